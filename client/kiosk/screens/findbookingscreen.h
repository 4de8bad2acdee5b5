// Entering the reference of a booking.
#pragma once

#include "client/kiosk/screens/typingscreen.h"

namespace foyer::client
{

class FindBookingScreen final : public TypingScreen
{
    Q_OBJECT
public:
    FindBookingScreen(KioskContext &context, QWidget *parent);

protected:
    Words words() const override;
    bool isBusy() const override { return flow().desk().lookUp.isBusy(); }
    void send(const QString &typed) override { flow().openBooking(typed); }
};

} // namespace foyer::client
