// Holding seats and what becomes of a hold. Every command names itself with a UUID and may be sent twice.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/limits.h"
#include "shared/protocol/enumnames.h"
#include "shared/protocol/message.h"

#include <QDateTime>
#include <optional>

namespace foyer::protocol
{

enum class HoldState { Held, Paying, Sold, Released, Expired, Offered };

template <>
struct EnumNames<HoldState> {
    static constexpr std::array list {std::pair {HoldState::Held, std::string_view("held")},
                                      std::pair {HoldState::Paying, std::string_view("paying")},
                                      std::pair {HoldState::Sold, std::string_view("sold")},
                                      std::pair {HoldState::Released, std::string_view("released")},
                                      std::pair {HoldState::Expired, std::string_view("expired")},
                                      std::pair {HoldState::Offered, std::string_view("offered")}};
};

struct Hold {
    ShowId show;
    HoldId hold;
    HoldState state = HoldState::Held;
    SeatNos seats;
    QDateTime expiresAt; // for a hold in paying: until when the payment may take
    int renewalsLeft = 0;
    QDateTime now; // the database's clock when this was written
    std::optional<BookingId> booking; // once sold

    static constexpr auto fields()
    {
        return std::tuple {field("show", &Hold::show),
                           field("hold", &Hold::hold),
                           field("state", &Hold::state),
                           field("seats", &Hold::seats, {1, seatsPerHoldMax}),
                           field("expiresAt", &Hold::expiresAt),
                           field("renewalsLeft", &Hold::renewalsLeft, {0, 100}),
                           field("now", &Hold::now),
                           field("booking", &Hold::booking)};
    }
    bool operator==(const Hold &) const = default;
};

struct HoldSeats {
    static constexpr auto kind = "booking.hold";
    static constexpr auto about = "Takes exactly these seats, all or none. Refused with seat_taken: the error names "
                                  "the seats, why, and the nearest equal ones.";
    using Reply = Hold;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    SeatNos seats;
    std::optional<HoldId> instead; // a hold of the same holder and show that is given back in the same step, whole

    static constexpr auto fields()
    {
        return std::tuple {field("command", &HoldSeats::command), field("show", &HoldSeats::show),
                           field("holder", &HoldSeats::holder), field("seats", &HoldSeats::seats, {1, seatsPerHoldMax}),
                           field("instead", &HoldSeats::instead)};
    }
    bool operator==(const HoldSeats &) const = default;
};

struct HoldBest {
    static constexpr auto kind = "booking.hold_best";
    static constexpr auto about = "Takes the best free seats together; they are chosen inside the transaction. With "
                                  "`instead`, the seats of that hold count as free.";
    using Reply = Hold;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    int count = 0;
    int wheelchairs = 0; // how many of them need a wheelchair bay
    std::optional<QString> category;
    std::optional<HoldId> instead;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &HoldBest::command),
                           field("show", &HoldBest::show),
                           field("holder", &HoldBest::holder),
                           field("count", &HoldBest::count, {1, seatsPerHoldMax}),
                           field("wheelchairs", &HoldBest::wheelchairs, {0, seatsPerHoldMax}),
                           field("category", &HoldBest::category, {1, 40}),
                           field("instead", &HoldBest::instead)};
    }
    bool operator==(const HoldBest &) const = default;
};

struct RenewHold {
    static constexpr auto kind = "booking.renew";
    static constexpr auto about =
        "Gives a hold its full time again, as often as the house's rules allow: more often, up to ten times, to who "
        "uses an assistive mode. Hold.renewalsLeft is by the rule for all.";
    using Reply = Hold;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    HoldId hold;
    bool assistive = false; // believed of kiosks only: anybody could say so

    static constexpr auto fields()
    {
        return std::tuple {field("command", &RenewHold::command), field("show", &RenewHold::show),
                           field("holder", &RenewHold::holder), field("hold", &RenewHold::hold),
                           field("assistive", &RenewHold::assistive)};
    }
    bool operator==(const RenewHold &) const = default;
};

struct ReleaseHold {
    static constexpr auto kind = "booking.release";
    static constexpr auto about = "Gives the seats of a hold back.";
    using Reply = Hold;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Lane;

    CommandId command;
    ShowId show;
    HolderId holder;
    HoldId hold;

    static constexpr auto fields()
    {
        return std::tuple {field("command", &ReleaseHold::command), field("show", &ReleaseHold::show),
                           field("holder", &ReleaseHold::holder), field("hold", &ReleaseHold::hold)};
    }
    bool operator==(const ReleaseHold &) const = default;
};

struct GetHold {
    static constexpr auto kind = "booking.get_hold";
    static constexpr auto about = "What a hold is now: how a client finds its hold again after it lost the server.";
    using Reply = Hold;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;
    HolderId holder;
    HoldId hold;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &GetHold::show), field("holder", &GetHold::holder),
                           field("hold", &GetHold::hold)};
    }
    bool operator==(const GetHold &) const = default;
};

} // namespace foyer::protocol
