#include "server/demo/demoschedule.h"
#include "shared/domain/planformat.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class DemoChainTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void thereIsEnoughOfEverything();
    void everyTimeZoneIsKnown();
    void venuesStandInTheirCities();
    void hallsHaveKnownPlansAndUniqueNames();
    void everyTitleHasAPosterThatCanBeDrawn();
    void everySeatOfEveryShowHasItsPrices();
    void noTwoShowsOfAHallOverlap();
    void cinemasShowThreeToFiveFilmsInAHall();
    void showIdsAreUnique();
    void aDayIsTheSameWheneverItIsAskedFor();
    void filmsForAdultsRunInTheEvening();

private:
    QHash<QString, QSet<QString>> pricesByList() const;

    const DemoData m_data = readDemoData();
    const DemoSchedule m_schedule {m_data.titles};
    const QDate m_friday {2026, 5, 1};
};

QHash<QString, QSet<QString>> DemoChainTest::pricesByList() const
{
    const QSet<QString> types {u"adult"_s, u"child"_s, u"senior"_s, u"student"_s};
    QHash<QString, QSet<QString>> priced;
    for (const QJsonValue &list : m_data.prices) {
        const QJsonObject categories = list["prices"_L1].toObject();
        for (auto it = categories.begin(); it != categories.end(); ++it) {
            const QJsonObject prices = it->toObject();
            const QStringList keys = prices.keys();
            const bool whole = std::all_of(prices.begin(), prices.end(), [](const QJsonValue &price) {
                return price.toInteger() > 0 && price.toDouble() == double(price.toInteger());
            });
            if (whole && QSet(keys.begin(), keys.end()) == types)
                priced[list["key"_L1].toString()].insert(it.key());
        }
    }
    return priced;
}

void DemoChainTest::thereIsEnoughOfEverything()
{
    QSet<QString> countries;
    for (const QJsonValue &city : m_data.cities)
        countries.insert(city["country"_L1].toString());
    QHash<QString, int> titles;
    for (const DemoTitle &title : m_data.titles)
        ++titles[title.kind];
    QVERIFY(m_data.cities.size() >= 44);
    QVERIFY(countries.size() >= 7);
    QVERIFY(m_data.venues.size() >= 120);
    QVERIFY(titles[u"film"_s] >= 32);
    QVERIFY(titles[u"play"_s] + titles[u"opera"_s] >= 12);
    QVERIFY(titles[u"concert"_s] >= 2);
}

void DemoChainTest::everyTimeZoneIsKnown()
{
    for (const DemoVenue &venue : m_data.venues)
        QVERIFY2(venue.zone.isValid(), qPrintable(venue.key));
}

void DemoChainTest::venuesStandInTheirCities()
{
    QHash<qint64, QJsonObject> cities;
    for (const QJsonValue &city : m_data.cities)
        cities.insert(city["id"_L1].toInteger(), city.toObject());
    QSet<QString> keys;
    for (const QJsonValue &venue : m_data.venueFile) {
        const QJsonObject city = cities.value(venue["city"_L1].toInteger());
        const QString key = venue["key"_L1].toString();
        QVERIFY2(!city.isEmpty(), qPrintable(key));
        QVERIFY2(qAbs(venue["lat"_L1].toDouble() - city["lat"_L1].toDouble()) < 0.1, qPrintable(key));
        QVERIFY2(qAbs(venue["lon"_L1].toDouble() - city["lon"_L1].toDouble()) < 0.15, qPrintable(key));
        keys.insert(key);
    }
    QCOMPARE(keys.size(), m_data.venueFile.size());
}

void DemoChainTest::hallsHaveKnownPlansAndUniqueNames()
{
    for (const DemoVenue &venue : m_data.venues) {
        QSet<QString> names;
        for (const DemoHall &hall : venue.halls) {
            QVERIFY2(QFile::exists(demoRoot + u"/plans/%1.json"_s.arg(hall.plan)), qPrintable(hall.plan));
            names.insert(hall.name);
        }
        QVERIFY2(!names.isEmpty() && names.size() == venue.halls.size(), qPrintable(venue.key));
    }
}

void DemoChainTest::everyTitleHasAPosterThatCanBeDrawn()
{
    for (const DemoTitle &title : m_data.titles) {
        QSvgRenderer poster(m_data.posters[title.key].toString().toUtf8());
        QVERIFY2(poster.isValid(), qPrintable(title.key));
        QCOMPARE(poster.defaultSize(), QSize(600, 900));
        QImage image(60, 90, QImage::Format_RGB32);
        QPainter painter(&image);
        poster.render(&painter);
        painter.end();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() >= 10, qPrintable(title.key)); // more than a sheet with a title
    }
}

void DemoChainTest::everySeatOfEveryShowHasItsPrices()
{
    const QHash<QString, QSet<QString>> priced = pricesByList();
    QHash<QString, QSet<QString>> categories; // by plan
    for (const DemoVenue &venue : m_data.venues) {
        QHash<QString, QString> planOf;
        for (const DemoHall &hall : venue.halls) {
            planOf.insert(hall.name, hall.plan);
            if (categories.contains(hall.plan))
                continue;
            const Result<SeatingPlan> plan = planFromJson(demoPlan(hall.plan));
            QVERIFY2(plan.ok(), qPrintable(hall.plan));
            for (const PlanCategory &category : plan->categories)
                categories[hall.plan].insert(category.key);
        }
        for (int ahead = 0; ahead < 14; ++ahead)
            for (const DemoShow &show : m_schedule.showsOf(venue, m_friday.addDays(ahead)))
                QVERIFY2(priced.value(show.priceList).contains(categories[planOf[show.hall]]),
                         qPrintable(show.priceList + u" for "_s + planOf[show.hall]));
    }
}

void DemoChainTest::noTwoShowsOfAHallOverlap()
{
    for (const DemoVenue &venue : m_data.venues) {
        QHash<QString, QDateTime> freeFrom;
        for (int ahead = 0; ahead < 14; ++ahead) {
            for (const DemoShow &show : m_schedule.showsOf(venue, m_friday.addDays(ahead))) {
                const QDateTime free = freeFrom.value(show.hall);
                QVERIFY2(!free.isValid() || free <= show.startsAt, qPrintable(venue.key + show.startsAt.toString()));
                QVERIFY(show.startsAt < show.endsAt);
                freeFrom[show.hall] = show.endsAt;
            }
        }
    }
}

void DemoChainTest::cinemasShowThreeToFiveFilmsInAHall()
{
    for (const DemoVenue &venue : m_data.venues) {
        if (venue.kind != u"cinema"_s || venue.halls.first().plan.startsWith(u"openair"_s))
            continue;
        QHash<QString, int> films;
        for (const DemoShow &show : m_schedule.showsOf(venue, m_friday))
            ++films[show.hall];
        QCOMPARE(films.size(), venue.halls.size());
        for (const int count : std::as_const(films))
            QVERIFY2(count >= 3 && count <= 5, qPrintable(venue.key));
    }
}

void DemoChainTest::showIdsAreUnique()
{
    QSet<qint64> ids;
    int shows = 0;
    for (const DemoVenue &venue : m_data.venues) {
        for (int ahead = 0; ahead < 14; ++ahead) {
            for (const DemoShow &show : m_schedule.showsOf(venue, m_friday.addDays(ahead))) {
                ids.insert(show.id.value);
                ++shows;
            }
        }
    }
    QCOMPARE(ids.size(), shows);
}

void DemoChainTest::aDayIsTheSameWheneverItIsAskedFor()
{
    const DemoVenue venue = readDemoData().venues.first();
    const QList<DemoShow> before = m_schedule.showsOf(m_data.venues.first(), m_friday);
    const QList<DemoShow> after = DemoSchedule(readDemoData().titles).showsOf(venue, m_friday);
    QCOMPARE(after.size(), before.size());
    for (int i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].id, before[i].id);
        QCOMPARE(after[i].title, before[i].title);
        QCOMPARE(after[i].startsAt, before[i].startsAt);
    }
}

void DemoChainTest::filmsForAdultsRunInTheEvening()
{
    QHash<QString, DemoTitle> titles;
    for (const DemoTitle &title : m_data.titles)
        titles.insert(title.key, title);
    int found = 0;
    for (const DemoVenue &venue : m_data.venues) {
        for (const DemoShow &show : m_schedule.showsOf(venue, m_friday)) {
            if (titles[show.title].ageRating < 16)
                continue;
            ++found;
            QVERIFY2(show.startsAt.toTimeZone(venue.zone).time() >= QTime(19, 30), qPrintable(venue.key));
        }
    }
    QVERIFY(found > 0);
}

FOYER_TEST_WITH(QGuiApplication, DemoChainTest)
#include "demochaintest.moc"
