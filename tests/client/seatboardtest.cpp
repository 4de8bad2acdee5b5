#include "client/logic/common/seatboard.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;

class SeatBoardTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aSnapshotThenDeltasGiveTheState();
    void aRepeatedOrOldDeltaIsIgnored();
    void aGapIsClosedByASnapshotThatIsAskedForOnce();
    void aDeltaFromNothingFitsWhateverWasMissed();
    void aDeltaThatDoesNotFitIsAGap();
    void aSnapshotThatDeltasHaveOvertakenIsIgnored();
    void anotherShowsDeltaIsIgnored();
    void aLostConnectionIsFollowedByANewSnapshot();
    void aShowThatIsGoneIsTold();
    void leavingUnsubscribes();

private:
    void delta(qint64 after, qint64 version, const SeatNos &changed, const QByteArray &states)
    {
        m_api->push(showTopic(fakeShowId), version, ShowDelta {after, version, changed, states});
    }
    bool snapshot(qint64 version, const QByteArray &states)
    {
        return m_api->answer<SubscribeShow>(ShowSnapshot {fakeShowId, version, states});
    }
    FakeClock m_clock;
    std::unique_ptr<FakeApi> m_api;
    std::unique_ptr<SeatBoard> m_board;
};

void SeatBoardTest::init()
{
    TestCase::init();
    m_board.reset();
    m_api = std::make_unique<FakeApi>(m_clock);
    m_board = std::make_unique<SeatBoard>(*m_api);
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    m_board->watch(fakeShowId);
}

void SeatBoardTest::aSnapshotThenDeltasGiveTheState()
{
    QVERIFY(!m_board->isLive());
    QCOMPARE(m_board->state(SeatNo(1)), SeatState::Blocked);
    QVERIFY(snapshot(4, "........"));
    QVERIFY(m_board->isLive());
    QSignalSpy changed(m_board.get(), &SeatBoard::seatsChanged);
    delta(4, 5, seats({2, 3}), "hs");
    QCOMPARE(m_board->states(), ".hs.....");
    QCOMPARE(m_board->state(SeatNo(3)), SeatState::Sold);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].value<SeatNos>(), seats({2, 3}));
    QCOMPARE(m_board->state(SeatNo(9)), SeatState::Blocked);
}

void SeatBoardTest::aRepeatedOrOldDeltaIsIgnored()
{
    QVERIFY(snapshot(4, "........"));
    delta(4, 6, seats({1}), "h");
    delta(4, 6, seats({1}), "s");
    delta(3, 5, seats({1}), "s");
    QCOMPARE(m_board->states(), "h.......");
    QCOMPARE(m_board->version(), 6);
    QCOMPARE(m_api->count<SubscribeShow>(), 1);
}

void SeatBoardTest::aGapIsClosedByASnapshotThatIsAskedForOnce()
{
    QVERIFY(snapshot(4, "........"));
    QSignalSpy reset(m_board.get(), &SeatBoard::reset);
    delta(6, 7, seats({1}), "h");
    delta(7, 8, seats({2}), "h");
    QCOMPARE(m_board->states(), "........");
    QCOMPARE(m_api->count<SubscribeShow>(), 2);
    QVERIFY(snapshot(8, "hh......"));
    QCOMPARE(reset.count(), 1);
    delta(8, 9, seats({3}), "s");
    QCOMPARE(m_board->states(), "hhs.....");
}

void SeatBoardTest::aDeltaFromNothingFitsWhateverWasMissed()
{
    QVERIFY(snapshot(4, "h..."));
    delta(0, 9, seats({1, 2, 3, 4}), ".hss");
    QCOMPARE(m_board->states(), ".hss");
    QCOMPARE(m_board->version(), 9);
    QCOMPARE(m_api->count<SubscribeShow>(), 1);
}

void SeatBoardTest::aDeltaThatDoesNotFitIsAGap()
{
    QVERIFY(snapshot(4, "........"));
    delta(4, 5, seats({1, 2}), "h");
    QCOMPARE(m_api->count<SubscribeShow>(), 2);
    QVERIFY(snapshot(5, "hh......"));
    delta(5, 6, seats({1, 9}), "ss");
    QCOMPARE(m_api->count<SubscribeShow>(), 3);
    QCOMPARE(m_board->states(), "hh......");
    m_api->push(showTopic(fakeShowId), 6, PaymentChanged {});
    QCOMPARE(m_api->count<SubscribeShow>(), 3);
}

void SeatBoardTest::aSnapshotThatDeltasHaveOvertakenIsIgnored()
{
    QVERIFY(snapshot(4, "........"));
    delta(6, 7, seats({1}), "h"); // a gap: asks
    delta(4, 6, seats({2}), "h"); // what was missing comes late
    delta(6, 7, seats({1}), "h");
    QVERIFY(snapshot(5, "........"));
    QCOMPARE(m_board->states(), "hh......");
    QCOMPARE(m_board->version(), 7);
}

void SeatBoardTest::anotherShowsDeltaIsIgnored()
{
    QVERIFY(snapshot(4, "........"));
    m_api->push(showTopic(ShowId(77)), 5, ShowDelta {4, 5, seats({1}), "h"});
    QCOMPARE(m_board->states(), "........");
}

void SeatBoardTest::aLostConnectionIsFollowedByANewSnapshot()
{
    QVERIFY(snapshot(4, "........"));
    m_api->lose();
    QVERIFY(!m_board->isLive());
    QCOMPARE(m_board->states(), "........");
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QVERIFY(snapshot(2, "h.......")); // a server that was restored may well be behind
    QVERIFY(m_board->isLive());
    QCOMPARE(m_board->states(), "h.......");
}

void SeatBoardTest::aShowThatIsGoneIsTold()
{
    QSignalSpy failed(m_board.get(), &SeatBoard::failed);
    QVERIFY(m_api->answer<SubscribeShow>(failure(ErrorCode::NotFound)));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_board->isLive());
}

void SeatBoardTest::leavingUnsubscribes()
{
    QVERIFY(snapshot(4, "........"));
    m_board->leave();
    QCOMPARE(m_api->open<UnsubscribeShow>()->show, fakeShowId);
    QVERIFY(!m_board->isLive());
    QVERIFY(m_board->states().isEmpty());
    delta(4, 5, seats({1}), "h");
    QVERIFY(m_board->states().isEmpty());
}

FOYER_TEST(SeatBoardTest)
#include "seatboardtest.moc"
