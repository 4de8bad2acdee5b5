// The waitlist of a show as staff see it, live.
#pragma once

#include "shared/protocol/waitlist.h"

#include <QList>

namespace foyer::protocol
{

inline constexpr int placesInLineMax = 100; // told; how many wait in all is told beside them

struct PlaceInLine {
    EntryId entry;
    int count = 0; // seats
    WaitChance chance = WaitChance::Slim;

    static constexpr auto fields()
    {
        return std::tuple {field("entry", &PlaceInLine::entry),
                           field("count", &PlaceInLine::count, {1, seatsPerHoldMax}),
                           field("chance", &PlaceInLine::chance)};
    }
    bool operator==(const PlaceInLine &) const = default;
};

struct WatchLine {
    static constexpr auto kind = "waitlist.watch";
    static constexpr auto about =
        "Subscribes this connection to the topic line/ID of a show, where its waitlist is told: "
        "at once, and within a second when it has changed.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Push;

    ShowId show;

    static constexpr auto fields() { return std::tuple {field("show", &WatchLine::show)}; }
    bool operator==(const WatchLine &) const = default;
};

struct LineChanged {
    static constexpr auto pushKind = "waitlist.line";
    static constexpr auto topicPrefix = "line/";
    static constexpr auto about = "Who waits for seats of a show, the first in line first. The body is the whole truth "
                                  "each time.";

    ShowId show;
    int waiting = 0; // entries in all
    QList<PlaceInLine> first;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &LineChanged::show),
                           field("waiting", &LineChanged::waiting, {0, waitlistEntriesPerShowMax}),
                           field("first", &LineChanged::first, {0, placesInLineMax})};
    }
    bool operator==(const LineChanged &) const = default;
};

} // namespace foyer::protocol
