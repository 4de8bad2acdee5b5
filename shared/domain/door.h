// What a door says to a ticket, and the rules by which it does: the same with and without a connection to the server.
#pragma once

#include "shared/core/ids.h"

#include <QDateTime>
#include <optional>

namespace foyer
{

inline constexpr int doorsOpenSecondsBefore = 2 * 3600; // the beginning of the show; earlier nobody is let in

// A scanner's name for one scan: it says the same again after a lost answer and is answered the same.
using ScanId = UuidId<struct ScanTag>;

enum class DoorVerdict {
    Admitted,
    Used, // somebody has come in with this ticket
    WrongShow, // valid, but not for what this door leads to
    TooEarly,
    Over,
};

// When and where somebody came in with a ticket.
struct TicketUse {
    QDateTime at;
    QString door;
    bool offline = false; // by a door without a connection, by its own clock

    bool operator==(const TicketUse &) const = default;
};

struct ShowTimes {
    QDateTime startsAt;
    QDateTime endsAt;
};

// Nothing: it is time to come in.
std::optional<DoorVerdict> verdictByTime(const ShowTimes &times, const QDateTime &now);

// A ticket's number is made of its booking's and its seat's (server/sql/functions/batch.sql).
BookingId bookingOf(TicketId ticket);
SeatNo seatOf(TicketId ticket);

} // namespace foyer
