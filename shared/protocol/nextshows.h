// What a venue shows next: for the screen that attracts people who stand in it.
#pragma once

#include "shared/protocol/titles.h"
#include "shared/protocol/venues.h"

namespace foyer::protocol
{

inline constexpr int nextTitlesMax = 24;
inline constexpr int nextShowsOfTitleMax = 6;

struct TitleShows {
    TitleCard title;
    QList<ShowCard> shows; // by time

    static constexpr auto fields()
    {
        return std::tuple {field("title", &TitleShows::title),
                           field("shows", &TitleShows::shows, {1, nextShowsOfTitleMax})};
    }
    bool operator==(const TitleShows &) const = default;
};

struct NextShows {
    std::optional<QDate> day; // in the venue's calendar; none where no show is to come
    QList<TitleShows> titles; // what begins first, first

    static constexpr auto fields()
    {
        return std::tuple {field("day", &NextShows::day), field("titles", &NextShows::titles, {0, nextTitlesMax})};
    }
    bool operator==(const NextShows &) const = default;
};

struct FindNextShows {
    static constexpr auto kind = "catalogue.next_shows";
    static constexpr auto about = "The titles of a venue's day (or of the day of some of its halls), each with its "
                                  "first shows that have not begun. When the last show of a day has "
                                  "begun it is the next day that has any.";
    using Reply = NextShows;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    VenueId venue;
    std::optional<QStringList> halls = {}; // by their names; none: all

    static constexpr auto fields()
    {
        return std::tuple {field("venue", &FindNextShows::venue),
                           field("halls", &FindNextShows::halls, {1, settingListMax})};
    }
    bool operator==(const FindNextShows &) const = default;
};

} // namespace foyer::protocol
