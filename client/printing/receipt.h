// A ticket on paper from a roll, 80 mm wide: black dots as a thermal printer burns them, 203 to the inch.
#pragma once

#include "shared/core/result.h"
#include "shared/ticket/ticketsheet.h"

#include <QImage>

namespace foyer::client
{

inline constexpr int receiptWidthDots = 576; // 72 mm of the 80 can be printed on
inline constexpr int receiptModuleDots = 6; // 0.75 mm a module of the code, as scanners at doors like it
inline constexpr int receiptHeightDotsMax = 4000;

// sheet.faces[index] as Format_Mono, where a set bit is black. OutOfRange for a code that no QR code can hold.
Result<QImage> receiptImage(const TicketSheet &sheet, qsizetype index);

} // namespace foyer::client
