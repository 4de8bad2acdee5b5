// What the database and the gateway's ledger say when everything has come to rest.
#pragma once

#include "tests/chaos/history/operation.h"

#include <QHash>

namespace foyer::chaos
{

struct HoldRow {
    ShowId show;
    HoldId id;
    HolderId holder;
    char state = 'h'; // h held, p paying, s sold, o offered, b blocked, r released, x expired
    SeatNos seats;
    qint64 endsMs = 0;
    std::optional<BookingId> booking;
    EntryId entry; // whose offer it was

    bool hasSeats() const { return QByteArrayView("hpsob").contains(state); }
    // By a customer's own command: neither offered nor kept back by the house.
    bool wasTaken() const { return holder.isValid() && !entry.isValid(); }
};

struct ClaimRow {
    ShowId show;
    SeatNo seat;
    HoldId hold;
};

struct BookingRow {
    ShowId show;
    BookingId id;
    HoldId hold;
    AttemptId attempt;
    HolderId holder;
    QString reference;
    qint64 totalMinor = 0;
};

struct TicketRow { // valid ones
    ShowId show;
    BookingId booking;
    SeatNo seat;
    qint64 priceMinor = 0;
};

struct AttemptRow {
    ShowId show;
    AttemptId id;
    HoldId hold;
    HolderId holder;
    QString state;
    qint64 amountMinor = 0;
};

struct EntryRow {
    ShowId show;
    EntryId id;
    HolderId holder;
    char state = 'w'; // w waiting, o offered, a accepted, l left, x lapsed, d declined
    int count = 0;
    HoldId hold; // what was offered
};

struct LogRow {
    ShowId show;
    qint64 version = 0;
    qint64 atMs = 0;
    QString change;
    char state = '.'; // of the seats afterwards; . is free
    SeatNos seats;
    HoldId hold;
    HolderId holder;
    qint64 endsMs = 0; // the hold, afterwards
};

struct Books {
    qint64 readMs = 0; // before the first row was read
    QList<HoldRow> holds;
    QList<ClaimRow> claims;
    QList<BookingRow> bookings;
    QList<TicketRow> tickets;
    QList<AttemptRow> attempts;
    QList<EntryRow> entries;
    QList<LogRow> log; // by show and version
    QHash<AttemptId, QString> ledger; // the gateway's state of each payment it heard of
};

} // namespace foyer::chaos
