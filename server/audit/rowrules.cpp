#include "server/audit/rowrules.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

namespace
{

using engine::Change;
using engine::Event;
using engine::HoldRecord;
using engine::ShowState;

enum class Seats { None, Free, AllOfTheHold, SomeOfTheHold };

struct RowRule {
    Change change;
    QLatin1StringView letters; // what the hold may be before; empty: there is none yet
    Seats seats;
};

constexpr std::array rules {
    RowRule {Change::Hold, {}, Seats::Free},
    RowRule {Change::Renew, "h"_L1, Seats::AllOfTheHold},
    RowRule {Change::Release, "ho"_L1, Seats::AllOfTheHold},
    RowRule {Change::Expire, "ho"_L1, Seats::AllOfTheHold},
    RowRule {Change::Pay, "h"_L1, Seats::AllOfTheHold},
    RowRule {Change::Decline, "p"_L1, Seats::AllOfTheHold},
    RowRule {Change::Sell, "ph"_L1, Seats::AllOfTheHold},
    RowRule {Change::Lose, "hpsrxc"_L1, Seats::None},
    RowRule {Change::Refund, "s"_L1, Seats::SomeOfTheHold},
    RowRule {Change::Vacate, "s"_L1, Seats::SomeOfTheHold},
    RowRule {Change::Reseat, "s"_L1, Seats::Free},
    RowRule {Change::Block, {}, Seats::Free},
    RowRule {Change::Unblock, "b"_L1, Seats::AllOfTheHold},
    RowRule {Change::Join, {}, Seats::None},
    RowRule {Change::Leave, {}, Seats::None},
    RowRule {Change::Offer, {}, Seats::Free},
    RowRule {Change::Accept, "o"_L1, Seats::AllOfTheHold},
    RowRule {Change::Consent, "h"_L1, Seats::AllOfTheHold},
    RowRule {Change::Keep, {}, Seats::None},
};
constexpr RowRule takenAgain {Change::Hold, "rx"_L1, Seats::Free}; // or equal seats, for a payment that came late

constexpr bool rulesStandInOrder()
{
    for (size_t i = 0; i < rules.size(); ++i)
        if (rules[i].change != Change(i))
            return false;
    return true;
}
static_assert(rulesStandInOrder(), "a rule is found by its change");

QString whyNotTheseSeats(const ShowState &state, const Event &event, Seats seats)
{
    std::set<SeatNo> distinct;
    for (const SeatNo seat : event.seats) {
        if (state.facts().seats->indexOf(seat) < 0 || !distinct.insert(seat).second)
            return u"names seat %1, which the plan lacks, or twice"_s.arg(seat.value);
        const HoldId owner = state.ownerOf(seat);
        if (seats == Seats::Free && owner.isValid())
            return u"takes seat %1, which hold %2 has"_s.arg(seat.value).arg(owner.value);
        if (seats != Seats::Free && owner != event.hold)
            return u"is about seat %1, which hold %2 does not have"_s.arg(seat.value).arg(event.hold.value);
    }
    if (seats == Seats::None && !event.seats.isEmpty())
        return u"names seats"_s;
    if (seats == Seats::AllOfTheHold && event.seats != state.hold(event.hold)->seats)
        return u"is not about all seats of hold %1"_s.arg(event.hold.value);
    return {};
}

QString whyNotThisHold(const ShowState &state, const Event &event, const RowRule &rule)
{
    const HoldRecord *const record = state.hold(event.hold);
    if (rule.letters.isEmpty())
        return event.hold > state.lastHold() ? QString() : u"makes hold %1 anew"_s.arg(event.hold.value);
    if (!record)
        return u"is about hold %1, which was never made"_s.arg(event.hold.value);
    if (!rule.letters.contains(QLatin1Char(record->letter)))
        return u"is about hold %1, which is \"%2\""_s.arg(event.hold.value).arg(QLatin1Char(record->letter));
    if (record->holder != event.holder)
        return u"gives hold %1 another holder"_s.arg(event.hold.value);
    if (event.change == Change::Expire && record->expiresAtMs > event.atMs)
        return u"ends hold %1 before its time"_s.arg(event.hold.value);
    return {};
}

QString whyNotThisOrigin(const ShowState &state, const Event &event)
{
    const HoldRecord *const origin = state.hold(event.origin);
    if (!event.origin.isValid())
        return {};
    const bool goesOn = origin && origin->letter == 'r' && origin->holder == event.holder
        && origin->expiresAtMs == event.expiresAtMs && origin->renewals == event.renewals;
    return goesOn ? QString() : u"does not go on with the time of hold %1"_s.arg(event.origin.value);
}

QString whyNotThisEntry(const ShowState &state, const Event &event)
{
    if (event.change == Change::Join)
        return event.entry > state.lastEntry() ? QString() : u"makes entry %1 anew"_s.arg(event.entry.value);
    const auto waiting = state.waiting().find(event.entry);
    if (waiting == state.waiting().end())
        return u"is about entry %1, which does not wait"_s.arg(event.entry.value);
    if (waiting->second.holder != event.holder)
        return u"gives entry %1 another holder"_s.arg(event.entry.value);
    return {};
}

QString whyNotThisAttempt(const ShowState &state, const Event &event)
{
    const engine::AttemptRecord *const attempt = state.attempt(event.attempt);
    if (event.change == Change::Pay)
        return attempt ? u"begins a payment that had begun"_s : QString();
    const bool isOpen = attempt && attempt->open && attempt->hold == event.hold;
    if (!isOpen)
        return u"answers a payment that is not under way"_s;
    if (event.change == Change::Hold && attempt->equalSeats)
        return u"asks about equal seats again"_s;
    if (event.change == Change::Consent && !state.asksAboutEqualSeats(event.hold))
        return u"agrees to seats that nobody was asked about"_s;
    if (event.change == Change::Sell && state.asksAboutEqualSeats(event.hold))
        return u"sells equal seats that nobody agreed to"_s;
    return {};
}

// Other seats than the hold had are for one payment, and as many.
QString whyNotTakenAgain(const ShowState &state, const Event &event)
{
    const SeatNos &seats = state.hold(event.hold)->seats;
    const bool same = event.attempt.isValid() ? event.seats.size() == seats.size() : event.seats == seats;
    return same ? QString() : u"takes other seats for hold %1"_s.arg(event.hold.value);
}

} // namespace

QString whyNotNext(const ShowState &state, const Event &event)
{
    const bool again = event.change == Change::Hold && state.hold(event.hold);
    const RowRule &rule = again ? takenAgain : rules[size_t(event.change)];
    const bool isAboutWaiting =
        event.change == Change::Join || event.change == Change::Leave || event.change == Change::Keep;
    const bool hasEntry = isAboutWaiting || event.change == Change::Offer;
    const bool hasHold = !isAboutWaiting;
    const bool hasAttempt = event.change == Change::Pay || event.change == Change::Decline
        || event.change == Change::Sell || event.change == Change::Lose || event.change == Change::Consent
        || (event.change == Change::Hold && event.attempt.isValid());

    QString why = hasEntry ? whyNotThisEntry(state, event) : QString();
    if (why.isEmpty() && hasHold)
        why = whyNotThisHold(state, event, rule);
    if (why.isEmpty() && hasAttempt)
        why = whyNotThisAttempt(state, event);
    if (why.isEmpty() && again)
        why = whyNotTakenAgain(state, event);
    if (why.isEmpty())
        why = whyNotThisOrigin(state, event);
    if (why.isEmpty())
        why = whyNotTheseSeats(state, event, rule.seats);
    return why;
}

} // namespace foyer::server::audit
