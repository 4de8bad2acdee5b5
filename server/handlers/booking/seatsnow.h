// The state of every seat of a show as a choice of seats sees it.
#pragma once

#include "server/storage/database.h"

#include <optional>

namespace foyer::server
{

// One SeatState letter for each seat number 1 .. seatNoMax. Seats of the hold `instead` and of lapsed holds
// are free.
QByteArray seatsNow(Database &database, ShowId show, int seatNoMax, std::optional<HoldId> instead);

} // namespace foyer::server
