// Makes seating plans of realistic halls from a few numbers: cinemas and playhouses, horseshoe theatres, arenas.
#pragma once

#include "shared/domain/plandraft.h"

namespace foyer
{

// From this row (0 is the front) to the next band's, seats are of this category.
struct CategoryBand {
    int fromRow = 0;
    int category = 0; // index into the plan's categories
};

// Rows one behind the other in blocks with aisles between, straight or on arcs round a point before the screen.
struct FanSpec {
    QString name {};
    QString door {};
    int level = 0;
    int rows = 0;
    QList<int> blocks {}; // seats of a full row, block by block from the left
    int seats =
        0; // how many there shall be: what is too many is taken from the ends of the front rows; 0: as they come
    QList<qreal> halfWidthsCm {}; // how far from the middle each row may reach; empty: as far as it likes
    qreal frontYCm = 0; // the middle of the front row
    qreal seatPitchCm = 56;
    qreal rowPitchCm = 115;
    qreal aisleCm = 120;
    qreal radiusCm = 0; // of the front row; 0: straight
    bool staggered = false; // every other row is shifted by half a seat
    int crossAisleBefore = 0; // the row behind a cross aisle; 0: none
    int bayRow = -1; // the row whose ends are wheelchair bays with companion seats; -1: none
    int baysPerSide = 1;
    bool loveSeatsAtBack = false;
    int firstLetter = 0;
    SeatNumbering numbering = SeatNumbering::FromLeft;
    QList<CategoryBand> bands {};
};

// A cinema's hall or a playhouse: one or more fans before a screen or stage.
struct AuditoriumSpec {
    QString name {};
    PlanFocus focus {};
    qreal seatSizeCm = 50;
    QList<PlanCategory> categories {};
    QList<FanSpec> fans {};
};

// Stalls within a U of boxes, and balconies in wider U's behind it (drawn side by side, in the house one above the
// other). Categories: stalls, rear stalls, box, balcony 1, balcony 2, restricted view.
struct HorseshoeSpec {
    QString name {};
    int seats = 0; // what is too many is taken from the ends of the highest balcony's last rows
    int stallsRows = 0;
    int boxes = 0; // an even number
    QList<int> balconyRows {}; // how many rows each balcony has, from the lowest
    qreal innerRadiusCm = 0; // half the width of the stalls
    qreal armCm = 0; // from the stage to where the U begins to bend
};

// A field in a ring of blocks on several tiers.
struct ArenaTier {
    int rows = 0;
    qreal offsetCm = 0; // from the field's edge to the first row
};
struct ArenaSpec {
    QString name {};
    int seats = 0; // what is too many is taken from the last rows of the highest tier
    QSizeF fieldCm {};
    qreal cornerRadiusCm = 0;
    QList<ArenaTier> tiers {};
};

// The numbers of a spec are the programmer's: impossible ones are asserted. Any thread; the same spec, the same plan.
SeatingPlan generateAuditorium(const AuditoriumSpec &spec);
SeatingPlan generateHorseshoe(const HorseshoeSpec &spec);
SeatingPlan generateArena(const ArenaSpec &spec);

} // namespace foyer
