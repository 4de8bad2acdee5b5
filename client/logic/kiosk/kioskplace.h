// Where the customer looks for shows: where the kiosk stands at first, then the city that was chosen.
#pragma once

#include "shared/protocol/cities.h"
#include "shared/protocol/devices.h"
#include "shared/protocol/venues.h"

namespace foyer::client
{

struct KioskPlace {
    CityId city;
    QString cityName;
    protocol::GeoPoint near; // venues are ordered by their distance from here
    std::optional<VenueId> venue; // the kiosk's own, when it stands in this city
    QStringList halls; // of the venue, by their names, for which alone the kiosk sells; empty: for all, everywhere

    bool isForSomeHalls() const { return venue && !halls.isEmpty(); }
    bool operator==(const KioskPlace &) const = default;
};

// told: what the house has told the kiosk that stands in this venue.
inline KioskPlace placeOf(const protocol::VenueCard &venue, const std::optional<protocol::Settings> &told)
{
    const bool isMeant = told && told->venue == venue.venue;
    return {venue.city, venue.cityName, venue.place, venue.venue, isMeant ? told->halls : QStringList()};
}
inline KioskPlace placeOf(const protocol::City &city) { return {city.city, city.name, city.place, {}, {}}; }

} // namespace foyer::client
