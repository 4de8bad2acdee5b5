#include "tests/chaos/history/rules.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

using Seat = std::pair<ShowId, SeatNo>;

QString holdText(ShowId show, HoldId hold) { return u"hold %1 of show %2"_s.arg(hold.value).arg(show.value); }

Faults checkClaims(const Books &books)
{
    Faults faults;
    QHash<HoldKey, QSet<SeatNo>> claimed;
    QSet<Seat> seats;
    for (const ClaimRow &claim : books.claims) {
        if (seats.contains({claim.show, claim.seat}))
            faults.append(u"rule 1: seat %1 of show %2 has two owners"_s.arg(claim.seat.value).arg(claim.show.value));
        seats.insert({claim.show, claim.seat});
        claimed[{claim.show, claim.hold}].insert(claim.seat);
    }
    for (const HoldRow &hold : books.holds) {
        const QSet<SeatNo> has = claimed.take({hold.show, hold.id});
        const QSet<SeatNo> shouldHave = hold.hasSeats() ? seatSet(hold.seats) : QSet<SeatNo>();
        if (has != shouldHave)
            faults.append(u"rule 2: %1 in state %2 has %3 of its %4 seats"_s.arg(
                holdText(hold.show, hold.id), QString(QLatin1Char(hold.state)), QString::number(has.size()),
                QString::number(hold.seats.size())));
    }
    for (auto left = claimed.cbegin(); left != claimed.cend(); ++left)
        faults.append(
            u"rule 1: seats belong to %1, which is not there"_s.arg(holdText(left.key().first, left.key().second)));
    return faults;
}

Faults checkBookings(const Books &books)
{
    Faults faults;
    QHash<HoldKey, const HoldRow *> sold;
    for (const HoldRow &hold : books.holds)
        if (hold.state == 's')
            sold.insert({hold.show, hold.id}, &hold);
    QHash<std::pair<ShowId, BookingId>, QList<TicketRow>> tickets;
    QSet<Seat> ticketed;
    for (const TicketRow &ticket : books.tickets) {
        if (ticketed.contains({ticket.show, ticket.seat}))
            faults.append(
                u"rule 1: two tickets for seat %1 of show %2"_s.arg(ticket.seat.value).arg(ticket.show.value));
        ticketed.insert({ticket.show, ticket.seat});
        tickets[{ticket.show, ticket.booking}].append(ticket);
    }
    for (const BookingRow &booking : books.bookings) {
        const HoldRow *const hold = sold.take({booking.show, booking.hold});
        if (!hold || hold->booking != booking.id || hold->holder != booking.holder) {
            faults.append(
                u"rule 6: a booking of %1, which is not sold to it"_s.arg(holdText(booking.show, booking.hold)));
            continue;
        }
        QSet<SeatNo> seats;
        qint64 sumMinor = 0;
        for (const TicketRow &ticket : tickets.take({booking.show, booking.id})) {
            seats.insert(ticket.seat);
            sumMinor += ticket.priceMinor;
        }
        if (seats != seatSet(hold->seats))
            faults.append(u"rule 2: the tickets of %1 are not its seats"_s.arg(holdText(hold->show, hold->id)));
        if (sumMinor != booking.totalMinor)
            faults.append(u"rule 10: the tickets of %1 do not add up"_s.arg(holdText(hold->show, hold->id)));
    }
    for (const HoldKey &left : sold.keys())
        faults.append(u"rule 6: %1 is sold, but there is no booking"_s.arg(holdText(left.first, left.second)));
    if (!tickets.isEmpty())
        faults.append(u"rule 6: there are tickets without a booking"_s);
    return faults;
}

} // namespace

Faults checkBooks(const Books &books) { return checkClaims(books) + checkBookings(books); }

} // namespace foyer::chaos
