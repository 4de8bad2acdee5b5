#include "server/demo/demochain.h"
#include "tests/support/fakeclock.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class DemoChainDbTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void loadingFillsTheCatalogue();
    void loadingAgainChangesNothing();
    void aDayLaterOneDayOfShowsIsAdded();
    void aFortnightIsCovered();
    void noTwoShowsOfAHallOverlap();
    void everyCategoryHasAPrice();
    void someSeatsOfTheNextShowsAreSold();
    void whatIsSoldIsToldAlikeEverywhere();

private:
    QList<qint64> counts();

    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
    test::FakeClock m_clock;
    const QDateTime m_started = m_clock.nowUtc();
    DemoChain m_chain {m_database.owner(), m_clock};
    DemoReport m_first;
};

QList<qint64> DemoChainDbTest::counts()
{
    Row row = *m_database.owner().one("test/demo_counts");
    QList<qint64> list;
    for (int i = 0; i < 10; ++i)
        list.append(row.next<qint64>());
    return list;
}

void DemoChainDbTest::loadingFillsTheCatalogue()
{
    QElapsedTimer timer;
    timer.start();
    m_first = m_chain.load();
    qInfo("loaded %lld shows and %lld bookings in %lld ms", m_first.showsAdded, m_first.bookingsAdded, timer.elapsed());
    const QList<qint64> found = counts();
    const DemoData data = readDemoData();
    QCOMPARE(found[0], data.cities.size());
    QCOMPARE(found[1], data.venues.size());
    QVERIFY(found[2] > 400);
    QCOMPARE(found[3], found[2]); // a plan for each hall
    QCOMPARE(m_first.plansAdded, found[3]);
    QCOMPARE(found[5], data.titles.size());
    QVERIFY(found[7] > 10'000);
    QCOMPARE(found[8], found[7]); // every show can be sold
    QCOMPARE(m_first.showsAdded, found[7]);
    QVERIFY(found[9] > 5); // reviews
}

void DemoChainDbTest::loadingAgainChangesNothing()
{
    const QList<qint64> before = counts();
    const DemoReport second = m_chain.load();
    QCOMPARE(second.plansAdded, 0);
    QCOMPARE(second.showsAdded, 0);
    QCOMPARE(second.bookingsAdded, 0);
    QCOMPARE(counts(), before);
}

void DemoChainDbTest::aDayLaterOneDayOfShowsIsAdded()
{
    m_clock.advanceMs(24LL * 60 * 60 * 1000);
    const DemoReport next = m_chain.load();
    QCOMPARE(next.plansAdded, 0);
    QVERIFY(next.showsAdded > 0 && next.showsAdded < m_first.showsAdded / 10);
}

void DemoChainDbTest::aFortnightIsCovered()
{
    QHash<QDate, qint64> venues;
    const Rows days = m_database.owner().run("test/demo_days");
    for (Row row : days) {
        const QDate day = row.next<QDate>();
        venues.insert(day, row.next<qint64>());
    }
    const QDate today = m_started.date();
    for (QDate day = today; day < today.addDays(demoDays); day = day.addDays(1))
        QVERIFY2(venues.value(day) > 80, qPrintable(day.toString(Qt::ISODate)));
}

void DemoChainDbTest::noTwoShowsOfAHallOverlap()
{
    QCOMPARE(m_database.owner().value<qint64>("test/demo_overlaps"), 0);
}

void DemoChainDbTest::everyCategoryHasAPrice() { QCOMPARE(m_database.owner().value<qint64>("test/demo_unpriced"), 0); }

void DemoChainDbTest::someSeatsOfTheNextShowsAreSold()
{
    Row row = *m_database.owner().one("test/demo_fill");
    QVERIFY(row.next<qint64>() > 1000);
    const double fullest = row.next<double>();
    QVERIFY(fullest > 0.4 && fullest < 0.8);
    qInfo("%lld seats are sold", row.next<qint64>());
}

void DemoChainDbTest::whatIsSoldIsToldAlikeEverywhere()
{
    QCOMPARE(m_database.owner().value<qint64>("test/demo_sales_faults"), 0);
}

FOYER_TEST(DemoChainDbTest)
#include "demochaindbtest.moc"
