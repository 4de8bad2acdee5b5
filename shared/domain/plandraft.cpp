#include "shared/domain/plandraft.h"

#include "shared/domain/adjacency.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace foyer
{

namespace
{

constexpr qreal outlineMarginCm = 45;
constexpr qreal boundsMarginCm = 120;
constexpr int outlineStepsMax = 24; // points along a row

QPointF rounded(QPointF point) { return {std::round(point.x()), std::round(point.y())}; }

// The unit vector along a row at one of its seats, from the house's left to its right.
QPointF direction(const DraftRow &row, qsizetype at)
{
    const QPointF from = row.seats[std::max<qsizetype>(at - 1, 0)].place;
    const QPointF to = row.seats[std::min(at + 1, row.seats.size() - 1)].place;
    const qreal length = QLineF(from, to).length();
    return length > 0 ? (to - from) / length : QPointF(1, 0);
}

// The point that lies across (away from what is looked at) and along (to the right) of a seat.
QPointF beside(const DraftRow &row, qsizetype at, qreal along, qreal across)
{
    const QPointF right = direction(row, at);
    const QPointF back(-right.y(), right.x());
    return rounded(row.seats[at].place + right * along + back * across);
}

void appendEdge(QList<QPointF> &outline, const DraftRow &row, bool reversed, qreal across)
{
    const qsizetype last = row.seats.size() - 1;
    const qsizetype steps = std::clamp<qsizetype>(last, 1, outlineStepsMax);
    for (qsizetype step = 0; step <= steps; ++step) {
        const qsizetype at = (reversed ? steps - step : step) * last / steps;
        const qreal along = step == (reversed ? steps : 0) ? -outlineMarginCm
            : step == (reversed ? 0 : steps)               ? outlineMarginCm
                                                           : 0;
        outline += beside(row, at, along, across);
    }
}

// Along the first row, down the right ends, back along the last row, up the left ends.
QList<QPointF> outlineOf(const DraftSection &section)
{
    QList<QPointF> outline;
    const qsizetype last = section.rows.size() - 1;
    appendEdge(outline, section.rows[0], false, -outlineMarginCm);
    for (qsizetype r = 1; r < last; ++r)
        outline += beside(section.rows[r], section.rows[r].seats.size() - 1, outlineMarginCm, 0);
    appendEdge(outline, section.rows[last], true, outlineMarginCm);
    for (qsizetype r = last - 1; r > 0; --r)
        outline += beside(section.rows[r], 0, -outlineMarginCm, 0);
    return outline;
}

// Odd and even numbers go outwards from the middle of the row.
int numberOf(SeatNumbering numbering, int at, int count)
{
    switch (numbering) {
    case SeatNumbering::FromLeft:
        return at + 1;
    case SeatNumbering::FromRight:
        return count - at;
    case SeatNumbering::OddLeftEvenRight:
        break;
    }
    const int leftHalf = (count + 1) / 2;
    return at < leftHalf ? 2 * (leftHalf - at) - 1 : 2 * (at - leftHalf + 1);
}

void appendRow(SeatingPlan &plan, const DraftRow &draft, SeatNumbering numbering)
{
    const int count = int(draft.seats.size());
    plan.rows += SeatRow {draft.label, int(plan.sections.size()) - 1, int(plan.seats.size()), count};
    for (int i = 0; i < count; ++i) {
        Seat seat;
        seat.no = SeatNo(qint32(plan.seats.size() + 1));
        seat.label = QString::number(numberOf(numbering, i, count));
        seat.place = rounded(draft.seats[i].place);
        seat.row = int(plan.rows.size()) - 1;
        seat.category = draft.seats[i].category;
        seat.attributes = draft.seats[i].attributes;
        plan.seats += seat;
    }
}

void markAisles(SeatingPlan &plan)
{
    const SeatRuns runs(plan);
    for (const SeatRun &run : runs.all()) {
        plan.seats[run.first].attributes.setFlag(SeatAttribute::Aisle);
        plan.seats[run.end() - 1].attributes.setFlag(SeatAttribute::Aisle);
    }
}

QRectF boundsOf(const SeatingPlan &plan)
{
    QRectF bounds = plan.focus.area;
    for (const PlanSection &section : plan.sections)
        for (const QPointF &point : section.outline)
            bounds |= QRectF(point, QSizeF(1, 1));
    const qreal m = boundsMarginCm;
    return QRectF(bounds.adjusted(-m, -m, m, m).toAlignedRect());
}

} // namespace

QString rowLetter(int row)
{
    static constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    constexpr int letterCount = sizeof letters - 1;
    const QString last(QLatin1Char(letters[row % letterCount]));
    return row < letterCount ? last : rowLetter(row / letterCount - 1) + last;
}

SeatingPlan finishedPlan(const PlanDraft &draft)
{
    SeatingPlan plan;
    plan.name = draft.name;
    plan.focus = draft.focus;
    plan.seatSize = draft.seatSize;
    plan.categories = draft.categories;
    for (const DraftSection &section : draft.sections) {
        plan.sections += PlanSection {section.name, section.door, section.level, outlineOf(section)};
        for (const DraftRow &row : section.rows)
            appendRow(plan, row, section.numbering);
    }
    markAisles(plan);
    plan.bounds = boundsOf(plan);
    plan.index();
    return plan;
}

} // namespace foyer
