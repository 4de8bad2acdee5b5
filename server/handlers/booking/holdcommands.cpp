#include "server/handlers/holdview.h"
#include "server/handlers/lanecommands.h"
#include "shared/protocol/booking.h"

namespace foyer::server
{

namespace
{
protocol::Hold told(ShowId show, const engine::Done &done, const Services &services)
{
    return holdFrom(show, done.hold, done.atMs, services.holds);
}
} // namespace

engine::Request requestOf(const protocol::HoldSeats &asked, const Caller &caller)
{
    return engine::HoldSeats {asked.holder, asked.seats, asked.instead.value_or(HoldId()),
                              mayActAs(caller.role, Role::Staff)};
}

engine::Request requestOf(const protocol::HoldBest &asked, const Caller &)
{
    const BestSeatsWish wish {asked.count, asked.category.value_or(QString()), asked.wheelchairs};
    return engine::HoldBest {asked.holder, wish, asked.instead.value_or(HoldId())};
}

engine::Request requestOf(const protocol::RenewHold &asked, const Caller &caller)
{
    return engine::RenewHold {asked.holder, asked.hold, asked.assistive && mayActAs(caller.role, Role::Kiosk)};
}

engine::Request requestOf(const protocol::ReleaseHold &asked, const Caller &)
{
    return engine::ReleaseHold {asked.holder, asked.hold};
}

protocol::Hold replyTo(const protocol::HoldSeats &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

protocol::Hold replyTo(const protocol::HoldBest &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

protocol::Hold replyTo(const protocol::RenewHold &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

protocol::Hold replyTo(const protocol::ReleaseHold &asked, const engine::Done &done, const Services &services)
{
    return told(asked.show, done, services);
}

} // namespace foyer::server
