#include "client/logic/kiosk/holdcountdown.h"
#include "client/logic/kiosk/idlewatch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::client;

// The server's clock, the countdown that follows it, and the watch for customers who have gone.
class ClockTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theServersTimeGoesOnByMonotonicTime();
    void theWallClockMovesNothing();
    void theMoreExactAnswerCounts();
    void aContradictionCountsAtOnce();
    void theCountdownWarnsAndExpiresByTheServersClock();
    void theCountdownDoesNotFollowTheWallClock();
    void aRenewedHoldLeavesTheWarning();
    void nobodyThereIsWarnedThenSentHome();
    void aTouchEndsTheWarning();
    void aPausedWatchDoesNotWatch();

private:
    // The server's clock is ten minutes ahead.
    QDateTime serverNow() const { return m_clock.nowUtc().addSecs(600); }
    void see(ServerClock &clock) const { clock.observe(serverNow(), m_clock.monotonicMs(), m_clock.monotonicMs()); }
    test::FakeClock m_clock;
};

void ClockTest::theServersTimeGoesOnByMonotonicTime()
{
    ServerClock clock(m_clock);
    QVERIFY(!clock.isKnown());
    see(clock);
    m_clock.advanceMs(5000);
    QCOMPARE(clock.now(), serverNow());
    QCOMPARE(clock.msUntil(serverNow().addSecs(2)), 2000);
    QCOMPARE(clock.msUntil(serverNow().addSecs(-2)), 0);
}

void ClockTest::theWallClockMovesNothing()
{
    ServerClock clock(m_clock);
    see(clock);
    const QDateTime before = clock.now();
    m_clock.set(m_clock.nowUtc().addDays(-3));
    QCOMPARE(clock.now(), before);
}

void ClockTest::theMoreExactAnswerCounts()
{
    ServerClock clock(m_clock);
    see(clock);
    const QDateTime right = clock.now();
    // A round trip of two seconds, of which the way back took all.
    const qint64 now = m_clock.monotonicMs();
    clock.observe(right.addMSecs(-1000), now - 2000, now);
    clock.observe(right.addMSecs(-900), now - 2000, now);
    QCOMPARE(clock.now(), right);
}

void ClockTest::aContradictionCountsAtOnce()
{
    ServerClock clock(m_clock);
    see(clock);
    const qint64 now = m_clock.monotonicMs();
    const QDateTime after = clock.now().addSecs(60); // another server, with another clock
    clock.observe(after, now - 100, now + 100);
    QCOMPARE(clock.now(), after);
}

void ClockTest::theCountdownWarnsAndExpiresByTheServersClock()
{
    ServerClock clock(m_clock);
    see(clock);
    HoldCountdown countdown(clock);
    QSignalSpy expired(&countdown, &HoldCountdown::expired);
    countdown.start(serverNow().addMSecs(62'500));
    QCOMPARE(countdown.secondsLeft(), 63);
    QVERIFY(!countdown.isWarning());
    m_clock.advanceMs(2'500);
    countdown.tick();
    QCOMPARE(countdown.secondsLeft(), 60);
    QVERIFY(countdown.isWarning());
    m_clock.advanceMs(59'999);
    countdown.tick();
    QCOMPARE(countdown.secondsLeft(), 1);
    QCOMPARE(expired.count(), 0);
    m_clock.advanceMs(1);
    countdown.tick();
    countdown.tick();
    QCOMPARE(expired.count(), 1);
    QVERIFY(!countdown.isRunning());
    QCOMPARE(countdown.secondsLeft(), 0);
}

void ClockTest::theCountdownDoesNotFollowTheWallClock()
{
    ServerClock clock(m_clock);
    see(clock);
    HoldCountdown countdown(clock);
    countdown.start(serverNow().addSecs(300));
    for (const int days : {-1, 1, 400}) {
        m_clock.set(m_clock.nowUtc().addDays(days));
        countdown.tick();
        QCOMPARE(countdown.secondsLeft(), 300);
    }
}

void ClockTest::aRenewedHoldLeavesTheWarning()
{
    ServerClock clock(m_clock);
    see(clock);
    HoldCountdown countdown(clock);
    countdown.start(serverNow().addSecs(30));
    QVERIFY(countdown.isWarning());
    countdown.start(serverNow().addSecs(300));
    QVERIFY(!countdown.isWarning());
    QCOMPARE(countdown.secondsLeft(), 300);
}

void ClockTest::nobodyThereIsWarnedThenSentHome()
{
    IdleWatch idle(m_clock);
    QSignalSpy ranOut(&idle, &IdleWatch::ranOut);
    idle.setPaused(false);
    m_clock.advanceMs(44'999);
    idle.tick();
    QVERIFY(!idle.isWarning());
    m_clock.advanceMs(1);
    idle.tick();
    QCOMPARE(idle.warningSecondsLeft(), 30);
    m_clock.advanceMs(29'999);
    idle.tick();
    QCOMPARE(idle.warningSecondsLeft(), 1);
    QCOMPARE(ranOut.count(), 0);
    m_clock.advanceMs(1);
    idle.tick();
    idle.tick();
    QCOMPARE(ranOut.count(), 1);
    QVERIFY(!idle.isWarning());
}

void ClockTest::aTouchEndsTheWarning()
{
    IdleWatch idle(m_clock);
    idle.setPaused(false);
    m_clock.advanceMs(50'000);
    idle.tick();
    QVERIFY(idle.isWarning());
    idle.touch();
    QVERIFY(!idle.isWarning());
    m_clock.advanceMs(44'000);
    idle.tick();
    QVERIFY(!idle.isWarning());
}

void ClockTest::aPausedWatchDoesNotWatch()
{
    IdleWatch idle(m_clock);
    QSignalSpy ranOut(&idle, &IdleWatch::ranOut);
    idle.setPaused(false);
    idle.setPaused(true);
    m_clock.advanceMs(1'000'000);
    idle.tick();
    idle.setPaused(false);
    idle.tick();
    QCOMPARE(ranOut.count(), 0);
    QVERIFY(!idle.isWarning());
}

FOYER_TEST(ClockTest)
#include "clocktest.moc"
