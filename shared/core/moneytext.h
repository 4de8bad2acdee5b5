// Money as people of a locale read it. Exact integer arithmetic: an amount never passes through a double.
#pragma once

#include "shared/core/money.h"

#include <QLocale>

namespace foyer
{

// How many digits the currency has behind the point (ISO 4217): EUR 2, JPY 0, KWD 3. 2 for a currency not known.
int currencyDigits(QStringView currency);

// For instance "12,50 €", "￥1,250", "19.50 CHF". The currency is written by its symbol where the locale calls it its
// own (and the euro everywhere), by its code elsewhere: a dollar is not the same dollar in every country.
QString moneyText(const Money &money, const QLocale &locale);

} // namespace foyer
