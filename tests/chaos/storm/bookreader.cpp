#include "tests/chaos/storm/bookreader.h"

namespace foyer::chaos
{

using server::Database;
using server::Row;

namespace
{

char letter(Row &row) { return row.next<QString>().at(0).toLatin1(); }

qint64 ms(Row &row) { return row.next<QDateTime>().toMSecsSinceEpoch(); }

template <class Read>
auto readAll(Database &database, std::string_view name, const QList<ShowId> &shows, Read read)
{
    QList<decltype(read(std::declval<Row &>()))> all;
    for (Row row : database.run(name, shows))
        all.append(read(row));
    return all;
}

// Braces keep the order of the columns.
HoldRow holdRow(Row &row)
{
    return {row.next<ShowId>(),
            row.next<HoldId>(),
            row.next<HolderId>(),
            letter(row),
            row.next<SeatNos>(),
            ms(row),
            row.next<std::optional<BookingId>>(),
            row.next<EntryId>()};
}

ClaimRow claimRow(Row &row) { return {row.next<ShowId>(), row.next<SeatNo>(), row.next<HoldId>()}; }

BookingRow bookingRow(Row &row)
{
    return {row.next<ShowId>(),   row.next<BookingId>(), row.next<HoldId>(), row.next<AttemptId>(),
            row.next<HolderId>(), row.next<QString>(),   row.next<qint64>()};
}

TicketRow ticketRow(Row &row)
{
    return {row.next<ShowId>(), row.next<BookingId>(), row.next<SeatNo>(), row.next<qint64>()};
}

AttemptRow attemptRow(Row &row)
{
    return {row.next<ShowId>(),   row.next<AttemptId>(), row.next<HoldId>(),
            row.next<HolderId>(), row.next<QString>(),   row.next<qint64>()};
}

LogRow logRow(Row &row)
{
    return {row.next<ShowId>(), row.next<qint64>(),   ms(row), row.next<QString>(), letter(row), row.next<SeatNos>(),
            row.next<HoldId>(), row.next<HolderId>(), ms(row)};
}

EntryRow entryRow(Row &row)
{
    return {row.next<ShowId>(), row.next<EntryId>(), row.next<HolderId>(),
            letter(row),        row.next<int>(),     row.next<HoldId>()};
}

} // namespace

Books readBooks(Database &database, const QList<ShowId> &shows)
{
    Books books;
    database.runScript("begin isolation level repeatable read read only");
    books.readMs = database.value<QDateTime>("session/now").toMSecsSinceEpoch();
    books.holds = readAll(database, "chaos/holds", shows, holdRow);
    books.claims = readAll(database, "chaos/claims", shows, claimRow);
    books.bookings = readAll(database, "chaos/bookings", shows, bookingRow);
    books.tickets = readAll(database, "chaos/tickets", shows, ticketRow);
    books.attempts = readAll(database, "chaos/attempts", shows, attemptRow);
    books.entries = readAll(database, "chaos/entries", shows, entryRow);
    books.log = readAll(database, "chaos/log", shows, logRow);
    database.runScript("commit");
    return books;
}

} // namespace foyer::chaos
