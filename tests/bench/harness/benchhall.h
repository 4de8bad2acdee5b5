// A hall of the bench: rows of seats side by side, all of one category.
#pragma once

#include "shared/domain/seatingplan.h"

namespace foyer::bench
{

// Numbered row by row from 1 on.
SeatingPlan benchPlan(int seats);

} // namespace foyer::bench
