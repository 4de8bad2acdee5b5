// Lifting limits, for its message and for the command line alike.
#pragma once

#include "server/handlers/context.h"
#include "server/storage/database.h"
#include "shared/protocol/limits.h"

namespace foyer::server
{

// Commits and tells all nodes. OutOfRange for what is no address; a device need not be known. Throws DatabaseError.
Result<protocol::LiftedLimit> liftLimit(const protocol::LiftLimit &asked, const Caller &caller, Database &database);

} // namespace foyer::server
