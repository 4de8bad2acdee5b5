// Waiting for seats of a show that are held or sold, and the offers that freed seats make.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/limits.h"
#include "shared/domain/waitlist.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/enumnames.h"
#include "shared/protocol/message.h"

#include <QDateTime>
#include <optional>

namespace foyer::protocol
{

// Waiting and Offered are open; the others are final. A declined or lapsed offer ends the entry: whoever still wants
// seats joins again, at the end.
enum class EntryState { Waiting, Offered, Accepted, Left, Lapsed, Declined };

template <>
struct EnumNames<EntryState> {
    static constexpr std::array list {std::pair {EntryState::Waiting, std::string_view("waiting")},
                                      std::pair {EntryState::Offered, std::string_view("offered")},
                                      std::pair {EntryState::Accepted, std::string_view("accepted")},
                                      std::pair {EntryState::Left, std::string_view("left")},
                                      std::pair {EntryState::Lapsed, std::string_view("lapsed")},
                                      std::pair {EntryState::Declined, std::string_view("declined")}};
};

template <>
struct EnumNames<WaitChance> {
    static constexpr std::array list {std::pair {WaitChance::Good, std::string_view("good")},
                                      std::pair {WaitChance::Fair, std::string_view("fair")},
                                      std::pair {WaitChance::Slim, std::string_view("slim")}};
};

// A place on the waitlist of a show.
struct Entry {
    ShowId show;
    EntryId entry;
    EntryState state = EntryState::Waiting;
    int count = 0;
    int ahead = 0; // how many entries wait before it; 0: it is next, or waits no more
    WaitChance chance = WaitChance::Slim; // by what is on hold now
    std::optional<Hold> offer; // the seats of an offer and until when they are kept; after accepting, the hold
    QDateTime now; // the database's clock when this was written

    static constexpr auto fields()
    {
        return std::tuple {field("show", &Entry::show),
                           field("entry", &Entry::entry),
                           field("state", &Entry::state),
                           field("count", &Entry::count, {1, seatsPerHoldMax}),
                           field("ahead", &Entry::ahead, {0, waitlistEntriesPerShowMax}),
                           field("chance", &Entry::chance),
                           field("offer", &Entry::offer),
                           field("now", &Entry::now)};
    }
    bool operator==(const Entry &) const = default;
};

struct JoinWaitlist {
    static constexpr auto kind = "waitlist.join";
    static constexpr auto about =
        "Gets in line for seats of a show: for exactly `seats`, or for `count` seats of a section or any, together or "
        "not. Seats that are free already are offered at once. What becomes of the entry is pushed to the topic "
        "holder/UUID and can be asked for by waitlist.get at any time.";
    using Reply = Entry;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    int count = 0;
    std::optional<SeatNos> seats; // then count is how many they are, without section, not together
    std::optional<QString> section; // of the seating plan, by name
    bool together = false;
    bool atKiosk = false; // the customer stands before the screen: offers have the shorter time

    static constexpr auto fields()
    {
        return std::tuple {field("command", &JoinWaitlist::command),
                           field("show", &JoinWaitlist::show),
                           field("holder", &JoinWaitlist::holder),
                           field("count", &JoinWaitlist::count, {1, seatsPerHoldMax}),
                           field("seats", &JoinWaitlist::seats, {1, seatsPerHoldMax}),
                           field("section", &JoinWaitlist::section, {1, planNameLengthMax}),
                           field("together", &JoinWaitlist::together),
                           field("atKiosk", &JoinWaitlist::atKiosk)};
    }
    bool operator==(const JoinWaitlist &) const = default;
};

struct LeaveWaitlist {
    static constexpr auto kind = "waitlist.leave";
    static constexpr auto about = "Gives up a place in line, and the seats that it may have been offered.";
    using Reply = Entry;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    EntryId entry;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &LeaveWaitlist::command), field("show", &LeaveWaitlist::show),
                           field("holder", &LeaveWaitlist::holder), field("entry", &LeaveWaitlist::entry)};
    }
    bool operator==(const LeaveWaitlist &) const = default;
};

struct AcceptOffer {
    static constexpr auto kind = "waitlist.accept";
    static constexpr auto about = "Takes the offered seats: they become a hold with the full time of one.";
    using Reply = Hold;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    EntryId entry;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &AcceptOffer::command), field("show", &AcceptOffer::show),
                           field("holder", &AcceptOffer::holder), field("entry", &AcceptOffer::entry)};
    }
    bool operator==(const AcceptOffer &) const = default;
};

struct DeclineOffer {
    static constexpr auto kind = "waitlist.decline";
    static constexpr auto about = "Lets the offered seats go to the next in line.";
    using Reply = Entry;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    EntryId entry;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &DeclineOffer::command), field("show", &DeclineOffer::show),
                           field("holder", &DeclineOffer::holder), field("entry", &DeclineOffer::entry)};
    }
    bool operator==(const DeclineOffer &) const = default;
};

struct GetEntry {
    static constexpr auto kind = "waitlist.get";
    static constexpr auto about = "What a place in line is now: how a client finds it again after it lost the server.";
    using Reply = Entry;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    EntryId entry;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &GetEntry::show), field("holder", &GetEntry::holder),
                           field("entry", &GetEntry::entry)};
    }
    bool operator==(const GetEntry &) const = default;
};

struct EntryChanged {
    static constexpr auto pushKind = "waitlist.changed";
    static constexpr auto topicPrefix = "holder/";
    static constexpr auto about =
        "What this customer's place in line is now: it moved up, was offered seats, or ended. "
        "The body is the whole truth each time.";

    Entry entry;

    static constexpr auto fields() { return std::tuple {field("entry", &EntryChanged::entry)}; }
    bool operator==(const EntryChanged &) const = default;
};

} // namespace foyer::protocol
