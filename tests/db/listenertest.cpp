#include "server/storage/listener.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using test::TestDatabase;

class ListenerTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aNotificationArrives();
    void otherChannelsAreNotHeard();
    void afterATerminatedSessionItListensAgainAndSaysSo();
    void itEndsWhileThereIsNoServer();

private:
    ConnectionSettings settings() const
    {
        ConnectionSettings settings = m_database.serverSettings();
        settings.applicationName = u"the listener"_s;
        return settings;
    }
    void send(const QString &channel, const QString &payload)
    {
        m_database.server().run("storage/notify", channel, payload);
    }

    test::TestPostgres m_postgres;
    TestDatabase m_database {m_postgres, TestDatabase::Content::Empty};
};

void ListenerTest::aNotificationArrives()
{
    Listener listener(settings(), {u"Odd \"channel\""_s});
    QSignalSpy began(&listener, &Listener::mayHaveMissed);
    QSignalSpy heard(&listener, &Listener::notified);
    listener.start();
    QTRY_COMPARE(began.size(), 1);
    send(u"Odd \"channel\""_s, u"4711 81"_s);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first(), QVariantList({u"Odd \"channel\""_s, u"4711 81"_s}));
}

void ListenerTest::otherChannelsAreNotHeard()
{
    Listener listener(settings(), {u"mine"_s});
    QSignalSpy began(&listener, &Listener::mayHaveMissed);
    QSignalSpy heard(&listener, &Listener::notified);
    listener.start();
    QTRY_COMPARE(began.size(), 1);
    send(u"other"_s, u"not for us"_s);
    send(u"mine"_s, u"for us"_s);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.first().at(1), u"for us"_s);
}

void ListenerTest::afterATerminatedSessionItListensAgainAndSaysSo()
{
    Listener listener(settings(), {u"mine"_s});
    QSignalSpy began(&listener, &Listener::mayHaveMissed);
    QSignalSpy heard(&listener, &Listener::notified);
    listener.start();
    QTRY_COMPARE(began.size(), 1);
    const int session = m_postgres.admin().value<int>("test/pid_of", settings().applicationName);
    m_postgres.admin().run("test/terminate_and_wait", session);
    QTRY_COMPARE_WITH_TIMEOUT(began.size(), 2, 1000); // the closed socket tells, not only the check after seconds
    send(u"mine"_s, u"again"_s);
    QTRY_COMPARE(heard.size(), 1);
}

void ListenerTest::itEndsWhileThereIsNoServer()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no database"_s));
    Listener listener({u"host=/nonexistent dbname=foyer"_s}, {u"mine"_s});
    QSignalSpy began(&listener, &Listener::mayHaveMissed);
    listener.start();
    QVERIFY(!began.wait(200));
}

FOYER_TEST(ListenerTest)
#include "listenertest.moc"
