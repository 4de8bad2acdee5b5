#include "shared/domain/seatindex.h"

#include <algorithm>
#include <cmath>

namespace foyer
{

namespace
{

// The score. Before a screen the best place is in the middle line, two thirds of the way back, and too near is worse
// than too far. Before a stage nearer is better, and sideways counts more because one looks past the wings. Round a
// field the best place is near its long sides' middle. A level higher up and a restricted view count as distance.
constexpr double screenDepthShare = 2.0 / 3;
constexpr double tooNearWeight = 1.4;
constexpr double stageSidewaysWeight = 1.5;
constexpr double fieldAlongWeight = 0.4;
constexpr double levelCm = 600;
constexpr double restrictedViewCm = 1500;

class Score
{
public:
    explicit Score(const SeatingPlan &plan)
        : m_focus(plan.focus)
    {
        if (plan.seats.isEmpty())
            return;
        const auto [front, back] = std::ranges::minmax(plan.seats, {}, [](const Seat &seat) { return seat.place.y(); });
        m_idealY = front.place.y() + screenDepthShare * (back.place.y() - front.place.y());
    }

    double distanceCm(QPointF place) const
    {
        const double sideways = place.x() - m_focus.area.center().x();
        switch (m_focus.kind) {
        case FocusKind::Screen: {
            const double depth = place.y() - m_idealY;
            return std::hypot(sideways, depth < 0 ? tooNearWeight * depth : depth);
        }
        case FocusKind::Stage:
            return std::hypot(stageSidewaysWeight * sideways, place.y() - m_focus.area.bottom());
        case FocusKind::Field:
            break;
        }
        const QRectF &field = m_focus.area;
        const QPointF nearest(std::clamp(place.x(), field.left(), field.right()),
                              std::clamp(place.y(), field.top(), field.bottom()));
        const double along = field.width() >= field.height() ? sideways : place.y() - field.center().y();
        return std::hypot(place.x() - nearest.x(), place.y() - nearest.y()) + fieldAlongWeight * std::abs(along);
    }

private:
    PlanFocus m_focus;
    double m_idealY = 0;
};

SeatKind kindOf(const Seat &seat)
{
    if (seat.attributes.testFlag(SeatAttribute::Wheelchair))
        return SeatKind::Bay;
    return seat.attributes.testFlag(SeatAttribute::Companion) ? SeatKind::Companion : SeatKind::Ordinary;
}

// Halves stand side by side, two and two from the left of their run.
void joinLoveSeats(const SeatingPlan &plan, const SeatRuns &runs, QList<IndexedSeat> &seats)
{
    for (const SeatRun &run : runs.all()) {
        for (int i = run.first; i + 1 < run.end(); ++i) {
            const auto isHalf = [&](int at) { return plan.seats[at].attributes.testFlag(SeatAttribute::LoveSeat); };
            if (!isHalf(i) || !isHalf(i + 1))
                continue;
            seats[i].lovePartner = i + 1;
            seats[i + 1].lovePartner = i;
            ++i;
        }
    }
}

} // namespace

SeatIndex::SeatIndex(const SeatingPlan &plan)
    : m_runs(plan)
    , m_byNo(plan.seatNoMax() + 1, -1)
{
    const Score score(plan);
    for (const PlanSection &section : plan.sections)
        m_sections += section.name;
    m_seats.reserve(plan.seats.size());
    for (const Seat &seat : plan.seats) {
        const PlanSection &section = plan.sections[plan.rows[seat.row].section];
        double cost = score.distanceCm(seat.place) + levelCm * std::abs(section.level);
        if (seat.attributes.testFlag(SeatAttribute::RestrictedView))
            cost += restrictedViewCm;
        m_byNo[seat.no.value] = int(m_seats.size());
        m_seats += IndexedSeat {seat.no,
                                seat.place,
                                seat.category,
                                section.level,
                                sectionIndex(section.name),
                                kindOf(seat),
                                -1,
                                int(std::lround(cost * 10))};
    }
    joinLoveSeats(plan, m_runs, m_seats);
    for (const PlanCategory &category : plan.categories)
        m_categories += category.key;
}

} // namespace foyer
