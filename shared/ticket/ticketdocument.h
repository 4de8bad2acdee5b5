// The tickets of a booking as a PDF document.
#pragma once

#include "shared/core/result.h"
#include "shared/ticket/ticketsheet.h"

class QIODevice;

namespace foyer
{

inline constexpr int ticketPagesMax = 100; // tickets in one document

// Needs QGuiApplication (offscreen will do), as all text in PDFs of Qt. The device must be open for writing.
// OutOfRange without tickets, with too many or with a code that no QR code can hold; FileUnusable when writing fails.
Result<Nothing> renderTicketsPdf(const TicketSheet &sheet, QIODevice &device);
// The same into a file, which appears complete or not at all.
Result<Nothing> renderTicketsPdf(const TicketSheet &sheet, const QString &path);

} // namespace foyer
