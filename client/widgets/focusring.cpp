#include "client/widgets/focusring.h"

#include "client/widgets/theme.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr qreal ringMm = 0.8;
constexpr qreal gapMm = 0.5;

} // namespace

QRectF focusInset(const Theme &theme, const QRectF &control)
{
    const qreal inset = theme.px(ringMm) + theme.px(gapMm) + theme.outline() / 2.0;
    return control.adjusted(inset, inset, -inset, -inset);
}

void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &control)
{
    const qreal width = theme.px(ringMm);
    const qreal round = theme.radius() + theme.px(gapMm);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colours().focus, width));
    painter.drawRoundedRect(control.adjusted(width / 2, width / 2, -width / 2, -width / 2), round, round);
}

} // namespace foyer::client
