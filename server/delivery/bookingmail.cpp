#include "server/delivery/bookingmail.h"

#include "server/delivery/letter.h"
#include "server/delivery/sheets.h"
#include "shared/core/moneytext.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
QByteArray domainOf(const QString &address) { return address.mid(address.indexOf(u'@') + 1).toLatin1(); }

Mail mailTo(const BookingMailParts &parts, const QString &subject, const Letter &letter)
{
    const DeliveryWords &words = deliveryWordsIn(parts.facts.customerLanguage);
    Mail mail;
    mail.from = {inHeader(parts.facts.venueName), parts.fromAddress};
    mail.to = {{}, parts.facts.mail};
    mail.subject =
        subject.arg(inHeader(parts.facts.title), whenOf(words.showTime, words.wording.locale(), parts.facts));
    mail.date = parts.now;
    mail.language = words.wording.tag().toLatin1();
    mail.text = letterAsText(letter);
    mail.html = letterAsHtml(letter, words.wording);
    return mail;
}

// What both letters tell of the show and of the seats that are left.
Letter letterOf(const BookingMailParts &parts)
{
    const BookingFacts &facts = parts.facts;
    const DeliveryWords &words = deliveryWordsIn(facts.customerLanguage);
    const QLocale &locale = words.wording.locale();
    Letter letter;
    letter.greeting = words.mail.greeting;
    letter.title = facts.title;
    letter.rows = {{words.mail.when, whenOf(words.showTime, locale, facts)},
                   {words.mail.where, whereOf(facts)},
                   {words.ticket.ageRating, ageRatingIn(words.wording, facts.ageRating)},
                   {words.ticket.reference, words.wording.code(groupedReference(facts))}};
    Money sum {0, facts.total.currency};
    for (qsizetype i = 0; i < facts.seats.size(); ++i) {
        const PaidSeat &seat = facts.seats[i];
        const Money price {seat.priceMinor, facts.total.currency};
        sum += price;
        letter.rows.append(
            {words.ticket.ticketOf.arg(i + 1).arg(facts.seats.size()),
             words.mail.paidSeat.arg(wayTo(words, *parts.plan, seat.seat), priceTypeIn(words.wording, seat.priceType),
                                     moneyText(price, locale))});
    }
    if (!facts.seats.isEmpty())
        letter.rows.append({words.mail.total, moneyText(sum, locale)});
    letter.signature = facts.venueName;
    return letter;
}

Attachment attached(const QString &nameWithPlace, const QString &what, const Paper &paper)
{
    return {nameWithPlace.arg(what), paper.mediaType, paper.content};
}

void attachTickets(Mail &mail, const BookingMailParts &parts)
{
    if (parts.tickets)
        mail.attachments.append(attached(deliveryWordsIn(parts.facts.customerLanguage).mail.ticketsFile,
                                         parts.facts.reference, *parts.tickets));
}

void attachCalendar(Mail &mail, const BookingMailParts &parts)
{
    mail.attachments.append(attached(deliveryWordsIn(parts.facts.customerLanguage).mail.calendarFile,
                                     parts.facts.reference, parts.calendar));
}
} // namespace

QByteArray ticketsMessageId(const BookingFacts &facts, int revision, const QString &fromAddress)
{
    return facts.attempt.toString().toLatin1() + '.' + QByteArray::number(revision) + '@' + domainOf(fromAddress);
}

QByteArray refundMessageId(const RefundId &refund, const QString &fromAddress)
{
    return refund.toString().toLatin1() + '@' + domainOf(fromAddress);
}

Mail ticketsMail(const BookingMailParts &parts, const std::optional<Paper> &invoice, Tidings tidings)
{
    const DeliveryWords &words = deliveryWordsIn(parts.facts.customerLanguage);
    Letter letter = letterOf(parts);
    const bool isMoved = tidings == Tidings::Moved;
    letter.intro = isMoved ? words.mail.movedIntro : words.mail.intro;
    letter.note = words.mail.paperNote;
    letter.closing = words.mail.closing;
    Mail mail = mailTo(parts, isMoved ? words.mail.movedSubject : words.mail.subject, letter);
    mail.messageId = ticketsMessageId(parts.facts, parts.calendar.revision, parts.fromAddress);
    attachTickets(mail, parts);
    if (invoice)
        mail.attachments.append(attached(words.mail.invoiceFile, invoice->number, *invoice));
    attachCalendar(mail, parts);
    return mail;
}

Mail refundMail(const BookingMailParts &parts, const RefundId &refund, const Refunded &refunded,
                const Paper &creditNote)
{
    const DeliveryWords &words = deliveryWordsIn(parts.facts.customerLanguage);
    Letter letter = letterOf(parts);
    letter.intro = words.mail.cancelledIntro.arg(
        moneyText({refunded.backMinor, parts.facts.total.currency}, words.wording.locale()));
    if (parts.tickets)
        letter.note = words.mail.stillValid;
    Mail mail = mailTo(parts, words.mail.cancelledSubject, letter);
    mail.messageId = refundMessageId(refund, parts.fromAddress);
    attachTickets(mail, parts);
    mail.attachments.append(attached(words.mail.creditNoteFile, creditNote.number, creditNote));
    attachCalendar(mail, parts);
    return mail;
}

} // namespace foyer::server
