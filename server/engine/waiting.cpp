// The waitlist of a show.
#include "server/engine/decision.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::engine
{

Outcome Decision::on(const ListWaiting &)
{
    Done listed;
    listed.atMs = m_nowMs;
    const int inPlay = seatsInPlay(m_state.letters());
    int ahead = 0;
    int wantedAhead = 0;
    for (const auto &[id, record] : m_state.waiting()) {
        const WaitChance chance = chanceOf(inPlay, wantedAhead, record.wish.count);
        listed.waiting.append({record.holder, {id, record.letter, record.wish, ahead++, chance, std::nullopt}});
        wantedAhead += record.wish.count;
    }
    return listed;
}

// Where seats that suit are free, the offer comes at once.
Outcome Decision::on(const JoinWaitlist &asked)
{
    if (const auto fault = faultOf(asked))
        return *fault;
    Event event;
    event.change = Change::Join;
    event.holder = asked.holder;
    event.entry = EntryId(m_state.lastEntry().value + 1);
    event.detail = joinDetail(asked);
    append(event, Origin::Asked);
    offerFreeSeats();
    return done(event.entry);
}

std::optional<Error> Decision::faultOf(const JoinWaitlist &asked) const
{
    if (m_state.facts().saleEndsAtMs <= m_nowMs)
        return failure(ErrorCode::ShowClosed);
    if (const auto fault = foyer::faultOf(*m_state.facts().seats, asked.wish))
        return fault;
    if (m_state.waitingEntryOf(asked.holder).isValid())
        return failure(ErrorCode::AlreadyWaiting);
    if (m_state.waiting().size() >= waitlistEntriesPerShowMax)
        return failure(ErrorCode::WaitlistFull);
    return std::nullopt;
}

Outcome Decision::on(const LeaveWaitlist &asked)
{
    const EntryRecord *const record = ownEntry(asked.holder, asked.entry);
    if (!record)
        return failure(ErrorCode::EntryUnknown);
    if (record->letter == 'o') {
        giveOfferBack(*record);
    } else if (record->letter == 'w') {
        Event event;
        event.change = Change::Leave;
        event.holder = asked.holder;
        event.entry = asked.entry;
        append(event, Origin::Asked);
    }
    return done(asked.entry);
}

// An offer that has come already keeps its time.
Outcome Decision::on(const KeepPlace &asked)
{
    const EntryRecord *const record = ownEntry(asked.holder, asked.entry);
    if (!record)
        return failure(ErrorCode::EntryUnknown);
    if (record->letter == 'w' && record->atKiosk) {
        Event event;
        event.change = Change::Keep;
        event.holder = asked.holder;
        event.entry = asked.entry;
        append(event, Origin::Asked);
    }
    return done(asked.entry);
}

Outcome Decision::on(const AcceptOffer &asked)
{
    const EntryRecord *const record = ownEntry(asked.holder, asked.entry);
    if (!record)
        return failure(ErrorCode::EntryUnknown);
    if (record->letter == 'x')
        return failure(ErrorCode::HoldExpired);
    if (record->letter != 'o')
        return failure(ErrorCode::EntryNotOffered);
    const HoldId hold = record->hold;
    Event event = about(Change::Accept, hold);
    event.expiresAtMs = m_nowMs + m_policy.holdSeconds * 1000LL;
    append(event, Origin::Asked);
    return done(hold);
}

Outcome Decision::on(const DeclineOffer &asked)
{
    const EntryRecord *const record = ownEntry(asked.holder, asked.entry);
    if (!record)
        return failure(ErrorCode::EntryUnknown);
    if (record->letter == 'w')
        return failure(ErrorCode::EntryNotOffered);
    if (record->letter == 'o')
        giveOfferBack(*record);
    return done(asked.entry);
}

void Decision::giveOfferBack(const EntryRecord &record)
{
    append(about(Change::Release, record.hold), Origin::Asked);
    offerFreeSeats();
}

const EntryRecord *Decision::ownEntry(const HolderId &holder, EntryId entry) const
{
    const EntryRecord *const record = m_state.entry(entry);
    return record && record->holder == holder ? record : nullptr;
}

} // namespace foyer::server::engine
