#include "shared/domain/fandraft.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

constexpr qreal seatPitchCm = 52;
constexpr qreal rowPitchCm = 92;
constexpr qreal aisleCm = 105;
constexpr qreal stallsFrontCm = 260; // behind the orchestra pit
constexpr qreal boxDepthCm = 240;
constexpr qreal boxSeatPitchCm = 62;
constexpr qreal boxRowPitchCm = 80;
constexpr qreal boxEntranceCm = 420; // free of boxes, in the middle of the bend
constexpr qreal balconyGapCm = 170;
constexpr qreal restrictedCm = 260; // of an arm next to the stage, where one looks along the proscenium

enum Category { Stalls, RearStalls, Box, Balcony1, Balcony2, Restricted };

// A line round the stalls: down the left arm, round the bend, up the right arm.
struct UShape {
    qreal radius = 0;
    qreal arm = 0;

    qreal bend() const { return std::numbers::pi * radius; }
    qreal length() const { return 2 * arm + bend(); }
    // The point at way along, moved outwards.
    QPointF at(qreal way, qreal outwards = 0) const
    {
        const qreal r = radius + outwards;
        if (way <= arm)
            return {-r, way};
        if (way >= arm + bend())
            return {r, length() - way};
        const qreal angle = (way - arm) / radius;
        return {-r * std::cos(angle), arm + r * std::sin(angle)};
    }
};

DraftSection stallsOf(const HorseshoeSpec &spec)
{
    FanSpec fan;
    fan.name = u"Stalls"_s;
    fan.door = u"Stalls"_s;
    fan.rows = spec.stallsRows;
    fan.frontYCm = stallsFrontCm;
    fan.seatPitchCm = seatPitchCm;
    fan.rowPitchCm = rowPitchCm;
    fan.aisleCm = aisleCm;
    fan.radiusCm = 2.6 * spec.innerRadiusCm;
    fan.numbering = SeatNumbering::OddLeftEvenRight;
    fan.bayRow = spec.stallsRows - 1;
    fan.bands = {{0, Stalls}, {spec.stallsRows * 2 / 3, RearStalls}};
    const qreal wall = spec.innerRadiusCm - aisleCm - seatPitchCm / 2;
    fan.blocks = QList<int>(2, int((wall - aisleCm / 2) / seatPitchCm));
    for (int row = 0; row < spec.stallsRows; ++row) {
        const qreal beyondArm = std::max(0.0, stallsFrontCm + row * rowPitchCm - spec.armCm);
        Q_ASSERT(beyondArm < wall);
        fan.halfWidthsCm += std::sqrt(wall * wall - beyondArm * beyondArm);
    }
    return draftOfFan(fan);
}

DraftRow boxRow(const UShape &u, qreal middle, int row, int seats)
{
    DraftRow draft {QString::number(row + 1), {}};
    for (int i = 0; i < seats; ++i) {
        const qreal way = middle + (i - (seats - 1) / 2.0) * boxSeatPitchCm;
        DraftSeat seat {u.at(way, 60 + row * boxRowPitchCm), Box, {}};
        if (row > 0)
            seat.attributes.setFlag(SeatAttribute::RestrictedView);
        draft.seats += seat;
    }
    return draft;
}

void appendBoxes(const HorseshoeSpec &spec, PlanDraft &draft)
{
    const UShape u {spec.innerRadiusCm, spec.armCm};
    const int perSide = spec.boxes / 2;
    const qreal pitch = ((u.length() - boxEntranceCm) / 2) / perSide;
    for (int i = 0; i < 2 * perSide; ++i) {
        const bool left = i < perSide;
        const qreal middle = (i + 0.5) * pitch + (left ? 0 : boxEntranceCm);
        const int number = left ? i + 1 : 2 * perSide - i;
        DraftSection box {left ? u"Box %1 left"_s.arg(number) : u"Box %1 right"_s.arg(number),
                          left ? u"Parterre left"_s : u"Parterre right"_s,
                          0,
                          SeatNumbering::FromLeft,
                          {}};
        box.rows = {boxRow(u, middle, 0, 2), boxRow(u, middle, 1, 3)};
        draft.sections += box;
    }
}

// Seats between two aisles, in the middle of from .. to.
void appendBlock(DraftRow &row, const UShape &u, qreal from, qreal to, Category category)
{
    const int seats = int((to - from - aisleCm) / seatPitchCm);
    for (int i = 0; i < seats; ++i) {
        const qreal way = (from + to) / 2 + (i - (seats - 1) / 2.0) * seatPitchCm;
        const bool restricted = std::min(way, u.length() - way) < restrictedCm;
        row.seats += DraftSeat {u.at(way), restricted ? Restricted : category,
                                restricted ? SeatAttribute::RestrictedView : SeatAttributes()};
    }
}

// One side of a balcony, or its middle: blocks between the aisles that stand at shares of the bend.
DraftSection balconyPart(const HorseshoeSpec &spec, qreal radius, int rows, Category category,
                         const QList<qreal> &bendShares)
{
    DraftSection section;
    for (int r = 0; r < rows; ++r) {
        const UShape u {radius + r * rowPitchCm, spec.armCm};
        DraftRow row {rowLetter(r), {}};
        for (qsizetype i = 0; i + 1 < bendShares.size(); ++i) {
            const auto way = [&](qreal share) {
                return share < 0 ? 0 : share > 1 ? u.length() : u.arm + share * u.bend();
            };
            appendBlock(row, u, way(bendShares[i]), way(bendShares[i + 1]), category);
        }
        section.rows += row;
    }
    return section;
}

// Gives the radius behind the balcony's last row.
qreal appendBalcony(const HorseshoeSpec &spec, int balcony, qreal radius, PlanDraft &draft)
{
    constexpr qreal armEnd = -1, otherArmEnd = 2;
    const QList<QList<qreal>> parts {{armEnd, 0, 0.25}, {0.25, 0.5, 0.75}, {0.75, 1, otherArmEnd}};
    const QStringList names {u"left"_s, u"centre"_s, u"right"_s};
    const int rows = spec.balconyRows[balcony];
    for (qsizetype part = 0; part < parts.size(); ++part) {
        DraftSection section = balconyPart(spec, radius, rows, balcony == 0 ? Balcony1 : Balcony2, parts[part]);
        section.name = u"Balcony %1 %2"_s.arg(balcony + 1).arg(names[part]);
        section.door = section.name;
        section.level = balcony + 1;
        draft.sections += section;
    }
    return radius + (rows - 1) * rowPitchCm;
}

// Takes one seat after the other from the ends next to the stage of the last three sections' last rows.
void trim(PlanDraft &draft, int seats)
{
    qsizetype surplus = -seats;
    for (const DraftSection &section : draft.sections)
        for (const DraftRow &row : section.rows)
            surplus += row.seats.size();
    Q_ASSERT(surplus >= 0);
    DraftSection &right = draft.sections.last();
    DraftSection &left = draft.sections[draft.sections.size() - 3];
    for (qsizetype r = right.rows.size() - 1; surplus > 0; r = r > 0 ? r - 1 : right.rows.size() - 1) {
        right.rows[r].seats.removeLast();
        if (--surplus > 0) {
            left.rows[r].seats.removeFirst();
            --surplus;
        }
    }
}

} // namespace

SeatingPlan generateHorseshoe(const HorseshoeSpec &spec)
{
    PlanDraft draft;
    draft.name = spec.name;
    draft.focus = {FocusKind::Stage, {-spec.innerRadiusCm * 0.8, -760, spec.innerRadiusCm * 1.6, 700}};
    draft.seatSize = 46;
    draft.categories = {{u"stalls"_s, u"Stalls"_s},
                        {u"rear-stalls"_s, u"Rear stalls"_s},
                        {u"box"_s, u"Box"_s},
                        {u"balcony-1"_s, u"Balcony 1"_s},
                        {u"balcony-2"_s, u"Balcony 2"_s},
                        {u"restricted"_s, u"Restricted view"_s}};
    draft.sections += stallsOf(spec);
    appendBoxes(spec, draft);
    qreal radius = spec.innerRadiusCm + boxDepthCm;
    for (int balcony = 0; balcony < spec.balconyRows.size(); ++balcony)
        radius = appendBalcony(spec, balcony, radius + balconyGapCm, draft);
    trim(draft, spec.seats);
    return finishedPlan(draft);
}

} // namespace foyer
