// Where the customer looks for shows: where the kiosk stands at first, then the city that was chosen.
#pragma once

#include "shared/protocol/cities.h"
#include "shared/protocol/venues.h"

namespace foyer::client
{

struct KioskPlace {
    CityId city;
    QString cityName;
    protocol::GeoPoint near; // venues are ordered by their distance from here
    std::optional<VenueId> venue; // the kiosk's own, when it stands in this city
    bool operator==(const KioskPlace &) const = default;
};

inline KioskPlace placeOf(const protocol::VenueCard &venue)
{
    return {venue.city, venue.cityName, venue.place, venue.venue};
}
inline KioskPlace placeOf(const protocol::City &city) { return {city.city, city.name, city.place, {}}; }

} // namespace foyer::client
