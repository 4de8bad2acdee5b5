// What stands in the tables about one show besides its log, as read at one moment. The log adds up to all of it.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/waitlist.h"

#include <map>
#include <set>

namespace foyer::server::audit
{

struct HoldRow {
    HolderId holder;
    char letter = 0;
    SeatNos seats;
    qint64 beganAtMs = 0;
    qint64 expiresAtMs = 0;
    qint64 payUntilMs = 0; // 0: not being paid
    int renewals = 0;
};

struct EntryRow {
    HolderId holder;
    char letter = 0;
    HoldId hold;
    qint64 joinedAtMs = 0;
};

struct BookingRow {
    AttemptId attempt;
    HolderId holder;
    std::set<SeatNo> ticketed; // seats with a valid ticket, or one whose seat is yet to be given back
};

struct Tables {
    qint64 version = 0; // of show_live, as are ...
    QByteArray logHash;
    int taken = 0;
    std::map<SeatNo, HoldId> claims;
    std::map<HoldId, HoldRow> holds;
    std::map<EntryId, EntryRow> entries;
    std::map<HoldId, BookingRow> bookings;
};

} // namespace foyer::server::audit
