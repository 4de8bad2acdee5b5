// Entering the code of a promotion, a voucher or a member's card.
#pragma once

#include "client/kiosk/screens/typingscreen.h"

namespace foyer::client
{

class CodeScreen final : public TypingScreen
{
    Q_OBJECT
public:
    CodeScreen(KioskContext &context, QWidget *parent);

protected:
    Words words() const override;
    bool isBusy() const override { return flow().reserving().isBusy() || flow().desk().member.isBusy(); }
    void send(const QString &typed) override { flow().enterCode(typed); }
};

} // namespace foyer::client
