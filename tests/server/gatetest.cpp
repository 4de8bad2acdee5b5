// What customers may not do, over real connections: push in, hoard, leave lone seats.
#include "shared/domain/loneseat.h"
#include "shared/protocol/limits.h"
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::Conversation;
using test::seatNos;

class GateTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void whenTheLaneIsFullPeopleGetANumberAndAreLetInLater();
    void aDeviceThatTakesTooManyHoldsIsStopped();
    void staffAreNotLimited();
    void aLimitThatStaffLiftIsLiftedAtOnceInAllNodes();
    void customersLeaveNoLoneSeatAndStaffMay();

private:
    void open(const QStringList &flags) { m_server = std::make_unique<test::TestServer>(*m_database, flags); }
    HoldSeats holdOf(int seat) const
    {
        return {CommandId::create(), m_house->show(), HolderId::create(), seatNos({seat}), {}};
    }
    // The refusal that the first of many holds meets, each by another customer at the same device.
    std::optional<Error> firstRefusal(Conversation &device, int holds) const;

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::TestServer> m_server;
};

void GateTest::init()
{
    TestCase::init();
    m_server.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
}

void GateTest::whenTheLaneIsFullPeopleGetANumberAndAreLetInLater()
{
    open({});
    const std::unique_ptr<server::Database> keeper = m_database->connect();
    std::optional<server::Transaction> gate(*keeper);
    keeper->run("house/lock_show", m_house->show());
    std::vector<std::unique_ptr<Conversation>> crowd;
    constexpr int connections = 5;
    constexpr int holdsEach = 60; // below openRequestsPerSessionMax
    for (int i = 0; i < connections; ++i) {
        crowd.push_back(std::make_unique<Conversation>(m_server->url()));
        QVERIFY(crowd.back()->greet());
        for (int k = 0; k < holdsEach; ++k)
            crowd.back()->send(holdOf(1 + k));
    }
    Conversation late(m_server->url());
    QVERIFY(late.greet());
    HoldSeats wish = holdOf(70);
    const HolderId &holder = wish.holder;
    QVERIFY(late.ask(WatchHolder {holder}));
    QTRY_COMPARE(late.ask(wish).error().code, ErrorCode::WaitingRoom);
    const auto place = late.ask(EnterRoom {m_house->show(), holder});
    QVERIFY(place);
    QVERIFY(!place->admitted);
    QCOMPARE(place->number, 1);

    gate.reset();
    const auto isIn = [&] {
        return std::any_of(late.pushes.cbegin(), late.pushes.cend(), [](const PushedFrame &push) {
            const auto changed = fromJson<RoomChanged>(push.body);
            return changed && changed->place.admitted;
        });
    };
    QTRY_VERIFY(isIn());
    QVERIFY(late.ask(wish));
}

std::optional<Error> GateTest::firstRefusal(Conversation &device, int holds) const
{
    for (int i = 0; i < holds; ++i)
        if (const auto hold = device.ask(holdOf(1 + i)); !hold)
            return hold.error();
    return std::nullopt;
}

void GateTest::aDeviceThatTakesTooManyHoldsIsStopped()
{
    open({u"--hoarding-limits=yes"_s});
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(test::TestServer::pair(*m_database, u"kiosk"_s)));
    QVERIFY(!firstRefusal(kiosk, activeHoldsFromKioskMax));
    QCOMPARE(kiosk.ask(holdOf(40)).error().code, ErrorCode::TooManyHolds);
}

void GateTest::staffAreNotLimited()
{
    open({u"--hoarding-limits=yes"_s});
    Conversation desk(m_server->url());
    QVERIFY(desk.greet(test::TestServer::pair(*m_database, u"staff"_s)));
    QVERIFY(!firstRefusal(desk, activeHoldsFromKioskMax + 5));
}

void GateTest::aLimitThatStaffLiftIsLiftedAtOnceInAllNodes()
{
    open({u"--hoarding-limits=yes"_s});
    const test::TestServer otherNode(*m_database, {u"--hoarding-limits=yes"_s});
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(test::TestServer::pair(*m_database, u"kiosk"_s)));
    QVERIFY(!firstRefusal(kiosk, activeHoldsFromKioskMax));
    QCOMPARE(kiosk.ask(holdOf(activeHoldsFromKioskMax + 1)).error().code, ErrorCode::TooManyHolds);

    Conversation desk(otherNode.url());
    QVERIFY(desk.greet(test::TestServer::pair(*m_database, u"staff"_s)));
    QVERIFY(desk.ask(LiftLimit {LimitOf::Device, u"kiosk"_s, 5, u"a school class"_s}));
    bool isHeld = false;
    QTRY_VERIFY(isHeld || (isHeld = kiosk.ask(holdOf(activeHoldsFromKioskMax + 1)).ok()));
}

void GateTest::customersLeaveNoLoneSeatAndStaffMay()
{
    open({u"--lone-seats=no"_s});
    Conversation customer(m_server->url());
    QVERIFY(customer.greet());
    const SeatIndex seats(m_house->plan());
    const QByteArray free(seats.seats().size(), static_cast<char>(SeatState::Free));
    int second = 1; // of a row
    while (!leavesAvoidableLoneSeat(seats, free, seatNos({second})))
        ++second;
    const auto refused = customer.ask(holdOf(second));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LoneSeatLeft);
    QCOMPARE(refused.error().alternatives.size(), 1);
    QVERIFY(!leavesAvoidableLoneSeat(seats, free, refused.error().alternatives));
    Conversation desk(m_server->url());
    QVERIFY(desk.greet(test::TestServer::pair(*m_database, u"staff"_s)));
    QVERIFY(desk.ask(holdOf(second)));
}

FOYER_TEST(GateTest)
#include "gatetest.moc"
