#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/domain/ticketcode.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
protocol::Ticket readTicket(Row &row, ShowId show, const QString &currency, const QDateTime &validUntil,
                            const TicketSigner &signer)
{
    protocol::Ticket ticket;
    ticket.ticket = row.next<TicketId>();
    ticket.seat = row.next<SeatNo>();
    ticket.priceType = row.next<QString>();
    ticket.price = Money {row.next<qint64>(), currency};
    TicketClaims claims;
    claims.ticket = ticket.ticket;
    claims.show = show;
    claims.seat = ticket.seat;
    claims.validUntil = validUntil;
    ticket.code = signer.sign(claims).toLatin1();
    return ticket;
}
} // namespace

Result<protocol::Booking> handle(const protocol::GetBooking &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("booking/booking", asked.show, asked.holder, asked.booking);
    if (!row)
        return failure(ErrorCode::NotFound, u"no such booking of this holder"_s, u"booking"_s);
    protocol::Booking booking;
    booking.show = asked.show;
    booking.booking = row->next<BookingId>();
    booking.reference = row->next<QString>();
    booking.total.minor = row->next<qint64>();
    booking.total.currency = row->next<QString>();
    booking.bookedAt = row->next<QDateTime>();
    const auto validUntil = row->next<QDateTime>();
    for (Row ticket : context.database.run("booking/tickets", asked.show, asked.booking))
        booking.tickets.append(
            readTicket(ticket, asked.show, booking.total.currency, validUntil, context.services.tickets));
    return booking;
}

} // namespace foyer::server
