// What the demo chain shows on a day: made from the venue and the day alone, so that every start of every server finds
// the same shows.
#pragma once

#include "server/demo/demodata.h"
#include "shared/core/ids.h"

#include <QDateTime>

namespace foyer::server
{

inline constexpr int demoAdsMinutes = 15; // before a film
inline constexpr int demoCleaningMinutes = 20; // at least, between two films in a hall

struct DemoShow {
    ShowId id;
    QString title;
    QString hall; // name, within its venue
    QString priceList;
    QString language;
    QDateTime startsAt; // UTC
    QDateTime endsAt;
};

class DemoSchedule
{
public:
    explicit DemoSchedule(const QList<DemoTitle> &titles);

    // By hall and time; no two of a hall overlap. day is one of the venue's own calendar.
    QList<DemoShow> showsOf(const DemoVenue &venue, QDate day) const;

private:
    struct Day;
    QList<DemoShow> filmsOf(const Day &day, const DemoHall &hall, int hallIndex) const;
    QList<DemoShow> performancesOf(const Day &day, const DemoHall &hall) const;
    const DemoTitle &filmAt(const Day &day, int place, int minute) const;
    QList<int> repertoire(const DemoVenue &venue, QDate day) const;
    const DemoTitle &performed(const Day &day, const DemoHall &hall) const;

    QList<DemoTitle> m_films;
    QList<DemoTitle> m_plays;
    QList<DemoTitle> m_operas;
    QList<DemoTitle> m_concerts;
};

} // namespace foyer::server
