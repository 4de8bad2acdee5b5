#include "server/handlers/door/doorrows.h"

namespace foyer::server
{

std::optional<DoorShow> readDoorShow(ShowId show, Database &database)
{
    std::optional<Row> row = database.one("door/show", show);
    if (!row)
        return std::nullopt;
    DoorShow read;
    read.titleName = row->next<QString>();
    read.times.startsAt = row->next<QDateTime>();
    read.times.endsAt = row->next<QDateTime>();
    read.now = row->next<QDateTime>();
    return read;
}

QList<KnownKey> readKeys(Database &database)
{
    QList<KnownKey> keys;
    for (Row row : database.run("door/keys"))
        if (const auto key = TicketPublicKey::fromBytes(row.next<QByteArray>()))
            keys.append({*key, row.next<bool>()});
    return keys;
}

std::optional<CheckedIn> checkIn(const ScanOf &scan, Database &database)
{
    std::optional<Row> row = database.one("door/check_in", scan.show, bookingOf(scan.ticket), seatOf(scan.ticket),
                                          scan.scan, scan.at, scan.door, scan.device, scan.offline);
    if (!row)
        return std::nullopt;
    const bool isFirst = row->next<bool>();
    return CheckedIn {isFirst, {row->next<QDateTime>(), row->next<QString>(), row->next<bool>()}};
}

} // namespace foyer::server
