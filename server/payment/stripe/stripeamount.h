// Amounts as Stripe counts them.
#pragma once

#include "shared/core/money.h"
#include "shared/core/result.h"

namespace foyer::server
{

// Stripe counts in the currency's smallest unit as we do (1250 for EUR 12.50, 1250 for JPY 1250), with two exceptions
// (docs.stripe.com/currencies): ISK and UGX, which have no smaller unit any more, it still counts in hundredths; and
// amounts with three digits behind the point must end in 0. OutOfRange where such an amount does not.
Result<qint64> stripeAmount(const Money &money);

} // namespace foyer::server
