#include "server/mail/calendar.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// RFC 5545 3.3.11. A line end of any kind becomes \n; other control characters have no place in a text.
QByteArray escaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.toUtf8();
}

// RFC 5545 3.1: a long line goes on after CR LF and a space. Never within a character.
QByteArray folded(const QByteArray &line)
{
    const auto isInsideCharacter = [&line](qsizetype at) { return at < line.size() && (line[at] & 0xC0) == 0x80; };
    QByteArray lines;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype room = at == 0 ? calendarLineBytesMax : calendarLineBytesMax - 1;
        qsizetype end = std::min(at + room, line.size());
        while (isInsideCharacter(end))
            --end;
        lines += (at == 0 ? "" : "\r\n ") + line.mid(at, end - at);
        at = end;
    }
    return lines + "\r\n";
}

QByteArray instant(const QDateTime &time) { return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(); }
} // namespace

QByteArray calendarMethod(const CalendarEvent &event) { return event.cancelled ? "CANCEL" : "PUBLISH"; }

QByteArray calendarMediaType(const CalendarEvent &event)
{
    return "text/calendar; charset=utf-8; method=" + calendarMethod(event);
}

QByteArray calendarBytes(const CalendarEvent &event)
{
    const QByteArray language = ";LANGUAGE=" + event.language;
    const QList<QByteArray> lines {
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Foyer//Foyer " FOYER_VERSION "//EN",
        "METHOD:" + calendarMethod(event),
        "BEGIN:VEVENT",
        "UID:" + escaped(event.uid),
        "SEQUENCE:" + QByteArray::number(event.sequence),
        "STATUS:" + QByteArray(event.cancelled ? "CANCELLED" : "CONFIRMED"),
        "DTSTAMP:" + instant(event.changedAt),
        "DTSTART:" + instant(event.startsAt),
        "DTEND:" + instant(event.endsAt),
        "SUMMARY" + language + ':' + escaped(event.summary),
        "LOCATION" + language + ':' + escaped(event.location),
        "DESCRIPTION" + language + ':' + escaped(event.description),
        "END:VEVENT",
        "END:VCALENDAR",
    };
    QByteArray file;
    for (const QByteArray &line : lines)
        file += folded(line);
    return file;
}

} // namespace foyer::server
