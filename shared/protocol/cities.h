// Finding a city: by name, by nearness, by size.
#pragma once

#include "shared/core/ids.h"
#include "shared/protocol/message.h"

#include <QStringList>
#include <optional>

namespace foyer::protocol
{

struct GeoPoint {
    double latitude = 0; // degrees north
    double longitude = 0; // degrees east

    static constexpr auto fields()
    {
        return std::tuple {field("latitude", &GeoPoint::latitude, {-90, 90}),
                           field("longitude", &GeoPoint::longitude, {-180, 180})};
    }
    bool operator==(const GeoPoint &) const = default;
};

struct City {
    CityId city;
    QString name; // as its people write it
    QString country; // ISO 3166-1, two capital letters
    GeoPoint place;
    int venueCount = 0;
    std::optional<double> distanceKm; // from the place asked for

    static constexpr auto fields()
    {
        return std::tuple {field("city", &City::city),
                           field("name", &City::name),
                           field("country", &City::country, {2, 2}),
                           field("place", &City::place),
                           field("venueCount", &City::venueCount),
                           field("distanceKm", &City::distanceKm)};
    }
    bool operator==(const City &) const = default;
};

struct Cities {
    QList<City> cities;

    static constexpr auto fields() { return std::tuple {field("cities", &Cities::cities, {0, listSizeMax})}; }
    bool operator==(const Cities &) const = default;
};

struct FindCities {
    static constexpr auto kind = "catalogue.cities";
    static constexpr auto about = "Cities with venues: by the beginning of a word of the name (typing errors "
                                  "forgiven), or nearest first, or the largest.";
    using Reply = Cities;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    std::optional<QString> text;
    std::optional<GeoPoint> near;
    int limit = 50;

    static constexpr auto fields()
    {
        return std::tuple {field("text", &FindCities::text, {1, 80}), field("near", &FindCities::near),
                           field("limit", &FindCities::limit, {1, listSizeMax})};
    }
    bool operator==(const FindCities &) const = default;
};

} // namespace foyer::protocol
