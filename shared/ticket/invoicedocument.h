// An invoice or a credit note as a PDF document: one A4 page.
#pragma once

#include "shared/core/result.h"
#include "shared/ticket/invoicesheet.h"

class QIODevice;

namespace foyer
{

inline constexpr int invoiceLinesMax = 24; // that an A4 page has room for

// Needs QGuiApplication (offscreen will do). The device must be open for writing. OutOfRange without lines or with too
// many; FileUnusable when writing fails.
Result<Nothing> renderInvoicePdf(const InvoiceSheet &sheet, QIODevice &device);

} // namespace foyer
