#include "server/handlers/catalogue/venuecard.h"

namespace foyer::server
{

protocol::VenueCard readVenueCard(Row &row)
{
    protocol::VenueCard card;
    card.venue = row.next<VenueId>();
    card.name = row.next<QString>();
    card.address = row.next<QString>();
    card.city = row.next<CityId>();
    card.cityName = row.next<QString>();
    card.place.latitude = row.next<double>();
    card.place.longitude = row.next<double>();
    card.timeZone = row.next<QString>();
    return card;
}

} // namespace foyer::server
