#include "tests/chaos/history/seatmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{
using Kind = SeatState::Kind;

bool isBy(const SeatState &state, Kind kind, HoldId hold) { return state.kind == kind && state.hold == hold; }

// The event may have been decided before the end of the hold that has the seat.
bool isInTime(const SeatState &state, const SeatEvent &event)
{
    return state.endMostMs == never || event.invokedMs < state.endMostMs + clockSlackMs;
}

// The event may have been decided at or after the end of the hold that has the seat.
bool mayHaveEnded(const SeatState &state, const SeatEvent &event)
{
    const qint64 latest = std::min(event.returnedMs, event.decidedMs);
    const bool endsByItself = state.kind == Kind::Held || state.kind == Kind::Offered;
    return endsByItself && (latest == never || latest + clockSlackMs >= state.endLeastMs);
}

std::optional<SeatState> when(bool possible, const SeatState &next)
{
    return possible ? std::optional(next) : std::nullopt;
}

SeatState untilItsEnd(Kind kind, const SeatEvent &event)
{
    return {kind, event.hold, {}, event.endLeastMs, event.endMostMs};
}

SeatState held(const SeatEvent &event) { return untilItsEnd(Kind::Held, event); }

bool isTakenAs(const SeatState &state, const SeatEvent &event)
{
    if (state.hold == event.hold)
        return false;
    switch (event.letter) {
    case 'h':
        return state.kind == Kind::Held && isInTime(state, event);
    case 'p':
        return state.kind == Kind::Paying;
    case 's':
        return state.kind == Kind::Sold;
    case 'o':
        return state.kind == Kind::Offered && isInTime(state, event);
    case 'b':
        return state.kind == Kind::Blocked;
    default:
        return false;
    }
}
} // namespace

std::optional<SeatState> after(const SeatState &state, const SeatEvent &event)
{
    const bool isHeld = isBy(state, Kind::Held, event.hold);
    const bool isOffered = isBy(state, Kind::Offered, event.hold);
    const bool isBlocked = isBy(state, Kind::Blocked, event.hold);
    const bool isFree = state.kind == Kind::Free || mayHaveEnded(state, event);
    const bool isPaidNow = isBy(state, Kind::Paying, event.hold) && state.attempt == event.attempt;
    switch (event.act) {
    case SeatAct::Take:
        return when(isFree || (event.instead.isValid() && isBy(state, Kind::Held, event.instead)), held(event));
    case SeatAct::Renew:
        return when(isHeld && isInTime(state, event), held(event));
    case SeatAct::Release:
        if (state.hold != event.hold)
            return state;
        return when(isHeld && isInTime(state, event), {});
    case SeatAct::Replace:
        return when(isHeld && isInTime(state, event), {});
    case SeatAct::Pay:
        return when(isHeld && isInTime(state, event), {Kind::Paying, event.hold, event.attempt});
    case SeatAct::Sell:
        return when(isPaidNow, {Kind::Sold, event.hold, {}});
    case SeatAct::Decline:
        return when(isPaidNow, held(event));
    case SeatAct::Offer:
        return when(isFree, untilItsEnd(Kind::Offered, event));
    case SeatAct::Accept:
        return when(isOffered && isInTime(state, event), held(event));
    case SeatAct::GiveUp:
        return when(isOffered && isInTime(state, event), {});
    case SeatAct::Block:
        return when(isFree, {Kind::Blocked, event.hold, {}});
    case SeatAct::Unblock:
        return when(isBlocked, {});
    case SeatAct::SeeOffered:
        return when(isOffered && isInTime(state, event), state);
    case SeatAct::SeeHeld:
        return when(isHeld && isInTime(state, event), state);
    case SeatAct::SeePaying:
        return when(isBy(state, Kind::Paying, event.hold), state);
    case SeatAct::SeeSold:
        return when(isBy(state, Kind::Sold, event.hold), state);
    case SeatAct::SeeEnded:
        return when(state.hold != event.hold || mayHaveEnded(state, event), state);
    case SeatAct::SeeTaken:
        return when(isTakenAs(state, event), state);
    case SeatAct::SeeFree:
        return when(isFree, state);
    case SeatAct::SeeClaimed:
        return when(isHeld || isOffered || isBlocked, state);
    }
    Q_UNREACHABLE();
}

size_t qHash(const SeatState &state, size_t seed)
{
    return qHashMulti(seed, int(state.kind), state.hold, state.attempt, state.endLeastMs, state.endMostMs);
}

QString describe(const SeatEvent &event)
{
    static const QHash<SeatAct, QString> words {{SeatAct::Take, u"take"_s},
                                                {SeatAct::Renew, u"renew"_s},
                                                {SeatAct::Release, u"release"_s},
                                                {SeatAct::Replace, u"replace"_s},
                                                {SeatAct::Pay, u"pay"_s},
                                                {SeatAct::Sell, u"sell"_s},
                                                {SeatAct::Decline, u"decline"_s},
                                                {SeatAct::Offer, u"offer"_s},
                                                {SeatAct::Accept, u"accept"_s},
                                                {SeatAct::GiveUp, u"decline the offer"_s},
                                                {SeatAct::Block, u"block"_s},
                                                {SeatAct::Unblock, u"unblock"_s},
                                                {SeatAct::SeeOffered, u"see it offered"_s},
                                                {SeatAct::SeeHeld, u"see it held"_s},
                                                {SeatAct::SeePaying, u"see it paying"_s},
                                                {SeatAct::SeeSold, u"see it sold"_s},
                                                {SeatAct::SeeEnded, u"see it ended"_s},
                                                {SeatAct::SeeTaken, u"see it taken"_s},
                                                {SeatAct::SeeFree, u"see it free"_s},
                                                {SeatAct::SeeClaimed, u"see it claimed"_s}};
    const bool namesHold = event.act != SeatAct::SeeTaken && event.act != SeatAct::SeeFree;
    const QString hold = namesHold ? u" by hold %1"_s.arg(event.hold.value) : QString();
    const QString source = event.source ? describe(*event.source) : u"the books"_s;
    return u"%1%2 | %3"_s.arg(words.value(event.act), hold, source);
}

QString describe(const SeatState &state)
{
    static const QStringList words {u"free"_s, u"held"_s, u"paying"_s, u"sold"_s, u"offered"_s, u"blocked"_s};
    if (state.kind == Kind::Free)
        return words.first();
    const bool endsByItself = state.kind == Kind::Held || state.kind == Kind::Offered;
    const QString end = endsByItself ? u" until "_s + clockText(state.endLeastMs) : QString();
    return u"%1 by hold %2%3"_s.arg(words.at(int(state.kind)), QString::number(state.hold.value), end);
}

} // namespace foyer::chaos
