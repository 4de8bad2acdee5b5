// At the door: is the code of a ticket good, and has somebody come in with it.
#pragma once

#include "shared/domain/door.h"
#include "shared/domain/limits.h"
#include "shared/protocol/enumnames.h"
#include "shared/protocol/message.h"
#include "shared/protocol/tickets.h"

#include <QDateTime>
#include <optional>

namespace foyer::protocol
{

using foyer::DoorVerdict;

template <>
struct EnumNames<DoorVerdict> {
    static constexpr std::array list {std::pair {DoorVerdict::Admitted, std::string_view("admitted")},
                                      std::pair {DoorVerdict::Used, std::string_view("used")},
                                      std::pair {DoorVerdict::WrongShow, std::string_view("wrong_show")},
                                      std::pair {DoorVerdict::TooEarly, std::string_view("too_early")},
                                      std::pair {DoorVerdict::Over, std::string_view("over")}};
};

// When and where somebody came in with a ticket.
struct Use {
    QDateTime at;
    QString door;
    bool offline = false; // the time is that of a door without a connection

    static constexpr auto fields()
    {
        return std::tuple {field("at", &Use::at), field("door", &Use::door, {1, planNameLengthMax}),
                           field("offline", &Use::offline)};
    }
    bool operator==(const Use &) const = default;
};

struct CheckedTicket {
    DoorVerdict verdict = DoorVerdict::Admitted;
    TicketId ticket;
    ShowId show;
    SeatNo seat;
    QString titleName; // of the ticket's show
    QDateTime startsAt;
    std::optional<Use> first; // with used: when and where the first one came in
    QDateTime now; // the database's clock when this was written

    static constexpr auto fields()
    {
        return std::tuple {field("verdict", &CheckedTicket::verdict),     field("ticket", &CheckedTicket::ticket),
                           field("show", &CheckedTicket::show),           field("seat", &CheckedTicket::seat),
                           field("titleName", &CheckedTicket::titleName), field("startsAt", &CheckedTicket::startsAt),
                           field("first", &CheckedTicket::first),         field("now", &CheckedTicket::now)};
    }
    bool operator==(const CheckedTicket &) const = default;
};

struct CheckTicket {
    static constexpr auto kind = "ticket.check";
    static constexpr auto about =
        "Lets in who has this ticket, once: the first of several doors wins. Refused with ticket_malformed, "
        "ticket_key_unknown, bad_signature, ticket_revoked or ticket_cancelled. The same scan again is answered as the "
        "first time.";
    using Reply = CheckedTicket;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ScanId scan;
    QString code;
    QString door; // as staff call it
    std::optional<ShowId> show; // what this door leads to; absent: to every show

    static constexpr auto fields()
    {
        return std::tuple {
            field("scan", &CheckTicket::scan), field("code", &CheckTicket::code, {1, ticketCodeLengthMax}),
            field("door", &CheckTicket::door, {1, planNameLengthMax}), field("show", &CheckTicket::show)};
    }
    bool operator==(const CheckTicket &) const = default;
};

} // namespace foyer::protocol
