#include "server/phone/ticketpage.h"

#include "server/phone/pageparts.h"
#include "shared/core/moneytext.h"
#include "shared/domain/bookingreference.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

QString ticketCard(const TicketPageFacts &facts, qsizetype index, const Wording &wording)
{
    const PhoneWords &words = phoneWords(wording);
    const protocol::Ticket &ticket = facts.booking.tickets.at(index);
    const Result<QrMatrix> code = qrMatrix(QString::fromLatin1(ticket.code));
    if (!code)
        return {};
    const qsizetype count = facts.booking.tickets.size();
    return u"<article class=\"ticket\"><header><h2>%1</h2><span>%2 · %3</span></header><dl>%4</dl>"
           "<div class=\"tear\"></div><div class=\"code\">%5</div></article>"_s.arg(
               escaped(words.ticket.ticketOf.arg(index + 1).arg(count)),
               escaped(priceTypeIn(wording, ticket.priceType)), escaped(moneyText(ticket.price, wording.locale())),
               seatFacts(ticket.seat, facts.plan, words), codeSvg(*code, words.codeFor.arg(index + 1).arg(count)));
}

QString grouped(const QString &reference)
{
    const Result<BookingReference> read = BookingReference::fromTyped(reference);
    return read ? read->grouped() : reference;
}

QString files(const TicketPageFacts &facts, const PhoneWords &words)
{
    QString links;
    if (facts.hasPdf)
        links += u"<a href=\"%1/tickets.pdf\">%2</a>"_s.arg(facts.path, escaped(words.pdf));
    if (facts.hasCalendar)
        links += u"<a href=\"%1/calendar.ics\">%2</a>"_s.arg(facts.path, escaped(words.calendar));
    return links.isEmpty() ? QString() : u"<nav class=\"files\">%1</nav>"_s.arg(links);
}

} // namespace

QByteArray ticketPage(const TicketPageFacts &facts, const Wording &wording)
{
    const PhoneWords &words = phoneWords(wording);
    QString body = showHead(facts.show, facts.path, words);
    for (qsizetype i = 0; i < facts.booking.tickets.size(); ++i)
        body += ticketCard(facts, i, wording);
    if (facts.booking.tickets.isEmpty())
        return pageDocument(facts.show.titleName, body + u"<p class=\"advice\">%1</p>"_s.arg(escaped(words.cancelled)),
                            words);
    body += u"<dl class=\"facts\">%1%2</dl>"_s.arg(
        pageFact(words.ticket.reference, wording.code(grouped(facts.booking.reference)), u"reference"_s),
        pageFact(words.total, moneyText(facts.booking.total, wording.locale())));
    body += files(facts, words);
    body += u"<p class=\"advice\">%1</p>"_s.arg(escaped(words.advice));
    const QDateTime until = facts.expiresAt.toTimeZone(QTimeZone(facts.show.venue.timeZone.toLatin1()));
    body += u"<p class=\"until\">%1</p>"_s.arg(
        escaped(words.until.arg(wording.locale().toString(until.time(), QLocale::ShortFormat))));
    return pageDocument(u"%1 · %2"_s.arg(words.tickets, facts.show.titleName), body, words);
}

} // namespace foyer::server
