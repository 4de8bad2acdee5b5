#include "server/phone/pageparts.h"

#include "server/phone/pagestyle.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

// "Friday, 27 November 2026, 20:15", where the venue stands.
QString startOf(const protocol::ShowDetails &show, const PhoneWords &words)
{
    const QDateTime local = show.startsAt.toTimeZone(QTimeZone(show.venue.timeZone.toLatin1()));
    const QLocale &locale = words.wording.locale();
    return words.showTime.arg(locale.toString(local.date(), QLocale::LongFormat),
                              locale.toString(local.time(), QLocale::ShortFormat));
}

// Opens without a script.
QString languageMenu(const QString &path, const PhoneWords &words)
{
    QString links;
    for (const Wording &other : Wording::all())
        if (&other != &words.wording)
            links +=
                u"<a href=\"%1?lang=%2\" lang=\"%2\" hreflang=\"%2\">%3</a>"_s.arg(path, other.tag(), other.ownName());
    return u"<details class=\"languages\"><summary>%1</summary><nav aria-label=\"%2\">%3</nav></details>"_s.arg(
        words.wording.ownName(), escaped(words.languages), links);
}

} // namespace

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

QByteArray pageDocument(const QString &title, const QString &body, const PhoneWords &words, const QString &head)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%6\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
           "<meta name=\"robots\" content=\"noindex\">%5<title>%2</title><style>%3</style></head>\n"
           "<body><main>%4</main></body></html>\n"_s
               .arg(words.wording.tag(), escaped(title), QString::fromUtf8(pageStyle.toByteArray()), body, head,
                    words.wording.isFromRight() ? u"rtl"_s : u"ltr"_s)
               .toUtf8();
}

QByteArray policyHash(QByteArrayView content)
{
    return "'sha256-" + QCryptographicHash::hash(content.toByteArray(), QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray pagePolicy()
{
    static const QByteArray policy = "default-src 'none'; style-src " + policyHash(pageStyle);
    return policy;
}

QString showHead(const protocol::ShowDetails &show, const QString &path, const PhoneWords &words)
{
    return u"<div class=\"top\"><b>%1</b>%2</div>"
           "<h1>%3</h1><p class=\"when\"><time datetime=\"%4\">%5</time></p><p class=\"where\">%6 · %1<br>%7</p>"_s.arg(
               escaped(show.venue.name), languageMenu(path, words), escaped(show.titleName),
               show.startsAt.toString(Qt::ISODate), escaped(startOf(show, words)), escaped(show.hall),
               escaped(u"%1, %2"_s.arg(show.venue.address, show.venue.cityName)));
}

QString pageFact(const QString &name, const QString &value, const QString &look)
{
    if (value.isEmpty())
        return {};
    const QString kind = look.isEmpty() ? QString() : u" class=\"%1\""_s.arg(look);
    return u"<div><dt>%1</dt><dd%2>%3</dd></div>"_s.arg(escaped(name), kind, escaped(value));
}

QString seatFacts(SeatNo no, const SeatingPlan &plan, const PhoneWords &words)
{
    const Seat *const seat = plan.seat(no);
    if (!seat)
        return {};
    const SeatRow &row = plan.rows.at(seat->row);
    const PlanSection &section = plan.sections.at(row.section);
    return pageFact(words.ticket.row, row.label) + pageFact(words.ticket.seat, seat->label)
        + pageFact(words.ticket.section, section.name, u"long"_s)
        + pageFact(words.ticket.door, section.door, u"long"_s);
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
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %2\" "
           u"shape-rendering=\"crispEdges\">"
           "<path fill=\"#fff\" d=\"M0 0h%2v%2H0z\"/><path fill=\"#000\" d=\"%3\"/></svg>"_s.arg(escaped(name))
               .arg(side)
               .arg(path);
}

QByteArray messagePage(const QString &title, const QString &sentence, const Wording &wording)
{
    return pageDocument(title,
                        u"<div class=\"message\"><h1>%1</h1><p>%2</p></div>"_s.arg(escaped(title), escaped(sentence)),
                        phoneWords(wording));
}

} // namespace foyer::server
