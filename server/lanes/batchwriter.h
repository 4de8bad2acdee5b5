// Writes what a batch of commands led to: the log, and what it adds up to in the other tables.
#pragma once

#include "server/engine/effects.h"
#include "server/engine/showstate.h"
#include "server/storage/database.h"

#include <map>

namespace foyer::server
{

// The states of a batch, as they are after its commands, with what is to be compared.
struct BatchShow {
    std::unique_ptr<engine::ShowState> state;
    HoldId lastHoldBefore; // holds with higher numbers are new
};
using BatchShows = std::map<ShowId, BatchShow>;

inline constexpr int paymentLeaseSeconds =
    15; // until another node takes an attempt up; longer than any call to a gateway

// Ends the transaction that locked the shows: commits. Throws DatabaseError, as Transaction::commit() does.
void writeBatch(Database &database, Transaction &transaction, BatchShows &shows, const engine::Effects &effects);
void writeRefusals(Database &database, const QList<engine::Refused> &refusals);

} // namespace foyer::server
