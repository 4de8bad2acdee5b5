// How a customer can be reached, and what counts as an address.
#pragma once

#include <QStringView>

namespace foyer
{

inline constexpr int mailAddressLengthMax = 254; // RFC 5321, 4.5.3.1.3, without the angle brackets
inline constexpr int phoneLengthMax = 16; // E.164: a plus and 15 digits

// An address as the web's forms take it (a practical part of RFC 5321): letters of ASCII, one @, a domain with a dot.
// No quotes, comments, spaces or line ends, so that it can stand in a header and in an SMTP command as it is.
bool isMailAddress(QStringView text);

// E.164: a plus, then 7 to 15 digits of which the first is not 0.
bool isPhoneNumber(QStringView text);

} // namespace foyer
