#include "server/engine/command.h"

namespace foyer::server::engine
{

QLatin1StringView requestName(const Request &request)
{
    return std::visit([](const auto &asked) { return QLatin1StringView(asked.name); }, request);
}

HolderId holderOf(const Request &request)
{
    return std::visit(
        [](const auto &asked) {
            if constexpr (requires { asked.holder; })
                return asked.holder;
            else
                return HolderId();
        },
        request);
}

SeatNos seatsOf(const Request &request)
{
    return std::visit(
        [](const auto &asked) {
            if constexpr (requires { asked.seats; })
                return asked.seats;
            else
                return SeatNos();
        },
        request);
}

} // namespace foyer::server::engine
