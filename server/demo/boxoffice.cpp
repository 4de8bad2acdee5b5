#include "server/demo/boxoffice.h"

#include "server/demo/demosales.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/planformat.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr int eveningHour = 18;
constexpr int familyAgeMax = 6; // films that children come to
constexpr double fillMin = 0.04; // of a house
constexpr double fillMax = 0.7;
constexpr int largeHouseSeats = 2000; // of which only a part is sold, for the time that it takes
constexpr double largeHouseShare = 0.15;

// Evenings and popular titles sell better; squaring leaves most houses rather empty, as they are hours ahead.
double drawnFill(const DemoTitle &title, int hour, qsizetype seats, QRandomGenerator &random)
{
    const double luck = random.generateDouble();
    const double demand = luck * luck * (0.3 + 0.07 * title.popularity) * (hour < eveningHour ? 0.5 : 1.0);
    const double fill = fillMin + (fillMax - fillMin) * demand;
    return seats > largeHouseSeats ? fill * largeHouseShare : fill;
}

QString hallKey(const QString &venue, const QString &hall) { return venue + u'/' + hall; }

} // namespace

BoxOffice::BoxOffice(Database &owner, const DemoData &data)
    : m_owner(owner)
{
    for (const DemoVenue &venue : data.venues)
        for (const DemoHall &hall : venue.halls)
            m_planOfHall.insert(hallKey(venue.key, hall.name), hall.plan);
    for (const DemoTitle &title : data.titles)
        m_titles.insert(title.key, title);
}

qint64 BoxOffice::sell(const QDateTime &first, const QDateTime &end)
{
    qint64 sold = 0;
    ShowId after;
    for (;;) {
        Transaction transaction(m_owner);
        m_owner.run("demo/lock");
        const QList<Unsold> shows = lockUnsold(first, end, after);
        if (shows.isEmpty())
            return sold;
        QJsonArray bookings;
        QList<ShowId> ids;
        for (const Unsold &show : shows) {
            ids.append(show.show);
            const QJsonArray ofShow = bookingsFor(show);
            for (const QJsonValue &booking : ofShow)
                bookings.append(booking);
        }
        m_owner.run("demo/sell", bookings);
        m_owner.run("demo/chain_logs", ids);
        transaction.commit();
        sold += bookings.size();
        after = shows.last().show;
    }
}

QList<BoxOffice::Unsold> BoxOffice::lockUnsold(const QDateTime &first, const QDateTime &end, ShowId after)
{
    QList<Unsold> shows;
    const Rows rows = m_owner.run("demo/unsold", first, end, after, demoShowsSoldTogether);
    for (Row row : rows) {
        const auto show = row.next<ShowId>();
        const auto title = row.next<QString>();
        const auto venue = row.next<QString>();
        const auto hall = row.next<QString>();
        shows.append({show, title, hallKey(venue, hall), row.next<int>()});
    }
    return shows;
}

QJsonArray BoxOffice::bookingsFor(const Unsold &show)
{
    if (!m_planOfHall.contains(show.hall) || !m_titles.contains(show.title))
        return {}; // not one of ours
    const SeatingPlan &seats = plan(m_planOfHall[show.hall]);
    const DemoTitle &title = m_titles[show.title];
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    const double fill = drawnFill(title, show.hour, seats.seats.size(), random);
    const QList<DemoBooking> bookings = demoBookings(seats, fill, title.ageRating <= familyAgeMax, random);

    // Random from where it starts, so that nobody guesses one; in steps, so that no two of a show are the same.
    quint64 bits = random.generate64();
    QJsonArray rows;
    for (const DemoBooking &booking : bookings) {
        QJsonArray seatNos;
        for (const SeatNo seat : booking.seats)
            seatNos.append(seat.value);
        bits += 0x9e3779b97f4a7c15;
        rows.append(QJsonObject {{u"show"_s, show.show.value},
                                 {u"reference"_s, BookingReference::fromRandomBits(bits).text()},
                                 {u"seats"_s, seatNos},
                                 {u"types"_s, QJsonArray::fromStringList(booking.priceTypes)}});
    }
    return rows;
}

const SeatingPlan &BoxOffice::plan(const QString &key)
{
    auto found = m_plans.find(key);
    if (found == m_plans.end()) {
        const Result<SeatingPlan> plan = planFromJson(demoPlan(key));
        if (!plan)
            qFatal("demo plan %s: %s", qPrintable(key), qPrintable(plan.error().path));
        found = m_plans.insert(key, *plan);
    }
    return *found;
}

} // namespace foyer::server
