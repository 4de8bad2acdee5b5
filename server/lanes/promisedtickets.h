// Tickets of bookings that are about to be moved which are promised to a refund or to an exchange: read under lock
// before a batch decides, so that nobody gives a ticket back while it moves.
#pragma once

#include "server/engine/command.h"
#include "server/storage/database.h"

#include <span>

namespace foyer::server
{

class PromisedTickets
{
public:
    // Of the bookings that the commands move. Throws DatabaseError.
    PromisedTickets(Database &database, std::span<const engine::Command> commands);

    engine::Reseat filledIn(ShowId show, const engine::Reseat &reseat) const;

private:
    QHash<ShowId, QHash<HoldId, SeatNos>> m_promised;
};

} // namespace foyer::server
