#include "client/kiosk/screens/errorwording.h"

namespace foyer::client
{

bool isSerious(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HoldExpired:
    case ErrorCode::HoldUnknown:
    case ErrorCode::PaymentReturned:
    case ErrorCode::ShowClosed:
    case ErrorCode::NotFound:
        return true;
    default:
        return false;
    }
}

QString ErrorWording::headline(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HoldExpired:
    case ErrorCode::HoldUnknown:
        return tr("Your time for these seats is over");
    case ErrorCode::PaymentReturned:
        return tr("You get your money back");
    case ErrorCode::ShowClosed:
    case ErrorCode::NotFound:
        return tr("This show is not on sale any more");
    case ErrorCode::PaymentDeclined:
        return tr("Your card was declined");
    default:
        return tr("That did not work");
    }
}

QString ErrorWording::sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SeatTaken:
        return tr("Someone else was faster: this seat has just been taken.");
    case ErrorCode::NoSeatsTogether:
        return tr("There are not so many seats left side by side. Choose single seats on the plan.");
    case ErrorCode::SoldOut:
        return tr("There are not so many free seats left in this show.");
    case ErrorCode::LoneSeatLeft:
        return tr("This choice would leave a single seat empty. Please move one seat over.");
    case ErrorCode::TooManySeats:
        return tr("This is as many seats as one person can buy here. For larger groups please ask at the box office.");
    case ErrorCode::HoldExpired:
    case ErrorCode::HoldUnknown:
        return tr("We could not keep the seats any longer. You have paid nothing. Please choose again: they may still "
                  "be free.");
    case ErrorCode::HoldNotRenewable:
        return tr("We cannot keep the seats for longer than this.");
    case ErrorCode::ShowClosed:
    case ErrorCode::NotFound:
        return tr("Please choose another time.");
    case ErrorCode::PaymentDeclined:
        return tr("You have not been charged and your seats are still yours. Please try again or use another card.");
    case ErrorCode::PaymentReturned:
        return tr("The seats were gone before your bank answered. Nothing will be charged. Please choose again.");
    case ErrorCode::AmountMismatch:
        return tr("A price has changed. Please look at your tickets once more.");
    case ErrorCode::RateLimited:
    case ErrorCode::Busy:
        return tr("Many people are booking right now. Please try again in a moment.");
    default:
        return tr("Please try again. If it happens once more, the box office will gladly help you.");
    }
}

} // namespace foyer::client
