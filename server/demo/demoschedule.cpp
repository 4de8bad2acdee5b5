#include "server/demo/demoschedule.h"

#include "server/demo/demorandom.h"
#include "shared/domain/showid.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr int firstFilmMinute = 11 * 60; // of the venue's day
constexpr int lastFilmMinute = 22 * 60 + 30;
constexpr int openAirMinute = 20 * 60 + 30;
constexpr int lateFilmMinute = 19 * 60 + 30; // what is for adults begins no earlier
constexpr int earlyFilmMinute = 15 * 60; // before it, what children may see comes first
constexpr int matineeEndMinute = 17 * 60; // on weekdays films before it cost less
constexpr int performanceMinute = 19 * 60 + 30;
constexpr int performanceMatineeMinute = 14 * 60 + 30;
constexpr int concertMinute = 20 * 60;
constexpr int filmsPerHallMax = 5;
constexpr int roundMinutes = 5;
constexpr int slackMinutes = 15; // by which pauses grow until a hall has no more than its number of films

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }
int weekOf(QDate day) { return int((day.toJulianDay() + 4) / 7); } // programmes change on Thursdays
int roundedUp(int minute) { return (minute + roundMinutes - 1) / roundMinutes * roundMinutes; }

} // namespace

struct DemoSchedule::Day {
    const DemoVenue &venue;
    QDate date;
    QList<int> repertoire; // indexes into m_films, popular ones several times

    DemoShow show(const DemoTitle &title, const DemoHall &hall, int slot, int minute, int lengthMinutes) const
    {
        const QDateTime start(date, QTime(minute / 60, minute % 60), venue.zone);
        const bool matinee = title.kind == "film"_L1 && minute < matineeEndMinute && !isWeekend(date);
        return {makeShowId(date, hall.ordinal * demoShowsPerHallMax + slot + 1),
                title.key,
                hall.name,
                venue.country + u'-' + (matinee ? u"matinee"_s : title.kind),
                title.language,
                start.toUTC(),
                start.toUTC().addSecs(lengthMinutes * 60)};
    }
};

DemoSchedule::DemoSchedule(const QList<DemoTitle> &titles)
{
    for (const DemoTitle &title : titles) {
        if (title.kind == "film"_L1)
            m_films.append(title);
        else if (title.kind == "play"_L1)
            m_plays.append(title);
        else if (title.kind == "opera"_L1)
            m_operas.append(title);
        else
            m_concerts.append(title);
    }
}

QList<DemoShow> DemoSchedule::showsOf(const DemoVenue &venue, QDate day) const
{
    const bool cinema = venue.kind == "cinema"_L1;
    const Day today {venue, day, cinema ? repertoire(venue, day) : QList<int> {}};
    QList<DemoShow> shows;
    for (int i = 0; i < venue.halls.size(); ++i)
        shows += cinema ? filmsOf(today, venue.halls[i], i) : performancesOf(today, venue.halls[i]);
    return shows;
}

// A week's films of a cinema: about one and a half a hall, drawn by popularity; the first of them run in two halls.
QList<int> DemoSchedule::repertoire(const DemoVenue &venue, QDate day) const
{
    QList<std::pair<double, int>> drawn;
    for (int i = 0; i < m_films.size(); ++i)
        drawn.append({demoRandom(venue.key, m_films[i].key, weekOf(day)) * m_films[i].popularity, i});
    std::sort(drawn.begin(), drawn.end(), std::greater());

    QList<int> list;
    const int halls = int(venue.halls.size());
    const int different = std::min(int(drawn.size()), halls * 3 / 2 + 3);
    for (int i = 0; i < different; ++i) {
        list.append(drawn[i].second);
        if (i < halls / 3)
            list.append(drawn[i].second);
    }
    return list;
}

// The first film of the repertoire from `place` on that suits the time of day.
const DemoTitle &DemoSchedule::filmAt(const Day &day, int place, int minute) const
{
    const DemoTitle *choice = nullptr;
    for (int i = 0; i < day.repertoire.size(); ++i) {
        const DemoTitle &film = m_films[day.repertoire[(place + i) % day.repertoire.size()]];
        if (film.ageRating >= 16 && minute < lateFilmMinute)
            continue;
        if (!choice)
            choice = &film;
        if (minute >= earlyFilmMinute || film.ageRating <= 6)
            return film;
    }
    return choice ? *choice : m_films[day.repertoire[place % day.repertoire.size()]];
}

QList<DemoShow> DemoSchedule::filmsOf(const Day &day, const DemoHall &hall, int hallIndex) const
{
    if (hall.plan.startsWith("openair"_L1)) {
        const DemoTitle &film = filmAt(day, int(day.date.toJulianDay() % day.repertoire.size()), openAirMinute);
        return {day.show(film, hall, 0, openAirMinute, film.minutes + demoAdsMinutes)};
    }
    const double luck = demoRandom(day.venue.key, hall.name, int(day.date.toJulianDay()));
    const int shift = int(luck * 12) * roundMinutes;
    const int filmsMax = isWeekend(day.date) ? filmsPerHallMax : 3 + int(luck * 10) % 3;
    for (int slack = 0;; slack += slackMinutes) {
        QList<DemoShow> shows;
        int minute = firstFilmMinute + shift;
        while (minute <= lastFilmMinute && shows.size() <= filmsMax) {
            const DemoTitle &film = filmAt(day, hallIndex + int(shows.size() % 2) * (1 + hallIndex / 2), minute);
            const int length = film.minutes + demoAdsMinutes;
            shows.append(day.show(film, hall, int(shows.size()), minute, length));
            minute = roundedUp(minute + length + demoCleaningMinutes + slack);
        }
        if (shows.size() <= filmsMax)
            return shows;
    }
}

const DemoTitle &DemoSchedule::performed(const Day &day, const DemoHall &hall) const
{
    const bool opera = hall.plan.startsWith("horseshoe"_L1) && day.date.dayOfWeek() != Qt::Tuesday;
    const QList<DemoTitle> &pieces = opera ? m_operas : m_plays;
    // Two pieces share a fortnight, evening by evening.
    const int first = int(demoRandom(day.venue.key, hall.name, weekOf(day.date) / 2) * double(pieces.size()));
    return pieces[(first + day.date.toJulianDay() % 2) % pieces.size()];
}

QList<DemoShow> DemoSchedule::performancesOf(const Day &day, const DemoHall &hall) const
{
    const int julian = int(day.date.toJulianDay());
    if (day.venue.kind == "arena"_L1) {
        const bool plays = day.date.dayOfWeek() == Qt::Friday || demoRandom(day.venue.key, u"plays"_s, julian) < 0.4;
        const int piece = int(demoRandom(day.venue.key, u"piece"_s, julian) * double(m_concerts.size()));
        if (!plays)
            return {};
        return {day.show(m_concerts[piece], hall, 0, concertMinute, m_concerts[piece].minutes)};
    }
    if (day.date.dayOfWeek() == Qt::Monday)
        return {}; // theatres rest
    const DemoTitle &piece = performed(day, hall);
    QList<DemoShow> shows;
    if (isWeekend(day.date))
        shows.append(day.show(piece, hall, 0, performanceMatineeMinute, piece.minutes));
    shows.append(day.show(piece, hall, 1, performanceMinute, piece.minutes));
    return shows;
}

} // namespace foyer::server
