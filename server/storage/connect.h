// How a connection to PostgreSQL is opened: conninfo and settings into libpq's parameters.
#pragma once

#include "server/storage/database.h"

namespace foyer::server
{

inline constexpr int connectSecondsMax = 5; // for each host, unless the conninfo says otherwise

// Never null. Throws DatabaseError when the conninfo cannot be read or no server answers.
pg_conn *connectTo(const ConnectionSettings &settings);

} // namespace foyer::server
