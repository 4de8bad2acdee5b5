// Base32 after RFC 4648 without padding: capital letters and 2-7 only, safe for keyboard-wedge scanners and compact in
// a QR code's alphanumeric mode.
#pragma once

#include "shared/core/result.h"

#include <QByteArray>

namespace foyer
{

QByteArray toBase32(const QByteArray &bytes);
// OutOfRange when text has another character, or spare bits that are not zero.
Result<QByteArray> fromBase32(QByteArrayView text);

} // namespace foyer
