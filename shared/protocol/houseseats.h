// What staff do with the seats of a show: keep some back, move customers. Each with a reason, for the audit log.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/limits.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/message.h"

#include <QDateTime>

namespace foyer::protocol
{

// House seats: kept back from sale until they are given back.
struct Block {
    ShowId show;
    HoldId hold; // the number of the block among the holds of the show
    SeatNos seats;
    QString reason;
    QDateTime now; // the database's clock when this was written

    static constexpr auto fields()
    {
        return std::tuple {field("show", &Block::show), field("hold", &Block::hold),
                           field("seats", &Block::seats, {1, seatsPerBlockMax}),
                           field("reason", &Block::reason, {1, textLengthMax}), field("now", &Block::now)};
    }
    bool operator==(const Block &) const = default;
};

struct BlockSeats {
    static constexpr auto kind = "show.block";
    static constexpr auto about = "Keeps free seats back from sale, all or none. Refused with seat_taken like a hold.";
    using Reply = Block;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    SeatNos seats;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &BlockSeats::command), field("show", &BlockSeats::show),
                           field("seats", &BlockSeats::seats, {1, seatsPerBlockMax}),
                           field("reason", &BlockSeats::reason, {1, textLengthMax})};
    }
    bool operator==(const BlockSeats &) const = default;
};

struct UnblockSeats {
    static constexpr auto kind = "show.unblock";
    static constexpr auto about =
        "Gives the seats of a block back, to the first in line if somebody waits. Answers what "
        "the block was.";
    using Reply = Block;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HoldId hold;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &UnblockSeats::command), field("show", &UnblockSeats::show),
                           field("hold", &UnblockSeats::hold),
                           field("reason", &UnblockSeats::reason, {1, textLengthMax})};
    }
    bool operator==(const UnblockSeats &) const = default;
};

struct Reseat {
    static constexpr auto kind = "booking.reseat";
    static constexpr auto about = "Moves a booking to as many other free seats in one step; tickets are made "
                                  "anew. Refused with seat_taken like a hold, and with not_refundable where it would "
                                  "move a ticket that is promised to a refund or an exchange.";
    using Reply = Hold;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HoldId hold;
    SeatNos seats;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &Reseat::command), field("show", &Reseat::show),
                           field("hold", &Reseat::hold), field("seats", &Reseat::seats, {1, seatsPerHoldMax}),
                           field("reason", &Reseat::reason, {1, textLengthMax})};
    }
    bool operator==(const Reseat &) const = default;
};

} // namespace foyer::protocol
