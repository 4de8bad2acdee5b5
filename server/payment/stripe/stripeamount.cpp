#include "server/payment/stripe/stripeamount.h"

#include "shared/core/moneytext.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr std::array inHundredths {"ISK"_L1, "UGX"_L1};
}

Result<qint64> stripeAmount(const Money &money)
{
    if (std::find(inHundredths.begin(), inHundredths.end(), money.currency) != inHundredths.end())
        return money.minor * 100;
    if (currencyDigits(money.currency) == 3 && money.minor % 10 != 0)
        return failure(ErrorCode::OutOfRange,
                       u"%1 %2 cannot be asked for: it must end in 0"_s.arg(money.minor).arg(money.currency));
    return money.minor;
}

} // namespace foyer::server
