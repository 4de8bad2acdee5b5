// QR codes of tickets (ISO/IEC 18004): the modules as a value, and how they are painted so that scanners like them.
#pragma once

#include "shared/core/result.h"

#include <QBitArray>
#include <QRectF>

class QPainter;

namespace foyer
{

inline constexpr int qrQuietZoneModules = 4; // on each side, as the standard asks

struct QrMatrix {
    int size = 0; // modules a side, without the quiet zone
    QBitArray dark; // row by row

    bool isDark(int x, int y) const { return dark.testBit(y * size + x); }
    // The version in the standard's sense: 1 (21 modules) .. 40.
    int version() const { return (size - 17) / 4; }
};

// In alphanumeric mode, with error correction M or, where the same size allows it, better. OutOfRange when text holds
// more than digits, capital letters and " $%*+-./:", or is too long for any QR code.
Result<QrMatrix> qrMatrix(const QString &text);

// The same for an address with small letters, a byte for each character.
Result<QrMatrix> qrMatrixOfLink(const QString &link);

// Whichever of the two the text allows.
Result<QrMatrix> qrMatrixFor(const QString &text);

// Fills area with white and the largest code that fits its middle, quiet zone included. Each module is a whole number
// of the device's dots wide, without anti-aliasing; area is measured in the painter's units and must not be rotated.
void paintQr(QPainter &painter, const QRectF &area, const QrMatrix &matrix);

} // namespace foyer
