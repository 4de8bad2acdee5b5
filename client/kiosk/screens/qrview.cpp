#include "client/kiosk/screens/qrview.h"

#include <QPainter>

namespace foyer::client
{

QrView::QrView(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void QrView::setLink(const QString &link, const QString &accessibleName)
{
    const Result<QrMatrix> code = qrMatrixOfLink(link);
    m_code = code && !link.isEmpty() ? std::optional(*code) : std::nullopt;
    setAccessibleName(accessibleName);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    paintQr(painter, rect(), *m_code);
}

} // namespace foyer::client
