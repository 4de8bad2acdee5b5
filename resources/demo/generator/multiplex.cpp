#include "resources/demo/generator/demoplans.h"
#include "shared/domain/plangenerator.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::demo
{

namespace
{

enum Category { Standard, Premium, LoveSeats };

// What makes one screen different from the next; the rest follows from it.
struct Screen {
    int seats;
    int rows;
    QList<int> blocks;
    qreal radiusCm = 0;
    int premiumFrom = -1; // the first premium row; -1: none
    int bayRow = -1;
    int baysPerSide = 1;
    bool loveSeats = false;
    int crossAisleBefore = 0;
    qreal seatPitchCm = 56;
    qreal rowPitchCm = 115;
    bool staggered = false;
};

QList<CategoryBand> bandsOf(const Screen &screen)
{
    QList<CategoryBand> bands {{0, Standard}};
    if (screen.premiumFrom >= 0)
        bands += CategoryBand {screen.premiumFrom, Premium};
    if (screen.loveSeats)
        bands += CategoryBand {screen.rows - 1, LoveSeats};
    return bands;
}

QList<PlanCategory> categoriesOf(const Screen &screen)
{
    QList<PlanCategory> categories {{u"standard"_s, u"Standard"_s}, {u"premium"_s, u"Premium"_s}};
    if (screen.loveSeats)
        categories += PlanCategory {u"love-seat"_s, u"Love seat"_s};
    return categories;
}

FanSpec fanOf(const Screen &screen)
{
    FanSpec fan;
    fan.name = u"Hall"_s;
    fan.door = u"Hall"_s;
    fan.rows = screen.rows;
    fan.blocks = screen.blocks;
    fan.seats = screen.seats;
    fan.seatPitchCm = screen.seatPitchCm;
    fan.rowPitchCm = screen.rowPitchCm;
    fan.radiusCm = screen.radiusCm;
    fan.staggered = screen.staggered;
    fan.crossAisleBefore = screen.crossAisleBefore;
    fan.bayRow = screen.bayRow;
    fan.baysPerSide = screen.baysPerSide;
    fan.loveSeatsAtBack = screen.loveSeats;
    fan.bands = bandsOf(screen);
    return fan;
}

DemoPlan planOf(const Screen &screen)
{
    qreal widthCm = 120.0 * qreal(screen.blocks.size() - 1);
    for (const int seats : screen.blocks)
        widthCm += seats * screen.seatPitchCm;
    const qreal screenCm = std::round(widthCm * 0.9);
    AuditoriumSpec spec;
    spec.name = u"Multiplex screen with %1 seats"_s.arg(screen.seats);
    spec.focus = {FocusKind::Screen, {-screenCm / 2, -std::round(280 + widthCm * 0.12), screenCm, 30}};
    spec.categories = categoriesOf(screen);
    spec.fans = {fanOf(screen)};
    return {u"multiplex-%1"_s.arg(screen.seats), generateAuditorium(spec)};
}

// From the smallest to the largest.
const Screen screens[] {
    {.seats = 80, .rows = 8, .blocks = {11}, .bayRow = 0},
    {.seats = 96, .rows = 9, .blocks = {12}, .premiumFrom = 5, .bayRow = 0},
    {.seats = 112, .rows = 9, .blocks = {7, 7}, .bayRow = 0},
    {.seats = 128, .rows = 10, .blocks = {14}, .radiusCm = 1600, .premiumFrom = 6, .bayRow = 0, .loveSeats = true},
    {.seats = 140,
     .rows = 9,
     .blocks = {4, 10, 4},
     .radiusCm = 2200,
     .premiumFrom = 0,
     .bayRow = 4,
     .crossAisleBefore = 4,
     .seatPitchCm = 72,
     .rowPitchCm = 160},
    {.seats = 156, .rows = 11, .blocks = {2, 12, 2}, .premiumFrom = 7, .bayRow = 0},
    {.seats = 172, .rows = 11, .blocks = {5, 12}, .bayRow = 10, .baysPerSide = 1},
    {.seats = 188, .rows = 12, .blocks = {3, 11, 3}, .radiusCm = 1900, .premiumFrom = 7, .bayRow = 0},
    {.seats = 204,
     .rows = 12,
     .blocks = {4, 11, 4},
     .premiumFrom = 8,
     .bayRow = 5,
     .baysPerSide = 1,
     .crossAisleBefore = 5},
    {.seats = 220,
     .rows = 13,
     .blocks = {4, 12, 4},
     .radiusCm = 2100,
     .premiumFrom = 8,
     .bayRow = 0,
     .loveSeats = true},
    {.seats = 246,
     .rows = 13,
     .blocks = {5, 12, 5},
     .radiusCm = 2000,
     .premiumFrom = 8,
     .bayRow = 4,
     .baysPerSide = 1,
     .crossAisleBefore = 4,
     .staggered = true},
    {.seats = 272, .rows = 14, .blocks = {6, 11, 6}, .radiusCm = 3000, .premiumFrom = 9, .bayRow = 0, .baysPerSide = 1},
    {.seats = 300,
     .rows = 14,
     .blocks = {5, 14, 5},
     .radiusCm = 1500,
     .premiumFrom = 9,
     .bayRow = 5,
     .baysPerSide = 1,
     .crossAisleBefore = 5},
    {.seats = 350,
     .rows = 16,
     .blocks = {6, 14, 6},
     .radiusCm = 2200,
     .premiumFrom = 9,
     .bayRow = 6,
     .baysPerSide = 2,
     .loveSeats = true,
     .crossAisleBefore = 6},
};

} // namespace

QList<DemoPlan> multiplexPlans()
{
    QList<DemoPlan> plans;
    for (const Screen &screen : screens)
        plans += planOf(screen);
    return plans;
}

} // namespace foyer::demo
