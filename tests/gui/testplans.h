// Small plans for tests of the seat map, made by hand so that every place is known.
#pragma once

#include "shared/domain/seatingplan.h"

#include <memory>

namespace foyer::test
{

inline constexpr qreal testSeatCm = 50;
inline constexpr qreal testRowCm = 90;

// Appends a section of rows x seats, whose first seat is at corner; returns its index.
inline int addBlock(SeatingPlan &plan, const QString &name, QPointF corner, int rows, int seatsPerRow, int category = 0)
{
    const int section = int(plan.sections.size());
    const qreal width = (seatsPerRow - 1) * testSeatCm, depth = (rows - 1) * testRowCm;
    const QRectF area = QRectF(corner, QSizeF(width, depth)).adjusted(-50, -50, 50, 50);
    plan.sections << PlanSection {
        name, {}, 0, {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()}};
    for (int r = 0; r < rows; ++r) {
        plan.rows << SeatRow {QString(QChar(u'A' + r % 26)), section, int(plan.seats.size()), seatsPerRow};
        for (int s = 0; s < seatsPerRow; ++s)
            plan.seats << Seat {SeatNo(qint32(plan.seats.size() + 1)),
                                QString::number(s + 1),
                                corner + QPointF(s * testSeatCm, r * testRowCm),
                                int(plan.rows.size() - 1),
                                category,
                                {}};
    }
    return section;
}

inline std::shared_ptr<const SeatingPlan> finished(SeatingPlan plan)
{
    plan.name = QStringLiteral("Test hall");
    plan.seatSize = testSeatCm;
    QRectF bounds;
    for (const PlanSection &section : std::as_const(plan.sections))
        bounds |= QPolygonF(section.outline).boundingRect();
    plan.focus.area = QRectF(bounds.center().x() - 250, bounds.top() - 250, 500, 100);
    plan.bounds = bounds | plan.focus.area;
    plan.categories = {{QStringLiteral("stalls"), QStringLiteral("Stalls")},
                       {QStringLiteral("balcony"), QStringLiteral("Balcony")}};
    plan.index();
    return std::make_shared<const SeatingPlan>(std::move(plan));
}

// 8 rows of 12 seats with one place of every kind in row A.
inline std::shared_ptr<const SeatingPlan> smallPlan()
{
    SeatingPlan plan;
    addBlock(plan, QStringLiteral("Stalls"), {0, 0}, 8, 12);
    plan.seats[0].attributes = SeatAttribute::Wheelchair;
    plan.seats[1].attributes = SeatAttribute::Companion;
    plan.seats[2].attributes = SeatAttribute::LoveSeat;
    plan.seats[3].attributes = SeatAttribute::LoveSeat;
    plan.seats[4].attributes = SeatAttribute::RestrictedView;
    return finished(std::move(plan));
}

// Six blocks of 20 x 20: 2,400 seats.
inline std::shared_ptr<const SeatingPlan> largePlan()
{
    SeatingPlan plan;
    for (int i = 0; i < 6; ++i)
        addBlock(plan, QStringLiteral("Block %1").arg(101 + i), QPointF(i % 3 * 1300, i / 3 * 2200), 20, 20, i / 3);
    return finished(std::move(plan));
}

} // namespace foyer::test
