// Reads a booking with its tickets, and signs their codes.
#pragma once

#include "server/handlers/context.h"
#include "shared/protocol/tickets.h"

namespace foyer::server
{

// Nothing: the holder has no such booking. Tickets that are cancelled are left out.
std::optional<protocol::Booking> readBooking(ShowId show, const HolderId &holder, BookingId booking,
                                             HandlerContext &context);

} // namespace foyer::server
