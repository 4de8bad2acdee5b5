// The jobs that follow from a booking: its papers are made, and mailed to whom left an address; the same when it has
// other seats, and when tickets are given back.
//
//   deliver         papers as the booking is now, then mail; {"moved": true} where it has other seats
//   mail            sends them; the same
//   credit_note     {"refund": uuid}: credit note and new papers, then mail_cancelled
//   mail_cancelled  {"refund": uuid}: sends them
//
// And the one that follows from the waitlist:
//
//   offer           {"entry": id}: tells who left an address that seats are kept for him, as long as they are
#pragma once

#include "server/delivery/bookingmail.h"
#include "server/delivery/papers.h"
#include "server/jobs/job.h"
#include "server/jobs/jobrunner.h"
#include "server/mail/smtp.h"

#include <atomic>
#include <functional>

namespace foyer::server
{

struct DeliveryParts {
    const TicketSigner &signer;
    QString pressProgram;
    std::optional<SmtpSettings> smtp; // nothing: no mail is sent
    QString mailFrom; // an address
    QString smsDomain = {}; // of the gateway that sends mails on as short messages; empty: there is none
    // A new link to the page of a place on a waitlist. Nobody has a place to tell of where there are no such pages.
    std::function<Result<QString>(ShowId show, const HolderId &holder, EntryId entry, Database &database)> placeLink =
        {};
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
    JobOutcome offer(const Job &job, Database &database);
    bool mailsTo(const BookingFacts &facts) const { return m_parts.smtp && !facts.mail.isEmpty(); }
    Result<BookingMailParts> mailParts(const BookingFacts &facts, Database &database);
    JobOutcome send(const BookingFacts &facts, const Mail &mail, Database &database);
    JobOutcome handOver(const Mail &mail);

    const DeliveryParts m_parts;
    PressRoom m_presses;
    Papers m_papers;
    std::atomic<bool> m_stopping = false;
};

} // namespace foyer::server
