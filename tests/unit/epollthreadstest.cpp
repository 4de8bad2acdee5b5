// Threads that run on the event loop of the I/O threads: calls from outside, moving in, and the end.
#include "server/transport/epolldispatcher.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/socketpair.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <thread>

using namespace foyer;
using namespace std::chrono_literals;
using test::SocketPair;

namespace
{
constexpr int waitMs = 10'000;

// An object in a thread that runs on the dispatcher.
struct Loop {
    Loop()
    {
        thread.setEventDispatcher(new server::EpollDispatcher);
        object->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, object, &QObject::deleteLater);
        thread.start();
    }
    ~Loop() { stop(); }
    Q_DISABLE_COPY_MOVE(Loop)
    bool stop()
    {
        thread.quit();
        return thread.wait(waitMs);
    }
    QThread thread;
    QObject *object = new QObject;
};
} // namespace

class EpollThreadsTest : public test::TestCase
{
    Q_OBJECT
public:
    static void initMain() { QCoreApplication::setEventDispatcher(new server::EpollDispatcher); }

private slots:
    void aCallFromAnotherThreadEndsTheWait();
    void callsFromManyThreadsAllArriveInTheirOrder();
    void aThreadEndsWheneverItIsTold();
    void socketsAndTimersEndWithTheirThread();
    void anObjectMovesInWithItsTimerAndNotifier();
};

void EpollThreadsTest::aCallFromAnotherThreadEndsTheWait()
{
    for (int i = 0; i < 500; ++i) {
        bool called = false;
        std::thread other([&called, i] {
            if (i % 2 == 0)
                std::this_thread::yield(); // so that the call comes before the wait now, and during it then
            QMetaObject::invokeMethod(QCoreApplication::instance(), [&called] {
                called = true;
                QAbstractEventDispatcher::instance()->interrupt();
            });
        });
        while (!called)
            QAbstractEventDispatcher::instance()->processEvents(
                QEventLoop::WaitForMoreEvents); // for ever, if the wake-up is lost
        other.join();
    }
}

void EpollThreadsTest::callsFromManyThreadsAllArriveInTheirOrder()
{
    constexpr int threads = 8;
    constexpr int calls = 2000;
    Loop loop;
    std::array<int, threads> next {}; // of each sender, touched in the loop's thread only
    std::atomic<int> outOfOrder = 0;
    std::vector<std::thread> senders;
    for (int sender = 0; sender < threads; ++sender)
        senders.emplace_back([&, sender] {
            for (int call = 0; call < calls; ++call)
                QMetaObject::invokeMethod(loop.object, [&, sender, call] {
                    if (next.at(size_t(sender))++ != call)
                        ++outOfOrder;
                });
        });
    for (std::thread &sender : senders)
        sender.join();
    QMetaObject::invokeMethod(loop.object, [&loop] { loop.thread.quit(); }); // behind all of them
    QVERIFY(loop.thread.wait(waitMs));
    for (const int arrived : next)
        QCOMPARE(arrived, calls);
    QCOMPARE(outOfOrder, 0);
}

void EpollThreadsTest::aThreadEndsWheneverItIsTold()
{
    for (int i = 0; i < 200; ++i) {
        Loop loop;
        if (i % 2 == 0)
            QMetaObject::invokeMethod(
                loop.object, [] {}, Qt::BlockingQueuedConnection); // it waits, or is about to
        QVERIFY(loop.stop());
    }
}

void EpollThreadsTest::socketsAndTimersEndWithTheirThread()
{
    const SocketPair pair;
    Loop loop;
    QPointer<QObject> object(loop.object);
    QMetaObject::invokeMethod(
        loop.object,
        [&] {
            (new QTimer(loop.object))->start(1ms);
            new QSocketNotifier(pair.here(), QSocketNotifier::Read, loop.object);
        },
        Qt::BlockingQueuedConnection);
    pair.send();
    QVERIFY(loop.stop());
    QVERIFY(!object);
}

void EpollThreadsTest::anObjectMovesInWithItsTimerAndNotifier()
{
    const SocketPair pair;
    Loop loop;
    QThread *timerTold = nullptr;
    QThread *notifierTold = nullptr;
    QTimer timer;
    QSocketNotifier notifier(pair.here(), QSocketNotifier::Read);
    connect(&timer, &QTimer::timeout, &timer, [&] { timerTold = QThread::currentThread(); });
    connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
        notifierTold = QThread::currentThread();
        notifier.setEnabled(false);
    });
    timer.start(5ms);
    timer.moveToThread(&loop.thread);
    notifier.moveToThread(&loop.thread);
    pair.send();
    const auto bothTold = [&] {
        bool told = false;
        QMetaObject::invokeMethod(
            loop.object, [&] { told = timerTold && notifierTold; }, Qt::BlockingQueuedConnection);
        return told;
    };
    QTRY_VERIFY(bothTold());
    QMetaObject::invokeMethod(
        loop.object,
        [&] {
            timer.stop();
            timer.moveToThread(QCoreApplication::instance()->thread());
            notifier.moveToThread(QCoreApplication::instance()->thread());
        },
        Qt::BlockingQueuedConnection);
    QCOMPARE(timerTold, &loop.thread);
    QCOMPARE(notifierTold, &loop.thread);
}

FOYER_TEST(EpollThreadsTest)
#include "epollthreadstest.moc"
