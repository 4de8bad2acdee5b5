#include "server/phone/ticketpage.h"

#include "server/phone/pagestyle.h"
#include "shared/core/moneytext.h"
#include "shared/domain/bookingreference.h"
#include "shared/ticket/qr.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QString document(const QString &title, const QString &body, const PhoneWords &words)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
           "<meta name=\"robots\" content=\"noindex\"><title>%2</title><style>%3</style></head>\n"
           "<body><main>%4</main></body></html>\n"_s.arg(words.tag, escaped(title),
                                                         QString::fromUtf8(pageStyle.toByteArray()), body);
}

// Dark modules as horizontal runs, one unit a module: sharp at every size.
QString codeSvg(const QrMatrix &matrix, const QString &name)
{
    QString path;
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size; ++x) {
            const int start = x;
            while (x < matrix.size && matrix.isDark(x, y))
                ++x;
            if (x > start)
                path +=
                    u"M%1 %2h%3v1h-%3z"_s.arg(start + qrQuietZoneModules).arg(y + qrQuietZoneModules).arg(x - start);
        }
    }
    const int side = matrix.size + 2 * qrQuietZoneModules;
    return u"<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %2\" shape-rendering=\"crispEdges\">"
           "<path fill=\"#fff\" d=\"M0 0h%2v%2H0z\"/><path fill=\"#000\" d=\"%3\"/></svg>"_s.arg(escaped(name))
               .arg(side)
               .arg(path);
}

QString fact(const QString &name, const QString &value, const QString &look = {})
{
    if (value.isEmpty())
        return {};
    const QString kind = look.isEmpty() ? QString() : u" class=\"%1\""_s.arg(look);
    return u"<div><dt>%1</dt><dd%2>%3</dd></div>"_s.arg(escaped(name), kind, escaped(value));
}

QString placeOf(SeatNo no, const SeatingPlan &plan, const PhoneWords &words)
{
    const Seat *const seat = plan.seat(no);
    if (!seat)
        return {};
    const SeatRow &row = plan.rows.at(seat->row);
    const PlanSection &section = plan.sections.at(row.section);
    return fact(words.row, row.label) + fact(words.seat, seat->label) + fact(words.section, section.name, u"long"_s)
        + fact(words.entrance, section.door, u"long"_s);
}

QString ticketCard(const TicketPageFacts &facts, qsizetype index, PhoneLanguage language)
{
    const PhoneWords &words = phoneWords(language);
    const protocol::Ticket &ticket = facts.booking.tickets.at(index);
    const Result<QrMatrix> code = qrMatrix(QString::fromLatin1(ticket.code));
    if (!code)
        return {};
    const qsizetype count = facts.booking.tickets.size();
    return u"<article class=\"ticket\"><header><h2>%1</h2><span>%2 · %3</span></header><dl>%4</dl>"
           "<div class=\"tear\"></div><div class=\"code\">%5</div></article>"_s.arg(
               escaped(words.ticketOf.arg(index + 1).arg(count)), escaped(phonePriceType(ticket.priceType, language)),
               escaped(moneyText(ticket.price, words.locale)), placeOf(ticket.seat, facts.plan, words),
               codeSvg(*code, words.codeFor.arg(index + 1).arg(count)));
}

// "Friday, 27 November 2026, 20:15", where the venue stands.
QString startOf(const protocol::ShowDetails &show, const PhoneWords &words)
{
    const QDateTime local = show.startsAt.toTimeZone(QTimeZone(show.venue.timeZone.toLatin1()));
    return u"%1, %2"_s.arg(words.locale.toString(local.date(), words.dateFormat), local.toString(u"HH:mm"_s));
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

QString head(const TicketPageFacts &facts, const PhoneWords &words)
{
    const protocol::ShowDetails &show = facts.show;
    return u"<div class=\"top\"><b>%1</b><a href=\"%2?lang=%3\" lang=\"%3\" hreflang=\"%3\">%4</a></div>"
           "<h1>%5</h1><p class=\"when\"><time datetime=\"%6\">%7</time></p><p class=\"where\">%8 · %1<br>%9</p>"_s.arg(
               escaped(show.venue.name), facts.path, words.otherTag, words.otherName, escaped(show.titleName),
               show.startsAt.toString(Qt::ISODate), escaped(startOf(show, words)), escaped(show.hall),
               escaped(u"%1, %2"_s.arg(show.venue.address, show.venue.cityName)));
}

} // namespace

QByteArray phonePagePolicy()
{
    static const QByteArray hash =
        QCryptographicHash::hash(pageStyle.toByteArray(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash + '\'';
}

QByteArray ticketPage(const TicketPageFacts &facts, PhoneLanguage language)
{
    const PhoneWords &words = phoneWords(language);
    QString body = head(facts, words);
    for (qsizetype i = 0; i < facts.booking.tickets.size(); ++i)
        body += ticketCard(facts, i, language);
    if (facts.booking.tickets.isEmpty())
        return document(facts.show.titleName, body + u"<p class=\"advice\">%1</p>"_s.arg(escaped(words.cancelled)),
                        words)
            .toUtf8();
    body +=
        u"<dl class=\"facts\">%1%2</dl>"_s.arg(fact(words.reference, grouped(facts.booking.reference), u"reference"_s),
                                               fact(words.total, moneyText(facts.booking.total, words.locale)));
    body += files(facts, words);
    body += u"<p class=\"advice\">%1</p>"_s.arg(escaped(words.advice));
    const QDateTime until = facts.expiresAt.toTimeZone(QTimeZone(facts.show.venue.timeZone.toLatin1()));
    body += u"<p class=\"until\">%1</p>"_s.arg(escaped(words.until.arg(until.toString(u"HH:mm"_s))));
    return document(u"%1 · %2"_s.arg(words.tickets, facts.show.titleName), body, words).toUtf8();
}

QByteArray messagePage(const QString &title, const QString &sentence, PhoneLanguage language)
{
    return document(title,
                    u"<div class=\"message\"><h1>%1</h1><p>%2</p></div>"_s.arg(escaped(title), escaped(sentence)),
                    phoneWords(language))
        .toUtf8();
}

} // namespace foyer::server
