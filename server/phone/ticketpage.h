// The page that shows a booking's tickets in the browser of a phone: HTML without scripts, fonts or pictures from
// elsewhere. Pure functions.
#pragma once

#include "server/words/phonewords.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/tickets.h"

namespace foyer::server
{

struct TicketPageFacts {
    protocol::Booking booking;
    protocol::ShowDetails show;
    const SeatingPlan &plan;
    QDateTime expiresAt; // of the link
    QString path; // of the page, where its files are below
    bool hasPdf = false;
    bool hasCalendar = false;
};

QByteArray ticketPage(const TicketPageFacts &facts, const Wording &wording);

} // namespace foyer::server
