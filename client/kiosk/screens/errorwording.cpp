#include "client/kiosk/screens/errorwording.h"

namespace foyer::client
{

bool isSerious(const Error &error)
{
    switch (error.code) {
    case ErrorCode::HoldExpired:
    case ErrorCode::HoldUnknown:
    case ErrorCode::PaymentReturned:
    case ErrorCode::ShowClosed:
        return true;
    case ErrorCode::NotFound:
        return error.path != QLatin1StringView("reference")
            && error.path != QLatin1StringView("member"); // shown once more
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

} // namespace foyer::client
