// A calendar entry as a file that calendar programs read (RFC 5545, RFC 5546).
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace foyer::server
{

struct CalendarEvent {
    QString uid; // the same for all revisions
    int sequence = 0; // higher with each
    bool cancelled = false;
    QDateTime changedAt;
    QDateTime startsAt;
    QDateTime endsAt;
    QString summary;
    QString location;
    QString description;
    QByteArray language; // BCP 47
};

inline constexpr int calendarLineBytesMax = 75; // RFC 5545 3.1, without the line's end

// "PUBLISH", or "CANCEL" for what is off: stands in the file, and again in its media type.
QByteArray calendarMethod(const CalendarEvent &event);
QByteArray calendarMediaType(const CalendarEvent &event);
// Times are written in UTC, so that no definition of a zone has to travel along.
QByteArray calendarBytes(const CalendarEvent &event);

} // namespace foyer::server
