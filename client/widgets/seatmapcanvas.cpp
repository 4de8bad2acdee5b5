#include "client/widgets/seatmapcanvas.h"

#include "client/widgets/seatmapaccessible.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace foyer::client
{

namespace
{

constexpr qreal overviewFullMm = 3.5; // seats below this are not drawn in a hall that has an overview
constexpr qreal flingSeconds = 0.28; // how long a fling goes on at its speed, in effect
constexpr qreal viewMarginMm = 2;
constexpr qreal trembleMm = 3;

} // namespace

SeatMapCanvas::SeatMapCanvas(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    installSeatMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setLayoutDirection(Qt::LeftToRight); // a hall is a place: its left is its left in every language
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_themes, &ThemeSource::changed, this, &SeatMapCanvas::restyle);
    restyle();
}

void SeatMapCanvas::restyle()
{
    m_renderer.setTheme(m_themes.theme());
    m_input.setTremble(m_themes.theme().px(trembleMm));
    const qreal margin = m_themes.theme().px(viewMarginMm);
    m_camera.setView(QRectF(rect()).adjusted(margin, margin, -margin, -margin));
    cameraMoved(true);
}

QSize SeatMapCanvas::minimumSizeHint() const { return {m_themes.theme().px(80), m_themes.theme().px(80)}; }

QSize SeatMapCanvas::sizeHint() const { return {m_themes.theme().px(150), m_themes.theme().px(150)}; }

void SeatMapCanvas::setPlan(std::shared_ptr<const SeatingPlan> plan)
{
    m_flight.stop();
    m_scene.setPlan(std::move(plan));
    m_renderer.forgetWords();
    m_input.cancel();
    m_focusSeat = m_focusSection = -1;
    if (!m_scene.isEmpty())
        m_camera.lookAt(m_scene.geometry().bounds().center(), fitScale(), m_scene.geometry().bounds());
    cameraMoved(true);
    emit focusSeatChanged(-1);
}

void SeatMapCanvas::setStates(const QByteArray &letters)
{
    m_scene.setStates(letters);
    update();
}

void SeatMapCanvas::updateSeat(SeatNo no, SeatState state)
{
    const int seat = m_scene.indexOf(no);
    if (seat < 0 || m_scene.state(seat) == state)
        return;
    m_scene.setState(no, state);
    repaintSeats({seat});
    tellSeatChanged(this, seat);
}

void SeatMapCanvas::setSelection(const SeatNos &seats)
{
    const QList<int> changed = m_scene.setSelection(seats);
    repaintSeats(changed);
    for (const int seat : changed)
        tellSeatChanged(this, seat);
}

void SeatMapCanvas::setSuggested(const SeatNos &seats) { repaintSeats(m_scene.setSuggested(seats)); }

void SeatMapCanvas::setPrices(const CategoryPrices &prices)
{
    m_scene.setPrices(prices);
    update();
}

void SeatMapCanvas::repaintSeats(const QList<int> &seats)
{
    const qreal shown = panels();
    for (const int seat : seats) {
        if (shown < 1)
            update(seatRect(seat));
        if (shown > 0) // its section's panel counts the free seats and marks the chosen ones
            update(m_camera.toScreen(m_scene.geometry().outline(m_scene.geometry().sectionOf(seat)).boundingRect())
                       .toAlignedRect()
                       .adjusted(-8, -8, 8, 8));
    }
}

qreal SeatMapCanvas::scaleOfMm(qreal seatMillimetres) const
{
    return seatMillimetres * m_themes.theme().screen().pxPerMm / m_scene.plan().seatSize;
}

qreal SeatMapCanvas::seatMm() const
{
    return m_camera.scale() * m_scene.plan().seatSize / m_themes.theme().screen().pxPerMm;
}

qreal SeatMapCanvas::fitScale() const
{
    return std::min(m_camera.fitScale(m_scene.geometry().bounds()), scaleOfMm(seatLargestMm));
}

qreal SeatMapCanvas::bounded(qreal scale) const
{
    return std::clamp(scale, fitScale(), std::max(fitScale(), scaleOfMm(seatLargestMm)));
}

bool SeatMapCanvas::isWholeHall() const { return m_scene.isEmpty() || m_camera.scale() <= fitScale() * 1.001; }

// 1 at the whole hall of a large plan, 0 as soon as its seats can be made out.
qreal SeatMapCanvas::panels() const
{
    if (m_scene.isEmpty())
        return 0;
    const bool large = m_scene.plan().seats.size() > overviewSeats || m_scene.plan().sections.size() > 1;
    const qreal tappable = scaleOfMm(seatTapMinMm);
    const qreal full = std::max(fitScale() * 1.02, scaleOfMm(overviewFullMm));
    if (!large || fitScale() >= tappable)
        return 0;
    const qreal none = std::max(full * 1.05, std::min(full * 1.5, tappable));
    return std::clamp((none - m_camera.scale()) / (none - full), 0.0, 1.0);
}

SeatMapView SeatMapCanvas::view() const
{
    const bool ring = m_keyboard && hasFocus();
    return {m_scene, m_camera, m_themes.theme(), panels(), ring ? m_focusSeat : -1, ring ? m_focusSection : -1};
}

void SeatMapCanvas::paintEvent(QPaintEvent *event)
{
    if (m_frame.size() != size())
        m_frame = QImage(size(), QImage::Format_RGB32);
    const SeatMapView now = view();
    QPainter painter(this);
    for (const QRect &dirty : event->region()) {
        m_renderer.render(m_frame, dirty, now);
        painter.drawImage(dirty.topLeft(), m_frame, dirty);
    }
}

void SeatMapCanvas::resizeEvent(QResizeEvent *)
{
    const bool whole = isWholeHall();
    const QPointF centre = m_camera.centre();
    const qreal margin = m_themes.theme().px(viewMarginMm);
    m_camera.setView(QRectF(rect()).adjusted(margin, margin, -margin, -margin));
    if (!m_scene.isEmpty())
        m_camera.lookAt(whole ? m_scene.geometry().bounds().center() : centre,
                        whole ? fitScale() : bounded(m_camera.scale()), m_scene.geometry().bounds());
    cameraMoved(true);
}

void SeatMapCanvas::cameraMoved(bool scaled)
{
    if (scaled)
        update();
    emit viewChanged();
}

void SeatMapCanvas::flyTo(QPointF place, qreal scale)
{
    m_flight.stop();
    m_flight.disconnect(this);
    const QPointF fromPlace = m_camera.centre();
    const qreal fromScale = m_camera.scale();
    const auto arrive = [=, this](qreal t) {
        const bool scaled = scale != fromScale;
        const qreal now = scaled ? fromScale * std::pow(scale / fromScale, t) : scale;
        const QPointF to = fromPlace + (place - fromPlace) * t;
        if (scaled) {
            m_camera.lookAt(to, now, m_scene.geometry().bounds());
            cameraMoved(true);
        } else {
            panned(((m_camera.centre() - to) * scale).toPoint());
        }
    };
    const int duration = m_themes.theme().animationMs();
    if (duration == 0 || !isVisible())
        return arrive(1);
    m_flight.setDuration(duration);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [arrive](const QVariant &t) { arrive(t.toReal()); });
    m_flight.start();
}

void SeatMapCanvas::showWholeHall()
{
    if (!m_scene.isEmpty())
        flyTo(m_scene.geometry().bounds().center(), fitScale());
}

void SeatMapCanvas::showSection(int section)
{
    flyTo(m_scene.geometry().middle(section), bounded(scaleOfMm(seatZoomMm)));
    emit sectionOpened(section);
}

void SeatMapCanvas::showSeat(int seat, qreal leastMm)
{
    flyTo(m_scene.plan().seats[seat].place, bounded(std::max(m_camera.scale(), scaleOfMm(leastMm))));
}

void SeatMapCanvas::zoomBy(qreal factor)
{
    if (!m_scene.isEmpty())
        flyTo(m_camera.centre(), bounded(m_camera.scale() * factor));
}

void SeatMapCanvas::panned(QPoint pixels)
{
    if (m_scene.isEmpty())
        return;
    const QPoint way = m_camera.panBy(pixels, m_scene.geometry().bounds());
    if (way.isNull())
        return;
    scroll(way.x(), way.y()); // the window system's copy moves; only the strips that appear are drawn
    cameraMoved(false);
}

void SeatMapCanvas::flung(QPointF pixelsPerSecond)
{
    if (m_scene.isEmpty() || m_themes.theme().reducedMotion)
        return;
    flyTo(m_camera.centre() - pixelsPerSecond * flingSeconds / m_camera.scale(), m_camera.scale());
}

void SeatMapCanvas::zoomed(QPointF pixel, qreal factor)
{
    if (m_scene.isEmpty())
        return;
    m_flight.stop();
    m_camera.zoomAt(pixel, bounded(m_camera.scale() * factor), m_scene.geometry().bounds());
    cameraMoved(true);
}

int SeatMapCanvas::seatAtPixel(QPointF pixel) const
{
    if (m_scene.isEmpty() || isOverview())
        return -1;
    return m_scene.geometry().nearest(m_camera.toHall(pixel), m_themes.theme().px(tapReachMm) / m_camera.scale());
}

void SeatMapCanvas::tapped(QPointF pixel)
{
    if (m_scene.isEmpty())
        return;
    m_keyboard = false;
    const QPointF place = m_camera.toHall(pixel);
    if (isOverview()) {
        const int section = m_scene.geometry().sectionAt(place);
        if (section < 0)
            return;
        flyTo(place, bounded(scaleOfMm(seatZoomMm)));
        emit sectionOpened(section);
        return;
    }
    const int seat = seatAtPixel(pixel);
    if (seat >= 0 && m_touchFirst && seatMm() < seatTapMinMm && !qFuzzyCompare(seatMm(), seatTapMinMm))
        return showSeat(seat, seatZoomMm);
    setFocusSeat(seat, false);
    if (seat >= 0)
        activateSeat(seat);
}

// Only where no seat is: two quick taps on a seat are meant for the seat.
void SeatMapCanvas::doubleTapped(QPointF pixel)
{
    if (!m_scene.isEmpty() && !isOverview() && seatAtPixel(pixel) < 0)
        flyTo(m_camera.toHall(pixel), bounded(m_camera.scale() * 2));
}

void SeatMapCanvas::activateSeat(int seat) { emit seatActivated(m_scene.plan().seats[seat].no); }

} // namespace foyer::client
