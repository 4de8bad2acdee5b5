#include "server/engine/decision.h"

namespace foyer::server::engine
{

Outcome Decision::decide(const Command &command)
{
    m_command = &command;
    settle();
    Outcome outcome = std::visit([this](const auto &request) { return on(request); }, command.request);
    if (!outcome)
        refuse(command, outcome.error());
    return outcome;
}

Outcome Decision::on(const FreeLapsed &) { return Done {m_nowMs, {}, {}, {}, false, {}}; }

void Decision::settle()
{
    bool freed = false;
    for (HoldId first = m_state.firstToEnd(); first.isValid() && m_state.hold(first)->expiresAtMs <= m_nowMs;
         first = m_state.firstToEnd()) {
        append(about(Change::Expire, first), Origin::Follows);
        freed = true;
    }
    if (freed)
        offerFreeSeats();
}

void Decision::offerFreeSeats()
{
    const bool closed = m_state.facts().saleEndsAtMs <= m_nowMs;
    if (m_state.waiting().empty() || closed)
        return;
    std::vector<WaitingEntry> waiting;
    waiting.reserve(m_state.waiting().size());
    for (const auto &[id, record] : m_state.waiting())
        waiting.push_back({id, record.wish});
    const QList<WaitOffer> offers = offersFor(*m_state.facts().seats, m_state.letters(), waiting);
    for (const WaitOffer &offer : offers) {
        const EntryRecord &entry = m_state.waiting().at(offer.entry);
        const int seconds = entry.atKiosk ? m_policy.offerSecondsAtKiosk : m_policy.offerSeconds;
        Event event;
        event.change = Change::Offer;
        event.seats = offer.seats;
        event.hold = HoldId(m_state.lastHold().value + 1);
        event.holder = entry.holder;
        event.entry = offer.entry;
        event.expiresAtMs = m_nowMs + seconds * 1000LL;
        append(event, Origin::Follows);
    }
}

void Decision::append(Event event, Origin origin)
{
    event.show = m_state.facts().show;
    event.version = m_state.version() + 1;
    event.atMs = m_nowMs;
    if (origin == Origin::Asked) {
        event.command = m_command->id;
        event.fingerprint = m_command->fingerprint;
        event.arrival = m_command->arrival;
    }
    event.hash = chainedHash(m_state.hash(), event);
    m_state.apply(event);
    m_effects.events.append(event);
}

Event Decision::about(Change change, HoldId hold) const
{
    const HoldRecord &record = *m_state.hold(hold);
    Event event;
    event.change = change;
    event.seats = record.seats;
    event.hold = hold;
    event.holder = record.holder;
    event.expiresAtMs = record.endMs();
    event.renewals = record.renewals;
    event.entry = record.entry;
    return event;
}

Done Decision::done(HoldId hold) const
{
    const HoldRecord &record = *m_state.hold(hold);
    return {m_nowMs, viewOf(hold, record), {}, record.holder, false, {}};
}

Done Decision::done(EntryId entry) const
{
    const EntryRecord &record = *m_state.entry(entry);
    return {m_nowMs, {}, viewOf(entry, record, m_state), record.holder, false, {}};
}

// What the server asks of itself is nobody's wish.
void Decision::refuse(const Command &command, const Error &error)
{
    const HolderId holder = holderOf(command.request);
    if (holder.isValid())
        m_effects.refusals.append({command.show, command.arrival, m_nowMs, holder, requestName(command.request),
                                   seatsOf(command.request), error.code, m_state.version()});
}

std::optional<Error> Decision::unknownSeats(const SeatNos &seats) const
{
    std::set<SeatNo> distinct;
    for (const SeatNo seat : seats)
        if (m_state.facts().seats->indexOf(seat) < 0 || !distinct.insert(seat).second)
            return failure(ErrorCode::SeatUnknown, QStringLiteral("no such seat, or one named twice"));
    return std::nullopt;
}

std::optional<Error> Decision::takenSeats(const SeatNos &seats, HoldId except) const
{
    Error taken = failure(ErrorCode::SeatTaken);
    for (const SeatNo seat : seats) {
        const HoldId owner = m_state.ownerOf(seat);
        if (!owner.isValid() || owner == except)
            continue;
        taken.seats.append(seat);
        taken.seatStates.append(m_state.letters().at(seat.value - 1));
    }
    if (taken.seats.isEmpty())
        return std::nullopt;
    return taken;
}

HoldView viewOf(HoldId id, const HoldRecord &record)
{
    return {id, record.letter, record.seats, record.endMs(), record.renewals};
}

EntryView viewOf(EntryId id, const EntryRecord &record, const ShowState &state)
{
    EntryView view {id, record.letter, record.wish, 0, WaitChance::Slim, std::nullopt};
    if (record.letter == 'w') {
        int wantedAhead = 0;
        for (auto other = state.waiting().begin(); other->first != id; ++other, ++view.ahead)
            wantedAhead += other->second.wish.count;
        view.chance = chanceOf(seatsInPlay(state.letters()), wantedAhead, record.wish.count);
    }
    if (record.hold.isValid())
        view.offer = viewOf(record.hold, *state.hold(record.hold));
    return view;
}

Done repeatedOutcome(const Event &event, const ShowState &state)
{
    Done done {event.atMs, {}, {}, event.holder, true, {}};
    if (event.hold.isValid()) {
        done.hold = viewOf(event.hold, *state.hold(event.hold));
        // These events tell the seats that changed and not those that the booking has: it is told as it is now.
        if (event.change != Change::Refund && event.change != Change::Reseat) {
            const bool ended = event.change == Change::Release || event.change == Change::Unblock;
            done.hold = {event.hold, ended ? 'r' : letterAfter(event.change), event.seats, event.expiresAtMs,
                         event.renewals};
        }
    }
    if (event.entry.isValid() && event.change != Change::Accept)
        done.entry = viewOf(event.entry, *state.entry(event.entry), state);
    return done;
}

} // namespace foyer::server::engine
