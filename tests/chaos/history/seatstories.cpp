#include "shared/domain/limits.h"
#include "tests/chaos/history/holdindex.h"
#include "tests/chaos/history/seatsearch.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

using protocol::HoldState;
using Seat = std::pair<ShowId, SeatNo>;
using Stories = QMap<Seat, QList<SeatEvent>>;

// Tells every operation as what it means for each of its seats.
class Storyteller
{
public:
    Storyteller(const History &history, const Books &books)
        : m_index(history, books)
    {
        for (const AttemptRow &row : books.attempts)
            m_attempts.insert(row.id, row.state);
        for (const Operation &operation : history)
            tell(operation);
        for (const LogRow &row : books.log)
            tellHouse(row, books.readMs);
        tellEnd(books);
    }

    const Stories &stories() const { return m_stories; }

private:
    void tell(const Operation &operation)
    {
        if (const Error *const error = operation.refusal())
            return tellRefusal(operation, *error);
        if (std::holds_alternative<protocol::Booking>(operation.outcome)) {
            for (const protocol::Ticket &ticket : std::get<protocol::Booking>(operation.outcome).tickets)
                append(operation.show, ticket.seat, event(operation, SeatAct::SeeSold, operation.hold));
        } else if (const protocol::Hold *const hold = operation.toldHold()) {
            tellHold(operation, *hold);
        } else if (const protocol::Entry *const entry = operation.toldEntry(); entry && entry->offer) {
            tellAll(*entry->offer, event(operation, seen(entry->offer->state), entry->offer->hold));
        }
    }

    void tellHold(const Operation &operation, const protocol::Hold &hold)
    {
        switch (operation.act) {
        case Act::Hold:
        case Act::HoldBest:
            return tellTaking(operation, hold);
        case Act::Renew:
            return tellAll(hold, holding(operation, SeatAct::Renew, hold));
        case Act::Release:
            return tellAll(
                hold,
                event(operation, hold.state == HoldState::Released ? SeatAct::Release : SeatAct::SeeEnded, hold.hold));
        case Act::Pay:
            return tellPayment(operation, hold);
        case Act::Accept:
            return tellAll(hold, event(operation, SeatAct::SeeHeld, hold.hold));
        case Act::Answer:
        case Act::SeeHold:
        case Act::SeePayment:
        case Act::SeeBooking:
        case Act::Join:
        case Act::Leave:
        case Act::DeclineOffer:
        case Act::SeeEntry:
            return tellAll(hold, event(operation, seen(hold.state), hold.hold));
        }
    }

    void tellTaking(const Operation &operation, const protocol::Hold &hold)
    {
        SeatEvent taking = holding(operation, SeatAct::Take, hold);
        taking.instead = operation.hold;
        tellAll(hold, taking);
        if (!operation.hold.isValid())
            return;
        for (const SeatNo seat : m_index.seatsOf({operation.show, operation.hold}))
            if (!hold.seats.contains(seat))
                append(operation.show, seat, event(operation, SeatAct::Replace, operation.hold));
    }

    // What the gateway decided happens some time after the payment began.
    void tellPayment(const Operation &operation, const protocol::Hold &hold)
    {
        SeatEvent paying = event(operation, SeatAct::Pay, hold.hold);
        paying.attempt = operation.attempt;
        tellAll(hold, paying);
        const QString state = m_attempts.value(operation.attempt);
        const bool isSold = state == "captured"_L1 || state == "approved"_L1;
        if (!isSold && state != "declined"_L1 && state != "voided"_L1)
            return;
        SeatEvent decision = event(operation, isSold ? SeatAct::Sell : SeatAct::Decline, hold.hold);
        decision.attempt = operation.attempt;
        decision.returnedMs = never;
        decision.endLeastMs = operation.invokedMs + heldAfterDeclineSecondsMin * 1000;
        tellAll(hold, decision);
    }

    void tellRefusal(const Operation &operation, const Error &error)
    {
        if (error.code == ErrorCode::SeatTaken) {
            for (qsizetype i = 0; i < std::min(error.seats.size(), error.seatStates.size()); ++i) {
                SeatEvent taken = event(operation, SeatAct::SeeTaken, operation.hold);
                taken.letter = error.seatStates[i];
                append(operation.show, error.seats[i], taken);
            }
        } else if (const auto act = whatItSays(error.code)) {
            for (const SeatNo seat : m_index.seatsOf({operation.show, operation.hold}))
                append(operation.show, seat, event(operation, *act, operation.hold));
        }
    }

    static std::optional<SeatAct> whatItSays(ErrorCode code)
    {
        static const QHash<ErrorCode, SeatAct> says {{ErrorCode::HoldExpired, SeatAct::SeeEnded},
                                                     {ErrorCode::HoldIsPaying, SeatAct::SeePaying},
                                                     {ErrorCode::HoldIsSold, SeatAct::SeeSold},
                                                     {ErrorCode::HoldNotRenewable, SeatAct::SeeHeld}};
        const auto found = says.constFind(code);
        return found == says.constEnd() ? std::nullopt : std::optional(*found);
    }

    static SeatAct seen(HoldState state)
    {
        switch (state) {
        case HoldState::Held:
            return SeatAct::SeeHeld;
        case HoldState::Offered:
            return SeatAct::SeeOffered;
        case HoldState::Paying:
            return SeatAct::SeePaying;
        case HoldState::Sold:
            return SeatAct::SeeSold;
        case HoldState::Released:
        case HoldState::Expired:
            return SeatAct::SeeEnded;
        }
        Q_UNREACHABLE();
    }

    static SeatEvent event(const Operation &operation, SeatAct act, HoldId hold)
    {
        SeatEvent event;
        event.act = act;
        event.hold = hold;
        event.invokedMs = operation.invokedMs;
        event.returnedMs = operation.returnedMs;
        event.source = &operation;
        return event;
    }

    SeatEvent holding(const Operation &operation, SeatAct act, const protocol::Hold &hold) const
    {
        SeatEvent holding = event(operation, act, hold.hold);
        if (!hold.expiresAt.isValid()) // the books know of it, but not when it ended
            return holding;
        holding.decidedMs = hold.now.toMSecsSinceEpoch();
        holding.endLeastMs = hold.expiresAt.toMSecsSinceEpoch();
        holding.endMostMs = m_index.mayEndLater(keyOf(hold)) ? never : holding.endLeastMs;
        return holding;
    }

    // What the house gives to those who wait and keeps back for itself, the log tells; answers only look at it.
    void tellHouse(const LogRow &row, qint64 readMs)
    {
        static const QHash<QString, SeatAct> acts {{u"offer"_s, SeatAct::Offer},
                                                   {u"accept"_s, SeatAct::Accept},
                                                   {u"release"_s, SeatAct::GiveUp},
                                                   {u"block"_s, SeatAct::Block},
                                                   {u"unblock"_s, SeatAct::Unblock}};
        const auto act = acts.constFind(row.change);
        const HoldKey key {row.show, row.hold};
        if (act == acts.constEnd() || (*act == SeatAct::GiveUp && !m_offered.contains(key)))
            return;
        if (*act == SeatAct::Offer)
            m_offered.insert(key);
        else
            m_offered.remove(key);
        SeatEvent event;
        event.act = *act;
        event.hold = row.hold;
        event.invokedMs = row.atMs - clockSlackMs;
        event.decidedMs = row.atMs;
        event.returnedMs = readMs;
        event.endLeastMs = row.endsMs;
        event.endMostMs = m_index.mayEndLater(key) ? never : row.endsMs;
        for (const SeatNo seat : row.seats)
            append(row.show, seat, event);
    }

    void tellEnd(const Books &books)
    {
        QHash<Seat, SeatEvent> ends;
        for (const ClaimRow &claim : books.claims) {
            const HoldRow *const row = m_index.row({claim.show, claim.hold});
            SeatEvent end;
            end.act = row && row->state == 's' ? SeatAct::SeeSold
                : row && row->state == 'p'     ? SeatAct::SeePaying
                                               : SeatAct::SeeClaimed;
            end.hold = claim.hold;
            end.invokedMs = books.readMs;
            ends.insert({claim.show, claim.seat}, end);
        }
        SeatEvent free;
        free.act = SeatAct::SeeFree;
        free.invokedMs = books.readMs;
        for (auto story = m_stories.begin(); story != m_stories.end(); ++story)
            story->append(ends.value(story.key(), free));
    }

    void tellAll(const protocol::Hold &hold, const SeatEvent &event)
    {
        for (const SeatNo seat : hold.seats)
            append(hold.show, seat, event);
    }

    void append(ShowId show, SeatNo seat, const SeatEvent &event) { m_stories[{show, seat}].append(event); }

    const HoldIndex m_index;
    QHash<AttemptId, QString> m_attempts;
    QSet<HoldKey> m_offered;
    Stories m_stories;
};

} // namespace

SeatsChecked checkSeats(const History &completed, const Books &books)
{
    SeatsChecked checked;
    const Storyteller teller(completed, books);
    for (auto story = teller.stories().cbegin(); story != teller.stories().cend(); ++story) {
        SeatSearch search(*story);
        const SeatSearch::Answer answer = search.run();
        ++checked.seats;
        checked.undecided += answer == SeatSearch::Answer::Undecided ? 1 : 0;
        if (answer == SeatSearch::Answer::Impossible)
            checked.faults.append(u"rules 1, 3, 4: no order explains seat %1 of show %2:\n%3"_s.arg(
                QString::number(story.key().second.value), QString::number(story.key().first.value),
                search.explanation()));
    }
    return checked;
}

} // namespace foyer::chaos
