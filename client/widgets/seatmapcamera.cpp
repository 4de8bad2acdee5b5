#include "client/widgets/seatmapcamera.h"

#include <cmath>

namespace foyer::client
{

namespace
{

constexpr qreal cornersApartPx = 2.5; // of an outline: a circle with a radius of 100 px loses 0.01 px by it

QPointF rounded(QPointF point) { return {std::round(point.x()), std::round(point.y())}; }

// Where an interval that is drawn from low to high must move to: into the middle when it is shorter than the view,
// otherwise so that no emptiness shows at its ends.
qreal correction(qreal low, qreal high, qreal viewLow, qreal viewHigh)
{
    if (high - low <= viewHigh - viewLow)
        return (viewLow + viewHigh - low - high) / 2;
    if (low > viewLow)
        return viewLow - low;
    if (high < viewHigh)
        return viewHigh - high;
    return 0;
}

} // namespace

QRectF SeatMapCamera::toScreen(const QRectF &area) const { return {toScreen(area.topLeft()), area.size() * m_scale}; }

QPolygonF SeatMapCamera::toScreen(const QPolygonF &outline) const
{
    QPolygonF screen;
    screen.reserve(outline.size());
    for (const QPointF &corner : outline) {
        const QPointF point = toScreen(corner);
        if (screen.isEmpty() || (point - screen.constLast()).manhattanLength() >= cornersApartPx)
            screen << point;
    }
    return screen;
}

QRectF SeatMapCamera::toHall(const QRectF &pixels) const { return {toHall(pixels.topLeft()), pixels.size() / m_scale}; }

qreal SeatMapCamera::fitScale(const QRectF &bounds) const
{
    if (bounds.isEmpty() || m_view.isEmpty())
        return 1;
    return std::min(m_view.width() / bounds.width(), m_view.height() / bounds.height());
}

void SeatMapCamera::lookAt(QPointF place, qreal scale, const QRectF &bounds)
{
    Q_ASSERT(scale > 0);
    m_scale = scale;
    m_origin = m_view.center() - place * scale;
    keepWithin(bounds);
}

void SeatMapCamera::zoomAt(QPointF pixel, qreal scale, const QRectF &bounds)
{
    Q_ASSERT(scale > 0);
    const QPointF fixed = toHall(pixel);
    m_scale = scale;
    m_origin = pixel - fixed * scale;
    keepWithin(bounds);
}

QPoint SeatMapCamera::panBy(QPoint pixels, const QRectF &bounds)
{
    const QPointF before = m_origin;
    m_origin += pixels;
    keepWithin(bounds);
    return (m_origin - before).toPoint();
}

void SeatMapCamera::keepWithin(const QRectF &bounds)
{
    const QRectF drawn = toScreen(bounds);
    m_origin.rx() += correction(drawn.left(), drawn.right(), m_view.left(), m_view.right());
    m_origin.ry() += correction(drawn.top(), drawn.bottom(), m_view.top(), m_view.bottom());
    m_origin = rounded(m_origin);
}

} // namespace foyer::client
