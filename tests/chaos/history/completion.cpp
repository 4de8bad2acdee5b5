#include "tests/chaos/history/holdindex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

// A refused command may have had a twin under way that was carried out afterwards (a refusal is not stored): what the
// books know and no answer told, such a command explains. It may have happened at any time since it was sent.
class Completion
{
public:
    Completion(const History &history, const Books &books)
        : m_books(books)
        , m_index(history, books)
    {
        for (const Operation &operation : history) {
            if (operation.isDone() && m_carriedOut.contains(operation.command))
                continue; // the same command once more has the same effect once
            if (operation.isDone() && !operation.isQuestion())
                m_carriedOut.insert(operation.command);
            m_completed.history.append(operation);
            remember(operation);
        }
        for (const EntryRow &row : books.entries)
            if (row.state == 'a')
                m_accepted.insert({row.show, row.hold});
    }

    Completed run()
    {
        for (const HoldRow &row : m_books.holds) {
            if (!row.wasTaken() && !m_accepted.contains({row.show, row.id}))
                continue; // given away and taken back by the house
            if (row.wasTaken() && !m_index.isAcknowledged({row.show, row.id}))
                explainHold(row);
            if (row.state == 'r' && !m_givenBack.contains({row.show, row.id}))
                explainRelease(row);
        }
        for (const AttemptRow &row : m_books.attempts)
            if (!m_begun.contains(row.id))
                explainAttempt(row);
        return m_completed;
    }

private:
    void remember(const Operation &operation)
    {
        if (operation.isQuestion())
            return;
        const protocol::Hold *const hold = operation.toldHold();
        if (!hold)
            m_open[operation.show].append(operation);
        else if (isTaking(operation.act) && operation.hold.isValid())
            m_givenBack.insert({operation.show, operation.hold});
        else if (operation.act == Act::Release)
            m_givenBack.insert({operation.show, operation.hold});
        else if (operation.act == Act::Pay)
            m_begun.insert(operation.attempt);
    }

    template <class Fits>
    std::optional<Operation> takeOpen(ShowId show, Fits fits)
    {
        QList<Operation> &open = m_open[show];
        const auto found = std::ranges::find_if(open, fits);
        if (found == open.end())
            return std::nullopt;
        Operation operation = *found;
        open.erase(found);
        operation.returnedMs = never;
        return operation;
    }

    void explainHold(const HoldRow &row)
    {
        std::optional<Operation> command = takeOpen(row.show, [&row](const Operation &open) {
            return isTaking(open.act) && open.holder == row.holder
                && (open.act == Act::Hold ? seatSet(open.seats) == seatSet(row.seats) : open.count == row.seats.size());
        });
        if (!command)
            return fault(u"rule 2: hold %1 of show %2 is in the books, but nobody asked for it"_s, row.show, row.id);
        if (command->hold.isValid())
            m_givenBack.insert({row.show, command->hold});
        add(*command, told(row, protocol::HoldState::Held));
    }

    void explainRelease(const HoldRow &row)
    {
        std::optional<Operation> command = takeOpen(row.show, [&row](const Operation &open) {
            return open.act == Act::Release && open.hold == row.id && open.holder == row.holder;
        });
        if (!command)
            return fault(u"rule 3: hold %1 of show %2 was released, but nobody asked for it"_s, row.show, row.id);
        add(*command, told(row, protocol::HoldState::Released));
    }

    void explainAttempt(const AttemptRow &row)
    {
        std::optional<Operation> command = takeOpen(row.show, [&row](const Operation &open) {
            return open.act == Act::Pay && open.attempt == row.id && open.holder == row.holder;
        });
        if (!command)
            return fault(u"rule 7: an attempt to pay for hold %1 of show %2 is in the books, but nobody made it"_s,
                         row.show, row.hold);
        protocol::Payment payment;
        payment.attempt = row.id;
        payment.hold.show = row.show;
        payment.hold.hold = row.hold;
        payment.hold.seats = m_index.seatsOf({row.show, row.hold});
        payment.hold.state = protocol::HoldState::Paying;
        add(*command, payment);
    }

    static protocol::Hold told(const HoldRow &row, protocol::HoldState state)
    {
        protocol::Hold hold;
        hold.show = row.show;
        hold.hold = row.id;
        hold.seats = row.seats;
        hold.state = state;
        return hold;
    }

    void add(Operation command, const Outcome &outcome)
    {
        command.outcome = outcome;
        m_completed.history.append(command);
    }

    void fault(const QString &text, ShowId show, HoldId hold)
    {
        m_completed.faults.append(text.arg(QString::number(hold.value), QString::number(show.value)));
    }

    const Books &m_books;
    const HoldIndex m_index;
    Completed m_completed;
    QHash<ShowId, QList<Operation>> m_open; // commands without an answer, and refused ones
    QSet<CommandId> m_carriedOut;
    QSet<HoldKey> m_givenBack;
    QSet<HoldKey> m_accepted; // offers that became holds like any other
    QSet<AttemptId> m_begun;
};

Faults lostHolds(const History &history, const HoldIndex &index)
{
    Faults faults;
    for (const Operation &operation : history) {
        const protocol::Hold *const hold = operation.toldHold();
        if (!hold)
            continue;
        const HoldRow *const row = index.row(keyOf(*hold));
        if (!row)
            faults.append(u"rule 6: acknowledged, but not in the books: "_s + describe(operation));
        else if (isTaking(operation.act)
                 && (row->holder != operation.holder || seatSet(row->seats) != seatSet(hold->seats)))
            faults.append(u"rule 6: the books have another holder or other seats: "_s + describe(operation));
        else if (operation.act == Act::Release && hold->state == protocol::HoldState::Released && row->state != 'r')
            faults.append(u"rule 6: the books do not know of this release: "_s + describe(operation));
        else if (hold->state == protocol::HoldState::Sold && row->booking != hold->booking)
            faults.append(u"rule 6: the books have another booking: "_s + describe(operation));
    }
    return faults;
}

Faults lostPayments(const History &history, const Books &books)
{
    QHash<AttemptId, const AttemptRow *> attempts;
    for (const AttemptRow &row : books.attempts)
        attempts.insert(row.id, &row);
    QHash<std::pair<ShowId, BookingId>, const BookingRow *> bookings;
    for (const BookingRow &row : books.bookings)
        bookings.insert({row.show, row.id}, &row);
    Faults faults;
    for (const Operation &operation : history) {
        if (operation.payment()) {
            const AttemptRow *const row = attempts.value(operation.attempt);
            if (!row || row->holder != operation.holder || row->hold != operation.payment()->hold.hold
                || (operation.act == Act::Pay && row->amountMinor != operation.totalMinor))
                faults.append(u"rule 6: the payment is not in the books: "_s + describe(operation));
        } else if (const auto *const told = std::get_if<protocol::Booking>(&operation.outcome)) {
            const BookingRow *const row = bookings.value({told->show, told->booking});
            if (!row || row->reference != told->reference || row->totalMinor != told->total.minor)
                faults.append(u"rule 6: the booking is not in the books: "_s + describe(operation));
        }
    }
    return faults;
}

} // namespace

Completed completedByBooks(const History &history, const Books &books)
{
    Completed completed = Completion(history, books).run();
    completed.faults += lostHolds(history, HoldIndex(history, books));
    completed.faults += lostPayments(history, books);
    return completed;
}

} // namespace foyer::chaos
