// Socket notifiers on the event loop of the I/O threads, which the test's own thread runs on.
#include "server/transport/epolldispatcher.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/socketpair.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace foyer;
using namespace std::chrono_literals;
using test::SocketPair;

namespace
{
bool step(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return QAbstractEventDispatcher::instance()->processEvents(flags);
}

// Counts how often a notifier tells.
struct Watcher {
    Watcher(int descriptor, QSocketNotifier::Type type)
        : notifier(std::make_unique<QSocketNotifier>(descriptor, type))
    {
        QObject::connect(notifier.get(), &QSocketNotifier::activated, [this] {
            ++told;
            if (then)
                then();
        });
    }
    std::unique_ptr<QSocketNotifier> notifier;
    std::function<void()> then;
    int told = 0;
};
} // namespace

class EpollDispatcherTest : public test::TestCase
{
    Q_OBJECT
public:
    static void initMain() { QCoreApplication::setEventDispatcher(new server::EpollDispatcher); }

private slots:
    void init();
    void aReadNotifierTellsUntilEverythingIsRead();
    void aDisabledNotifierIsSilentAndTellsAgainWhenEnabled();
    void switchingOffAndOnBetweenTwoWaitsLosesNothing();
    void allNotifiersOfADescriptorAreTold();
    void aWriteNotifierTellsWhileThereIsRoom();
    void urgentDataIsAnException();
    void aHangUpIsToldToTheReader();
    void aNotifierMayEndItselfInItsSlot();
    void aNotifierThatEndedInAnothersSlotIsNotTold();
    void aNumberThatIsReusedInASlotIsNotTakenForItsOldFile();
    void aNumberThatWasReplacedBehindOurBackIsWatchedAgain();
    void moreReadySocketsThanOneWaitTakesAreAllTold();
    void excludedNotifiersWaitForTheirTime();
    void anEventLoopInsideASlotTellsNobodyTwice();
    void nothingToDoIsNothingHandled();
};

void EpollDispatcherTest::init()
{
    TestCase::init();
    while (step()) { } // what the test before left behind
}

void EpollDispatcherTest::aReadNotifierTellsUntilEverythingIsRead()
{
    const SocketPair pair;
    Watcher reader(pair.here(), QSocketNotifier::Read);
    QVERIFY(!step());
    pair.send();
    for (int told = 1; told <= 3; ++told) {
        QVERIFY(step());
        QCOMPARE(reader.told, told);
    }
    QCOMPARE(pair.read(), "x");
    QVERIFY(!step());
    QCOMPARE(reader.told, 3);
}

void EpollDispatcherTest::aDisabledNotifierIsSilentAndTellsAgainWhenEnabled()
{
    const SocketPair pair;
    Watcher reader(pair.here(), QSocketNotifier::Read);
    pair.send();
    reader.notifier->setEnabled(false);
    QVERIFY(!step());
    reader.notifier->setEnabled(true);
    QVERIFY(step());
    QCOMPARE(reader.told, 1);
    reader.notifier->setEnabled(false);
    QVERIFY(!step());
    QCOMPARE(reader.told, 1);
}

void EpollDispatcherTest::switchingOffAndOnBetweenTwoWaitsLosesNothing()
{
    const SocketPair pair;
    Watcher reader(pair.here(), QSocketNotifier::Read);
    Watcher writer(pair.here(), QSocketNotifier::Write);
    step();
    for (int i = 0; i < 3; ++i) {
        writer.notifier->setEnabled(false);
        reader.notifier->setEnabled(false);
        reader.notifier->setEnabled(true);
    }
    pair.send();
    QVERIFY(step());
    QCOMPARE(reader.told, 1);
    QCOMPARE(writer.told, 1);
}

void EpollDispatcherTest::allNotifiersOfADescriptorAreTold()
{
    const SocketPair pair;
    Watcher first(pair.here(), QSocketNotifier::Read);
    Watcher second(pair.here(), QSocketNotifier::Read);
    Watcher writer(pair.here(), QSocketNotifier::Write);
    pair.send();
    QVERIFY(step());
    QCOMPARE(first.told, 1);
    QCOMPARE(second.told, 1);
    QCOMPARE(writer.told, 1);
    first.notifier.reset();
    QVERIFY(step());
    QCOMPARE(second.told, 2);
    QCOMPARE(writer.told, 2);
}

void EpollDispatcherTest::aWriteNotifierTellsWhileThereIsRoom()
{
    const SocketPair pair;
    Watcher writer(pair.here(), QSocketNotifier::Write);
    QVERIFY(step());
    const QByteArray much(1 << 16, 'x');
    while (::send(pair.here(), much.constData(), size_t(much.size()), MSG_DONTWAIT) > 0) { }
    QVERIFY(!step());
    QCOMPARE(writer.told, 1);
}

void EpollDispatcherTest::urgentDataIsAnException()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(server.serverAddress(), server.serverPort());
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *const accepted = server.nextPendingConnection();
    Watcher urgent(int(accepted->socketDescriptor()), QSocketNotifier::Exception);
    step();
    QCOMPARE(urgent.told, 0);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(::send(int(client.socketDescriptor()), "!", 1, MSG_OOB), 1);
    QTRY_VERIFY(urgent.told > 0);
}

void EpollDispatcherTest::aHangUpIsToldToTheReader()
{
    SocketPair pair;
    Watcher reader(pair.here(), QSocketNotifier::Read);
    QVERIFY(!step());
    pair.closeThere();
    QVERIFY(step());
    QCOMPARE(reader.told, 1);
}

void EpollDispatcherTest::aNotifierMayEndItselfInItsSlot()
{
    const SocketPair pair;
    Watcher reader(pair.here(), QSocketNotifier::Read);
    reader.then = [&reader] { reader.notifier.reset(); };
    pair.send();
    QVERIFY(step());
    QVERIFY(!step());
    QCOMPARE(reader.told, 1);
}

void EpollDispatcherTest::aNotifierThatEndedInAnothersSlotIsNotTold()
{
    const SocketPair here;
    const SocketPair there;
    Watcher first(here.here(), QSocketNotifier::Read);
    Watcher second(there.here(), QSocketNotifier::Read);
    first.then = [&second] { second.notifier.reset(); };
    second.then = [&first] { first.notifier.reset(); };
    here.send();
    there.send();
    QVERIFY(step());
    QCOMPARE(first.told + second.told, 1);
}

void EpollDispatcherTest::aNumberThatIsReusedInASlotIsNotTakenForItsOldFile()
{
    const SocketPair quiet;
    SocketPair pairs[2];
    std::unique_ptr<Watcher> readers[2];
    std::unique_ptr<Watcher> newcomer;
    for (int i = 0; i < 2; ++i) {
        readers[i] = std::make_unique<Watcher>(pairs[i].here(), QSocketNotifier::Read);
        readers[i]->then = [&, other = 1 - i] { // whoever is first gives the other one's number to a quiet file
            readers[other]->notifier.reset();
            QCOMPARE(::dup2(quiet.here(), pairs[other].here()), pairs[other].here());
            newcomer = std::make_unique<Watcher>(pairs[other].here(), QSocketNotifier::Read);
        };
        pairs[i].send();
    }
    QVERIFY(step());
    QCOMPARE(readers[0]->told + readers[1]->told, 1);
    QCOMPARE(newcomer->told, 0);
    readers[0]->notifier.reset();
    readers[1]->notifier.reset();
    QVERIFY(!step());
    quiet.send();
    QVERIFY(step());
    QCOMPARE(newcomer->told, 1);
    newcomer.reset();
}

void EpollDispatcherTest::aNumberThatWasReplacedBehindOurBackIsWatchedAgain()
{
    const SocketPair other;
    const SocketPair pair;
    Watcher reader(pair.here(), QSocketNotifier::Read);
    step();
    QCOMPARE(::dup2(other.here(), pair.here()), pair.here()); // closes the file that is watched
    Watcher newcomer(pair.here(), QSocketNotifier::Read);
    other.send();
    QVERIFY(step());
    QCOMPARE(newcomer.told, 1);
}

void EpollDispatcherTest::moreReadySocketsThanOneWaitTakesAreAllTold()
{
    constexpr size_t count = 1500;
    const SocketPair pair;
    pair.send();
    std::vector<std::unique_ptr<Watcher>> readers;
    std::vector<int> copies;
    for (size_t i = 0; i < count; ++i) {
        copies.push_back(::dup(pair.here()));
        QVERIFY2(copies.back() >= 0, "the limit of open files is too low");
        readers.push_back(std::make_unique<Watcher>(copies.back(), QSocketNotifier::Read));
    }
    for (int i = 0; i < 3; ++i)
        QVERIFY(step());
    for (const auto &reader : readers)
        QVERIFY(reader->told >= 1);
    readers.clear();
    for (const int copy : copies)
        ::close(copy);
}

void EpollDispatcherTest::excludedNotifiersWaitForTheirTime()
{
    const SocketPair pair;
    Watcher reader(pair.here(), QSocketNotifier::Read);
    pair.send();
    QVERIFY(!step(QEventLoop::ExcludeSocketNotifiers));
    QTimer timer;
    timer.start(20ms);
    QVERIFY(step(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents)); // waits for the timer
    QCOMPARE(reader.told, 0);
    QVERIFY(step());
    QCOMPARE(reader.told, 1);
}

void EpollDispatcherTest::anEventLoopInsideASlotTellsNobodyTwice()
{
    const SocketPair here;
    const SocketPair there;
    Watcher first(here.here(), QSocketNotifier::Read);
    Watcher second(there.here(), QSocketNotifier::Read);
    first.then = [&] {
        here.read();
        step();
    };
    second.then = [&] {
        there.read();
        step();
    };
    here.send();
    there.send();
    QVERIFY(step());
    QCOMPARE(first.told, 1);
    QCOMPARE(second.told, 1);
}

void EpollDispatcherTest::nothingToDoIsNothingHandled()
{
    QVERIFY(!step());
    QAbstractEventDispatcher::instance()->wakeUp();
    QVERIFY(step(QEventLoop::WaitForMoreEvents));
    QVERIFY(!step());
}

FOYER_TEST(EpollDispatcherTest)
#include "epolldispatchertest.moc"
