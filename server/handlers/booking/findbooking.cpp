#include "server/handlers/booking/bookingrow.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/domain/bookingreference.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::FoundBookings> handle(const protocol::FindBooking &asked, HandlerContext &context)
{
    const Result<BookingReference> reference = BookingReference::fromTyped(asked.reference);
    if (!reference)
        return failure(reference.error().code, reference.error().detail, u"reference"_s);
    const Rows rows = context.database.run("booking/by_reference", reference->text(), protocol::foundBookingsMax);
    if (rows.isEmpty())
        return failure(ErrorCode::NotFound, u"no booking has this reference"_s, u"reference"_s);
    protocol::FoundBookings found;
    for (Row row : rows) {
        const auto show = row.next<ShowId>();
        const auto id = row.next<BookingId>();
        const auto holder = row.next<HolderId>();
        const std::optional<protocol::Booking> booking = readBooking(show, holder, id, context);
        if (!booking || booking->tickets.isEmpty())
            continue;
        found.bookings.append(
            {*booking, row.next<QString>(), row.next<QString>(), row.next<QString>(), row.next<QDateTime>()});
    }
    if (found.bookings.isEmpty())
        return failure(ErrorCode::TicketCancelled, u"all tickets of this booking are cancelled"_s, u"reference"_s);
    return found;
}

} // namespace foyer::server
