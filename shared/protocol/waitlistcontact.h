// How who waits for seats is told that some are kept for him, when he has left the kiosk.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/contact.h"
#include "shared/protocol/message.h"

#include <optional>

namespace foyer::protocol
{

struct SetEntryContact {
    static constexpr auto kind = "waitlist.contact";
    static constexpr auto about =
        "Where the holder of a place on a waitlist is told, once, that seats are kept for him; at once when they are "
        "already. What was sent last counts; without mail and phone he is not told. Refused with contact_invalid: the "
        "error names the field; with unavailable where the house cannot send what its path names, as the greeting says "
        "(offersByMail, offersByPhone); with entry_unknown when this holder has no such place any more.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    EntryId entry;
    std::optional<QString> mail; // an address
    std::optional<QString> phone; // E.164: +4930123456
    QString language; // BCP 47, for instance "de"

    static constexpr auto fields()
    {
        return std::tuple {field("show", &SetEntryContact::show),
                           field("holder", &SetEntryContact::holder),
                           field("entry", &SetEntryContact::entry),
                           field("mail", &SetEntryContact::mail, {1, mailAddressLengthMax}),
                           field("phone", &SetEntryContact::phone, {1, phoneLengthMax}),
                           field("language", &SetEntryContact::language, {2, 35})};
    }
    bool operator==(const SetEntryContact &) const = default;
};

} // namespace foyer::protocol
