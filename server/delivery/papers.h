// The papers of a booking in the table `document`. What is there already and still true is not made again.
#pragma once

#include "server/delivery/bookingfacts.h"
#include "server/press/press.h"
#include "shared/domain/ticketcode.h"

namespace foyer::server
{

struct Paper {
    int revision = 0;
    QString number;
    QByteArray mediaType;
    QByteArray content;
};

// Any thread. All functions may throw DatabaseError; a paper that another one made at the same moment is such an error,
// and trying again finds it.
class Papers
{
public:
    Papers(const TicketSigner &signer, PressRoom &presses);

    // Tickets and calendar as the booking is now: a new revision of both when it has changed since the last. A booking
    // without seats gets a calendar that cancels, if it ever had one.
    Result<Nothing> makeTickets(const BookingFacts &facts, Database &database);
    // The one invoice of the booking.
    Result<Nothing> makeInvoice(const BookingFacts &facts, Database &database);
    // NotFound when there is no such refund.
    Result<Nothing> makeCreditNote(const BookingFacts &facts, const RefundId &refund, Database &database);

    Result<std::shared_ptr<const SeatingPlan>> planOf(PlanId plan, Database &database);

private:
    const TicketSigner &m_signer;
    PressRoom &m_presses;
    PlanStore m_plans;
};

// What was made last. kind: tickets, invoice, credit_note, calendar.
std::optional<Paper> newestPaper(const BookingFacts &facts, const QString &kind, Database &database);
std::optional<Paper> creditNoteOf(const BookingFacts &facts, const RefundId &refund, Database &database);

struct Refunded {
    QList<PaidSeat> seats;
    qint64 valueMinor = 0; // what they were sold for
    qint64 backMinor = 0; // what of it goes back: less where other tickets were bought for them
};
std::optional<Refunded> readRefund(const BookingFacts &facts, const RefundId &refund, Database &database);

} // namespace foyer::server
