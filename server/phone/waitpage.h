// The page that shows a place on a waitlist in the browser of a phone, and what keeps it current. Pure functions.
#pragma once

#include "server/words/waitwords.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/waitlist.h"

namespace foyer::server
{

struct WaitPageFacts {
    protocol::Entry entry;
    protocol::ShowDetails show;
    const SeatingPlan &plan;
    SeatNos wanted; // exactly these; empty: any ...
    QString section; // ... of this one; empty: of all
    bool together = false;
    QString path; // of the page
    QString link; // as phones and kiosks see it
    QString code; // its last part
};

QByteArray waitPage(const WaitPageFacts &facts, const Wording &wording);
QByteArray waitPagePolicy();
// As JSON: the entry's state, the words that may change, and how many seconds an offer stands yet.
QByteArray waitNews(const protocol::Entry &entry, const Wording &wording);

} // namespace foyer::server
