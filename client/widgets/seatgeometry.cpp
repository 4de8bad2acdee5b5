#include "client/widgets/seatgeometry.h"

#include "client/widgets/seatatlas.h"
#include "client/widgets/sectionoutline.h"

#include <cmath>
#include <limits>

namespace foyer::client
{

namespace
{

constexpr qreal seatsPerCellSide = 4;
constexpr qreal platformMargin = 0.18; // seats
constexpr int cellsMax = 1 << 18; // a plan with far-flung seats gets larger cells instead of more
constexpr qreal infinite = std::numeric_limits<qreal>::infinity();

} // namespace

qreal steppingCost(QPointF from, QPointF to, Direction direction)
{
    const QPointF way = to - from;
    const bool sideways = direction == Direction::Left || direction == Direction::Right;
    const qreal sign = direction == Direction::Left || direction == Direction::Up ? -1 : 1;
    const qreal along = sign * (sideways ? way.x() : way.y());
    const qreal across = std::abs(sideways ? way.y() : way.x());
    // Within a cone of about 60 degrees to either side; straight ahead is preferred.
    if (along <= 0 || across > 1.8 * along)
        return infinite;
    return along + 2 * across;
}

SeatGeometry::SeatGeometry(std::shared_ptr<const SeatingPlan> plan)
    : m_plan(std::move(plan))
{
    Q_ASSERT(m_plan && m_plan->seatSize > 0);
    fillCells();
    findKinds();
    findTurns();
    findOutlines();
    m_bounds = m_plan->focus.area;
    const qreal margin = m_plan->seatSize * 0.5;
    for (const QPolygonF &outline : std::as_const(m_outlines))
        m_bounds |= outline.boundingRect();
    m_bounds.adjust(-margin, -margin, margin, margin);
}

void SeatGeometry::fillCells()
{
    const QList<Seat> &seats = m_plan->seats;
    QPolygonF places;
    places.reserve(seats.size());
    for (const Seat &seat : seats)
        places << seat.place;
    m_grid = places.boundingRect().adjusted(-1, -1, 1, 1);
    m_cell = m_plan->seatSize * seatsPerCellSide;
    while ((m_grid.width() / m_cell + 1) * (m_grid.height() / m_cell + 1) > cellsMax)
        m_cell *= 2;
    m_columns = int(m_grid.width() / m_cell) + 1;
    m_rows = int(m_grid.height() / m_cell) + 1;
    const auto cellOf = [this](QPointF place) {
        return cellAt(int((place.x() - m_grid.left()) / m_cell), int((place.y() - m_grid.top()) / m_cell));
    };
    m_cellStart.assign(size_t(m_columns) * size_t(m_rows) + 1, 0);
    for (const Seat &seat : seats)
        ++m_cellStart[cellOf(seat.place) + 1];
    for (size_t i = 1; i < m_cellStart.size(); ++i)
        m_cellStart[i] += m_cellStart[i - 1];
    std::vector<int> next(m_cellStart.begin(), m_cellStart.end() - 1);
    m_cellSeats.resize(size_t(seats.size()));
    for (int i = 0; i < seats.size(); ++i)
        m_cellSeats[size_t(next[cellOf(seats[i].place)]++)] = i;
}

QRect SeatGeometry::cellsOf(const QRectF &area) const
{
    const QRectF within = area & m_grid;
    if (within.isEmpty())
        return {};
    const QPoint first(int((within.left() - m_grid.left()) / m_cell), int((within.top() - m_grid.top()) / m_cell));
    const QPoint last(int((within.right() - m_grid.left()) / m_cell), int((within.bottom() - m_grid.top()) / m_cell));
    return {QPoint(std::min(first.x(), m_columns - 1), std::min(first.y(), m_rows - 1)),
            QPoint(std::min(last.x(), m_columns - 1), std::min(last.y(), m_rows - 1))};
}

int SeatGeometry::nearest(QPointF place, qreal reach) const
{
    int best = -1;
    qreal bestSquare = reach * reach;
    seatsNear(QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach), [&](int i) {
        const QPointF way = m_plan->seats[i].place - place;
        const qreal square = QPointF::dotProduct(way, way);
        if (square <= bestSquare) {
            bestSquare = square;
            best = i;
        }
    });
    return best;
}

int SeatGeometry::next(int seat, Direction direction) const
{
    const QPointF from = m_plan->seats[seat].place;
    int best = -1;
    qreal bestCost = infinite;
    const auto consider = [&](int i) {
        const qreal cost = steppingCost(from, m_plan->seats[i].place, direction);
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    };
    // Seats of the own row first: a curved row leads on although its ends bend away.
    if (direction == Direction::Left || direction == Direction::Right) {
        const SeatRow &row = m_plan->rows[m_plan->seats[seat].row];
        for (int i = row.firstSeat; i < row.firstSeat + row.seatCount; ++i)
            consider(i);
        if (best >= 0)
            return best;
    }
    const qreal far = std::max(m_grid.width(), m_grid.height());
    for (qreal reach = m_cell; best < 0 && reach < 2 * far; reach *= 2)
        seatsNear(QRectF(from.x() - reach, from.y() - reach, 2 * reach, 2 * reach), consider);
    return best;
}

int SeatGeometry::sectionAt(QPointF place) const
{
    // The highest level lies on top when a balcony covers the stalls.
    int best = -1;
    for (int i = 0; i < m_outlines.size(); ++i)
        if (m_outlines[i].containsPoint(place, Qt::OddEvenFill)
            && (best < 0 || m_plan->sections[i].level >= m_plan->sections[best].level))
            best = i;
    return best;
}

int SeatGeometry::nextSection(int section, Direction direction) const
{
    int best = -1;
    qreal bestCost = infinite;
    for (int i = 0; i < m_middles.size(); ++i) {
        const qreal cost = i == section ? infinite : steppingCost(m_middles[section], m_middles[i], direction);
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    }
    return best;
}

int SeatGeometry::sectionOf(int seat) const { return m_plan->rows[m_plan->seats[seat].row].section; }

QPointF SeatGeometry::rowDirection(const SeatRow &row, bool atEnd) const
{
    if (row.seatCount < 2)
        return {1, 0};
    const int last = row.firstSeat + row.seatCount - 1;
    const QPointF way = atEnd ? m_plan->seats[last].place - m_plan->seats[last - 1].place
                              : m_plan->seats[row.firstSeat + 1].place - m_plan->seats[row.firstSeat].place;
    const qreal length = std::hypot(way.x(), way.y());
    return length > 0 ? way / length : QPointF(1, 0);
}

void SeatGeometry::findKinds()
{
    m_kinds.resize(size_t(m_plan->seats.size()));
    for (const SeatRow &row : m_plan->rows) {
        bool left = true; // love seats stand in pairs from the row's first one on
        for (int i = row.firstSeat; i < row.firstSeat + row.seatCount; ++i) {
            const SeatAttributes attributes = m_plan->seats[i].attributes;
            SeatKind &kind = m_kinds[size_t(i)];
            kind = seatKindOf(attributes);
            if (!(attributes & SeatAttribute::LoveSeat)) {
                left = true;
            } else {
                kind = left ? SeatKind::LoveLeft : SeatKind::LoveRight;
                left = !left;
            }
        }
    }
}

// A chair stands square to its row and faces the side of it where the screen or stage is.
void SeatGeometry::findTurns()
{
    m_turns.assign(size_t(m_plan->seats.size()), 0);
    const QPointF focus = m_plan->focus.area.center();
    for (const SeatRow &row : m_plan->rows) {
        const int last = row.firstSeat + row.seatCount - 1;
        for (int i = row.firstSeat; i <= last; ++i) {
            const QPointF here = m_plan->seats[i].place;
            QPointF along =
                m_plan->seats[std::min(i + 1, last)].place - m_plan->seats[std::max(i - 1, row.firstSeat)].place;
            if (along.isNull())
                along = QPointF(focus.y() - here.y(), here.x() - focus.x()); // alone in its row: straight to the focus
            QPointF ahead(along.y(), -along.x());
            if (QPointF::dotProduct(ahead, focus - here) < 0)
                ahead = -ahead;
            const qreal degrees = std::atan2(ahead.x(), -ahead.y()) * 180 / M_PI;
            const int steps = int(std::lround(degrees / SeatAtlas::degreesPerTurn)) + SeatAtlas::turnSteps;
            m_turns[size_t(i)] = quint8(steps % SeatAtlas::turnSteps);
        }
    }
}

void SeatGeometry::findOutlines()
{
    QList<QPolygonF> places(m_plan->sections.size());
    for (const Seat &seat : m_plan->seats)
        places[m_plan->rows[seat.row].section] << seat.place;
    for (int i = 0; i < m_plan->sections.size(); ++i) {
        QPolygonF outline(m_plan->sections[i].outline);
        if (outline.size() < 3)
            outline = outlineAround(places[i], m_plan->seatSize);
        m_middles << labelPoint(outline);
        m_platforms << grownOutline(outline, m_plan->seatSize * platformMargin);
        m_outlines << outline;
    }
}

} // namespace foyer::client
