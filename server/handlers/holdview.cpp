#include "server/handlers/holdview.h"

namespace foyer::server
{

using protocol::EntryState;
using protocol::HoldState;

// A block or a cancelled booking is told to staff in other words; a customer who asks for one has nothing any more.
HoldState holdStateFromLetter(char letter)
{
    switch (letter) {
    case 'h':
        return HoldState::Held;
    case 'p':
        return HoldState::Paying;
    case 's':
        return HoldState::Sold;
    case 'o':
        return HoldState::Offered;
    case 'x':
        return HoldState::Expired;
    default:
        return HoldState::Released;
    }
}

protocol::Hold holdFrom(ShowId show, const engine::HoldView &view, qint64 nowMs, const engine::HoldPolicy &policy)
{
    protocol::Hold hold;
    hold.show = show;
    hold.hold = view.hold;
    hold.state = holdStateFromLetter(view.letter);
    hold.seats = view.seats;
    hold.expiresAt = instantFromMs(view.expiresAtMs);
    hold.renewalsLeft = std::max(0, policy.renewals - view.renewals);
    hold.now = instantFromMs(nowMs);
    if (hold.state == HoldState::Sold)
        hold.booking = BookingId(view.hold.value);
    return hold;
}

EntryState entryStateFromLetter(char letter)
{
    switch (letter) {
    case 'w':
        return EntryState::Waiting;
    case 'o':
        return EntryState::Offered;
    case 'a':
        return EntryState::Accepted;
    case 'l':
        return EntryState::Left;
    case 'x':
        return EntryState::Lapsed;
    default:
        return EntryState::Declined;
    }
}

protocol::Entry entryFrom(ShowId show, const engine::EntryView &view, qint64 nowMs, const engine::HoldPolicy &policy)
{
    protocol::Entry entry;
    entry.show = show;
    entry.entry = view.entry;
    entry.state = entryStateFromLetter(view.letter);
    entry.count = view.wish.count;
    entry.ahead = view.ahead;
    entry.chance = view.chance;
    if (view.offer)
        entry.offer = holdFrom(show, *view.offer, nowMs, policy);
    entry.now = instantFromMs(nowMs);
    return entry;
}

QDateTime instantFromMs(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

} // namespace foyer::server
