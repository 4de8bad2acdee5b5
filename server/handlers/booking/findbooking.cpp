#include "server/handlers/booking/bookingrow.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/ticketcode.h"
#include "shared/protocol/bookingaccess.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

// A ticket proves as much as the reference, which stands beside its code.
Result<Rows> bookingsOf(const QString &code, HandlerContext &context)
{
    if (looksLikeTicketCode(code)) {
        TicketVerifier verifier;
        verifier.addKey(context.services.tickets.publicKey());
        const Result<TicketClaims> claims = verifier.verify(code);
        if (!claims)
            return failure(claims.error().code, claims.error().detail, u"reference"_s);
        return context.database.run("booking/by_ticket", claims->show, claims->ticket);
    }
    const Result<BookingReference> reference = BookingReference::fromTyped(code);
    if (!reference)
        return failure(reference.error().code, reference.error().detail, u"reference"_s);
    return context.database.run("booking/by_reference", reference->text(), protocol::foundBookingsMax);
}

} // namespace

Result<protocol::FoundBookings> handle(const protocol::FindBooking &asked, HandlerContext &context)
{
    const Result<Rows> rows = bookingsOf(asked.reference, context);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return failure(ErrorCode::NotFound, u"no booking has this reference"_s, u"reference"_s);
    protocol::FoundBookings found;
    for (Row row : *rows) {
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
