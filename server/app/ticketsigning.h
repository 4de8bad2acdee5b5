// The key that this server signs tickets with: kept in the data directory, its public half in the database.
#pragma once

#include "server/storage/database.h"
#include "shared/domain/ticketcode.h"

namespace foyer::server
{

// Makes the key at the first start, and writes its public half to DATADIR/ticket-public.key (one line of Base32), for
// doors and whoever else checks tickets. FileUnusable when its file cannot be trusted or
// written. Throws DatabaseError.
Result<std::shared_ptr<const TicketSigner>> prepareTicketSigning(const QString &dataDirectory, Database &database);

} // namespace foyer::server
