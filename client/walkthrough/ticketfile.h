// The bought tickets on disk, and whether a door would let them in.
#pragma once

#include "shared/core/result.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/tickets.h"

namespace foyer::client
{

// Reads every code as a door does: of this ticket, show and seat, valid past the end of the show, and, where the public
// key is known, signed by the seller. A sentence about what was checked, or what is wrong.
Result<QString> checkTickets(const protocol::Booking &booking, const protocol::ShowDetails &show,
                             const std::optional<QByteArray> &publicKey);
// Needs QGuiApplication. The path of the PDF, named after the booking; makes the folder.
Result<QString> writeTickets(const protocol::Booking &booking, const protocol::ShowDetails &show,
                             const SeatingPlan &plan, const QString &folder);

} // namespace foyer::client
