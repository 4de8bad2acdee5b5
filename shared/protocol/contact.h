// Whom a booking is for: where its tickets are sent.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/contact.h"
#include "shared/domain/languagetag.h"
#include "shared/domain/typedcode.h"
#include "shared/protocol/message.h"

#include <optional>

namespace foyer::protocol
{

struct SetContact {
    static constexpr auto kind = "booking.contact";
    static constexpr auto about =
        "Where the tickets of a hold are sent once it is paid for. May be sent before paying and after the booking, "
        "as often as the customer likes: what was sent last counts, and after the booking the tickets go to a new "
        "address at once. `member` names a card in place of an address: it is not told whose. Refused with "
        "contact_invalid: the error names the field; with too_many_seats: the address has its share of the show.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    HoldId hold; // the booking has its number
    std::optional<QString> mail; // an address
    std::optional<QString> phone; // E.164: +4930123456
    QString language; // BCP 47, for instance "de"
    std::optional<QString> member = {}; // in place of mail: the code of a card, whose address and language are taken

    static constexpr auto fields()
    {
        return std::tuple {field("show", &SetContact::show),
                           field("holder", &SetContact::holder),
                           field("hold", &SetContact::hold),
                           field("mail", &SetContact::mail, {1, mailAddressLengthMax}),
                           field("phone", &SetContact::phone, {1, phoneLengthMax}),
                           field("language", &SetContact::language, {2, languageTagLengthMax}),
                           field("member", &SetContact::member, {memberCodeLength, memberCodeLength})};
    }
    bool operator==(const SetContact &) const = default;
};

} // namespace foyer::protocol
