#include "resources/demo/generator/demoplans.h"
#include "shared/domain/plangenerator.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::demo
{

namespace
{

PlanFocus screenOf(qreal widthCm, qreal distanceCm)
{
    return {FocusKind::Screen, {-widthCm / 2, -distanceCm, widthCm, 30}};
}

DemoPlan studio()
{
    FanSpec fan {.name = u"Studio"_s, .rows = 8, .blocks = {9}, .seats = 64};
    fan.seatPitchCm = 58;
    fan.rowPitchCm = 112;
    fan.staggered = true;
    fan.bayRow = 7;
    return {u"studio-64"_s,
            generateAuditorium({u"Studio"_s, screenOf(460, 330), 50, {{u"standard"_s, u"Standard"_s}}, {fan}})};
}

DemoPlan artHouse()
{
    FanSpec fan {.name = u"Hall"_s, .rows = 9, .blocks = {5, 6}, .seats = 90};
    fan.rowPitchCm = 110;
    fan.bayRow = 0;
    fan.radiusCm = 1700;
    fan.bands = {{0, 0}, {6, 1}};
    return {u"arthouse-90"_s,
            generateAuditorium({u"Art-house cinema"_s,
                                screenOf(560, 380),
                                50,
                                {{u"standard"_s, u"Standard"_s}, {u"rear"_s, u"Rear rows"_s}},
                                {fan}})};
}

DemoPlan oldCinema()
{
    FanSpec stalls {.name = u"Stalls"_s, .door = u"Foyer"_s, .rows = 9, .blocks = {5, 5}, .seats = 84};
    stalls.rowPitchCm = 105;
    stalls.bayRow = 8;
    FanSpec balcony {
        .name = u"Balcony"_s, .door = u"Staircase"_s, .level = 1, .rows = 3, .blocks = {6, 6}, .seats = 34};
    balcony.frontYCm = 1180;
    balcony.rowPitchCm = 100;
    balcony.radiusCm = 1900;
    balcony.bands = {{0, 1}};
    return {u"arthouse-118"_s,
            generateAuditorium({u"Old picture house"_s,
                                screenOf(600, 420),
                                50,
                                {{u"stalls"_s, u"Stalls"_s}, {u"balcony"_s, u"Balcony"_s}},
                                {stalls, balcony}})};
}

DemoPlan openAir()
{
    FanSpec fan {.name = u"Meadow"_s, .rows = 18, .blocks = {14, 14}, .seats = 480};
    fan.seatPitchCm = 60;
    fan.rowPitchCm = 120;
    fan.aisleCm = 200;
    fan.crossAisleBefore = 9;
    fan.bayRow = 9;
    fan.baysPerSide = 2;
    return {u"openair-480"_s,
            generateAuditorium({u"Open-air cinema"_s, screenOf(1500, 800), 50, {{u"standard"_s, u"Chair"_s}}, {fan}})};
}

DemoPlan playhouse()
{
    FanSpec stalls {.name = u"Stalls"_s, .door = u"Stalls"_s, .rows = 13, .blocks = {5, 12, 5}, .seats = 264};
    stalls.seatPitchCm = 52;
    stalls.rowPitchCm = 92;
    stalls.aisleCm = 105;
    stalls.radiusCm = 1500;
    stalls.bayRow = 12;
    stalls.numbering = SeatNumbering::OddLeftEvenRight;
    stalls.bands = {{0, 0}, {9, 1}};
    FanSpec circle {
        .name = u"Circle"_s, .door = u"Circle"_s, .level = 1, .rows = 6, .blocks = {6, 13, 6}, .seats = 136};
    circle.frontYCm = 1480;
    circle.seatPitchCm = 52;
    circle.rowPitchCm = 92;
    circle.aisleCm = 105;
    circle.radiusCm = 2300;
    circle.numbering = SeatNumbering::OddLeftEvenRight;
    circle.bands = {{0, 2}, {3, 3}};
    return {u"playhouse-400"_s,
            generateAuditorium({u"Playhouse"_s,
                                {FocusKind::Stage, {-480, -860, 960, 620}},
                                46,
                                {{u"stalls"_s, u"Stalls"_s},
                                 {u"rear-stalls"_s, u"Rear stalls"_s},
                                 {u"circle"_s, u"Circle"_s},
                                 {u"rear-circle"_s, u"Rear circle"_s}},
                                {stalls, circle}})};
}

DemoPlan horseshoe()
{
    HorseshoeSpec spec {.name = u"Opera house"_s, .seats = 1100};
    spec.stallsRows = 16;
    spec.boxes = 20;
    spec.balconyRows = {3, 3};
    spec.innerRadiusCm = 860;
    spec.armCm = 1000;
    return {u"horseshoe-1100"_s, generateHorseshoe(spec)};
}

DemoPlan arena()
{
    ArenaSpec spec {.name = u"Arena"_s, .seats = 20'000};
    spec.fieldCm = {6000, 3000};
    spec.cornerRadiusCm = 600;
    spec.tiers = {{14, 320}, {8, 1770}, {16, 2750}};
    return {u"arena-20000"_s, generateArena(spec)};
}

} // namespace

QList<DemoPlan> housePlans()
{
    return {studio(), artHouse(), oldCinema(), openAir(), playhouse(), horseshoe(), arena()};
}

QList<DemoPlan> allDemoPlans() { return multiplexPlans() + housePlans(); }

} // namespace foyer::demo
