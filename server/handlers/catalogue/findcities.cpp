#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/cities.h"

namespace foyer::server
{

namespace
{
Rows citiesAsked(const protocol::FindCities &asked, Database &database)
{
    if (asked.text)
        return database.run("catalogue/cities_by_text", *asked.text, asked.limit);
    if (asked.near)
        return database.run("catalogue/cities_near", asked.near->latitude, asked.near->longitude, asked.limit);
    return database.run("catalogue/cities_largest", asked.limit);
}
} // namespace

Result<protocol::Cities> handle(const protocol::FindCities &asked, HandlerContext &context)
{
    protocol::Cities found;
    for (Row row : citiesAsked(asked, context.database)) {
        protocol::City city;
        city.city = row.next<CityId>();
        city.name = row.next<QString>();
        city.country = row.next<QString>();
        city.place.latitude = row.next<double>();
        city.place.longitude = row.next<double>();
        city.venueCount = row.next<int>();
        city.distanceKm = row.next<std::optional<double>>();
        found.cities.append(city);
    }
    return found;
}

} // namespace foyer::server
