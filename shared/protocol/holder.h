// One customer's own topic: what is told to nobody else.
#pragma once

#include "shared/core/ids.h"
#include "shared/protocol/message.h"

namespace foyer::protocol
{

struct WatchHolder {
    static constexpr auto kind = "holder.watch";
    static constexpr auto about = "Subscribes this connection to the topic holder/UUID, where the outcome of that "
                                  "customer's payments, their place "
                                  "on waitlists and in waiting rooms are told.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Push;

    HolderId holder;

    static constexpr auto fields() { return std::tuple {field("holder", &WatchHolder::holder)}; }
    bool operator==(const WatchHolder &) const = default;
};

} // namespace foyer::protocol
