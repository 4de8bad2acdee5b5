// Reads the columns of a title that every list shows.
#pragma once

#include "server/storage/row.h"
#include "shared/protocol/titles.h"

namespace foyer::server
{

// row stands before id, name, kind, year, minutes, age_rating, genres.
protocol::TitleCard readTitleCard(Row &row);

} // namespace foyer::server
