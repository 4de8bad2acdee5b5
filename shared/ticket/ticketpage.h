// The look of one ticket: an A6 page in portrait, for home printers, kiosk printers and telephones alike.
#pragma once

#include "shared/ticket/qr.h"
#include "shared/ticket/ticketsheet.h"

#include <QSizeF>

class QPainter;

namespace foyer
{

inline constexpr QSizeF ticketPageMm {105, 148};

// Paints sheet.faces[index] with its code as a QR code. The painter's origin is the page's upper left corner; one
// millimetre is dotsPerMm of its units.
void paintTicketPage(QPainter &painter, const TicketSheet &sheet, qsizetype index, const QrMatrix &code,
                     qreal dotsPerMm);

} // namespace foyer
