// Taking a place on a waitlist along: a link by which a phone watches it, and its code at any kiosk.
#pragma once

#include "shared/domain/placecode.h"
#include "shared/protocol/bookingaccess.h"
#include "shared/protocol/waitlist.h"

namespace foyer::protocol
{

struct KeepPlace {
    static constexpr auto kind = "waitlist.keep";
    static constexpr auto about = "The customer leaves the kiosk and takes his place along: what he is offered from "
                                  "now on waits the longer time.";
    using Reply = Entry;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    EntryId entry;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &KeepPlace::command), field("show", &KeepPlace::show),
                           field("holder", &KeepPlace::holder), field("entry", &KeepPlace::entry)};
    }
    bool operator==(const KeepPlace &) const = default;
};

struct LinkEntry {
    static constexpr auto kind = "waitlist.link";
    static constexpr auto about =
        "Makes a link by which a phone watches a place on a waitlist as long as it may be offered seats; its last part "
        "is the code for waitlist.find. Refused with unavailable where the house has no pages for phones, with "
        "entry_unknown when this holder has no such place any more.";
    using Reply = PhoneLink;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    EntryId entry;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &LinkEntry::show), field("holder", &LinkEntry::holder),
                           field("entry", &LinkEntry::entry)};
    }
    bool operator==(const LinkEntry &) const = default;
};

struct FoundEntry {
    Entry entry;
    HolderId holder; // on whose behalf the kiosk acts from now on: to take the offer, to pay, to leave

    static constexpr auto fields()
    {
        return std::tuple {field("entry", &FoundEntry::entry), field("holder", &FoundEntry::holder)};
    }
    bool operator==(const FoundEntry &) const = default;
};

struct FindEntry {
    static constexpr auto kind = "waitlist.find";
    static constexpr auto about =
        "The place on a waitlist whose code somebody has brought: who has the code is its holder. Refused with "
        "not_found when there is none, or it has ended; after too many that were not found with paused.";
    using Reply = FoundEntry;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString code;

    static constexpr auto fields()
    {
        return std::tuple {field("code", &FindEntry::code, {placeCodeLength, placeCodeLength})};
    }
    bool operator==(const FindEntry &) const = default;
};

} // namespace foyer::protocol
