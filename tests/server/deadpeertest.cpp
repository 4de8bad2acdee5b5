// Who does not greet, does not finish a handshake or has died without a word is found within a stated time.
#include "tests/server/bareserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class DeadPeerTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void whoNeverGreetsIsDisconnected();
    void whoNeverShakesHandsIsDisconnected();
    void whoDiedWithoutAWordIsFoundByPing();

private:
    // Seconds instead of minutes, in the same proportions.
    static server::TransportSettings quick()
    {
        server::TransportSettings settings;
        settings.handshakeMs = 50;
        settings.helloMs = 50;
        settings.pingMs = 200;
        settings.silenceMs = 1'500;
        settings.tickMs = 10;
        return settings;
    }
    static std::unique_ptr<QTcpSocket> connectTo(const QUrl &url)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(url.host(), quint16(url.port()));
        return socket->waitForConnected() ? std::move(socket) : nullptr;
    }

    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
    server::Metrics m_metrics;
    test::OneTopic m_topic;
};

void DeadPeerTest::whoNeverGreetsIsDisconnected()
{
    m_topic.forgotten = 0;
    const test::BareServer server(m_database, m_topic, m_metrics, quick());
    test::Conversation silent(server.url());
    QVERIFY(silent.waitUntilClosed());
    QCOMPARE(silent.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QTRY_COMPARE(m_topic.forgotten, 1);
}

void DeadPeerTest::whoNeverShakesHandsIsDisconnected()
{
    const test::BareServer server(m_database, m_topic, m_metrics, quick());
    const auto halfOpen = connectTo(server.url());
    QVERIFY(halfOpen);
    halfOpen->write("GET / HTTP/1.1\r\n");
    QTRY_COMPARE(halfOpen->state(), QAbstractSocket::UnconnectedState);
}

void DeadPeerTest::whoDiedWithoutAWordIsFoundByPing()
{
    m_topic.forgotten = 0;
    server::TransportSettings settings = quick();
    settings.helloMs = 60'000; // one that never speaks again has not greeted either
    const test::BareServer server(m_database, m_topic, m_metrics, settings);
    test::Conversation alive(server.url()); // says nothing either, but its socket answers pings
    QVERIFY(alive.greet());
    const auto dead = connectTo(server.url());
    QVERIFY(dead);
    QElapsedTimer since;
    since.start();
    dead->write("GET / HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: Zm95ZXItYmVuY2gtMTIzNA==\r\n\r\n");
    QTRY_COMPARE(m_topic.forgotten, 1);
    QVERIFY(since.elapsed() >= settings.silenceMs);
    QVERIFY2(since.elapsed() < 2 * settings.silenceMs, qPrintable(u"after %1 ms"_s.arg(since.elapsed())));
    QVERIFY(alive.ask(protocol::GetTime {}));
}

FOYER_TEST(DeadPeerTest)
#include "deadpeertest.moc"
