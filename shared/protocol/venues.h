// Venues, and where a title is shown, nearest first.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/money.h"
#include "shared/domain/devicesettings.h"
#include "shared/protocol/cities.h"
#include "shared/protocol/message.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace foyer::protocol
{

struct VenueCard {
    VenueId venue;
    QString name;
    QString address;
    CityId city;
    QString cityName;
    GeoPoint place;
    QString timeZone; // IANA
    std::optional<double> distanceKm;

    static constexpr auto fields()
    {
        return std::tuple {field("venue", &VenueCard::venue),       field("name", &VenueCard::name),
                           field("address", &VenueCard::address),   field("city", &VenueCard::city),
                           field("cityName", &VenueCard::cityName), field("place", &VenueCard::place),
                           field("timeZone", &VenueCard::timeZone), field("distanceKm", &VenueCard::distanceKm)};
    }
    bool operator==(const VenueCard &) const = default;
};

struct GetVenue {
    static constexpr auto kind = "catalogue.venue";
    static constexpr auto about = "One venue.";
    using Reply = VenueCard;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    VenueId venue;

    static constexpr auto fields() { return std::tuple {field("venue", &GetVenue::venue)}; }
    bool operator==(const GetVenue &) const = default;
};

struct ShowCard {
    ShowId show;
    QDateTime startsAt; // UTC
    QString hall;
    QString language; // BCP 47; spoken, or of the intertitles
    Money priceFrom; // the least adult price, all fees included
    int freeSeats = 0; // a moment ago
    int seatCount = 0;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &ShowCard::show),           field("startsAt", &ShowCard::startsAt),
                           field("hall", &ShowCard::hall),           field("language", &ShowCard::language),
                           field("priceFrom", &ShowCard::priceFrom), field("freeSeats", &ShowCard::freeSeats),
                           field("seatCount", &ShowCard::seatCount)};
    }
    bool operator==(const ShowCard &) const = default;
};

struct VenueShows {
    VenueCard venue;
    QList<ShowCard> shows; // by time

    static constexpr auto fields()
    {
        return std::tuple {field("venue", &VenueShows::venue), field("shows", &VenueShows::shows, {0, listSizeMax})};
    }
    bool operator==(const VenueShows &) const = default;
};

struct TitleVenues {
    QList<VenueShows> venues; // nearest first

    static constexpr auto fields() { return std::tuple {field("venues", &TitleVenues::venues, {0, listSizeMax})}; }
    bool operator==(const TitleVenues &) const = default;
};

struct FindTitleVenues {
    static constexpr auto kind = "catalogue.title_venues";
    static constexpr auto about =
        "Where a title is shown on a day within a radius, nearest venue first, with the shows that have not begun; or "
        "in one venue, or in some halls of it.";
    using Reply = TitleVenues;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    TitleId title;
    QDate day;
    GeoPoint near;
    int radiusKm = 50;
    int limit = 20; // venues
    std::optional<VenueId> venue = {}; // in this one alone
    std::optional<QStringList> halls = {}; // of the venue, by their names; none: all

    static constexpr auto fields()
    {
        return std::tuple {field("title", &FindTitleVenues::title),
                           field("day", &FindTitleVenues::day),
                           field("near", &FindTitleVenues::near),
                           field("radiusKm", &FindTitleVenues::radiusKm, {1, 20'100}),
                           field("limit", &FindTitleVenues::limit, {1, listSizeMax}),
                           field("venue", &FindTitleVenues::venue),
                           field("halls", &FindTitleVenues::halls, {1, settingListMax})};
    }
    bool operator==(const FindTitleVenues &) const = default;
};

} // namespace foyer::protocol
