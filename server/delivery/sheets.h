// What is printed of a booking, from its facts: the tickets, the invoice, a credit note, the calendar entry.
#pragma once

#include "server/delivery/bookingfacts.h"
#include "server/mail/calendar.h"
#include "server/words/deliverywords.h"
#include "shared/domain/ticketcode.h"

namespace foyer::server
{

// A number that papers of money have, and the day of the venue's calendar on which it was given.
struct PaperNumber {
    QString text;
    QDate day;
};

// "4C8A-F193"
QString groupedReference(const BookingFacts &facts);
// "Stalls, row F, seat 14", with the entrance that leads there, where there is more than one.
QString wayTo(const DeliveryWords &words, const SeatingPlan &plan, SeatNo seat);

TicketSheet ticketSheet(const BookingFacts &facts, const SeatingPlan &plan, const TicketSigner &signer);

// The seats as they were sold.
InvoiceSheet invoiceSheet(const BookingFacts &facts, const SeatingPlan &plan, const QList<PaidSeat> &sold,
                          const PaperNumber &number);

// What goes back. Where it is not what these seats cost, a line says so. invoiceNumber: of the paper that this one
// changes.
InvoiceSheet creditNoteSheet(const BookingFacts &facts, const SeatingPlan &plan, const QList<PaidSeat> &returned,
                             qint64 valueMinor, const PaperNumber &number, const QString &invoiceNumber);

// revision: 1 for the first. Cancelled when no seat is left.
CalendarEvent calendarEvent(const BookingFacts &facts, const SeatingPlan &plan, int revision, const QDateTime &now);

} // namespace foyer::server
