#include "server/handlers/booking/bookingrow.h"

#include "server/storage/database.h"
#include "shared/domain/ticketcode.h"

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

std::optional<protocol::Booking> readBooking(ShowId show, const HolderId &holder, BookingId booking,
                                             HandlerContext &context)
{
    std::optional<Row> row = context.database.one("booking/booking", show, holder, booking);
    if (!row)
        return std::nullopt;
    protocol::Booking read;
    read.show = show;
    read.booking = row->next<BookingId>();
    read.reference = row->next<QString>();
    read.total.minor = row->next<qint64>();
    read.total.currency = row->next<QString>();
    read.bookedAt = row->next<QDateTime>();
    const auto validUntil = row->next<QDateTime>();
    for (Row ticket : context.database.run("booking/tickets", show, booking))
        read.tickets.append(readTicket(ticket, show, read.total.currency, validUntil, context.services.tickets));
    return read;
}

} // namespace foyer::server
