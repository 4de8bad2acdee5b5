// The live state of a show's seats: a snapshot, then deltas.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/limits.h"
#include "shared/protocol/message.h"

#include <QByteArray>
#include <QDateTime>

namespace foyer::protocol
{

// The state of every seat at one version of the show's log.
struct ShowSnapshot {
    ShowId show;
    qint64 version = 0;
    QByteArray states; // one SeatState letter for each seat number 1, 2, 3 ... of the plan

    static constexpr auto fields()
    {
        return std::tuple {field("show", &ShowSnapshot::show), field("version", &ShowSnapshot::version, {0, idMax}),
                           field("states", &ShowSnapshot::states, {0, seatsPerPlanMax})};
    }
    bool operator==(const ShowSnapshot &) const = default;
};

struct SubscribeShow {
    static constexpr auto kind = "show.subscribe";
    static constexpr auto about = "Subscribes this connection to the topic show/ID: the answer is the snapshot, deltas "
                                  "follow it. Asking again is how a client that found a gap gets a fresh snapshot.";
    using Reply = ShowSnapshot;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Push;

    ShowId show;

    static constexpr auto fields() { return std::tuple {field("show", &SubscribeShow::show)}; }
    bool operator==(const SubscribeShow &) const = default;
};

struct UnsubscribeShow {
    static constexpr auto kind = "show.unsubscribe";
    static constexpr auto about = "Ends the subscription to a show.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Push;

    ShowId show;

    static constexpr auto fields() { return std::tuple {field("show", &UnsubscribeShow::show)}; }
    bool operator==(const UnsubscribeShow &) const = default;
};

struct ShowDelta {
    static constexpr auto pushKind = "show.delta";
    static constexpr auto topicPrefix = "show/";
    static constexpr auto about = "Changes of a show's seats; seq is the version. Leads from version `after`, or any "
                                  "between, to `version`: a client below `after` has a gap and subscribes again. From "
                                  "0 it names every seat: what one who read too slowly gets in place of what was left "
                                  "out.";

    qint64 after = 0;
    qint64 version = 0;
    SeatNos seats;
    QByteArray states; // the new SeatState letter of each of them

    static constexpr auto fields()
    {
        return std::tuple {field("after", &ShowDelta::after, {0, idMax}),
                           field("version", &ShowDelta::version, {1, idMax}),
                           field("seats", &ShowDelta::seats, {0, seatsPerPlanMax}),
                           field("states", &ShowDelta::states, {0, seatsPerPlanMax})};
    }
    bool operator==(const ShowDelta &) const = default;
};

} // namespace foyer::protocol
