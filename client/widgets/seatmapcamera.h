// Which part of the hall the map shows: turns centimetres of the hall into pixels of the widget and back.
#pragma once

#include <QPoint>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSize>

namespace foyer::client
{

// A value. The origin is kept on whole pixels, so that a pan moves every seat by the same distance and the picture on
// screen can be scrolled instead of drawn again.
class SeatMapCamera
{
public:
    qreal scale() const { return m_scale; } // px per cm
    QPointF toScreen(QPointF place) const { return place * m_scale + m_origin; }
    QRectF toScreen(const QRectF &area) const;
    // Corners that nearly fall together are one corner.
    QPolygonF toScreen(const QPolygonF &outline) const;
    QPointF toHall(QPointF pixel) const { return (pixel - m_origin) / m_scale; }
    QRectF toHall(const QRectF &pixels) const;

    void setView(const QRectF &view) { m_view = view; } // the part of the widget that the hall may use, in px
    QRectF view() const { return m_view; }
    // The scale at which the whole of bounds is seen.
    qreal fitScale(const QRectF &bounds) const;
    // Puts a place of the hall into the middle of the view, then keeps within bounds.
    void lookAt(QPointF place, qreal scale, const QRectF &bounds);
    // Zooms, keeping what is under the pixel where it is as far as the bounds allow.
    void zoomAt(QPointF pixel, qreal scale, const QRectF &bounds);
    // Moves the picture by that many pixels; answers how far it really went.
    QPoint panBy(QPoint pixels, const QRectF &bounds);
    QPointF centre() const { return toHall(m_view.center()); }

    bool operator==(const SeatMapCamera &) const = default;

private:
    void keepWithin(const QRectF &bounds);

    qreal m_scale = 1;
    QPointF m_origin; // where the hall's (0, 0) is drawn
    QRectF m_view;
};

} // namespace foyer::client
