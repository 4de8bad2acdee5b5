// Phone numbers as people type them, and as the world dials them.
#pragma once

#include <QString>

class QTimeZone;

namespace foyer::client
{

// "+49" where a house in this zone has most of its visitors from; "+" where that is not known.
QString callingCodeOf(const QTimeZone &zone);

// E.164 of what was typed: as it is with its plus or after 00; a number of the country when it begins with 0. A zero
// that people leave standing behind the country's code is left out.
QString internationalNumber(const QString &typed, const QString &callingCode);

} // namespace foyer::client
