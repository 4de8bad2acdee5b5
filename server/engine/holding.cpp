// Taking seats, replacing, renewing and giving back a hold.
#include "server/engine/decision.h"
#include "shared/domain/loneseat.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::engine
{

Outcome Decision::on(const HoldSeats &asked)
{
    if (const auto error = whyNoNewHold(asked.holder, asked.instead))
        return *error;
    if (const auto error = unknownSeats(asked.seats))
        return *error;
    if (auto taken = takenSeats(asked.seats, asked.instead)) {
        if (!m_state.isFull())
            taken->alternatives = equalSeatsNear(*m_state.facts().seats, lettersWithout(asked.instead), asked.seats);
        return *taken;
    }
    if (const auto error = loneSeat(asked))
        return *error;
    return take(asked.holder, asked.seats, asked.instead);
}

// Said with as many seats near by that leave none alone.
std::optional<Error> Decision::loneSeat(const HoldSeats &asked) const
{
    if (!m_policy.refusesLoneSeats || asked.mayLeaveLoneSeat)
        return std::nullopt;
    const SeatIndex &seats = *m_state.facts().seats;
    const QByteArray letters = lettersWithout(asked.instead);
    if (!leavesAvoidableLoneSeat(seats, letters, asked.seats))
        return std::nullopt;
    Error error = failure(ErrorCode::LoneSeatLeft, {}, u"seats"_s);
    if (const SeatNos others = equalSeatsNear(seats, letters, asked.seats);
        !leavesAvoidableLoneSeat(seats, letters, others))
        error.alternatives = others;
    return error;
}

// A rush of people who all ask for the best seats is served one after the other, each from what the one before left.
Outcome Decision::on(const HoldBest &asked)
{
    if (const auto error = whyNoNewHold(asked.holder, asked.instead))
        return *error;
    const Result<SeatChoice> choice = bestSeats(*m_state.facts().seats, lettersWithout(asked.instead), asked.wish);
    if (!choice)
        return choice.error();
    return take(asked.holder, choice->seats, asked.instead);
}

// The new hold goes on with the time of the one that it replaces: changing seats does not win time (domain rule 3).
// What the old one had and the new one has not goes to those who wait.
Done Decision::take(const HolderId &holder, const SeatNos &seats, HoldId instead)
{
    Event event;
    event.change = Change::Hold;
    event.seats = seats;
    event.hold = HoldId(m_state.lastHold().value + 1);
    event.holder = holder;
    event.expiresAtMs = m_nowMs + m_policy.holdSeconds * 1000LL;
    if (instead.isValid()) {
        const Event given = about(Change::Release, instead);
        event.expiresAtMs = given.expiresAtMs;
        event.renewals = given.renewals;
        event.origin = instead;
        append(given, Origin::Follows);
    }
    append(event, Origin::Asked);
    if (instead.isValid())
        offerFreeSeats();
    return done(event.hold);
}

Outcome Decision::on(const RenewHold &asked)
{
    if (const auto error = whyNotHeld(asked.holder, asked.hold))
        return *error;
    const HoldRecord &record = *m_state.hold(asked.hold);
    const qint64 newEndMs =
        std::min(m_nowMs + m_policy.holdSeconds * 1000LL, record.beganAtMs + m_policy.totalSecondsMax * 1000LL);
    const int renewalsMax = asked.assisted ? std::max(m_policy.renewals, m_policy.renewalsAssisted) : m_policy.renewals;
    if (record.renewals >= renewalsMax || newEndMs <= record.expiresAtMs)
        return failure(ErrorCode::HoldNotRenewable);
    Event event = about(Change::Renew, asked.hold);
    event.expiresAtMs = newEndMs;
    ++event.renewals;
    append(event, Origin::Asked);
    return done(asked.hold);
}

// One that has ended already is told as it is.
Outcome Decision::on(const ReleaseHold &asked)
{
    const auto error = whyNotHeld(asked.holder, asked.hold);
    if (error && error->code != ErrorCode::HoldExpired)
        return *error;
    if (!error) {
        append(about(Change::Release, asked.hold), Origin::Asked);
        offerFreeSeats();
    }
    return done(asked.hold);
}

// Nobody learns of a hold without knowing its holder.
std::optional<Error> Decision::whyNotHeld(const HolderId &holder, HoldId hold) const
{
    const HoldRecord *const record = m_state.hold(hold);
    if (!record || record->holder != holder)
        return failure(ErrorCode::HoldUnknown);
    switch (record->letter) {
    case 'h':
        if (!m_state.asksAboutEqualSeats(hold))
            return std::nullopt;
        [[fallthrough]];
    case 'p':
        return failure(ErrorCode::HoldIsPaying);
    case 's':
        return failure(ErrorCode::HoldIsSold);
    case 'o':
        return failure(ErrorCode::HoldUnknown, u"an offer is accepted first"_s);
    default:
        return failure(ErrorCode::HoldExpired);
    }
}

std::optional<Error> Decision::whyNoNewHold(const HolderId &holder, HoldId instead) const
{
    if (m_state.facts().saleEndsAtMs <= m_nowMs)
        return failure(ErrorCode::ShowClosed);
    if (instead.isValid())
        return whyNotHeld(holder, instead);
    if (m_state.liveHoldsOf(holder) >= m_policy.holdsPerHolderMax)
        return failure(ErrorCode::TooManyHolds);
    return std::nullopt;
}

QByteArray Decision::lettersWithout(HoldId hold) const
{
    QByteArray letters = m_state.letters();
    if (const HoldRecord *const record = m_state.hold(hold))
        for (const SeatNo seat : record->seats)
            letters[seat.value - 1] = static_cast<char>(SeatState::Free);
    return letters;
}

} // namespace foyer::server::engine
