// Reads the columns of a venue that every message shows.
#pragma once

#include "server/storage/row.h"
#include "shared/protocol/venues.h"

namespace foyer::server
{

// row stands before id, name, address, city id, city name, latitude, longitude, time_zone.
protocol::VenueCard readVenueCard(Row &row);

} // namespace foyer::server
