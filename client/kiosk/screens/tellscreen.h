// Where a customer who waits for seats is to be told that some came free: to which mail address, or which phone.
#pragma once

#include "client/kiosk/screens/typingscreen.h"

namespace foyer::client
{

class TellScreen final : public TypingScreen
{
    Q_OBJECT
public:
    TellScreen(KioskContext &context, ContactWay way, QWidget *parent);

protected:
    Words words() const override;
    QString atFirst() const override;
    bool isTyped() const override;
    bool isBusy() const override { return flow().waitlist().isLeavingContact(); }
    void send(const QString &typed) override;

private:
    QString callingCode() const;

    const ContactWay m_way;
};

} // namespace foyer::client
