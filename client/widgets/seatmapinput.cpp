#include "client/widgets/seatmapinput.h"

#include <QLineF>

namespace foyer::client
{

void SeatMapInput::press(QPointF pixel, quint64 time)
{
    m_pressed = true;
    m_dragging = false;
    m_start = m_last = pixel;
    m_rest = m_velocity = {};
    m_lastTime = time;
}

void SeatMapInput::move(QPointF pixel, quint64 time)
{
    if (!m_pressed)
        return;
    if (!m_dragging && QLineF(m_start, pixel).length() < m_tremble)
        return;
    m_dragging = true;
    const QPointF way = pixel - m_last;
    if (time > m_lastTime)
        m_velocity = m_velocity * 0.4 + way * (1000.0 / qreal(time - m_lastTime)) * 0.6;
    m_last = pixel;
    m_lastTime = time;
    m_rest += way;
    const QPoint whole = m_rest.toPoint();
    m_rest -= whole;
    if (!whole.isNull())
        m_gestures.panned(whole);
}

void SeatMapInput::release(QPointF pixel, quint64 time)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    if (m_dragging) {
        if (time - m_lastTime <= flingFreshMs && QLineF({}, m_velocity).length() >= flingMin)
            m_gestures.flung(m_velocity);
        return;
    }
    const bool again =
        m_tapKnown && time - m_tapTime <= doubleTapMs && QLineF(m_tapPlace, pixel).length() < 2 * m_tremble;
    m_tapKnown = !again;
    m_tapPlace = pixel;
    m_tapTime = time;
    m_gestures.tapped(pixel);
    if (again)
        m_gestures.doubleTapped(pixel);
}

void SeatMapInput::cancel() { m_pressed = m_dragging = m_pinching = m_tapKnown = false; }

void SeatMapInput::touch(const QList<QEventPoint> &points, quint64 time)
{
    QList<QEventPoint> down;
    for (const QEventPoint &point : points)
        if (point.state() != QEventPoint::Released)
            down << point;
    if (down.size() >= 2) {
        m_pinching = true;
        m_pressed = false;
        return pinch(down[0], down[1]);
    }
    if (m_pinching) {
        m_pinching = !down.isEmpty();
        return;
    }
    const QEventPoint &point = points.constFirst();
    if (point.state() == QEventPoint::Pressed)
        press(point.position(), time);
    else if (point.state() == QEventPoint::Released)
        release(point.position(), time);
    else
        move(point.position(), time);
}

void SeatMapInput::pinch(const QEventPoint &a, const QEventPoint &b)
{
    const qreal before = QLineF(a.lastPosition(), b.lastPosition()).length();
    const qreal now = QLineF(a.position(), b.position()).length();
    const QPointF middleBefore = (a.lastPosition() + b.lastPosition()) / 2;
    const QPointF middle = (a.position() + b.position()) / 2;
    if (a.state() == QEventPoint::Pressed || b.state() == QEventPoint::Pressed || before < 1 || now < 1)
        return;
    m_gestures.panned((middle - middleBefore).toPoint());
    m_gestures.zoomed(middle, now / before);
}

} // namespace foyer::client
