// Paying for a hold: the attempt begins, the gateway approves or declines.
#include "server/engine/decision.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::engine
{

Outcome Decision::on(const BeginPayment &asked)
{
    if (const auto error = whyNotHeld(asked.holder, asked.hold))
        return *error;
    if (m_state.attempt(asked.attempt))
        return failure(ErrorCode::CommandReused, u"this attempt was made before"_s, u"attempt"_s);
    QList<qint64> pricesMinor;
    if (const auto fault = faultOf(asked, pricesMinor))
        return *fault;
    Event event = about(Change::Pay, asked.hold);
    event.attempt = asked.attempt;
    event.expiresAtMs = m_nowMs + m_policy.payingSeconds * 1000LL;
    if (asked.reserved)
        event.detail = reservedDetail;
    append(event, Origin::Asked);
    m_effects.attempts.append({m_state.facts().show, asked, pricesMinor, m_nowMs, event.expiresAtMs});
    Done begun = done(asked.hold);
    begun.toPayMinor = asked.total.minor - asked.elsewhereMinor;
    return begun;
}

std::optional<Error> Decision::faultOf(const BeginPayment &asked, QList<qint64> &pricesMinor) const
{
    SeatNos held = m_state.hold(asked.hold)->seats;
    SeatNos paid = asked.seats;
    std::sort(held.begin(), held.end());
    std::sort(paid.begin(), paid.end());
    if (held != paid)
        return failure(ErrorCode::SeatUnknown, u"not the seats of the hold"_s, u"seats"_s);

    const ShowFacts &facts = m_state.facts();
    qint64 total = 0;
    for (qsizetype i = 0; i < asked.seats.size(); ++i) {
        const int category = facts.seats->seats()[size_t(facts.seats->indexOf(asked.seats.at(i)))].category;
        const qint64 price = facts.prices.value(asked.priceTypes.at(i)).value(category, -1);
        if (price < 0)
            return failure(ErrorCode::PriceTypeUnknown);
        const qint64 discount = asked.discountsMinor.value(i);
        if (discount < 0 || discount > price)
            return failure(ErrorCode::AmountMismatch, u"a discount beyond its price"_s);
        pricesMinor.append(price);
        total += price - discount;
    }
    const bool isPaid = asked.elsewhereMinor >= 0 && asked.elsewhereMinor <= total;
    if (total != asked.total.minor || facts.currency != asked.total.currency || !isPaid)
        return failure(ErrorCode::AmountMismatch);
    return std::nullopt;
}

Outcome Decision::on(const ApprovePayment &asked)
{
    const AttemptRecord *const attempt = m_state.attempt(asked.attempt);
    if (!attempt)
        return failure(ErrorCode::NotFound, u"no such attempt"_s);
    const HoldId hold = attempt->hold;
    const HoldRecord &record = *m_state.hold(hold);
    if (!attempt->open) {
        const bool wasSold = record.letter == 's' || record.letter == 'c'; // and given back since
        if (wasSold && record.attempt == asked.attempt)
            return done(hold);
        return failure(ErrorCode::PaymentReturned);
    }
    if (m_state.asksAboutEqualSeats(hold))
        return done(hold);
    const bool isItsOwn = record.attempt == asked.attempt && record.letter == 'p';
    const bool hasEnded = record.letter == 'r' || record.letter == 'x';
    if (isItsOwn || (hasEnded && !attempt->equalSeats && takeAgain(hold))) {
        sell(hold, asked);
        return done(hold);
    }
    if (hasEnded && holdEqualSeats(asked.attempt))
        return done(hold);
    lose(asked.attempt);
    settle(asked.attempt, false);
    m_effects.approvals.append({m_state.facts().show, asked, m_nowMs, HoldId()});
    return failure(ErrorCode::PaymentReturned, u"approved after its seats were lost"_s);
}

void Decision::lose(const AttemptId &attempt)
{
    Event lost = about(Change::Lose, m_state.attempt(attempt)->hold);
    lost.seats.clear();
    lost.attempt = attempt;
    append(lost, Origin::Asked);
}

// The seats of a hold that ended under a payment, where nobody has them now.
bool Decision::takeAgain(HoldId hold)
{
    const Event event = about(Change::Hold, hold);
    if (event.seats.isEmpty() || takenSeats(event.seats, {}))
        return false;
    append(event, Origin::Follows);
    return true;
}

// Once, and only for who still stands there: as long as he had to pay. A hold of equal seats ends by itself when he
// does not answer.
bool Decision::holdEqualSeats(const AttemptId &attempt)
{
    const AttemptRecord &paying = *m_state.attempt(attempt);
    Event event = about(Change::Hold, paying.hold);
    if (paying.equalSeats || m_state.hold(paying.hold)->payUntilMs <= m_nowMs)
        return false;
    const SeatNos lost = event.seats;
    event.seats = equalSeatsFor(*m_state.facts().seats, m_state.letters(), lost);
    if (event.seats.isEmpty())
        return false;
    event.attempt = attempt;
    event.expiresAtMs = m_nowMs + m_policy.equalSeatsSeconds * 1000LL;
    append(event, Origin::Asked);
    m_effects.equalSeats.append({m_state.facts().show, attempt, lost, event.seats, event.expiresAtMs});
    return true;
}

Outcome Decision::on(const AnswerEqualSeats &asked)
{
    const AttemptRecord *const attempt = m_state.attempt(asked.attempt);
    if (!attempt || !attempt->equalSeats || m_state.hold(attempt->hold)->holder != asked.holder)
        return failure(ErrorCode::NotFound, u"its holder was asked nothing"_s, u"attempt"_s);
    const HoldId hold = attempt->hold;
    if (m_state.asksAboutEqualSeats(hold)) {
        Event event = about(asked.takes ? Change::Consent : Change::Release, hold);
        if (asked.takes) {
            event.attempt = asked.attempt;
            event.expiresAtMs = m_nowMs + m_policy.payingSeconds * 1000LL;
        }
        append(event, Origin::Asked);
        m_effects.answered.append({m_state.facts().show, asked.attempt, asked.takes});
        if (!asked.takes)
            offerFreeSeats();
        return done(hold);
    }
    const char letter = m_state.hold(hold)->letter;
    if (asked.takes && (letter == 'x' || letter == 'r'))
        return failure(ErrorCode::HoldExpired);
    return done(hold);
}

void Decision::sell(HoldId hold, const ApprovePayment &asked)
{
    Event event = about(Change::Sell, hold);
    event.attempt = asked.attempt;
    append(event, Origin::Asked);
    settle(asked.attempt, true);
    m_effects.approvals.append({m_state.facts().show, asked, m_nowMs, hold});
}

void Decision::settle(const AttemptId &attempt, bool used)
{
    if (m_state.attempt(attempt)->reserved)
        m_effects.settled.append({m_state.facts().show, attempt, used});
}

Outcome Decision::on(const DeclinePayment &asked)
{
    const AttemptRecord *const attempt = m_state.attempt(asked.attempt);
    if (!attempt)
        return failure(ErrorCode::NotFound, u"no such attempt"_s);
    const HoldId hold = attempt->hold;
    if (!attempt->open)
        return done(hold);
    const HoldRecord &record = *m_state.hold(hold);
    m_effects.declines.append({m_state.facts().show, asked.attempt, m_nowMs});
    settle(asked.attempt, false);
    if (record.letter != 'p' || record.attempt != asked.attempt) {
        lose(asked.attempt);
        return done(hold);
    }
    Event event = about(Change::Decline, hold);
    event.attempt = asked.attempt;
    event.expiresAtMs = m_nowMs + std::max(record.leftMs, heldAfterDeclineSecondsMin * 1000LL);
    append(event, Origin::Asked);
    return done(hold);
}

} // namespace foyer::server::engine
