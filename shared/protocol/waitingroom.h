// The on-sale waiting room of a show: numbers for those whom the engine cannot serve at once.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/limits.h"
#include "shared/protocol/message.h"

namespace foyer::protocol
{

// Where a customer stands before the sale of one show.
struct RoomPlace {
    ShowId show;
    bool admitted = false; // in: may hold seats
    int number = 0; // in the order of arrival, from 1; 0 for who was let in without waiting
    int ahead = 0; // how many are to be let in before; 0: next
    int estimatedSeconds = 0; // until this one is let in

    static constexpr auto fields()
    {
        return std::tuple {field("show", &RoomPlace::show), field("admitted", &RoomPlace::admitted),
                           field("number", &RoomPlace::number), field("ahead", &RoomPlace::ahead, {0, roomNumbersMax}),
                           field("estimatedSeconds", &RoomPlace::estimatedSeconds)};
    }
    bool operator==(const RoomPlace &) const = default;
};

struct EnterRoom {
    static constexpr auto kind = "room.enter";
    static constexpr auto about =
        "Asks to be let in to a show's sale, after a command was refused with waiting_room. While many want in, the "
        "answer is a number, and each move is pushed to the topic holder/UUID. The number is kept for two minutes "
        "after this was sent last: send it again every 30 seconds while the customer waits, and after a lost "
        "connection.";
    using Reply = RoomPlace;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &EnterRoom::show), field("holder", &EnterRoom::holder)};
    }
    bool operator==(const EnterRoom &) const = default;
};

struct RoomChanged {
    static constexpr auto pushKind = "room.changed";
    static constexpr auto topicPrefix = "holder/";
    static constexpr auto about =
        "Where this customer stands in a waiting room now. The body is the whole truth each time.";

    RoomPlace place;

    static constexpr auto fields() { return std::tuple {field("place", &RoomChanged::place)}; }
    bool operator==(const RoomChanged &) const = default;
};

} // namespace foyer::protocol
