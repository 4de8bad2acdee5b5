#include "client/kiosk/screens/findbookingscreen.h"

#include <QLineEdit>

namespace foyer::client
{

namespace
{
constexpr int typedLengthMax = 24; // the sixteen signs of a place in line, and what people put between them
}

FindBookingScreen::FindBookingScreen(KioskContext &context, QWidget *parent)
    : TypingScreen(context, Step::FindBooking, Keypad::Kind::Codes, typedLengthMax, parent)
{
    QFont capitals = field()->font();
    capitals.setCapitalization(QFont::AllUppercase);
    field()->setFont(capitals);
}

TypingScreen::Words FindBookingScreen::words() const
{
    return {tr("Your booking"),
            tr("Scan the code of a ticket or of your place on a waitlist, or enter the booking reference: its eight "
               "letters and digits stand on each ticket."),
            tr("Booking reference"), tr("Booking reference"),
            isBusy() ? tr("One moment, please") : tr("Show my booking")};
}

} // namespace foyer::client
