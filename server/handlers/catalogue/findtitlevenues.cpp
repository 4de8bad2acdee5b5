#include "server/handlers/catalogue/showcard.h"
#include "server/handlers/catalogue/venuecard.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"

namespace foyer::server
{

Result<protocol::TitleVenues> handle(const protocol::FindTitleVenues &asked, HandlerContext &context)
{
    protocol::TitleVenues found;
    QList<VenueId> ids;
    for (Row row : context.database.run("catalogue/title_venues", asked.title, asked.day, asked.near.latitude,
                                        asked.near.longitude, asked.radiusKm, asked.limit, asked.venue, asked.halls)) {
        protocol::VenueShows venue;
        venue.venue = readVenueCard(row);
        venue.venue.distanceKm = row.next<double>();
        ids.append(venue.venue.venue);
        found.venues.append(venue);
    }
    for (Row row : context.database.run("catalogue/shows_of_title", asked.title, asked.day, ids, asked.halls)) {
        QList<protocol::ShowCard> &shows = found.venues[ids.indexOf(row.next<VenueId>())].shows;
        if (shows.size() < protocol::listSizeMax)
            shows.append(readShowCard(row));
    }
    return found;
}

} // namespace foyer::server
