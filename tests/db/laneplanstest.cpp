// On the first day of a house PostgreSQL may look at the tables when they have a few rows. What a lane runs is planned
// for those then; it must not go on to read whole tables when thousands of seats are sold within minutes.
#include "server/lanes/lanes.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

namespace
{

constexpr int othersRows = 20'000;
constexpr qint64 rowsReadMax = 2'000; // by some twenty commands that concern one seat each

} // namespace

class LanePlansTest final : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void soldRowsOfOthersAreNotRead_data();
    void soldRowsOfOthersAreNotRead();

private:
    engine::Done done(Lane &lane, engine::Request request);
    void buyAndGiveBack(Lane &lane, SeatNo seat);

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
};

engine::Done LanePlansTest::done(Lane &lane, engine::Request request)
{
    std::promise<engine::Outcome> promise;
    if (!lane.submit({m_house->show(), CommandId::create(), 1, std::move(request), {}},
                     [&promise](const engine::Outcome &outcome) { promise.set_value(outcome); }))
        qFatal("a lane is full");
    const engine::Outcome outcome = promise.get_future().get();
    if (!outcome)
        qFatal("a lane refused: %s", qPrintable(outcome.error().detail));
    return *outcome;
}

void LanePlansTest::buyAndGiveBack(Lane &lane, SeatNo seat)
{
    const HolderId holder = HolderId::create();
    const AttemptId declined = AttemptId::create();
    const AttemptId approved = AttemptId::create();
    const auto begin = [&](const AttemptId &attempt, HoldId hold) {
        return engine::BeginPayment {holder, hold, attempt, {seat}, {u"adult"_s}, {1200, u"EUR"_s}, u"t"_s};
    };
    const HoldId hold = done(lane, engine::HoldSeats {holder, {seat}, {}, true}).hold.hold;
    done(lane, begin(declined, hold));
    done(lane, engine::DeclinePayment {declined});
    done(lane, begin(approved, hold));
    done(lane, engine::ApprovePayment {approved, u"gateway"_s, approved.toString().left(8)});
    done(lane, engine::RefundSeats {hold, {seat}, u"test"_s});
}

void LanePlansTest::initTestCase()
{
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    ConnectionSettings connection = m_database->serverSettings();
    connection.applicationName = u"lane"_s;
    connection.lanePlansKeptMs = 0; // the next transaction is as one of some seconds later
    {
        PlanCache plans;
        Lane lane(LaneSettings {connection, {}, 7, 100}, plans,
                  [](const engine::ShowState &, const QList<engine::Event> &) {});
        buyAndGiveBack(lane, SeatNo(10));
        m_database->owner().runScript("ANALYZE"); // as autovacuum does at any time: plans are made anew
        buyAndGiveBack(lane, SeatNo(20));
        m_database->owner().run("test/others_rows", m_house->show(), othersRows);
        buyAndGiveBack(lane, SeatNo(11));
    }
    // A session hands in what it has counted before it is gone.
    QTRY_VERIFY(m_database->owner().run("test/pid_of", connection.applicationName).isEmpty());
}

void LanePlansTest::soldRowsOfOthersAreNotRead_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"hold", "seat_claim", "payment_attempt", "booking", "ticket"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void LanePlansTest::soldRowsOfOthersAreNotRead()
{
    QFETCH(const QString, table);
    const auto rowsRead = m_database->owner().value<qint64>("test/rows_read", table);
    QVERIFY2(rowsRead < rowsReadMax, qPrintable(QString::number(rowsRead)));
}

FOYER_TEST(LanePlansTest)
#include "laneplanstest.moc"
