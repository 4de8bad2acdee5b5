#include "shared/domain/limits.h"
#include "tests/chaos/history/rules.h"
#include "tests/chaos/history/seatmodel.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

qint64 msOf(const QDateTime &time) { return time.toMSecsSinceEpoch(); }

// Reasons that a client of ours never gives cause for: they mean that something was lost, mixed up or broken.
bool isUncalledFor(const Operation &operation, ErrorCode code)
{
    constexpr int firstOfCatalogue = 300;
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::SeatUnknown:
    case ErrorCode::HoldUnknown:
    case ErrorCode::EntryUnknown:
    case ErrorCode::AmountMismatch:
    case ErrorCode::PriceTypeUnknown:
    case ErrorCode::CommandReused:
    case ErrorCode::Internal:
        return true;
    default:
        return int(code) < firstOfCatalogue || operation.isQuestion();
    }
}

QString whyWrongRefusal(const Operation &operation, const Error &error)
{
    if (operation.act == Act::Answer && error.code == ErrorCode::NotFound)
        return {}; // whoever keeps the seats that he pays for is asked nothing
    if (isUncalledFor(operation, error.code))
        return u"rule 9: there was no cause for this refusal"_s;
    if (error.code != ErrorCode::SeatTaken)
        return {};
    if (error.seats.isEmpty() || error.seats.size() != error.seatStates.size())
        return u"rule 2: the refusal does not name the seats, and why"_s;
    const bool areWanted = operation.act != Act::Hold
        || std::ranges::all_of(error.seats, [&](SeatNo seat) { return operation.seats.contains(seat); });
    return areWanted ? QString() : u"rule 2: the refusal names seats that nobody wanted"_s;
}

QString whyWrongSeats(const Operation &operation, const protocol::Hold &hold)
{
    const QSet<SeatNo> seats = seatSet(hold.seats);
    if (seats.size() != hold.seats.size())
        return u"rule 1: a seat is told twice"_s;
    if (seats.size() > seatsPerHoldMax)
        return u"rule 8: too many seats"_s;
    const bool areWanted =
        operation.act == Act::Hold ? seats == seatSet(operation.seats) : seats.size() == operation.count;
    return areWanted ? QString() : u"rule 2: these are not all the seats that were wanted"_s;
}

QString whyWrongEnd(const Operation &operation, const protocol::Hold &hold, const HouseRules &rules)
{
    const qint64 end = msOf(hold.expiresAt), now = msOf(hold.now);
    const bool isFresh = operation.act == Act::Accept || (isTaking(operation.act) && !operation.hold.isValid());
    if (end <= now)
        return u"rule 3: it has ended before it began"_s;
    if (end > now + rules.holdMs + clockSlackMs)
        return u"rule 3: it lives too long"_s;
    if (isFresh && end < operation.invokedMs + rules.holdMs - clockSlackMs)
        return u"rule 3: it lives too short"_s;
    if (now + clockSlackMs < operation.invokedMs || now > operation.returnedMs + clockSlackMs)
        return u"rule 3: the time it tells is not of this command"_s;
    return {};
}

QString whyWrongEntry(const Operation &operation, const protocol::Entry &entry)
{
    if (entry.show != operation.show || (operation.act != Act::Join && entry.entry != operation.entry))
        return u"rule 9: the answer is about another place in line"_s;
    if (operation.act == Act::Join && entry.count != operation.count)
        return u"rule 5: it waits for another number of seats"_s;
    if (entry.state == protocol::EntryState::Offered && !entry.offer)
        return u"rule 5: nothing is offered"_s;
    if (!entry.offer)
        return {};
    const QSet<SeatNo> seats = seatSet(entry.offer->seats);
    const bool areWanted = operation.seats.isEmpty() || seats == seatSet(operation.seats);
    return seats.size() == entry.count && areWanted ? QString() : u"rule 5: other seats are offered than wanted"_s;
}

QString whyWrong(const Operation &operation, const HouseRules &rules)
{
    if (operation.isUnanswered())
        return operation.isQuestion() ? QString() : u"rule 9: it was never answered"_s;
    if (const Error *const error = operation.refusal())
        return whyWrongRefusal(operation, *error);
    if (const protocol::Entry *const entry = operation.toldEntry())
        return whyWrongEntry(operation, *entry);
    if (operation.act == Act::Answer || (operation.payment() && operation.payment()->asksAboutSeats))
        return u"rule 3: seats were lost while they were being paid for"_s;
    const protocol::Hold *const hold = operation.toldHold();
    if (!hold)
        return {};
    if (hold->show != operation.show || (!isTaking(operation.act) && hold->hold != operation.hold))
        return u"rule 9: the answer is about another hold"_s;
    QString why;
    if (isTaking(operation.act))
        why = whyWrongSeats(operation, *hold);
    if (why.isEmpty() && (isTaking(operation.act) || operation.act == Act::Renew || operation.act == Act::Accept))
        why = whyWrongEnd(operation, *hold, rules);
    return why;
}

} // namespace

Faults checkAnswers(const History &history, const HouseRules &rules)
{
    Faults faults;
    QSet<CommandId> carriedOut;
    for (const Operation &operation : history) {
        if (carriedOut.contains(operation.command))
            continue; // a repeat has checkRepeats
        if (const QString why = whyWrong(operation, rules); !why.isEmpty())
            faults.append(u"%1: %2"_s.arg(why, describe(operation)));
        if (operation.command.isValid() && operation.isDone())
            carriedOut.insert(operation.command);
    }
    return faults;
}

} // namespace foyer::chaos
