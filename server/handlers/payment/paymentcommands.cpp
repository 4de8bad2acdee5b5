#include "server/handlers/holdview.h"
#include "server/handlers/lanecommands.h"

using namespace Qt::Literals::StringLiterals;

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

std::optional<Error> refusalOf(const protocol::BeginPayment &asked, const Caller &caller)
{
    if (asked.method == PaymentMethod::Cash && !mayActAs(caller.role, Role::Staff))
        return failure(ErrorCode::Forbidden, u"cash is taken by staff"_s, u"method"_s);
    return std::nullopt;
}

protocol::Payment replyTo(const protocol::BeginPayment &asked, const engine::Done &done, const Services &services)
{
    if (!done.repeated)
        services.paymentBegun(asked, {done.toPayMinor, asked.total.currency});
    return {asked.attempt, protocol::PaymentState::Created, holdFrom(asked.show, done.hold, done.atMs, services.holds)};
}

engine::Request requestOf(const protocol::AnswerEqualSeats &asked, const Caller &)
{
    return engine::AnswerEqualSeats {asked.holder, asked.attempt, asked.takes};
}

protocol::Payment replyTo(const protocol::AnswerEqualSeats &asked, const engine::Done &done, const Services &services)
{
    if (!done.repeated)
        services.paymentDue();
    return {asked.attempt, protocol::PaymentState::Unknown, holdFrom(asked.show, done.hold, done.atMs, services.holds)};
}

} // namespace foyer::server
