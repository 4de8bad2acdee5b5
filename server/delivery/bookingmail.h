// The mails about a booking: the tickets, and that some were given back.
#pragma once

#include "server/delivery/bookingfacts.h"
#include "server/delivery/papers.h"
#include "server/mail/mail.h"

namespace foyer::server
{

struct BookingMailParts {
    const BookingFacts &facts;
    std::shared_ptr<const SeatingPlan> plan;
    QString fromAddress;
    QDateTime now;
    Paper calendar; // the newest
    std::optional<Paper> tickets; // the newest; nothing when no seat is left
};

// Names one state of the booking, so that a mail that comes twice is recognised.
QByteArray ticketsMessageId(const BookingFacts &facts, int revision, const QString &fromAddress);
QByteArray refundMessageId(const RefundId &refund, const QString &fromAddress);

enum class Tidings { Booked, Moved };
Mail ticketsMail(const BookingMailParts &parts, const std::optional<Paper> &invoice, Tidings tidings);
Mail refundMail(const BookingMailParts &parts, const RefundId &refund, const Refunded &refunded,
                const Paper &creditNote);

} // namespace foyer::server
