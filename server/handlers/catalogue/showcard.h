// Reads the columns of a show that every list shows.
#pragma once

#include "server/storage/row.h"
#include "shared/protocol/venues.h"

namespace foyer::server
{

// row stands before id, starts_at, hall, language, currency, least price, free seats, seats.
protocol::ShowCard readShowCard(Row &row);

} // namespace foyer::server
