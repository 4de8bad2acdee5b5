// A booking as the tickets that are printed: joins what the server says about it with its show and its seating plan.
#pragma once

#include "shared/domain/seatingplan.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/tickets.h"
#include "shared/ticket/ticketsheet.h"

namespace foyer::client
{

// A face for each ticket of the booking, in the words of the program's language and the locale's way of dates and
// money. A seat that the plan lacks has no section, row and seat on its face.
TicketSheet ticketSheetOf(const protocol::Booking &booking, const protocol::ShowDetails &show, const SeatingPlan &plan,
                          const QLocale &locale);

} // namespace foyer::client
