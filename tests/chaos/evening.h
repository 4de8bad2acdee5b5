// A small evening at a house, told step by step: what customers asked and were told, and the books that belong to it.
#pragma once

#include "tests/chaos/history/rules.h"

#include <QTest>

namespace foyer::chaos
{

inline constexpr qint64 startMs = 1'750'000'000'000;
inline constexpr qint64 holdMs = 3'000;
inline constexpr qint64 offerMs = 2'000;
inline constexpr qint64 adultMinor = 1200;
inline const ShowId show(7);

inline QDateTime timeAt(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(startMs + ms, Qt::UTC); }

// A correct house unless bent.
struct Evening {
    History history;
    Books books;
    qint64 version = 0;

    Operation &append(Act act, const HolderId &holder, qint64 fromMs, qint64 toMs)
    {
        Operation operation;
        operation.act = act;
        operation.show = show;
        operation.holder = holder;
        operation.command = CommandId::create();
        operation.invokedMs = startMs + fromMs;
        operation.returnedMs = startMs + toMs;
        history.append(operation);
        return history.last();
    }

    void log(const QString &change, char state, const HoldRow &hold, qint64 atMs)
    {
        books.log.append(
            {show, ++version, startMs + atMs, change, state, hold.seats, hold.id, hold.holder, hold.endsMs});
    }

    HoldRow &row(int id)
    {
        return *std::find_if(books.holds.begin(), books.holds.end(),
                             [id](const HoldRow &hold) { return hold.id == HoldId(id); });
    }

    protocol::Hold told(int id, protocol::HoldState state, qint64 nowMs)
    {
        const HoldRow &hold = row(id);
        return {show, hold.id,       state, hold.seats, QDateTime::fromMSecsSinceEpoch(hold.endsMs, Qt::UTC),
                1,    timeAt(nowMs), {}};
    }

    Operation &hold(const HolderId &holder, int id, const SeatNos &seats, qint64 fromMs, qint64 toMs)
    {
        books.holds.append({show, HoldId(id), holder, 'h', seats, startMs + fromMs + holdMs, {}, {}});
        for (const SeatNo seat : seats)
            books.claims.append({show, seat, HoldId(id)});
        log(QStringLiteral("hold"), 'h', row(id), fromMs);
        Operation &operation = append(Act::Hold, holder, fromMs, toMs);
        operation.seats = seats;
        operation.outcome = told(id, protocol::HoldState::Held, fromMs);
        return operation;
    }

    void end(int id, char state, const QString &change, qint64 atMs)
    {
        books.claims.removeIf([id](const ClaimRow &claim) { return claim.hold == HoldId(id); });
        row(id).state = state;
        log(change, '.', row(id), atMs);
    }

    Operation &release(int id, qint64 fromMs, qint64 toMs)
    {
        end(id, 'r', QStringLiteral("release"), fromMs);
        Operation &operation = append(Act::Release, row(id).holder, fromMs, toMs);
        operation.hold = HoldId(id);
        operation.outcome = told(id, protocol::HoldState::Released, fromMs);
        return operation;
    }

    Operation &renew(int id, qint64 fromMs, qint64 toMs)
    {
        row(id).endsMs = startMs + fromMs + holdMs;
        Operation &operation = append(Act::Renew, row(id).holder, fromMs, toMs);
        operation.hold = HoldId(id);
        operation.outcome = told(id, protocol::HoldState::Held, fromMs);
        return operation;
    }

    Operation &refuse(Act act, const HolderId &holder, ErrorCode code, qint64 fromMs, qint64 toMs)
    {
        Operation &operation = append(act, holder, fromMs, toMs);
        operation.outcome = failure(code);
        return operation;
    }

    Operation &refuseTaken(const HolderId &holder, SeatNo seat, char letter, qint64 fromMs, qint64 toMs)
    {
        Operation &operation = refuse(Act::Hold, holder, ErrorCode::SeatTaken, fromMs, toMs);
        operation.seats = {seat};
        Error error = failure(ErrorCode::SeatTaken);
        error.seats = {seat};
        error.seatStates = QByteArray(1, letter);
        operation.outcome = error;
        return operation;
    }

    // Paid, booked and captured.
    Operation &buy(int id, qint64 fromMs, qint64 toMs)
    {
        HoldRow &hold = row(id);
        const AttemptId attempt = AttemptId::create();
        const qint64 totalMinor = adultMinor * hold.seats.size();
        Operation &operation = append(Act::Pay, hold.holder, fromMs, toMs);
        operation.hold = hold.id;
        operation.attempt = attempt;
        operation.totalMinor = totalMinor;
        operation.outcome =
            protocol::Payment {attempt, protocol::PaymentState::Created, told(id, protocol::HoldState::Paying, fromMs)};
        hold.state = 's';
        hold.booking = BookingId(id);
        log(QStringLiteral("pay"), 'p', hold, fromMs);
        log(QStringLiteral("sell"), 's', hold, fromMs);
        books.attempts.append({show, attempt, hold.id, hold.holder, QStringLiteral("captured"), totalMinor});
        books.ledger.insert(attempt, QStringLiteral("captured"));
        books.bookings.append(
            {show, BookingId(id), hold.id, attempt, hold.holder, QStringLiteral("ABCDEFGH"), totalMinor});
        for (const SeatNo seat : std::as_const(hold.seats))
            books.tickets.append({show, BookingId(id), seat, adultMinor});
        return operation;
    }

    Faults faults()
    {
        books.readMs = startMs + 60'000;
        return checkEverything(history, books, {holdMs, offerMs, offerMs}).faults;
    }
};

#define VERIFY_FAULTLESS(evening)                                                                                      \
    do {                                                                                                               \
        const Faults found = (evening).faults();                                                                       \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));                                                      \
    } while (false)

inline const HolderId anna = HolderId::create();
inline const HolderId bert = HolderId::create();
inline const SeatNo seat1(1), seat2(2), seat3(3), seat4(4);

} // namespace foyer::chaos
