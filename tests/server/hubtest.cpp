// The hub and its database, without sockets: commits go in, snapshots and deltas come out.
#include "server/metrics/metrics.h"
#include "server/push/pushhub.h"
#include "tests/server/recordingoutbox.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using server::SeatChange;
using test::seatNos;

class HubTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aCommitIsToldWithoutAskingTheDatabase();
    void whatIsMissingBetweenIsReadFromTheLog();
    void aCommitThatIsToldTwiceCountsOnce();
    void commitsOfTwoThreadsAreToldInTheOrderOfTheLog();
    void moreThanTheHubKeepsIsReadFromTheLog();
    void aCommitThatChangesNoSeatIsToldAsAVersion();
    void whoMissedDeltasIsToldEverySeat();

private:
    ShowId show() const { return m_house->show(); }
    void subscribe() const
    {
        const auto exchange = std::make_shared<server::Exchange>(m_session, 1, "show.subscribe", *m_traffic);
        m_hub->subscribe(exchange, protocol::SubscribeShow {show()});
        QTRY_COMPARE(m_outbox->answers(), 1);
    }
    // All that is told until the version is reached, as one step.
    protocol::ShowDelta toldUntil(qint64 version) const { return m_outbox->deltasUntil(version); }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::Desk> m_desk; // commits, and tells the hub nothing
    server::Metrics m_metrics;
    std::unique_ptr<server::Traffic> m_traffic;
    std::shared_ptr<test::RecordingOutbox> m_outbox;
    std::shared_ptr<server::Session> m_session;
    std::unique_ptr<server::PushHub> m_hub;
};

void HubTest::init()
{
    TestCase::init();
    m_hub.reset();
    m_desk.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_desk = std::make_unique<test::Desk>(*m_database);
    m_traffic = std::make_unique<server::Traffic>(m_metrics);
    m_outbox = std::make_shared<test::RecordingOutbox>();
    m_session = std::make_shared<server::Session>(1, m_outbox);
    server::PushHubSettings settings {m_database->serverSettings()};
    settings.compareMs = 3'600'000; // whatever is heard comes from what the test says
    m_hub = std::make_unique<server::PushHub>(settings, m_metrics);
}

void HubTest::aCommitIsToldWithoutAskingTheDatabase()
{
    subscribe();
    m_hub->committed(show(), {{1, 'h', seatNos({5, 6})}, {2, 's', seatNos({5})}}); // the database knows nothing of it
    QCOMPARE(toldUntil(2), (protocol::ShowDelta {0, 2, seatNos({5, 6}), "sh"}));
}

void HubTest::whatIsMissingBetweenIsReadFromTheLog()
{
    subscribe();
    QVERIFY(m_desk->hold(show(), seatNos({1})));
    QVERIFY(m_desk->hold(show(), seatNos({2, 3})));
    m_hub->committed(show(), {{2, 'h', seatNos({2, 3})}});
    QCOMPARE(toldUntil(2), (protocol::ShowDelta {0, 2, seatNos({1, 2, 3}), "hhh"}));
}

void HubTest::aCommitThatIsToldTwiceCountsOnce()
{
    subscribe();
    m_hub->committed(show(), {{1, 'h', seatNos({4})}});
    QCOMPARE(toldUntil(1).seats, seatNos({4}));
    m_hub->committed(show(), {{1, 'h', seatNos({4})}});
    m_hub->committed(show(), {{2, '.', seatNos({4})}, {1, 'h', seatNos({4})}});
    QCOMPARE(toldUntil(2), (protocol::ShowDelta {1, 2, seatNos({4}), "."}));
}

void HubTest::commitsOfTwoThreadsAreToldInTheOrderOfTheLog()
{
    subscribe();
    constexpr int commits = 40;
    for (int seat = 1; seat <= commits; ++seat) {
        m_desk->actAs(HolderId::create()); // each may have but a few holds
        QVERIFY(m_desk->hold(show(), {SeatNo(seat)}));
    }
    const auto tellEverySecond = [this](int first) {
        for (int seat = first; seat >= 1; seat -= 2)
            m_hub->committed(show(), {{seat, 'h', {SeatNo(seat)}}});
    };
    std::thread odd(tellEverySecond, commits - 1);
    std::thread even(tellEverySecond, commits);
    odd.join();
    even.join();
    const protocol::ShowDelta told = toldUntil(commits);
    QCOMPARE(told.seats.size(), commits);
    QCOMPARE(told.states, QByteArray(commits, 'h'));
}

void HubTest::moreThanTheHubKeepsIsReadFromTheLog()
{
    subscribe();
    QVERIFY(m_desk->hold(show(), seatNos({1})));
    QList<SeatChange> changes(server::commitsWaitingMax, SeatChange {});
    changes.append({1, 'h', seatNos({9})}); // one too many to be kept; the log knows better
    m_hub->committed(show(), changes);
    QCOMPARE(toldUntil(1), (protocol::ShowDelta {0, 1, seatNos({1}), "h"}));
}

void HubTest::aCommitThatChangesNoSeatIsToldAsAVersion()
{
    subscribe();
    m_hub->committed(show(), {{1, server::noSeatLetter, {}}});
    QCOMPARE(toldUntil(1), (protocol::ShowDelta {0, 1, {}, {}}));
}

void HubTest::whoMissedDeltasIsToldEverySeat()
{
    subscribe();
    m_hub->committed(show(), {{1, 'h', seatNos({2})}, {2, 's', seatNos({2})}});
    toldUntil(2);
    m_hub->missed(m_session, protocol::showTopic(show()));
    const protocol::ShowDelta told = toldUntil(2);
    QCOMPARE(told.after, 0);
    QCOMPARE(told.states, ".s" + QByteArray(m_house->plan().seatNoMax() - 2, '.'));
}

FOYER_TEST(HubTest)
#include "hubtest.moc"
