// Addresses of the network, written in one way, so that they can be compared letter by letter.
#pragma once

#include <QString>

namespace foyer
{

// IPv4 or IPv6 in its shortest form; IPv4 also where a socket for both gives it as "::ffff:192.0.2.1". Empty for what
// is no address.
QString canonicalAddress(const QString &text);

} // namespace foyer
