// What staff do with seats: keep them back, move bookings, give sold seats back.
#include "server/engine/decision.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::engine
{

Outcome Decision::on(const BlockSeats &asked)
{
    if (const auto error = unknownSeats(asked.seats))
        return *error;
    if (const auto error = takenSeats(asked.seats, {}))
        return *error;
    Event event;
    event.change = Change::Block;
    event.seats = asked.seats;
    event.hold = HoldId(m_state.lastHold().value + 1);
    event.detail = asked.reason;
    append(event, Origin::Asked);
    return done(event.hold);
}

Outcome Decision::on(const UnblockSeats &asked)
{
    const HoldRecord *const record = m_state.hold(asked.hold);
    if (!record || record->holder.isValid())
        return failure(ErrorCode::HoldUnknown, u"no such block"_s);
    if (record->letter == 'b') {
        Event event = about(Change::Unblock, asked.hold);
        event.detail = asked.reason;
        append(event, Origin::Asked);
        offerFreeSeats();
    }
    return done(asked.hold);
}

Outcome Decision::on(const Reseat &asked)
{
    const HoldRecord *const record = m_state.hold(asked.hold);
    if (!record || record->letter != 's')
        return failure(ErrorCode::HoldUnknown, u"no such booking"_s);
    if (const auto error = unknownSeats(asked.seats))
        return *error;
    if (asked.seats.size() != record->seats.size())
        return failure(ErrorCode::OutOfRange, u"as many seats as the booking has"_s, u"seats"_s);
    if (const auto error = takenSeats(asked.seats, asked.hold))
        return *error;

    Event left = about(Change::Vacate, asked.hold);
    Event taken = about(Change::Reseat, asked.hold);
    left.seats.removeIf([&](SeatNo seat) { return asked.seats.contains(seat); });
    taken.seats = asked.seats;
    taken.seats.removeIf([&](SeatNo seat) { return record->seats.contains(seat); });
    taken.detail = asked.reason;
    // A ticket that is given back neither lives on at another seat, nor does it come to life again at its old one.
    const auto isPromised = [&](SeatNo seat) { return asked.promised.contains(seat); };
    if (std::any_of(left.seats.begin(), left.seats.end(), isPromised)
        || std::any_of(taken.seats.begin(), taken.seats.end(), isPromised))
        return failure(ErrorCode::NotRefundable, u"a ticket is given back or exchanged"_s, u"seats"_s);
    if (!left.seats.isEmpty())
        append(left, Origin::Follows);
    append(taken, Origin::Asked);
    if (!left.seats.isEmpty())
        m_effects.moves.append({m_state.facts().show, asked.hold, left.seats, taken.seats});
    offerFreeSeats();
    return done(asked.hold);
}

Outcome Decision::on(const RefundSeats &asked)
{
    const HoldRecord *const record = m_state.hold(asked.hold);
    if (!record || record->letter != 's')
        return failure(ErrorCode::HoldUnknown, u"no such booking"_s);
    if (const auto error = unknownSeats(asked.seats))
        return *error;
    const bool allItsOwn =
        std::all_of(asked.seats.begin(), asked.seats.end(), [&](SeatNo seat) { return record->seats.contains(seat); });
    if (!allItsOwn || asked.seats.isEmpty())
        return failure(ErrorCode::SeatUnknown, u"not the booking's seats"_s, u"seats"_s);
    Event event = about(Change::Refund, asked.hold);
    event.seats = asked.seats;
    event.detail = asked.reason;
    append(event, Origin::Asked);
    offerFreeSeats();
    return done(asked.hold);
}

} // namespace foyer::server::engine
