#include "server/lanes/showlog.h"

namespace foyer::server
{

namespace
{
SeatNos seatsFrom(const QString &text)
{
    SeatNos seats;
    for (const QStringView number : QStringView(text).split(u',', Qt::SkipEmptyParts))
        seats.append(SeatNo(number.toInt()));
    return seats;
}

engine::Event eventFrom(Row row, ShowId show)
{
    engine::Event event;
    event.show = show;
    event.version = row.next<qint64>();
    event.atMs = row.next<qint64>();
    const auto change = row.next<QString>();
    const auto known = engine::changeFromName(change);
    if (!known)
        throw DatabaseError("22000", QStringLiteral("seat_log has a change that is not known: ") + change);
    event.change = *known;
    if (row.next<QString>() != QLatin1Char(engine::letterAfter(event.change)))
        throw DatabaseError("22000",
                            QStringLiteral("seat_log has a state that its change does not lead to: ") + change);
    event.seats = seatsFrom(row.next<QString>());
    event.hold = row.next<HoldId>();
    event.holder = row.next<HolderId>();
    event.expiresAtMs = row.next<qint64>();
    event.renewals = row.next<int>();
    event.origin = row.next<HoldId>();
    event.entry = row.next<EntryId>();
    event.attempt = row.next<std::optional<AttemptId>>().value_or(AttemptId());
    event.command = row.next<std::optional<CommandId>>().value_or(CommandId());
    event.fingerprint = row.next<qint64>();
    event.arrival.node = row.next<int>();
    event.arrival.number = row.next<qint64>();
    event.detail = row.next<QString>();
    event.hash = row.next<QByteArray>();
    return event;
}
} // namespace

QList<engine::Event> readLog(Database &database, ShowId show, qint64 after, qint64 last)
{
    QList<engine::Event> events;
    for (const Row &row : database.run("lanes/log_after", show, after, last))
        events.append(eventFrom(row, show));
    return events;
}

} // namespace foyer::server
