// Events of the seat map's canvas: keys, mouse, wheel, touch, focus.
#include "client/widgets/seatmapcanvas.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>
#include <optional>

namespace foyer::client
{

namespace
{

constexpr qreal wheelStep = 1.0015; // per unit of angle delta, of which a notch has 120
constexpr qreal keyZoomStep = 1.5;
constexpr qreal farthest = 1e6; // cm
constexpr qreal focusMarginMm = 22; // how near to the edge the focus may come before the map follows

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

void SeatMapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_scene.isEmpty())
        return QWidget::keyPressEvent(event);
    if (const auto direction = directionOf(event->key()))
        return step(*direction) ? event->accept() : event->ignore();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        if (isOverview() && m_focusSection >= 0)
            return enterSection(m_focusSection);
        if (!isOverview() && m_focusSeat >= 0)
            return activateSeat(m_focusSeat);
        break;
    case Qt::Key_Plus:
        return zoomBy(keyZoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / keyZoomStep);
    case Qt::Key_Home:
    case Qt::Key_0:
        return showWholeHall();
    case Qt::Key_Escape:
        if (!isWholeHall())
            return showWholeHall();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

// false: above the first row and below the last one the way leads out of the map. The ends of a row do not.
bool SeatMapCanvas::step(Direction direction)
{
    m_keyboard = true;
    const bool isSideways = direction == Direction::Left || direction == Direction::Right;
    if (isOverview()) {
        const int next = m_focusSection < 0 ? 0 : m_scene.geometry().nextSection(m_focusSection, direction);
        if (next >= 0)
            m_focusSection = next;
        update();
        return next >= 0 || isSideways;
    }
    // The first arrow key goes to the seat in the middle of what is seen.
    const int next = m_focusSeat < 0 ? m_scene.geometry().nearest(m_camera.centre(), farthest)
                                     : m_scene.geometry().next(m_focusSeat, direction);
    setFocusSeat(next < 0 ? m_focusSeat : next, true);
    return next >= 0 || isSideways;
}

void SeatMapCanvas::enterSection(int section)
{
    showSection(section);
    setFocusSeat(m_scene.geometry().nearest(m_scene.geometry().middle(section), farthest), false);
}

void SeatMapCanvas::setFocusSeat(int seat, bool byKey)
{
    if (m_focusSeat >= 0)
        update(seatRect(m_focusSeat));
    m_focusSeat = seat;
    if (seat >= 0) {
        update(seatRect(seat));
        const int margin = m_themes.theme().px(focusMarginMm);
        const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
        if (byKey && seatMm() < seatTapMinMm && m_touchFirst)
            showSeat(seat, seatZoomMm);
        else if (byKey && !inner.contains(seatRect(seat)))
            showSeat(seat, 0);
        QAccessibleEvent told(this, QAccessible::Focus);
        told.setChild(seat);
        QAccessible::updateAccessibility(&told);
    }
    emit focusSeatChanged(seat);
}

void SeatMapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_flight.stop();
    m_input.press(event->position(), event->timestamp());
}

void SeatMapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_input.move(event->position(), event->timestamp());
}

void SeatMapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_input.release(event->position(), event->timestamp());
}

void SeatMapCanvas::wheelEvent(QWheelEvent *event)
{
    zoomed(event->position(), std::pow(wheelStep, event->angleDelta().y()));
    event->accept();
}

void SeatMapCanvas::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_keyboard && isOverview() && m_focusSection < 0)
        m_focusSection = 0;
    else if (m_keyboard && !m_scene.isEmpty() && !isOverview() && m_focusSeat < 0)
        setFocusSeat(m_scene.geometry().nearest(m_camera.centre(), farthest), true);
    QWidget::focusInEvent(event);
    update();
}

void SeatMapCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool SeatMapCanvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
        m_flight.stop();
        [[fallthrough]];
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const auto *touch = static_cast<QTouchEvent *>(event);
        m_input.touch(touch->points(), touch->timestamp());
        event->accept();
        return true;
    }
    case QEvent::TouchCancel:
        m_input.cancel();
        return true;
    case QEvent::LanguageChange:
        m_renderer.forgetWords();
        update();
        return QWidget::event(event);
    default:
        return QWidget::event(event);
    }
}

} // namespace foyer::client
