#include "server/demo/demochain.h"

#include "server/demo/boxoffice.h"
#include "server/demo/demoschedule.h"
#include "shared/domain/planformat.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

QJsonObject rowOf(const DemoVenue &venue, QDate day, const DemoShow &show)
{
    return {{u"id"_s, show.id.value},
            {u"title"_s, show.title},
            {u"venue"_s, venue.key},
            {u"hall"_s, show.hall},
            {u"prices"_s, show.priceList},
            {u"language"_s, show.language},
            {u"day"_s, day.toString(Qt::ISODate)},
            {u"starts_at"_s, show.startsAt.toString(Qt::ISODate)},
            {u"ends_at"_s, show.endsAt.toString(Qt::ISODate)}};
}

void loadPlan(Database &owner, const DemoData &data, const QString &key)
{
    const QByteArray file = demoPlan(key);
    const Result<SeatingPlan> plan = planFromJson(file);
    if (!plan)
        qFatal("demo plan %s: %s", qPrintable(key), qPrintable(plan.error().path));
    QList<qint32> seatNos;
    QStringList categories;
    for (const Seat &seat : plan->seats) {
        seatNos.append(seat.no.value);
        categories.append(plan->categories[seat.category].key);
    }
    owner.run("demo/add_plan", data.venueFile, key, QString::fromUtf8(file), plan->seatNoMax(), seatNos, categories);
}

} // namespace

DemoChain::DemoChain(Database &owner, const Clock &clock)
    : m_owner(owner)
    , m_clock(clock)
{
}

DemoReport DemoChain::load()
{
    const DemoData data = readDemoData();
    DemoReport report;
    report.plansAdded = loadCatalogue(data);
    report.showsAdded = loadShows(data);
    const QDateTime now = m_clock.nowUtc();
    report.bookingsAdded = BoxOffice(m_owner, data).sell(now, now.addSecs(demoSoldHours * 3600));
    return report;
}

QDate DemoChain::todayOf(const DemoVenue &venue) const { return m_clock.nowUtc().toTimeZone(venue.zone).date(); }

qint64 DemoChain::loadCatalogue(const DemoData &data)
{
    Transaction transaction(m_owner);
    m_owner.run("demo/lock");
    m_owner.run("demo/cities", data.cities);
    m_owner.run("demo/venues", data.venueFile, data.cities);
    m_owner.run("demo/halls", data.venueFile);
    m_owner.run("demo/titles", data.titleFile, data.posters);
    m_owner.run("demo/reviews", data.titleFile);
    m_owner.run("demo/price_lists", data.prices);
    m_owner.run("demo/prices", data.prices);
    qint64 added = 0;
    const Rows missing = m_owner.run("demo/missing_plans", data.venueFile);
    for (Row row : missing) {
        loadPlan(m_owner, data, row.next<QString>());
        added += row.next<qint64>();
    }
    transaction.commit();
    return added;
}

qint64 DemoChain::loadShows(const DemoData &data)
{
    const DemoSchedule schedule(data.titles);
    qint64 added = 0;
    for (int ahead = 0; ahead < demoDays; ++ahead) {
        QJsonArray rows;
        for (const DemoVenue &venue : data.venues) {
            const QDate day = todayOf(venue).addDays(ahead);
            const QList<DemoShow> shows = schedule.showsOf(venue, day);
            for (const DemoShow &show : shows)
                rows.append(rowOf(venue, day, show));
        }
        Transaction transaction(m_owner);
        m_owner.run("demo/lock");
        added += m_owner.run("demo/shows", rows).affected();
        transaction.commit();
    }
    return added;
}

} // namespace foyer::server
