// What every paper and mail says of a show, and how: the seats, the time and the house.
#pragma once

#include "server/words/seatwords.h"
#include "shared/domain/seatingplan.h"

#include <QDateTime>
#include <QTimeZone>

namespace foyer::server
{

struct ShowFacts {
    ShowId show;
    QString title;
    QDateTime startsAt;
    PlanId plan;
    QString hall;
    QString venueName;
    QString address;
    QTimeZone zone;
};

// "Saturday, 12 December 2026, 19:30", in the venue's zone. words: %1 date, %2 clock time.
QString whenOf(const QString &words, const QLocale &locale, const ShowFacts &facts);
QString whereOf(const ShowFacts &facts);

// "Stalls, row F, seat 14"
QString seatOf(const SeatWords &words, const SeatingPlan &plan, SeatNo seat);

// Titles and names may come from anywhere; a header is one line, with room for two of them.
QString inHeader(const QString &text);

} // namespace foyer::server
