// Timers on the event loop of the I/O threads, which the test's own thread runs on.
#include "server/transport/epolldispatcher.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/socketpair.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

using namespace foyer;
using namespace std::chrono_literals;
using test::SocketPair;

namespace
{
constexpr int slackMs = 500; // what a busy machine may take from us

bool step(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return QAbstractEventDispatcher::instance()->processEvents(flags);
}

void stepUntil(const std::function<bool()> &done)
{
    while (!done())
        step(QEventLoop::WaitForMoreEvents);
}
} // namespace

class EpollTimersTest : public test::TestCase
{
    Q_OBJECT
public:
    static void initMain() { QCoreApplication::setEventDispatcher(new server::EpollDispatcher); }

private slots:
    void init();
    void timersFireInTheOrderInWhichTheyAreDue();
    void timersOfOneInstantFireInTheOrderOfTheirStart();
    void aTimerIsNeverEarlyAndSoonThere_data();
    void aTimerIsNeverEarlyAndSoonThere();
    void aRepeatingTimerDoesNotDrift();
    void missedPeriodsStayMissed();
    void coarseTimersShareTheirInstants();
    void aVeryCoarseTimerCountsInSeconds();
    void whatIsLeftOfATimerCanBeAsked();
    void aTimerMayEndItselfAndOthersInItsSlot();
    void aTimerMayBeStartedAnewInItsSlot();
    void anObjectsTimersEndWithIt();
    void aZeroTimerLetsSocketsAndCallsThrough();
    void anEventLoopInsideASlotDoesNotFireThatTimerAgain();
    void excludedTimersWaitForTheirTime();
    void thousandsOfTimersFireOnceEachInOrder();
};

void EpollTimersTest::init()
{
    TestCase::init();
    while (step()) { } // what the test before left behind
}

void EpollTimersTest::timersFireInTheOrderInWhichTheyAreDue()
{
    QList<int> fired;
    for (const int after : {30, 10, 20, 0})
        QTimer::singleShot(after, Qt::PreciseTimer, this, [&fired, after] { fired.append(after); });
    stepUntil([&fired] { return fired.size() == 4; });
    QCOMPARE(fired, QList<int>({0, 10, 20, 30}));
}

void EpollTimersTest::timersOfOneInstantFireInTheOrderOfTheirStart()
{
    QList<int> fired;
    std::array<QTimer, 20> timers;
    for (int i = 0; i < int(timers.size()); ++i) {
        QTimer &timer = timers.at(size_t(i));
        timer.setSingleShot(true);
        timer.callOnTimeout([&fired, i] { fired.append(i); });
        timer.start(0ms);
    }
    QVERIFY(step());
    QCOMPARE(fired.size(), qsizetype(timers.size()));
    QVERIFY(std::is_sorted(fired.begin(), fired.end()));
}

void EpollTimersTest::aTimerIsNeverEarlyAndSoonThere_data()
{
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("lateMax");
    QTest::newRow("precise") << Qt::PreciseTimer << 50 << 1;
    QTest::newRow("coarse") << Qt::CoarseTimer << 400 << 400 / 20 + 1;
    QTest::newRow("very coarse") << Qt::VeryCoarseTimer << 1000 << 1001;
}

void EpollTimersTest::aTimerIsNeverEarlyAndSoonThere()
{
    QFETCH(const Qt::TimerType, type);
    QFETCH(const int, interval);
    QFETCH(const int, lateMax);
    qint64 tookNs = 0;
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer::singleShot(interval, type, this, [&] { tookNs = elapsed.nsecsElapsed(); });
    stepUntil([&] { return tookNs > 0; });
    QVERIFY2(tookNs >= interval * 1'000'000LL, qPrintable(QString::number(tookNs)));
    QVERIFY2(tookNs <= (interval + lateMax + slackMs) * 1'000'000LL, qPrintable(QString::number(tookNs)));
}

void EpollTimersTest::aRepeatingTimerDoesNotDrift()
{
    constexpr int times = 40;
    constexpr int interval = 7;
    for (const Qt::TimerType type : {Qt::PreciseTimer, Qt::CoarseTimer}) {
        int fired = 0;
        QTimer timer;
        timer.setTimerType(type);
        timer.callOnTimeout([&fired] { ++fired; });
        QElapsedTimer elapsed;
        elapsed.start();
        timer.start(interval);
        stepUntil([&fired] { return fired == times; });
        QVERIFY(elapsed.elapsed() >= times * interval);
        QVERIFY2(elapsed.elapsed() <= times * interval + slackMs, qPrintable(QString::number(elapsed.elapsed())));
    }
}

void EpollTimersTest::missedPeriodsStayMissed()
{
    int fired = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.callOnTimeout([&fired] { ++fired; });
    timer.start(20ms);
    QElapsedTimer busy;
    busy.start();
    while (!busy.hasExpired(1010)) { }
    for (int i = 0; i < 10; ++i)
        step();
    QVERIFY(fired >= 1);
    QVERIFY2(fired < 10, qPrintable(QString::number(fired))); // and not the fifty that were missed
}

void EpollTimersTest::coarseTimersShareTheirInstants()
{
    server::TimerQueue queue;
    for (int id = 1; id <= 100; ++id)
        queue.add(id, 100'000 + id * 40, Qt::CoarseTimer, this); // over four seconds
    QSet<int> instants;
    for (int id = 1; id <= 100; ++id)
        instants.insert(queue.remainingMs(id) / 1000);
    QVERIFY2(instants.size() <= 3, qPrintable(QString::number(instants.size())));
}

void EpollTimersTest::aVeryCoarseTimerCountsInSeconds()
{
    QObject object;
    const int id = object.startTimer(2600ms, Qt::VeryCoarseTimer);
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(&object);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first().timerId, id);
    QCOMPARE(timers.first().interval, 3000);
    QCOMPARE(timers.first().timerType, Qt::VeryCoarseTimer);
}

void EpollTimersTest::whatIsLeftOfATimerCanBeAsked()
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(10s);
    QVERIFY(timer.remainingTime() <= 10'000);
    QVERIFY(timer.remainingTime() > 10'000 - slackMs);
    const int id = timer.timerId();
    timer.stop();
    QCOMPARE(QAbstractEventDispatcher::instance()->remainingTime(id), -1);
    QVERIFY(!QAbstractEventDispatcher::instance()->unregisterTimer(id));
    timer.start(0ms);
    QCOMPARE(timer.remainingTime(), 0);
}

void EpollTimersTest::aTimerMayEndItselfAndOthersInItsSlot()
{
    int fired = 0;
    auto first = std::make_unique<QTimer>();
    auto second = std::make_unique<QTimer>();
    first->callOnTimeout([&] {
        ++fired;
        second.reset(); // is due as well
        first.reset();
    });
    second->callOnTimeout([&] { ++fired; });
    first->start(0ms);
    second->start(0ms);
    QVERIFY(step());
    QVERIFY(!step());
    QCOMPARE(fired, 1);
}

void EpollTimersTest::aTimerMayBeStartedAnewInItsSlot()
{
    int fired = 0;
    QTimer timer;
    timer.callOnTimeout([&] {
        ++fired;
        timer.start(fired < 3 ? 0ms : 10s);
    });
    timer.start(0ms);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(step());
        QCOMPARE(fired, i); // what is started in a slot waits for the next time
    }
    QVERIFY(!step());
    QVERIFY(timer.remainingTime() > 5000);
}

void EpollTimersTest::anObjectsTimersEndWithIt()
{
    auto object = std::make_unique<QObject>();
    QObject other;
    const int id = object->startTimer(0);
    object->startTimer(10s);
    const int kept = other.startTimer(10s);
    QAbstractEventDispatcher *const dispatcher = QAbstractEventDispatcher::instance();
    QCOMPARE(dispatcher->registeredTimers(object.get()).size(), 2);
    object.reset();
    QCOMPARE(dispatcher->remainingTime(id), -1);
    QVERIFY(dispatcher->remainingTime(kept) > 0);
    QVERIFY(!step());
}

void EpollTimersTest::aZeroTimerLetsSocketsAndCallsThrough()
{
    const SocketPair pair;
    int idle = 0;
    bool called = false;
    bool told = false;
    QTimer timer;
    timer.callOnTimeout([&idle] { ++idle; });
    timer.start(0ms);
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    connect(&notifier, &QSocketNotifier::activated, this, [&] { told = pair.read() == "x"; });
    QMetaObject::invokeMethod(
        this, [&called] { called = true; }, Qt::QueuedConnection);
    pair.send();
    QVERIFY(step());
    QVERIFY(told);
    QVERIFY(called);
    QCOMPARE(idle, 1);
}

void EpollTimersTest::anEventLoopInsideASlotDoesNotFireThatTimerAgain()
{
    int outer = 0;
    int other = 0;
    QTimer timer;
    QTimer second;
    timer.callOnTimeout([&] {
        ++outer;
        step();
        step();
    });
    second.callOnTimeout([&other] { ++other; });
    timer.start(0ms);
    second.start(0ms);
    QVERIFY(step());
    QCOMPARE(outer, 1);
    QCOMPARE(other, 2); // by the two inside; not by the outer one's stale list as well
    timer.stop();
    QVERIFY(step());
    QCOMPARE(other, 3);
}

void EpollTimersTest::excludedTimersWaitForTheirTime()
{
    int fired = 0;
    QTimer timer;
    timer.callOnTimeout([&fired] { ++fired; });
    timer.start(0ms);
    step(QEventLoop::X11ExcludeTimers);
    QCOMPARE(fired, 0);
    step();
    QCOMPARE(fired, 1);
}

void EpollTimersTest::thousandsOfTimersFireOnceEachInOrder()
{
    constexpr int count = 10'000;
    constexpr int rangeMs = 200;
    QRandomGenerator random(1);
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<QTimer>> timers;
    std::vector<qint64> due; // of each that fired, no later than this by the clock, in the order of firing
    for (int i = 0; i < count; ++i) {
        QTimer &timer = *timers.emplace_back(std::make_unique<QTimer>());
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        const int after = random.bounded(rangeMs);
        timer.start(after);
        timer.callOnTimeout([&due, at = clock.nsecsElapsed() + after * 1'000'000LL] { due.push_back(at); });
        if (i % 4 == 0)
            timer.stop();
    }
    stepUntil([&due] { return due.size() >= count - count / 4; });
    QCOMPARE(due.size(), size_t(count - count / 4));
    for (const auto &timer : timers)
        QVERIFY(!timer->isActive());
    qint64 disorderNs = 0; // the test looks at its clock a little later than the timer
    for (size_t i = 1; i < due.size(); ++i)
        disorderNs = std::max(disorderNs, due.at(i - 1) - due.at(i));
    QVERIFY2(disorderNs < slackMs * 1'000'000LL / 10, qPrintable(QString::number(disorderNs)));
}

FOYER_TEST(EpollTimersTest)
#include "epolltimerstest.moc"
