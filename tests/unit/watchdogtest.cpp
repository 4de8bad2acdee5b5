// What the service manager hears of a program, over a real socket as systemd makes it.
#include "shared/core/servicenotify.h"
#include "shared/core/watchdogfeeder.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class WatchdogTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aProgramThatRunsSaysSoAgainAndAgain();
    void aThreadThatHangsFeedsNoWatchdog();
    void whoIsNotWatchedOnlySaysThatHeIsReady();
    void anotherProcessIsNotFedFor();
    void whereNobodyListensNothingHappens();

private:
    // The next thing that was said; empty when nothing was, for so long. Blocks the thread.
    QByteArray heard(int msMax = 0) const
    {
        pollfd waiting {m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, msMax) != 1)
            return {};
        QByteArray text(100, '\0');
        text.truncate(std::max<ssize_t>(0, ::recv(m_socket, text.data(), size_t(text.size()), MSG_DONTWAIT)));
        return text;
    }

    // Lets the event loop run until it is said.
    bool hears(const QByteArray &text) const
    {
        return QTest::qWaitFor([&] { return heard() == text; });
    }

    static constexpr int intervalMs = 150;
    QTemporaryDir m_folder;
    int m_socket = -1;
};

void WatchdogTest::init()
{
    TestCase::init();
    const QByteArray path = m_folder.filePath(u"notify"_s).toUtf8();
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(path.size()) < sizeof(address.sun_path));
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    ::unlink(path.constData());
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    qputenv("NOTIFY_SOCKET", path);
    qputenv("WATCHDOG_USEC", QByteArray::number(intervalMs * 1000));
    qunsetenv("WATCHDOG_PID");
}

void WatchdogTest::cleanup()
{
    ::close(m_socket);
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
}

void WatchdogTest::aProgramThatRunsSaysSoAgainAndAgain()
{
    const WatchdogFeeder feeder;
    QCOMPARE(heard(), "READY=1");
    QVERIFY(hears("WATCHDOG=1"));
    QVERIFY(hears("WATCHDOG=1"));
}

void WatchdogTest::aThreadThatHangsFeedsNoWatchdog()
{
    const WatchdogFeeder feeder;
    QCOMPARE(heard(), "READY=1");
    QVERIFY(hears("WATCHDOG=1"));
    QCOMPARE(heard(3 * intervalMs), QByteArray()); // this thread waits here, and so does its event loop
    QVERIFY(hears("WATCHDOG=1"));
}

void WatchdogTest::whoIsNotWatchedOnlySaysThatHeIsReady()
{
    qunsetenv("WATCHDOG_USEC");
    QVERIFY(!watchdogInterval());
    const WatchdogFeeder feeder;
    QCOMPARE(heard(), "READY=1");
}

void WatchdogTest::anotherProcessIsNotFedFor()
{
    qputenv("WATCHDOG_PID", "1");
    QVERIFY(!watchdogInterval());
    qputenv("WATCHDOG_PID", QByteArray::number(qint64(::getpid())));
    QCOMPARE(watchdogInterval(), std::optional(std::chrono::microseconds(intervalMs * 1000)));
}

void WatchdogTest::whereNobodyListensNothingHappens()
{
    qputenv("NOTIFY_SOCKET", "relative");
    QVERIFY(!notifyService("READY=1"));
    qunsetenv("NOTIFY_SOCKET");
    QVERIFY(!notifyService("READY=1"));
}

FOYER_TEST(WatchdogTest)
#include "watchdogtest.moc"
