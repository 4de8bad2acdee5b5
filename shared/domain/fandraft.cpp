#include "shared/domain/fandraft.h"

#include "shared/domain/adjacency.h"

#include <algorithm>
#include <cmath>

namespace foyer
{

namespace
{

constexpr qreal crossAisleCm = 140; // on top of the row pitch
constexpr qreal bayWidthCm = 90; // ISO 21542 and DIN 18040-1 ask for 90 x 130 cm
constexpr qreal companionWidthCm = 56;
constexpr qreal loveSeatPitchCm = 58; // between the halves of a pair
constexpr qreal lovePairCm = 138; // from pair to pair
constexpr int seatsBetweenBaysMin = 5; // what trimming leaves in a row with bays at its ends
constexpr int seatsToStagger = 6; // shorter blocks keep all their seats in every row

// A seat of a row before it is bent: its way along the row from the middle line.
struct Slot {
    qreal along = 0;
    SeatAttributes attributes;
};
using Slots = QList<Slot>;

qreal widthOf(const FanSpec &spec)
{
    qreal width = spec.aisleCm * qreal(spec.blocks.size() - 1);
    for (const int seats : spec.blocks)
        width += seats * spec.seatPitchCm;
    return width;
}

void appendSeats(Slots &row, qreal middle, int count, qreal pitch)
{
    for (int i = 0; i < count; ++i)
        row += Slot {middle + (i - (count - 1) / 2.0) * pitch, {}};
}

void appendLoveSeats(Slots &row, qreal middle, qreal width)
{
    const int pairs = int(width / lovePairCm);
    for (int i = 0; i < pairs; ++i) {
        const qreal at = middle + (i - (pairs - 1) / 2.0) * lovePairCm;
        row += Slot {at - loveSeatPitchCm / 2, SeatAttribute::LoveSeat};
        row += Slot {at + loveSeatPitchCm / 2, SeatAttribute::LoveSeat};
    }
}

Slots slotsOfRow(const FanSpec &spec, int row)
{
    const bool love = spec.loveSeatsAtBack && row == spec.rows - 1;
    Slots all;
    qreal left = -widthOf(spec) / 2;
    for (const int seats : spec.blocks) {
        const qreal width = seats * spec.seatPitchCm;
        const bool fewer = spec.staggered && row % 2 == 1 && seats >= seatsToStagger;
        if (love)
            appendLoveSeats(all, left + width / 2, width);
        else
            appendSeats(all, left + width / 2, fewer ? seats - 1 : seats, spec.seatPitchCm);
        left += width + spec.aisleCm;
    }
    if (!spec.halfWidthsCm.isEmpty())
        all.removeIf([&](const Slot &slot) { return std::abs(slot.along) > spec.halfWidthsCm[row]; });
    return all;
}

int seatsReplacedByBays(const FanSpec &spec)
{
    return int(std::ceil(spec.baysPerSide * (bayWidthCm + companionWidthCm) / spec.seatPitchCm));
}

// Puts bays and companion seats, a bay outermost, in the place of the seats at the row's right end.
void putBaysAtRightEnd(const FanSpec &spec, Slots &row)
{
    const int replaced = seatsReplacedByBays(spec);
    Q_ASSERT(row.size() > 2 * replaced);
    qreal edge = row[row.size() - replaced].along - spec.seatPitchCm / 2;
    row.resize(row.size() - replaced);
    for (int i = 0; i < spec.baysPerSide; ++i) {
        row += Slot {edge + companionWidthCm / 2, SeatAttribute::Companion};
        row += Slot {edge + companionWidthCm + bayWidthCm / 2, SeatAttribute::Wheelchair};
        edge += companionWidthCm + bayWidthCm;
    }
}

void mirror(Slots &row)
{
    std::ranges::reverse(row);
    for (Slot &slot : row)
        slot.along = -slot.along;
}

void putBays(const FanSpec &spec, Slots &row)
{
    putBaysAtRightEnd(spec, row);
    mirror(row);
    putBaysAtRightEnd(spec, row);
    mirror(row);
    for (Slot &slot : row)
        slot.attributes.setFlag(SeatAttribute::StepFree);
}

// Takes the last seat, and with it the one that would stay alone on its side of an aisle. Gives how many it took.
int takeLast(const FanSpec &spec, Slots &row, qsizetype most)
{
    row.removeLast();
    const bool loneSeat =
        row.size() > 1 && row.last().along - row[row.size() - 2].along > aisleGapFactor * spec.seatPitchCm;
    if (!loneSeat || most < 2)
        return 1;
    row.removeLast();
    return 2;
}

// The front corners go first: one seat of the first row, then of the first two, of the first three ...
void trim(const FanSpec &spec, QList<Slots> &rows)
{
    if (spec.seats == 0)
        return;
    const bool bays = spec.bayRow >= 0;
    qsizetype surplus = -spec.seats - (bays ? 2 * (seatsReplacedByBays(spec) - 2 * spec.baysPerSide) : 0);
    for (const Slots &row : rows)
        surplus += row.size();
    Q_ASSERT(surplus >= 0);
    for (int depth = 1; surplus > 0; depth = depth % std::max(2, spec.rows - 2) + 1) {
        for (int r = 0; r < depth && surplus > 0; ++r) {
            if (r == spec.bayRow && rows[r].size() < 2 * seatsReplacedByBays(spec) + seatsBetweenBaysMin)
                continue;
            surplus -= takeLast(spec, rows[r], (surplus + 1) / 2);
            if (surplus == 0)
                return;
            mirror(rows[r]);
            surplus -= takeLast(spec, rows[r], surplus);
            mirror(rows[r]);
        }
    }
}

int categoryOf(const FanSpec &spec, int row)
{
    int category = 0;
    for (const CategoryBand &band : spec.bands)
        if (row >= band.fromRow)
            category = band.category;
    return category;
}

DraftRow bent(const FanSpec &spec, int row, const Slots &flat)
{
    const bool behindCross = spec.crossAisleBefore > 0 && row >= spec.crossAisleBefore;
    const qreal depth = row * spec.rowPitchCm + (behindCross ? crossAisleCm : 0);
    const qreal radius = spec.radiusCm + depth;
    DraftRow draft {rowLetter(spec.firstLetter + row), {}};
    for (const Slot &slot : flat) {
        DraftSeat seat {{slot.along, spec.frontYCm + depth}, categoryOf(spec, row), slot.attributes};
        if (spec.radiusCm > 0) {
            const qreal angle = slot.along / radius;
            seat.place = {radius * std::sin(angle), spec.frontYCm - spec.radiusCm + radius * std::cos(angle)};
        }
        if (behindCross && row == spec.crossAisleBefore)
            seat.attributes.setFlag(SeatAttribute::ExtraLegroom);
        draft.seats += seat;
    }
    return draft;
}

} // namespace

DraftSection draftOfFan(const FanSpec &spec)
{
    QList<Slots> flat;
    for (int row = 0; row < spec.rows; ++row)
        flat += slotsOfRow(spec, row);
    trim(spec, flat);
    if (spec.bayRow >= 0)
        putBays(spec, flat[spec.bayRow]);
    DraftSection section {spec.name, spec.door, spec.level, spec.numbering, {}};
    for (int row = 0; row < spec.rows; ++row)
        section.rows += bent(spec, row, flat[row]);
    return section;
}

SeatingPlan generateAuditorium(const AuditoriumSpec &spec)
{
    PlanDraft draft {spec.name, spec.focus, spec.seatSizeCm, spec.categories, {}};
    for (const FanSpec &fan : spec.fans)
        draft.sections += draftOfFan(fan);
    return finishedPlan(draft);
}

} // namespace foyer
