// What a lane keeps in memory has its bound, whatever the shows have been through.
#include "server/lanes/showcache.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace foyer::server;
using test::seatNos;

class ShowCacheTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void moreSeatsThanAreKeptPushTheOldestShowOut();
    void aLongLogTakesTheRoomOfSeats();
    void aShowThatIsLargerThanAllIsStillKept();

private:
    void visit(ShowCache &cache, ShowId show);
    int sizeOfNewShow() const { return ShowCache::showOverheadSeats + m_house->plan().seatNoMax(); }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Database> m_connection;
    PlanCache m_plans;
};

void ShowCacheTest::init()
{
    TestCase::init();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_connection = m_database->connect();
}

void ShowCacheTest::cleanup()
{
    m_connection.reset();
    m_house.reset();
    m_database.reset();
}

void ShowCacheTest::visit(ShowCache &cache, ShowId show)
{
    Transaction transaction(*m_connection);
    const QList<LockedShow> locked = lockShows(*m_connection, {show});
    QCOMPARE(locked.size(), 1);
    cache.giveBack(cache.take(*m_connection, locked.first()));
    transaction.commit();
}

void ShowCacheTest::moreSeatsThanAreKeptPushTheOldestShowOut()
{
    ShowCache cache(m_plans, 2 * sizeOfNewShow());
    const QList<ShowId> shows {m_house->show(), m_house->makeShow(1, 100), m_house->makeShow(1, 200)};
    visit(cache, shows[0]);
    visit(cache, shows[1]);
    QVERIFY(cache.peek(shows[0]));
    QVERIFY(cache.peek(shows[1]));
    visit(cache, shows[2]);
    QVERIFY(cache.peek(shows[2]));
    QVERIFY(bool(cache.peek(shows[0])) != bool(cache.peek(shows[1])));
}

void ShowCacheTest::aLongLogTakesTheRoomOfSeats()
{
    ShowCache cache(m_plans, 2 * sizeOfNewShow());
    const ShowId quiet = m_house->makeShow(1, 100);
    visit(cache, m_house->show());
    visit(cache, quiet);
    test::Desk desk(*m_database);
    QVERIFY(desk.hold(m_house->show(), seatNos({1, 2})).ok());
    visit(cache, m_house->show());
    QVERIFY(cache.peek(m_house->show()));
    QVERIFY(!cache.peek(quiet));
}

void ShowCacheTest::aShowThatIsLargerThanAllIsStillKept()
{
    ShowCache cache(m_plans, sizeOfNewShow() / 2);
    visit(cache, m_house->show());
    QVERIFY(cache.peek(m_house->show()));
}

FOYER_TEST(ShowCacheTest)
#include "showcachetest.moc"
