// What a door needs to go on without a connection, and what it tells afterwards.
#pragma once

#include "shared/protocol/door.h"

namespace foyer::protocol
{

inline constexpr int doorPageMax = 1'000; // tickets in one answer to door.list

// A public half of the keys that tickets are signed with.
struct DoorKey {
    QByteArray key; // Base32
    bool revoked = false; // it leaked: whatever it signed is refused

    static constexpr auto fields()
    {
        return std::tuple {field("key", &DoorKey::key, {52, 52}), field("revoked", &DoorKey::revoked)};
    }
    bool operator==(const DoorKey &) const = default;
};

// A ticket that is not simply valid.
struct DoorMark {
    TicketId ticket;
    bool cancelled = false;
    std::optional<Use> first;

    static constexpr auto fields()
    {
        return std::tuple {field("ticket", &DoorMark::ticket), field("cancelled", &DoorMark::cancelled),
                           field("first", &DoorMark::first)};
    }
    bool operator==(const DoorMark &) const = default;
};

struct DoorList {
    ShowId show;
    QDateTime startsAt;
    QDateTime endsAt;
    QList<DoorKey> keys;
    QList<DoorMark> marks; // by the tickets' numbers
    bool isLast = false; // otherwise there are more: ask again, after the last of these
    QDateTime now;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &DoorList::show),
                           field("startsAt", &DoorList::startsAt),
                           field("endsAt", &DoorList::endsAt),
                           field("keys", &DoorList::keys),
                           field("marks", &DoorList::marks, {0, doorPageMax}),
                           field("isLast", &DoorList::isLast),
                           field("now", &DoorList::now)};
    }
    bool operator==(const DoorList &) const = default;
};

struct ListDoor {
    static constexpr auto kind = "door.list";
    static constexpr auto about =
        "What a door needs to check the tickets of a show without a connection: the keys, and the tickets that are "
        "cancelled or in already.";
    using Reply = DoorList;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    std::optional<TicketId> after;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &ListDoor::show), field("after", &ListDoor::after)};
    }
    bool operator==(const ListDoor &) const = default;
};

// A ticket that a door let in on its own.
struct OfflineScan {
    ScanId scan;
    TicketId ticket;
    QDateTime at; // by the door's clock

    static constexpr auto fields()
    {
        return std::tuple {field("scan", &OfflineScan::scan), field("ticket", &OfflineScan::ticket),
                           field("at", &OfflineScan::at)};
    }
    bool operator==(const OfflineScan &) const = default;
};

// Somebody came in who should not have.
struct ScanConflict {
    ScanId scan;
    TicketId ticket;
    std::optional<Use> first; // somebody had come in with it before; absent: the ticket is cancelled

    static constexpr auto fields()
    {
        return std::tuple {field("scan", &ScanConflict::scan), field("ticket", &ScanConflict::ticket),
                           field("first", &ScanConflict::first)};
    }
    bool operator==(const ScanConflict &) const = default;
};

struct ScansTaken {
    QList<ScanConflict> conflicts;

    static constexpr auto fields() { return std::tuple {field("conflicts", &ScansTaken::conflicts)}; }
    bool operator==(const ScansTaken &) const = default;
};

struct HandOverScans {
    static constexpr auto kind = "door.scans";
    static constexpr auto about = "Whom a door let in while it had no connection. May be sent again; answers which of "
                                  "them somebody had come in with before.";
    using Reply = ScansTaken;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    QString door;
    QList<OfflineScan> scans;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &HandOverScans::show),
                           field("door", &HandOverScans::door, {1, planNameLengthMax}),
                           field("scans", &HandOverScans::scans, {1, listSizeMax})};
    }
    bool operator==(const HandOverScans &) const = default;
};

} // namespace foyer::protocol
