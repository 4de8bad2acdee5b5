#include "server/delivery/delivery.h"

#include "server/delivery/offermail.h"
#include "server/faults/faultpoint.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
const QString mailKind = u"mail"_s;
const QString mailCancelledKind = u"mail_cancelled"_s;
constexpr QLatin1StringView refundKey("refund");
constexpr QLatin1StringView movedKey("moved");
constexpr QLatin1StringView entryKey("entry");

RefundId refundOf(const Job &job) { return RefundId(QUuid::fromString(job.argument[refundKey].toString())); }

// What the press or the plan lacks may come right: a server of another version, a process that could not be started.
JobOutcome outcomeOf(const Result<Nothing> &made)
{
    if (made)
        return JobOutcome::done();
    const bool hopeless = made.error().code == ErrorCode::NotFound || made.error().code == ErrorCode::OutOfRange;
    return hopeless ? JobOutcome::never(made.error().detail) : JobOutcome::later(made.error().detail);
}

bool isDone(const JobOutcome &outcome) { return outcome.state == JobOutcome::State::Done; }
} // namespace

Delivery::Delivery(DeliveryParts parts)
    : m_parts(std::move(parts))
    , m_presses(m_parts.pressProgram)
    , m_papers(m_parts.signer, m_presses)
{
}

QList<JobLine> Delivery::jobLines()
{
    const auto bound = [this](JobOutcome (Delivery::*work)(const Job &, Database &)) -> JobWork {
        return [this, work](const Job &job, Database &database) { return (this->*work)(job, database); };
    };
    QList<JobLine> lines {
        {{{u"deliver"_s, bound(&Delivery::deliver)}, {u"credit_note"_s, bound(&Delivery::creditNote)}}, paperThreads}};
    if (m_parts.smtp)
        lines.append({{{mailKind, bound(&Delivery::mail)},
                       {mailCancelledKind, bound(&Delivery::mailCancelled)},
                       {u"offer"_s, bound(&Delivery::offer)}},
                      mailThreads});
    return lines;
}

// A contact that was given before the booking was made leads here as well, and then there is nothing to do yet.
JobOutcome Delivery::deliver(const Job &job, Database &database)
{
    const std::optional<BookingFacts> facts = readBooking(database, job.show, job.booking);
    if (!facts)
        return JobOutcome::done();
    if (const JobOutcome made = outcomeOf(m_papers.makeTickets(*facts, database)); !isDone(made))
        return made;
    if (const JobOutcome made = outcomeOf(m_papers.makeInvoice(*facts, database)); !isDone(made))
        return made;
    dieHereIfTold(FaultPoint::PapersMade);
    if (mailsTo(*facts))
        database.run("jobs/add", mailKind, job.show, job.booking, job.argument);
    return JobOutcome::done();
}

JobOutcome Delivery::creditNote(const Job &job, Database &database)
{
    const std::optional<BookingFacts> facts = readBooking(database, job.show, job.booking);
    if (!facts)
        return JobOutcome::never(u"there is no such booking"_s);
    if (const JobOutcome made = outcomeOf(m_papers.makeInvoice(*facts, database)); !isDone(made))
        return made; // what it takes back must exist
    if (const JobOutcome made = outcomeOf(m_papers.makeCreditNote(*facts, refundOf(job), database)); !isDone(made))
        return made;
    if (const JobOutcome made = outcomeOf(m_papers.makeTickets(*facts, database)); !isDone(made))
        return made;
    if (mailsTo(*facts))
        database.run("jobs/add", mailCancelledKind, job.show, job.booking, job.argument);
    return JobOutcome::done();
}

JobOutcome Delivery::mail(const Job &job, Database &database)
{
    const std::optional<BookingFacts> facts = readBooking(database, job.show, job.booking);
    if (!facts || !mailsTo(*facts) || facts->seats.isEmpty())
        return JobOutcome::done();
    const Result<BookingMailParts> parts = mailParts(*facts, database);
    if (!parts)
        return JobOutcome::later(parts.error().detail);
    const Tidings tidings = job.argument[movedKey].toBool() ? Tidings::Moved : Tidings::Booked;
    return send(*facts, ticketsMail(*parts, newestPaper(*facts, u"invoice"_s, database), tidings), database);
}

JobOutcome Delivery::mailCancelled(const Job &job, Database &database)
{
    const std::optional<BookingFacts> facts = readBooking(database, job.show, job.booking);
    if (!facts || !mailsTo(*facts))
        return JobOutcome::done();
    const std::optional<Refunded> refunded = readRefund(*facts, refundOf(job), database);
    const std::optional<Paper> note = creditNoteOf(*facts, refundOf(job), database);
    if (!refunded || !note)
        return JobOutcome::later(u"the credit note is not made yet"_s);
    const Result<BookingMailParts> parts = mailParts(*facts, database);
    if (!parts)
        return JobOutcome::later(parts.error().detail);
    return send(*facts, refundMail(*parts, refundOf(job), *refunded, *note), database);
}

// Who gave both is told by both; what was sent is not sent again when the other way fails.
JobOutcome Delivery::offer(const Job &job, Database &database)
{
    const EntryId entry(job.argument[entryKey].toInteger());
    const std::optional<OfferFacts> facts = readOffer(database, job.show, entry);
    if (!facts)
        return JobOutcome::done();
    const auto plan = m_papers.planOf(facts->plan, database);
    if (!plan)
        return JobOutcome::later(plan.error().detail);
    const auto link = m_parts.placeLink(facts->show, facts->holder, entry, database);
    if (!link)
        return JobOutcome::later(link.error().detail);
    const OfferMailParts parts {*facts, **plan, m_parts.mailFrom, database.value<QDateTime>("session/now"), *link};
    const JobOutcome written = facts->mail.isEmpty() ? JobOutcome::done() : handOver(offerMail(parts));
    if (isDone(written))
        database.run("delivery/forget_mail", facts->show, entry, facts->mail);
    if (facts->phone.isEmpty() || m_parts.smsDomain.isEmpty())
        return written;
    const JobOutcome called = handOver(offerMessage(parts, m_parts.smsDomain));
    if (isDone(called))
        database.run("delivery/forget_phone", facts->show, entry, facts->phone);
    return isDone(called) ? written : called;
}

Result<BookingMailParts> Delivery::mailParts(const BookingFacts &facts, Database &database)
{
    const auto plan = m_papers.planOf(facts.plan, database);
    if (!plan)
        return plan.error();
    const std::optional<Paper> calendar = newestPaper(facts, u"calendar"_s, database);
    if (!calendar)
        return failure(ErrorCode::NotFound, u"the papers are not made yet"_s);
    std::optional<Paper> tickets;
    if (!facts.seats.isEmpty())
        tickets = newestPaper(facts, u"tickets"_s, database);
    const auto now = database.value<QDateTime>("session/now");
    return BookingMailParts {facts, *plan, m_parts.mailFrom, now, *calendar, tickets};
}

// Accepted but not written down: it is sent again, with the same Message-ID.
JobOutcome Delivery::send(const BookingFacts &facts, const Mail &mail, Database &database)
{
    const QString messageId = QString::fromLatin1(mail.messageId);
    if (facts.mailed.contains(messageId))
        return JobOutcome::done();
    const JobOutcome sent = handOver(mail);
    if (isDone(sent))
        database.run("delivery/mark_mailed", facts.show, facts.booking, facts.mail, messageId);
    return sent;
}

JobOutcome Delivery::handOver(const Mail &mail)
{
    const Result<QByteArray> bytes = mailBytes(mail);
    if (!bytes)
        return JobOutcome::never(bytes.error().detail);
    const SmtpReply reply = sendMail(*m_parts.smtp, m_parts.mailFrom, mail.to.address, *bytes, m_stopping);
    dieHereIfTold(FaultPoint::MailSent);
    switch (reply.verdict) {
    case SmtpReply::Verdict::Accepted:
        return JobOutcome::done();
    case SmtpReply::Verdict::TryLater:
        return JobOutcome::later(reply.what);
    case SmtpReply::Verdict::Refused:
        return JobOutcome::never(reply.what);
    }
    Q_UNREACHABLE();
}

} // namespace foyer::server
