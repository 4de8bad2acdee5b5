#include "client/kiosk/screens/ticketview.h"

#include "shared/ticket/ticketpage.h"

#include <QPainter>

namespace foyer::client
{

TicketView::TicketView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TicketView::setTicket(const TicketSheet &sheet, qsizetype index, const QString &accessibleName)
{
    m_sheet = sheet;
    m_index = index;
    m_code = qrMatrix(sheet.faces[index].code);
    setAccessibleName(accessibleName);
    update();
}

int TicketView::heightForWidth(int width) const { return int(width * ticketPageMm.height() / ticketPageMm.width()); }

QSize TicketView::sizeHint() const { return {400, heightForWidth(400)}; }

void TicketView::paintEvent(QPaintEvent *)
{
    if (m_sheet.faces.isEmpty() || !m_code)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal dotsPerMm = std::min(width() / ticketPageMm.width(), height() / ticketPageMm.height());
    painter.fillRect(QRectF(QPointF(), ticketPageMm * dotsPerMm), Qt::white);
    paintTicketPage(painter, m_sheet, m_index, *m_code, dotsPerMm);
}

} // namespace foyer::client
