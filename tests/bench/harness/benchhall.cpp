#include "tests/bench/harness/benchhall.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{
constexpr int pitch = 55;
constexpr int rowDistance = 90;
constexpr int stageDepth = 200;
} // namespace

SeatingPlan benchPlan(int seats)
{
    const int seatsInRow = int(std::ceil(std::sqrt(seats)));
    SeatingPlan plan;
    plan.name = u"Saal 1"_s;
    plan.categories = {{u"stalls"_s, u"Stalls"_s}};
    plan.sections = {{u"Stalls"_s, {}, 0, {}}};
    for (int first = 0; first < seats; first += seatsInRow) {
        const int count = std::min(seatsInRow, seats - first);
        const int row = int(plan.rows.size());
        plan.rows += SeatRow {QString::number(row + 1), 0, first, count};
        for (int i = 0; i < count; ++i)
            plan.seats += Seat {SeatNo(first + i + 1),
                                QString::number(i + 1),
                                {qreal(i * pitch), qreal(row * rowDistance)},
                                row,
                                0,
                                {}};
    }
    const qreal width = qreal(seatsInRow * pitch);
    plan.focus = {FocusKind::Stage, {0, -stageDepth, width, stageDepth / 2.0}};
    plan.bounds = {-pitch, -stageDepth, width + 2 * pitch, stageDepth + qreal(plan.rows.size() * rowDistance)};
    plan.sections[0].outline = {plan.bounds.topLeft(), plan.bounds.topRight(), plan.bounds.bottomRight(),
                                plan.bounds.bottomLeft()};
    plan.index();
    return plan;
}

} // namespace foyer::bench
