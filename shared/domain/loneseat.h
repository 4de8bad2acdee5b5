// The rule against single seats left over, in its lenient form (domain.md, "Seating plans").
#pragma once

#include "shared/domain/seatindex.h"

namespace foyer
{

// Whether the choice leaves a single free seat beside it although as many seats of the same free stretch could be taken
// without. Seats of the choice that are not free or unknown, bays and companion seats do not count.
bool leavesAvoidableLoneSeat(const SeatIndex &index, const QByteArray &states, const SeatNos &chosen);

} // namespace foyer
