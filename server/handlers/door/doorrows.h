// What handlers of the door read and write alike.
#pragma once

#include "server/storage/database.h"
#include "shared/domain/ticketkey.h"
#include "shared/protocol/door.h"

namespace foyer::server
{

struct DoorShow {
    QString titleName;
    ShowTimes times;
    QDateTime now;
};

struct KnownKey {
    TicketPublicKey key;
    bool revoked = false;
};

// One scan of one ticket, as it is written.
struct ScanOf {
    ShowId show;
    TicketId ticket;
    ScanId scan;
    std::optional<QDateTime> at; // nothing: now
    QString door;
    QString device;
    bool offline = false;
};

struct CheckedIn {
    bool isFirst = false; // this scan let somebody in
    protocol::Use first;
};

std::optional<DoorShow> readDoorShow(ShowId show, Database &database);
QList<KnownKey> readKeys(Database &database);
// Lets the ticket in unless another scan did; nothing when there is no such valid ticket. One statement decides.
std::optional<CheckedIn> checkIn(const ScanOf &scan, Database &database);

} // namespace foyer::server
