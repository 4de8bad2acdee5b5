// Live seats: what one client does, the others see.
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::Conversation;
using test::seatNos;

class LiveTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aSubscriberGetsTheStateOfEverySeat();
    void twoClientsSeeEachOthersHolds();
    void deltasFollowTheSnapshotWithoutAGap();
    void askingAgainBringsAFreshSnapshot();
    void whoUnsubscribedHearsNothingMore();
    void anUnknownShowCannotBeSubscribed();
    void anotherNodesCommitIsHeardByItsHint();
    void aCommitWithoutAHintIsFoundByComparingVersions();
    void screensHearOfAnExpiredHoldWithinASecond();
    void aConnectionMayNotSubscribeToEverything();

private:
    protocol::ShowSnapshot subscribe(Conversation &client)
    {
        return client.ask(protocol::SubscribeShow {m_house->show()}).value();
    }
    Result<protocol::Hold> hold(Conversation &client, const SeatNos &seats)
    {
        return client.ask(protocol::HoldSeats {CommandId::create(), m_house->show(), HolderId::create(), seats, {}});
    }
    static protocol::ShowDelta nextDelta(Conversation &client)
    {
        if (!client.waitForPush())
            return {};
        return protocol::fromJson<protocol::ShowDelta>(client.pushes.takeFirst().body).value();
    }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::TestServer> m_server;
};

void LiveTest::init()
{
    TestCase::init();
    m_server.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_server = std::make_unique<test::TestServer>(*m_database);
}

void LiveTest::aSubscriberGetsTheStateOfEverySeat()
{
    Conversation client(m_server->url());
    QVERIFY(client.greet());
    QVERIFY(hold(client, seatNos({1, 3})));
    const protocol::ShowSnapshot snapshot = subscribe(client);
    QCOMPARE(snapshot.show, m_house->show());
    QCOMPARE(snapshot.states.size(), m_house->plan().seatNoMax());
    QCOMPARE(snapshot.states.left(4), "h.h.");
    QCOMPARE(snapshot.version, 1);
}

void LiveTest::twoClientsSeeEachOthersHolds()
{
    Conversation anna(m_server->url());
    Conversation bert(m_server->url());
    QVERIFY(anna.greet() && bert.greet());
    subscribe(anna);
    subscribe(bert);
    QVERIFY(hold(anna, seatNos({5})));
    QCOMPARE(nextDelta(bert).seats, seatNos({5}));
    QCOMPARE(nextDelta(anna).seats, seatNos({5}));
    QVERIFY(hold(bert, seatNos({6})));
    const protocol::ShowDelta delta = nextDelta(anna);
    QCOMPARE(delta.seats, seatNos({6}));
    QCOMPARE(delta.states, "h");
}

void LiveTest::deltasFollowTheSnapshotWithoutAGap()
{
    Conversation watcher(m_server->url());
    Conversation buyer(m_server->url());
    QVERIFY(watcher.greet() && buyer.greet());
    const protocol::ShowSnapshot snapshot = subscribe(watcher);
    QByteArray states = snapshot.states;
    qint64 version = snapshot.version;
    QList<qint64> requests;
    for (int seat = 1; seat <= 30; ++seat)
        requests.append(buyer.send(
            protocol::HoldSeats {CommandId::create(), m_house->show(), HolderId::create(), seatNos({seat}), {}}));
    while (version < snapshot.version + 30) {
        const protocol::ShowDelta delta = nextDelta(watcher);
        QCOMPARE(delta.after, version);
        QVERIFY(delta.version > version);
        version = delta.version;
        for (qsizetype i = 0; i < delta.seats.size(); ++i)
            states[delta.seats.at(i).value - 1] = delta.states.at(i);
    }
    QCOMPARE(states, subscribe(buyer).states);
    QCOMPARE(states.left(30), QByteArray(30, 'h'));
}

void LiveTest::askingAgainBringsAFreshSnapshot()
{
    Conversation client(m_server->url());
    QVERIFY(client.greet());
    subscribe(client);
    QVERIFY(hold(client, seatNos({2})));
    nextDelta(client);
    const protocol::ShowSnapshot again = subscribe(client);
    QCOMPARE(again.states.left(3), ".h.");
    QVERIFY(hold(client, seatNos({3})));
    QCOMPARE(nextDelta(client).after, again.version);
}

void LiveTest::whoUnsubscribedHearsNothingMore()
{
    Conversation left(m_server->url());
    Conversation stays(m_server->url());
    QVERIFY(left.greet() && stays.greet());
    subscribe(left);
    subscribe(stays);
    QVERIFY(left.ask(protocol::UnsubscribeShow {m_house->show()}));
    QVERIFY(hold(stays, seatNos({2})));
    nextDelta(stays);
    QVERIFY(left.ask(protocol::GetTime {})); // whatever was on its way has come
    QVERIFY(left.pushes.isEmpty());
}

void LiveTest::anUnknownShowCannotBeSubscribed()
{
    Conversation client(m_server->url());
    QVERIFY(client.greet());
    QCOMPARE(client.ask(protocol::SubscribeShow {ShowId(7)}).error().code, ErrorCode::NotFound);
}

void LiveTest::anotherNodesCommitIsHeardByItsHint()
{
    // Whatever this node hears comes by the hint: it compares versions a second after another node's commit at best.
    test::TestServer other(*m_database);
    Conversation watcher(m_server->url());
    Conversation buyer(other.url());
    QVERIFY(watcher.greet() && buyer.greet());
    subscribe(watcher);
    QVERIFY(hold(buyer, seatNos({9})));
    QCOMPARE(nextDelta(watcher).seats, seatNos({9}));
}

void LiveTest::aCommitWithoutAHintIsFoundByComparingVersions()
{
    Conversation watcher(m_server->url());
    QVERIFY(watcher.greet());
    subscribe(watcher);
    test::Desk desk(*m_database); // tells nobody
    QVERIFY(desk.hold(m_house->show(), seatNos({7})));
    QCOMPARE(nextDelta(watcher).seats, seatNos({7}));
}

void LiveTest::screensHearOfAnExpiredHoldWithinASecond()
{
    Conversation client(m_server->url());
    QVERIFY(client.greet());
    subscribe(client);
    const auto taken = hold(client, seatNos({8}));
    QVERIFY(taken);
    QCOMPARE(nextDelta(client).states, "h");
    QElapsedTimer sinceLapse;
    sinceLapse.start();
    m_house->lapse(taken->hold);
    const protocol::ShowDelta delta = nextDelta(client);
    QVERIFY2(!sinceLapse.hasExpired(1000), qPrintable(u"after %1 ms"_s.arg(sinceLapse.elapsed())));
    QCOMPARE(delta.seats, seatNos({8}));
    QCOMPARE(delta.states, ".");
}

void LiveTest::aConnectionMayNotSubscribeToEverything()
{
    Conversation client(m_server->url());
    QVERIFY(client.greet());
    for (int i = 0; i < server::showsPerSessionMax; ++i)
        QVERIFY(client.ask(protocol::SubscribeShow {m_house->makeShow(1 + i % 2, 300 + 300 * i)}));
    QCOMPARE(client.ask(protocol::SubscribeShow {m_house->show()}).error().code, ErrorCode::RateLimited);
}

FOYER_TEST(LiveTest)
#include "livetest.moc"
