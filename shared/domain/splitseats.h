// Seats for people who cannot all sit together: the fewest groups, near each other.
#pragma once

#include "shared/domain/freeseats.h"

namespace foyer
{

// Indices of seats in the order of the plan, or nothing when too few are free. Work is bounded: of many equal
// possibilities only the first are looked at.
std::vector<int> splitSeats(const FreeSeats &free, const WindowRules &rules);

} // namespace foyer
