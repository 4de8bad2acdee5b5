// A booking as the tickets that are printed: joins what the server says about it with its show and its seating plan.
// And a place on a waitlist as the paper that one takes along.
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

// people: how many wait for seats. link: of the page that shows the place.
TicketSheet placeSheetOf(int people, const QString &link, const protocol::ShowDetails &show, const QLocale &locale);

} // namespace foyer::client
