// Where the tickets are to be sent by mail: asked for before paying, or with the tickets bought.
#pragma once

#include "client/kiosk/screens/typingscreen.h"

namespace foyer::client
{

class MailScreen final : public TypingScreen
{
    Q_OBJECT
public:
    MailScreen(KioskContext &context, QWidget *parent);
    std::optional<NextAction> nextAction() const override;
    void goOn() override;

protected:
    Words words() const override;
    QString atFirst() const override { return flow().mail().address(); }
    bool isBusy() const override { return flow().mail().isBusy(); }
    void send(const QString &typed) override;

private:
    // The first choice of a member, as long as nothing is typed.
    bool isToCard() const;
};

} // namespace foyer::client
