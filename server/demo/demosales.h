// Which seats of a demo show are sold already, so that its map looks like that of a house that people go to.
#pragma once

#include "shared/domain/seatingplan.h"

#include <QRandomGenerator>

namespace foyer::server
{

struct DemoBooking {
    SeatNos seats;
    QStringList priceTypes; // one for each seat
};

// Groups of one to four side by side, the middle of the good rows first, until about `fill` (0 .. 1) of the house is
// sold. Places for wheelchairs and their companions stay free. children: whether some groups are families.
QList<DemoBooking> demoBookings(const SeatingPlan &plan, double fill, bool children, QRandomGenerator &random);

} // namespace foyer::server
