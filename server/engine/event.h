// One row of a show's log: a committed change of its seats, its payments or its waitlist. What a show is, is what its
// log adds up to (showstate.h); the table is seat_log.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/seatstate.h"

#include <QLatin1String>
#include <optional>

namespace foyer::server::engine
{

enum class Change {
    Hold, // seats are taken; for a hold that had ended: taken again, or equal ones, for a payment that came late
    Renew, // the hold ends later
    Release, // given back by its holder; an offer is declined
    Expire, // its time is over; an offer lapses
    Pay, // paying begins: it cannot expire
    Decline, // the payment was declined: the hold goes on until expiresAt
    Sell, // paid
    Lose, // approved after the seats were lost: the money goes back
    Refund, // these sold seats were given back
    Vacate, // these sold seats are left for others, which Reseat names next
    Reseat,
    Block, // house seats, with a reason
    Unblock,
    Join, // a waitlist entry begins
    Leave, // and ends by its holder's wish
    Offer, // seats that came free are kept for an entry until expiresAt
    Accept, // the offer is a hold from now on
    Consent, // the holder takes the equal seats: they wait for the booking
    Keep, // who waits goes and takes his place along: offers have the longer time from now on
};

QLatin1StringView changeName(Change change);
std::optional<Change> changeFromName(QStringView name);
// What the seats of the row are afterwards; '-' when no seat changes.
char letterAfter(Change change);

// The command that an event follows from: where it arrived, and as which one in the order of arrival at that node.
struct Arrival {
    int node = 0; // a run of a server process; 0: not a command
    qint64 number = 0; // from 1 on
    bool operator==(const Arrival &) const = default;
};

inline constexpr QLatin1StringView reservedDetail("reserved"); // of Pay: the attempt takes something besides money

inline constexpr int logHashBytes = 32;
QByteArray firstLogHash(); // "before" the first row of a show

struct Event {
    ShowId show;
    qint64 version = 0; // 1, 2, 3 ... within the show
    qint64 atMs = 0; // the database's clock, since 1970
    Change change = Change::Hold;
    SeatNos seats;
    HoldId hold; // none for Join, Leave and Keep
    HolderId holder; // of the hold or the entry
    qint64 expiresAtMs = 0; // of the hold afterwards; 0: it has no end
    int renewals = 0; // of the hold so far
    HoldId origin; // for Hold: whose time it goes on with
    EntryId entry; // of the waitlist
    AttemptId attempt; // of paying; for Hold: that came late, so that its holder is asked whether he takes these seats
    CommandId command; // invalid for what merely follows from a command
    qint64 fingerprint = 0; // of the command's content
    Arrival arrival;
    QString detail; // a reason; for Join the wish, as JSON; for Pay reservedDetail or nothing
    QByteArray hash;

    bool operator==(const Event &) const = default;
};

// SHA-256 of the row before and of all that this row says: who changes a row must change all that follow.
QByteArray chainedHash(const QByteArray &previous, const Event &event);

} // namespace foyer::server::engine
