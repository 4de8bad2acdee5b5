#include "server/handlers/holdview.h"
#include "server/handlers/lanecommands.h"

namespace foyer::server
{

engine::Request requestOf(const protocol::BeginPayment &asked, const Caller &)
{
    engine::BeginPayment begin;
    begin.holder = asked.holder;
    begin.hold = asked.hold;
    begin.attempt = asked.attempt;
    for (const protocol::SeatPrice &seat : asked.seats) {
        begin.seats.append(seat.seat);
        begin.priceTypes.append(seat.priceType);
    }
    begin.total = asked.total;
    begin.token = asked.paymentToken;
    begin.method = asked.method;
    begin.reserved = asked.reserved;
    return begin;
}

protocol::Payment replyTo(const protocol::BeginPayment &asked, const engine::Done &done, const Services &services)
{
    if (!done.repeated)
        services.paymentBegun(asked, {done.toPayMinor, asked.total.currency});
    return {asked.attempt, protocol::PaymentState::Created, holdFrom(asked.show, done.hold, done.atMs, services.holds)};
}

} // namespace foyer::server
