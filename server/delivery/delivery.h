// The jobs that follow from a booking: its papers are made, and mailed to whom left an address; the same when it has
// other seats, and when tickets are given back.
//
//   deliver         papers as the booking is now, then mail; {"moved": true} where it has other seats
//   mail            sends them; the same
//   credit_note     {"refund": uuid}: credit note and new papers, then mail_cancelled
//   mail_cancelled  {"refund": uuid}: sends them
#pragma once

#include "server/delivery/bookingmail.h"
#include "server/delivery/papers.h"
#include "server/jobs/job.h"
#include "server/jobs/jobrunner.h"
#include "server/mail/smtp.h"

#include <atomic>

namespace foyer::server
{

struct DeliveryParts {
    const TicketSigner &signer;
    QString pressProgram;
    std::optional<SmtpSettings> smtp; // nothing: no mail is sent
    QString mailFrom; // an address
};

// Any thread.
class Delivery
{
public:
    static constexpr int paperThreads = 2;
    static constexpr int mailThreads = 2; // they wait for the mail server, the others do not

    explicit Delivery(DeliveryParts parts);

    QList<JobLine> jobLines();
    // Calls to the mail server that are under way end soon.
    void stopSending() { m_stopping = true; }

private:
    JobOutcome deliver(const Job &job, Database &database);
    JobOutcome creditNote(const Job &job, Database &database);
    JobOutcome mail(const Job &job, Database &database);
    JobOutcome mailCancelled(const Job &job, Database &database);
    bool mailsTo(const BookingFacts &facts) const { return m_parts.smtp && !facts.mail.isEmpty(); }
    Result<BookingMailParts> mailParts(const BookingFacts &facts, Database &database);
    JobOutcome send(const BookingFacts &facts, const Mail &mail, Database &database);

    const DeliveryParts m_parts;
    PressRoom m_presses;
    Papers m_papers;
    std::atomic<bool> m_stopping = false;
};

} // namespace foyer::server
