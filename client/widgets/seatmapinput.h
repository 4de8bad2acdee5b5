// Turns mouse, touch and pinch into what they mean on the map: a tap, a double tap, a pan, a fling, a zoom.
#pragma once

#include <QEventPoint>
#include <QList>
#include <QPointF>

namespace foyer::client
{

// What SeatMapInput reports; pixels of the widget.
class SeatMapGestures
{
public:
    virtual ~SeatMapGestures() = default;
    virtual void tapped(QPointF pixel) = 0;
    virtual void doubleTapped(QPointF pixel) = 0; // after tapped() of the second tap
    virtual void panned(QPoint pixels) = 0;
    virtual void flung(QPointF pixelsPerSecond) = 0;
    virtual void zoomed(QPointF pixel, qreal factor) = 0;
};

class SeatMapInput
{
public:
    explicit SeatMapInput(SeatMapGestures &gestures)
        : m_gestures(gestures)
    {
    }
    // How far (px) a finger may tremble within one tap.
    void setTremble(qreal pixels) { m_tremble = pixels; }

    // One pointer: the mouse, or the only finger. Times in ms of the event.
    void press(QPointF pixel, quint64 time);
    void move(QPointF pixel, quint64 time);
    void release(QPointF pixel, quint64 time);
    void cancel();
    // All fingers that are on the screen, in any phase.
    void touch(const QList<QEventPoint> &points, quint64 time);

private:
    static constexpr quint64 doubleTapMs = 350;
    static constexpr quint64 flingFreshMs = 60; // a finger that rested before it left does not fling
    static constexpr qreal flingMin = 300; // px per second

    void pinch(const QEventPoint &a, const QEventPoint &b);

    SeatMapGestures &m_gestures;
    qreal m_tremble = 12;
    bool m_pressed = false;
    bool m_dragging = false;
    bool m_pinching = false; // until all fingers are up: the last one that leaves is no tap
    QPointF m_start, m_last, m_rest; // m_rest: parts of pixels that were not panned yet
    QPointF m_velocity;
    quint64 m_lastTime = 0;
    QPointF m_tapPlace;
    quint64 m_tapTime = 0;
    bool m_tapKnown = false;
};

} // namespace foyer::client
