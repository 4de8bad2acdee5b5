// Reads the log of a show back from the database.
#pragma once

#include "server/engine/event.h"
#include "server/storage/database.h"

namespace foyer::server
{

inline constexpr qint64 logEndMax = std::numeric_limits<qint64>::max();

// The rows after a version, up to and with `last`, in order. Throws DatabaseError.
QList<engine::Event> readLog(Database &database, ShowId show, qint64 after, qint64 last = logEndMax);

} // namespace foyer::server
