#include "server/limits/holdguard.h"
#include "server/limits/lookupguard.h"
#include "server/metrics/metrics.h"
#include "tests/support/fakeclock.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

namespace
{
const ShowId show(1);
const Asker phone {Role::Public, u"203.0.113.7"_s};
const Asker otherPhone {Role::Public, u"203.0.113.8"_s};
const Asker kiosk {Role::Kiosk, u"Foyer left"_s};
const Asker boxOffice {Role::Staff, u"Desk 1"_s};
constexpr int hourMs = 3'600'000;
} // namespace

class HoldGuardTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void someHoldsMayComeInABurstThenAtAPace();
    void oneAskerDoesNotSlowAnother();
    void aKioskMayBeFasterThanAnAddress();
    void soManyHoldsAtOnceAndNoMore();
    void aHoldWhoseEndWasNeverToldCountsNoLongerThanItCanLive();
    void aRepeatedCommandCountsOnce();
    void thePauseGrowsWithEachHoldThatIsLeftToExpire();
    void aPauseEnds();
    void aBookingEndsThePause();
    void lapsesAreForgottenAfterAnHour();
    void releasedHoldsAreNoLapses();
    void aKioskMayLoseMoreHolds();
    void staffAreExempt();
    void whoseLimitIsLiftedIsNotLimitedUntilThen();
    void whoHasNotAskedForLongestIsForgotten();
    void refusalsAreCounted();
    void itCanBeAskedByManyThreads();
    void whoLooksUpWhatDoesNotExistWaitsLongerEachTime();
    void rightLookUpsAreFree();
    void manyLookUpsAtOnceDoNotGetBy();
    void moreWhoLookUpThanAreRememberedPushTheOldestOut();

private:
    void lapse(const Asker &asker, int times);
    int refusedMs(const Asker &asker);

    test::FakeClock m_clock;
    std::optional<Metrics> m_metrics;
    std::optional<HoldGuard> m_guard;
    int m_lastHold = 0;
};

void HoldGuardTest::init()
{
    m_guard.reset();
    m_metrics.emplace();
    m_guard.emplace(m_clock, *m_metrics);
}

void HoldGuardTest::lapse(const Asker &asker, int times)
{
    for (int i = 0; i < times; ++i) {
        const HoldId hold(++m_lastHold);
        m_guard->held(asker, show, hold);
        m_guard->ended(show, hold, HoldEnd::Expired);
    }
}

// 0: not paused.
int HoldGuardTest::refusedMs(const Asker &asker)
{
    const auto refusal = m_guard->refusal(asker);
    return refusal && refusal->code == ErrorCode::Paused ? refusal->retryAfterMs : 0;
}

void HoldGuardTest::someHoldsMayComeInABurstThenAtAPace()
{
    for (int i = 0; i < holdBurstFromAddressMax; ++i)
        QVERIFY(!m_guard->refusal(phone));
    const auto refusal = m_guard->refusal(phone);
    QVERIFY(refusal.has_value());
    QCOMPARE(refusal->code, ErrorCode::RateLimited);
    QCOMPARE(refusal->retryAfterMs, 60'000 / holdsPerMinuteFromAddressMax);
    m_clock.advanceMs(refusal->retryAfterMs);
    QVERIFY(!m_guard->refusal(phone));
    QVERIFY(m_guard->refusal(phone));
}

void HoldGuardTest::oneAskerDoesNotSlowAnother()
{
    for (int i = 0; i <= holdBurstFromAddressMax; ++i)
        (void)m_guard->refusal(phone);
    QVERIFY(m_guard->refusal(phone));
    QVERIFY(!m_guard->refusal(otherPhone));
}

void HoldGuardTest::aKioskMayBeFasterThanAnAddress()
{
    int allowed = 0;
    while (!m_guard->refusal(kiosk))
        ++allowed;
    QCOMPARE(allowed, holdBurstFromKioskMax);
}

void HoldGuardTest::soManyHoldsAtOnceAndNoMore()
{
    for (int i = 1; i <= activeHoldsFromAddressMax; ++i) {
        QVERIFY(!m_guard->refusal(phone));
        m_guard->held(phone, show, HoldId(i));
    }
    QCOMPARE(m_guard->refusal(phone)->code, ErrorCode::TooManyHolds);
    m_guard->ended(show, HoldId(1), HoldEnd::Released);
    QVERIFY(!m_guard->refusal(phone));
}

void HoldGuardTest::aHoldWhoseEndWasNeverToldCountsNoLongerThanItCanLive()
{
    for (int i = 1; i <= activeHoldsFromAddressMax; ++i)
        m_guard->held(phone, show, HoldId(i));
    QVERIFY(m_guard->refusal(phone));
    m_clock.advanceMs((holdTotalSecondsMax + payingSecondsMin) * 1000);
    QVERIFY(!m_guard->refusal(phone));
}

void HoldGuardTest::aRepeatedCommandCountsOnce()
{
    for (int i = 0; i < activeHoldsFromAddressMax; ++i)
        m_guard->held(phone, show, HoldId(1));
    QVERIFY(!m_guard->refusal(phone));
}

void HoldGuardTest::thePauseGrowsWithEachHoldThatIsLeftToExpire()
{
    lapse(phone, lapsesFreeFromAddress);
    QCOMPARE(refusedMs(phone), 0);
    for (const int seconds : {5, 10, 20, 40, 80, 160, 300, 300}) {
        lapse(phone, 1);
        QCOMPARE(refusedMs(phone), seconds * 1000);
    }
    lapse(phone, 100);
    QCOMPARE(refusedMs(phone), pauseSecondsMax * 1000);
}

void HoldGuardTest::aPauseEnds()
{
    lapse(phone, lapsesFreeFromAddress + 1);
    m_clock.advanceMs(2'000);
    QCOMPARE(refusedMs(phone), 3'000);
    m_clock.advanceMs(3'000);
    QVERIFY(!m_guard->refusal(phone));
}

void HoldGuardTest::aBookingEndsThePause()
{
    const HoldId bought(77);
    m_guard->held(phone, show, bought);
    lapse(phone, lapsesFreeFromAddress + 3);
    QVERIFY(refusedMs(phone) > 0);
    m_guard->ended(show, bought, HoldEnd::Booked);
    QCOMPARE(refusedMs(phone), 0);
    lapse(phone, lapsesFreeFromAddress);
    QCOMPARE(refusedMs(phone), 0);
}

void HoldGuardTest::lapsesAreForgottenAfterAnHour()
{
    lapse(phone, lapsesFreeFromAddress + 3);
    m_clock.advanceMs(hourMs);
    lapse(phone, 1);
    QCOMPARE(refusedMs(phone), 0);
}

void HoldGuardTest::releasedHoldsAreNoLapses()
{
    for (int i = 1; i <= 20; ++i) {
        m_guard->held(phone, show, HoldId(i));
        m_guard->ended(show, HoldId(i), HoldEnd::Released);
    }
    QCOMPARE(refusedMs(phone), 0);
}

void HoldGuardTest::aKioskMayLoseMoreHolds()
{
    lapse(kiosk, lapsesFreeFromKiosk);
    QCOMPARE(refusedMs(kiosk), 0);
    lapse(kiosk, 1);
    QCOMPARE(refusedMs(kiosk), pauseSecondsFirst * 1000);
}

void HoldGuardTest::staffAreExempt()
{
    lapse(boxOffice, 20);
    for (int i = 1; i <= 1000; ++i) {
        QVERIFY(!m_guard->refusal(boxOffice));
        m_guard->held(boxOffice, show, HoldId(i));
    }
}

void HoldGuardTest::whoseLimitIsLiftedIsNotLimitedUntilThen()
{
    lapse(phone, lapsesFreeFromAddress + 1);
    QVERIFY(refusedMs(phone) > 0);
    m_guard->setLifted({{phone, 1000}});
    QCOMPARE(refusedMs(phone), 0);
    lapse(otherPhone, lapsesFreeFromAddress + 1);
    QVERIFY(refusedMs(otherPhone) > 0);
    m_clock.advanceMs(1000);
    QVERIFY(refusedMs(phone) > 0);
    m_guard->setLifted({{phone, 1000}});
    m_guard->setLifted({});
    QVERIFY(refusedMs(phone) > 0);
}

void HoldGuardTest::whoHasNotAskedForLongestIsForgotten()
{
    GuardLimits few;
    few.askersMax = 1;
    few.holdsMax = 1;
    m_guard.emplace(m_clock, *m_metrics, few);
    lapse(phone, lapsesFreeFromAddress + 1);
    QVERIFY(refusedMs(phone) > 0);
    m_guard->held(otherPhone, show, HoldId(900));
    QCOMPARE(refusedMs(phone), 0);
    m_guard->ended(show, HoldId(900), HoldEnd::Expired); // whose asker is forgotten
    m_guard->ended(show, HoldId(901), HoldEnd::Expired); // which nobody told of
}

void HoldGuardTest::refusalsAreCounted()
{
    lapse(phone, lapsesFreeFromAddress + 1);
    QVERIFY(refusedMs(phone) > 0);
    QVERIFY(m_metrics->text().contains("foyer_hold_guard_refusals_total{reason=\"paused\"} 1"));
}

void HoldGuardTest::itCanBeAskedByManyThreads()
{
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([this, t] {
            for (int i = 1; i <= 500; ++i) {
                const Asker asker {Role::Public, QString::number(i % 7)};
                const HoldId hold(t * 1000 + i);
                (void)m_guard->refusal(asker);
                m_guard->held(asker, show, hold);
                m_guard->ended(show, hold, HoldEnd::Released);
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    m_clock.advanceMs(hourMs);
    for (int i = 0; i < 7; ++i)
        QVERIFY(!m_guard->refusal({Role::Public, QString::number(i)}));
}

void HoldGuardTest::whoLooksUpWhatDoesNotExistWaitsLongerEachTime()
{
    LookUpGuard guard(m_clock, *m_metrics);
    for (int i = 0; i < wrongLookUpsFree; ++i)
        QVERIFY(!guard.refusal(kiosk));
    const auto first = guard.refusal(kiosk);
    QVERIFY(first.has_value());
    QCOMPARE(first->code, ErrorCode::Paused);
    QCOMPARE(first->retryAfterMs, pauseSecondsFirst * 1000);
    QVERIFY(!guard.refusal(phone));
    m_clock.advanceMs(first->retryAfterMs);
    QVERIFY(!guard.refusal(kiosk));
    QCOMPARE(guard.refusal(kiosk)->retryAfterMs, 2 * pauseSecondsFirst * 1000);
    m_clock.advanceMs(wrongLookUpsForgottenAfterSeconds * 1000);
    for (int i = 0; i < wrongLookUpsFree; ++i)
        QVERIFY(!guard.refusal(kiosk));
}

void HoldGuardTest::rightLookUpsAreFree()
{
    LookUpGuard guard(m_clock, *m_metrics);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!guard.refusal(kiosk));
        guard.wasRight(kiosk);
    }
}

void HoldGuardTest::manyLookUpsAtOnceDoNotGetBy()
{
    LookUpGuard guard(m_clock, *m_metrics);
    int begun = 0;
    while (!guard.refusal(phone))
        ++begun;
    QCOMPARE(begun, wrongLookUpsFree);
}

void HoldGuardTest::moreWhoLookUpThanAreRememberedPushTheOldestOut()
{
    LookUpGuard guard(m_clock, *m_metrics);
    while (!guard.refusal(phone)) { }
    for (int i = 1; i < lookUpAskersMax; ++i)
        QVERIFY(!guard.refusal({Role::Public, QString::number(i)}));
    QVERIFY(guard.refusal(phone));
    for (int i = 1; i <= lookUpAskersMax; ++i)
        QVERIFY(!guard.refusal({Role::Public, u"later "_s + QString::number(i)}));
    QVERIFY(!guard.refusal(phone));
}

FOYER_TEST_WITHOUT_APPLICATION(HoldGuardTest)
#include "holdguardtest.moc"
