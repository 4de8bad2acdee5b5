#include "shared/domain/plangenerator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

constexpr qreal seatPitchCm = 50;
constexpr qreal rowPitchCm = 84;
constexpr qreal aisleCm = 125;
constexpr qreal blockWidthCm = 1150; // about; 20 to 22 seats from aisle to aisle
constexpr qreal bayPitchCm = 73; // a bay of 90 cm and a companion's seat take turns
constexpr qreal bayRowExtraCm = 45; // a bay is deeper than a row of seats
constexpr int piecesOfRing = 4; // a straight side and the corner on its right, four times

enum Category { LowerSides, Lower, Club, Upper, UpperRear };

// A quarter of the ring: the side straight and its corner, in a frame of its own that looks at the field.
class RingPiece
{
public:
    RingPiece(const ArenaSpec &spec, int index)
        : m_long(index % 2 == 0)
        , m_straight((m_long ? spec.fieldCm.width() : spec.fieldCm.height()) - 2 * spec.cornerRadiusCm)
        , m_toEdge((m_long ? spec.fieldCm.height() : spec.fieldCm.width()) / 2)
        , m_corner(spec.cornerRadiusCm)
        , m_right(index == 0       ? QPointF(1, 0)
                      : index == 1 ? QPointF(0, -1)
                      : index == 2 ? QPointF(-1, 0)
                                   : QPointF(0, 1))
        , m_back(-m_right.y(), m_right.x())
    {
    }
    bool isLongSide() const { return m_long; }
    qreal straightCm() const { return m_straight; }
    qreal bendCm(qreal offset) const { return std::numbers::pi / 2 * (m_corner + offset); }
    QPointF onStraight(qreal along, qreal offset) const
    {
        return m_right * (along - m_straight / 2) + m_back * (m_toEdge + offset);
    }
    QPointF onBend(qreal along, qreal offset) const
    {
        const qreal radius = m_corner + offset;
        const qreal angle = along / radius;
        return m_right * (m_straight / 2 + radius * std::sin(angle))
            + m_back * (m_toEdge - m_corner + radius * std::cos(angle));
    }

private:
    bool m_long;
    qreal m_straight;
    qreal m_toEdge;
    qreal m_corner;
    QPointF m_right;
    QPointF m_back;
};

// One block: a share of a piece's straight or of its bend.
struct BlockPlace {
    const RingPiece &piece;
    bool onBend = false;
    int part = 0;
    int parts = 1;

    qreal widthCm(qreal offset) const { return (onBend ? piece.bendCm(offset) : piece.straightCm()) / parts; }
    QPointF at(qreal fromMiddle, qreal offset) const
    {
        const qreal along = (part + 0.5) * widthCm(offset) + fromMiddle;
        return onBend ? piece.onBend(along, offset) : piece.onStraight(along, offset);
    }
};

int categoryOf(const ArenaSpec &spec, int tier, int row, const BlockPlace &place)
{
    if (tier == 0)
        return place.piece.isLongSide() && !place.onBend ? LowerSides : Lower;
    if (tier + 1 < spec.tiers.size())
        return Club;
    return row < spec.tiers[tier].rows / 2 ? Upper : UpperRear;
}

DraftRow seatRow(const BlockPlace &place, qreal offset, int category)
{
    DraftRow row;
    const int seats = int((place.widthCm(offset) - aisleCm) / seatPitchCm);
    for (int i = 0; i < seats; ++i)
        row.seats += DraftSeat {place.at((i - (seats - 1) / 2.0) * seatPitchCm, offset), category, {}};
    return row;
}

DraftRow bayRow(const BlockPlace &place, qreal offset, int category)
{
    DraftRow row;
    const int pairs = int((place.widthCm(offset) - aisleCm) / bayPitchCm / 2);
    for (int i = 0; i < 2 * pairs; ++i) {
        const auto kind = i % 2 == 0 ? SeatAttribute::Wheelchair : SeatAttribute::Companion;
        row.seats += DraftSeat {place.at((i - (2 * pairs - 1) / 2.0) * bayPitchCm, offset), category,
                                kind | SeatAttribute::StepFree};
    }
    return row;
}

DraftSection blockOf(const ArenaSpec &spec, int tier, const BlockPlace &place)
{
    DraftSection block;
    block.level = tier;
    const int rows = spec.tiers[tier].rows;
    for (int r = 0; r < rows; ++r) {
        const qreal offset = spec.tiers[tier].offsetCm + r * rowPitchCm;
        const int category = categoryOf(spec, tier, r, place);
        const bool bays = tier == 0 && r == rows - 1 && !place.onBend;
        block.rows += bays ? bayRow(place, offset + bayRowExtraCm, category) : seatRow(place, offset, category);
        block.rows.last().label = QString::number(r + 1);
    }
    return block;
}

void appendTier(const ArenaSpec &spec, int tier, PlanDraft &draft)
{
    static const QStringList gates {u"Gate South"_s, u"Gate South-east"_s, u"Gate East"_s, u"Gate North-east"_s,
                                    u"Gate North"_s, u"Gate North-west"_s, u"Gate West"_s, u"Gate South-west"_s};
    const qreal middle = spec.tiers[tier].offsetCm + spec.tiers[tier].rows * rowPitchCm / 2;
    int number = 100 * (tier + 1);
    for (int index = 0; index < piecesOfRing; ++index) {
        const RingPiece piece(spec, index);
        for (const bool onBend : {false, true}) {
            const qreal width = onBend ? piece.bendCm(middle) : piece.straightCm();
            const int parts = std::max(1, int(std::round(width / blockWidthCm)));
            for (int part = 0; part < parts; ++part) {
                DraftSection block = blockOf(spec, tier, {piece, onBend, part, parts});
                block.name = u"Block %1"_s.arg(++number);
                block.door = gates[2 * index + (onBend ? 1 : 0)];
                draft.sections += block;
            }
        }
    }
}

void trim(PlanDraft &draft, int seats)
{
    qsizetype surplus = -seats;
    for (const DraftSection &section : draft.sections)
        for (const DraftRow &row : section.rows)
            surplus += row.seats.size();
    Q_ASSERT(surplus >= 0);
    const int highest = draft.sections.last().level;
    while (surplus > 0)
        for (DraftSection &section : draft.sections)
            if (section.level == highest && surplus-- > 0)
                section.rows.last().seats.removeLast();
}

} // namespace

SeatingPlan generateArena(const ArenaSpec &spec)
{
    PlanDraft draft;
    draft.name = spec.name;
    const QSizeF field = spec.fieldCm;
    draft.focus = {FocusKind::Field, {-field.width() / 2, -field.height() / 2, field.width(), field.height()}};
    draft.seatSize = 45;
    draft.categories = {{u"lower-sides"_s, u"Lower tier, sides"_s},
                        {u"lower"_s, u"Lower tier"_s},
                        {u"club"_s, u"Club tier"_s},
                        {u"upper"_s, u"Upper tier"_s},
                        {u"upper-rear"_s, u"Upper tier, rear"_s}};
    for (int tier = 0; tier < spec.tiers.size(); ++tier)
        appendTier(spec, tier, draft);
    trim(draft, spec.seats);
    return finishedPlan(draft);
}

} // namespace foyer
