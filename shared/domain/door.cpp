#include "shared/domain/door.h"

namespace foyer
{

namespace
{
constexpr int seatBits = 20;
}

std::optional<DoorVerdict> verdictByTime(const ShowTimes &times, const QDateTime &now)
{
    if (now < times.startsAt.addSecs(-doorsOpenSecondsBefore))
        return DoorVerdict::TooEarly;
    if (now >= times.endsAt)
        return DoorVerdict::Over;
    return std::nullopt;
}

BookingId bookingOf(TicketId ticket) { return BookingId(ticket.value >> seatBits); }

SeatNo seatOf(TicketId ticket) { return SeatNo(int(ticket.value & ((1 << seatBits) - 1))); }

} // namespace foyer
