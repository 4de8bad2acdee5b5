// Fills a database with the demo chain: cities, venues, halls with plans, titles, prices, and a fortnight of shows.
#pragma once

#include "server/demo/demodata.h"
#include "server/storage/database.h"
#include "shared/core/clock.h"

namespace foyer::server
{

inline constexpr int demoDays = 14; // today of the venue and the days after it
inline constexpr int demoSoldHours = 24; // for shows that begin within them some seats are sold already

struct DemoReport {
    qint64 plansAdded = 0; // seating plans, one for each hall
    qint64 showsAdded = 0;
    qint64 bookingsAdded = 0;
};

class DemoChain
{
public:
    // A connection of the owner: the server's role may not write the catalogue. Belongs to the caller's thread.
    DemoChain(Database &owner, const Clock &clock);

    // Adds what is missing and brings texts and prices up to date; may run at every start, and in several servers at
    // once. Throws DatabaseError.
    DemoReport load();

private:
    qint64 loadCatalogue(const DemoData &data);
    qint64 loadShows(const DemoData &data);
    QDate firstToday(const DemoData &data) const; // in the westernmost venue
    QDate todayOf(const DemoVenue &venue) const;

    Database &m_owner;
    const Clock &m_clock;
};

} // namespace foyer::server
