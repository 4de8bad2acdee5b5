// Reads the books of some shows, all of one moment.
#pragma once

#include "server/storage/database.h"
#include "tests/chaos/history/books.h"

namespace foyer::chaos
{

Books readBooks(server::Database &database, const QList<ShowId> &shows);

} // namespace foyer::chaos
