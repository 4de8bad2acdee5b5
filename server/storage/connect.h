// How a connection to PostgreSQL is opened: conninfo and settings into what Qt's driver wants.
#pragma once

#include "server/storage/database.h"

namespace foyer::server
{

inline constexpr int connectSecondsMax = 5; // for each host, unless the conninfo says otherwise

// Fills in a QPSQL connection that is not open yet. Throws DatabaseError when the conninfo cannot be read.
void prepareConnection(QSqlDatabase &connection, const ConnectionSettings &settings);

} // namespace foyer::server
