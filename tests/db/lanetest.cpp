// A lane against a real database: many commands in one transaction, in the order of arrival, none lost for another's
// sake.
#include "server/lanes/lanes.h"
#include "server/storage/database.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using test::seatNos;

class LaneTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatWaitsTogetherIsOneTransaction();
    void moreThanOneTransactionTakesWaitsForTheNext();
    void manyAreToldAlsoWhenNothingComesOfTheNext();
    void commandsAreDecidedInTheOrderOfArrival();
    void aCommandThatFailsTakesNoOtherWithIt();
    void aSoldSeatIsRefusedWithoutATransactionAndKeptInMind();
    void whoBoughtASeatIsNotToldThatAnotherHasIt();
    void refusalsThatWaitAreBounded();
    void aFullQueueTakesNoMore();
    void aStopRunsAllThatWaits();
    void whoseSessionEndsIsToldUnavailable();

private:
    // Commands are submitted while somebody else has the show; the lane takes the first and waits for the show.
    void openAndBlock(int waitingMax = 100);
    void block();
    void hold(const SeatNos &seats, const HolderId &holder = HolderId::create());
    void sell(const HolderId &holder, SeatNo seat); // as the first hold of the show
    bool submit(engine::Request request);
    qint64 number(std::string_view query) { return m_database->owner().value<qint64>(query, m_house->show()); }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Database> m_gateKeeper;
    std::optional<Transaction> m_gate;
    PlanCache m_plans;
    std::unique_ptr<Lane> m_lane;
    std::mutex m_mutex;
    QList<engine::Outcome> m_outcomes; // guarded by m_mutex
    QList<engine::Outcome> outcomes()
    {
        const std::lock_guard lock(m_mutex);
        return m_outcomes;
    }
};

void LaneTest::init()
{
    TestCase::init();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_gateKeeper = m_database->connect();
    m_outcomes.clear();
}

void LaneTest::cleanup()
{
    m_gate.reset();
    m_lane.reset();
    m_gateKeeper.reset();
    m_house.reset();
    m_database.reset();
}

void LaneTest::openAndBlock(int waitingMax)
{
    m_lane = std::make_unique<Lane>(LaneSettings {m_database->serverSettings(), {}, 7, waitingMax}, m_plans,
                                    [](const engine::ShowState &, const QList<engine::Event> &) {});
    block();
}

void LaneTest::block()
{
    m_gate.emplace(*m_gateKeeper);
    m_gateKeeper->run("house/lock_show", m_house->show());
    QVERIFY(submit(engine::FreeLapsed {}));
    QTRY_COMPARE(m_lane->waiting(), 0);
}

bool LaneTest::submit(engine::Request request)
{
    engine::Command command;
    command.show = m_house->show();
    command.id = CommandId::create();
    command.request = std::move(request);
    return m_lane->submit(command, [this](const engine::Outcome &outcome) {
        const std::lock_guard lock(m_mutex);
        m_outcomes.append(outcome);
    });
}

void LaneTest::hold(const SeatNos &seats, const HolderId &holder)
{
    QVERIFY(submit(engine::HoldSeats {holder, seats, {}}));
}

void LaneTest::sell(const HolderId &holder, SeatNo seat)
{
    const AttemptId attempt = AttemptId::create();
    hold({seat}, holder);
    QVERIFY(submit(engine::BeginPayment {holder, HoldId(1), attempt, {seat}, {u"adult"_s}, {1200, u"EUR"_s}, u"t"_s}));
    QVERIFY(submit(engine::ApprovePayment {attempt, u"gateway"_s, u"ABCDEFGH"_s}));
    QTRY_COMPARE(outcomes().size(), 4);
}

void LaneTest::whatWaitsTogetherIsOneTransaction()
{
    openAndBlock();
    for (int seat = 10; seat < 20; ++seat)
        hold(seatNos({seat}));
    m_gate.reset();
    QTRY_COMPARE(outcomes().size(), 11);
    QCOMPARE(m_lane->batchesDone(), 2); // the one that was blocked, and all the others
    QCOMPARE(number("test/log_length"), 10);
    QCOMPARE(number("test/log_transactions"), 1);
}

void LaneTest::moreThanOneTransactionTakesWaitsForTheNext()
{
    constexpr int commands = laneBatchMax + 1;
    openAndBlock(commands);
    for (int i = 0; i < commands; ++i)
        hold(seatNos({10}));
    m_gate.reset();
    QTRY_COMPARE(outcomes().size(), commands + 1);
    QCOMPARE(m_lane->batchesDone(), 3); // the one that was blocked, a full one, and the last command
}

// As many as fill a transaction are told while the next is written; here the next is refused from memory.
void LaneTest::manyAreToldAlsoWhenNothingComesOfTheNext()
{
    openAndBlock(laneBatchMax + 1);
    m_gate.reset();
    sell(HolderId::create(), SeatNo(10));
    block();
    for (int i = 0; i < laneBatchMax; ++i)
        hold(seatNos({20}));
    hold(seatNos({10}));
    m_gate.reset();
    QTRY_COMPARE(outcomes().size(), 4 + 1 + laneBatchMax + 1);
    QCOMPARE(m_lane->refusedFromMemory(), 1);
}

void LaneTest::commandsAreDecidedInTheOrderOfArrival()
{
    openAndBlock();
    const HolderId first = HolderId::create();
    hold(seatNos({10, 11}), first);
    for (int i = 0; i < 20; ++i)
        hold(seatNos({11, 12 + i}));
    m_gate.reset();
    QTRY_COMPARE(outcomes().size(), 22);
    QVERIFY(outcomes().at(1).ok());
    for (int i = 2; i < 22; ++i)
        QCOMPARE(outcomes().at(i).error().code, ErrorCode::SeatTaken);
    QCOMPARE(m_house->claims().keys(), seatNos({10, 11}));
    QCOMPARE(number("test/refusals"), 20);
}

// A claim that the log knows nothing of is what no engine makes: the primary key refuses the seat all the same.
void LaneTest::aCommandThatFailsTakesNoOtherWithIt()
{
    openAndBlock();
    hold(seatNos({10}));
    hold(seatNos({20, 21}));
    hold(seatNos({30}));
    m_gateKeeper->run("test/rogue_claim", m_house->show(), 20);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"a command failed: 23505"_s));
    m_gate->commit();
    m_gate.reset();
    QTRY_COMPARE(outcomes().size(), 4);
    QVERIFY(outcomes().at(1).ok());
    QCOMPARE(outcomes().at(2).error().code, ErrorCode::Internal);
    QVERIFY(outcomes().at(3).ok());
    QCOMPARE(m_house->log(), (QStringList {u"hold h 10"_s, u"hold h 30"_s}));
}

void LaneTest::aSoldSeatIsRefusedWithoutATransactionAndKeptInMind()
{
    openAndBlock();
    m_gate.reset();
    sell(HolderId::create(), SeatNo(10));
    const qint64 batches = m_lane->batchesDone();

    hold(seatNos({9, 10}));
    QTRY_COMPARE(outcomes().size(), 5);
    QCOMPARE(outcomes().last().error().code, ErrorCode::SeatTaken);
    QCOMPARE(outcomes().last().error().seats, seatNos({10}));
    QCOMPARE(outcomes().last().error().seatStates, "s"_ba);
    QVERIFY(!outcomes().last().error().alternatives.isEmpty());
    QCOMPARE(m_lane->refusedFromMemory(), 1);
    QCOMPARE(m_lane->batchesDone(), batches);
    QTRY_COMPARE(number("test/refusals"), 1);
}

void LaneTest::whoBoughtASeatIsNotToldThatAnotherHasIt()
{
    openAndBlock();
    m_gate.reset();
    const HolderId anna = HolderId::create();
    sell(anna, SeatNo(10));

    QVERIFY(submit(engine::HoldSeats {anna, seatNos({9, 10}), HoldId(1)}));
    QTRY_COMPARE(outcomes().size(), 5);
    QCOMPARE(outcomes().last().error().code, ErrorCode::HoldIsSold);
}

// The next one takes a transaction, and those that waited are written by it.
void LaneTest::refusalsThatWaitAreBounded()
{
    test::Desk anna(*m_database);
    QVERIFY(anna.book(m_house->show(), seatNos({10}), test::SmallHouse::adultMinor, u"ABCDEFGH"_s).ok());
    BatchRunner runner(m_plans, {}, [](const engine::ShowState &, const QList<engine::Event> &) {});
    const auto database = m_database->connect();
    qint64 arrivals = 0;
    const auto next = [&](engine::Request request) {
        return engine::Command {m_house->show(), CommandId::create(), 0, std::move(request), {99, ++arrivals}};
    };
    const engine::Command lapsed = next(engine::FreeLapsed {});
    QVERIFY(runner.run(*database, std::span(&lapsed, 1)).first().ok()); // it knows the show from now on
    const auto wish = [&] { return next(engine::HoldSeats {HolderId::create(), seatNos({10}), {}}); };
    for (int i = 0; i < BatchRunner::refusalsWaitingMax; ++i)
        QVERIFY(runner.refusalFromMemory(wish()).has_value());
    const engine::Command further = wish();
    QVERIFY(!runner.refusalFromMemory(further).has_value());
    QCOMPARE(number("test/refusals"), 0);
    QCOMPARE(runner.run(*database, std::span(&further, 1)).first().error().code, ErrorCode::SeatTaken);
    QCOMPARE(number("test/refusals"), BatchRunner::refusalsWaitingMax + 1);
    QVERIFY(runner.refusalFromMemory(wish()).has_value());
}

void LaneTest::aFullQueueTakesNoMore()
{
    openAndBlock(3);
    for (int seat = 10; seat < 13; ++seat)
        hold(seatNos({seat}));
    QVERIFY(!submit(engine::HoldSeats {HolderId::create(), seatNos({13}), {}}));
    m_gate.reset();
    QTRY_COMPARE(outcomes().size(), 4);
    hold(seatNos({13}));
    QTRY_COMPARE(outcomes().size(), 5);
}

void LaneTest::aStopRunsAllThatWaits()
{
    openAndBlock();
    hold(seatNos({10}));
    hold(seatNos({11}));
    m_gate.reset();
    m_lane->stop();
    QCOMPARE(outcomes().size(), 3);
    QVERIFY(!submit(engine::HoldSeats {HolderId::create(), seatNos({12}), {}}));
    QCOMPARE(m_house->claims().keys(), seatNos({10, 11}));
}

// Whenever it ends: what was asked for may have been done, and is to be asked again.
void LaneTest::whoseSessionEndsIsToldUnavailable()
{
    constexpr int rounds = 40;
    QLoggingCategory::setFilterRules(u"foyer.lanes.warning=false\nfoyer.storage.warning=false"_s);
    ConnectionSettings connection = m_database->serverSettings();
    connection.applicationName = u"lane under test"_s;
    m_lane = std::make_unique<Lane>(LaneSettings {connection, {}, 7, 100}, m_plans,
                                    [](const engine::ShowState &, const QList<engine::Event> &) {});
    for (int round = 0; round < rounds; ++round) {
        const qsizetype before = outcomes().size();
        hold(seatNos({1 + round}));
        for (int i = 0; i < round % 8; ++i)
            m_gateKeeper->run("test/log_length", m_house->show());
        m_postgres.admin().run("test/terminate_named", connection.applicationName);
        QTRY_COMPARE(outcomes().size(), before + 1);
    }
    int unavailable = 0;
    for (const engine::Outcome &outcome : outcomes()) {
        if (outcome)
            continue;
        QCOMPARE(outcome.error().code, ErrorCode::Unavailable);
        ++unavailable;
    }
    QVERIFY(unavailable > 0);
    QLoggingCategory::setFilterRules({});
}

FOYER_TEST(LaneTest)
#include "lanetest.moc"
