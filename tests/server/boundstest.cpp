// Each queue and table of transport and push is full one day: what happens then.
#include "server/push/pushhub.h"
#include "server/push/topics.h"
#include "server/transport/iooutbox.h"
#include "tests/server/bareserver.h"
#include "tests/server/recordingoutbox.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSemaphore>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::Conversation;

class BoundsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void moreClientsThanAllowedAreNotLetIn();
    void moreOpenHandshakesThanAllowedAreNotLetIn();
    void whatNobodyReadsWaitsAtItsSender();
    void moreOpenRequestsThanAllowedAreBusy();
    void moreShowsThanTheHubKeepsAreBusy();
    void moreSubscriptionsThanTheHubQueuesAreBusy();
    void moreThanMayBeWatchedPushTheFirstOut_data();
    void moreThanMayBeWatchedPushTheFirstOut();
    void moreFramesThanAnIoThreadKeepsAreMadeUpFor();

private:
    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
    server::Metrics m_metrics;
};

void BoundsTest::moreClientsThanAllowedAreNotLetIn()
{
    server::TransportSettings settings;
    settings.sessionsMax = 2;
    test::OneTopic topic;
    const test::BareServer server(m_database, topic, m_metrics, settings);
    auto first = std::make_unique<Conversation>(server.url());
    Conversation second(server.url());
    QVERIFY(!Conversation(server.url()).isOpen());
    QVERIFY(second.greet());
    first.reset();
    QVERIFY(QTest::qWaitFor([&] { return Conversation(server.url()).isOpen(); }));
}

void BoundsTest::moreOpenHandshakesThanAllowedAreNotLetIn()
{
    server::TransportSettings settings;
    settings.handshakesMax = 2;
    test::OneTopic topic;
    const test::BareServer server(m_database, topic, m_metrics, settings);
    std::array<QTcpSocket, 3> halfOpen;
    for (QTcpSocket &socket : halfOpen) {
        socket.connectToHost(server.url().host(), quint16(server.url().port()));
        QVERIFY(socket.waitForConnected());
    }
    QTRY_COMPARE(halfOpen[2].state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(halfOpen[0].state(), QAbstractSocket::ConnectedState);
    halfOpen[0].abort();
    QVERIFY(QTest::qWaitFor([&] { return Conversation(server.url()).isOpen(); }));
}

// A request for the handshake that never ends: nobody takes it from the socket until its time is over. The kernel keeps
// a part of it, too: on both sides, some megabytes.
void BoundsTest::whatNobodyReadsWaitsAtItsSender()
{
    constexpr qint64 sentBytes = 64 * 1024 * 1024;
    constexpr qint64 kernelBytesMax = 24 * 1024 * 1024;
    server::TransportSettings settings;
    settings.handshakeMs = 1'500;
    settings.tickMs = 50;
    test::OneTopic topic;
    const test::BareServer server(m_database, topic, m_metrics, settings);
    QTcpSocket flood;
    flood.connectToHost(server.url().host(), quint16(server.url().port()));
    QVERIFY(flood.waitForConnected());
    qint64 gone = 0;
    connect(&flood, &QTcpSocket::bytesWritten, this, [&gone](qint64 bytes) { gone += bytes; });
    flood.write("GET / HTTP/1.1\r\nFlood: " + QByteArray(sentBytes, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(flood.state(), QAbstractSocket::UnconnectedState, 30'000);
    QVERIFY(gone > server::readBufferMax);
    QVERIFY2(gone < server::readBufferMax + kernelBytesMax, qPrintable(QString::number(gone)));
    QVERIFY(Conversation(server.url()).isOpen());
}

void BoundsTest::moreOpenRequestsThanAllowedAreBusy()
{
    class NeverAnswers final : public test::OneTopic
    {
    public:
        using OneTopic::subscribe;
        void subscribe(const server::ExchangePtr &exchange, const protocol::SubscribeShow &) override
        {
            m_open.append(exchange);
        }

    private:
        QList<server::ExchangePtr> m_open;
    };
    NeverAnswers never;
    const test::BareServer server(m_database, never, m_metrics);
    Conversation client(server.url());
    QVERIFY(client.greet());
    for (int i = 0; i < server::openRequestsPerSessionMax; ++i)
        client.send(protocol::SubscribeShow {ShowId(7)});
    const auto answer = client.ask(protocol::SubscribeShow {ShowId(7)});
    QCOMPARE(answer.error().code, ErrorCode::Busy);
    QVERIFY(answer.error().retryAfterMs > 0);
}

void BoundsTest::moreShowsThanTheHubKeepsAreBusy()
{
    test::SmallHouse house(m_database);
    server::PushHubSettings settings {m_database.serverSettings()};
    settings.boardsMax = 2;
    server::PushHub hub(settings, m_metrics);
    const test::BareServer server(m_database, hub, m_metrics);
    Conversation client(server.url());
    QVERIFY(client.greet());
    QVERIFY(client.ask(protocol::SubscribeShow {house.show()}));
    QVERIFY(client.ask(protocol::SubscribeShow {house.makeShow(1, 300)}));
    const ShowId third = house.makeShow(2, 300);
    QCOMPARE(client.ask(protocol::SubscribeShow {third}).error().code, ErrorCode::Busy);
    QVERIFY(client.ask(protocol::SubscribeShow {house.show()}));
}

void BoundsTest::moreSubscriptionsThanTheHubQueuesAreBusy()
{
    server::Traffic traffic {m_metrics};
    const auto outbox = std::make_shared<test::RecordingOutbox>();
    const auto session = std::make_shared<server::Session>(1, outbox);
    server::PushHub hub({m_database.serverSettings()}, m_metrics);
    const auto subscribe = [&] {
        hub.subscribe(std::make_shared<server::Exchange>(session, 1, "show.subscribe", traffic),
                      protocol::SubscribeShow {ShowId(7)});
    };
    server::Database &owner = m_database.owner();
    {
        server::Transaction lock(owner);
        owner.runScript("lock table show_live in access exclusive mode");
        subscribe(); // the hub waits for the database
        for (int i = 0; outbox->answers() == 0; ++i) {
            QVERIFY(i <= server::hubQueueMax + 1);
            subscribe();
        }
        QCOMPARE(outbox->lastRefusal(), ErrorCode::Busy);
    }
    hub.stop();
}

void BoundsTest::moreThanMayBeWatchedPushTheFirstOut_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("holders") << server::holdersPerSessionMax;
    QTest::newRow("waitlists") << server::linesPerSessionMax;
}

void BoundsTest::moreThanMayBeWatchedPushTheFirstOut()
{
    QFETCH(int, most);
    const auto outbox = std::make_shared<test::RecordingOutbox>();
    const server::Session session(1, outbox);
    server::Topics topics(most);
    for (int i = 0; i <= most; ++i)
        topics.joinAndDropOldest(session, QString::number(i));
    QVERIFY(topics.isEmpty(u"0"_s));
    QVERIFY(!topics.isEmpty(u"1"_s));
    QVERIFY(!topics.isEmpty(QString::number(most)));
}

void BoundsTest::moreFramesThanAnIoThreadKeepsAreMadeUpFor()
{
    // Keeps the I/O thread busy until the test lets it go on.
    class Busy final : public test::OneTopic
    {
    public:
        using OneTopic::subscribe;
        void subscribe(const server::ExchangePtr &, const protocol::UnsubscribeShow &) override
        {
            isBusy.release();
            goOn.tryAcquire(1, 10'000);
        }
        QSemaphore isBusy, goOn;
    };
    Busy topic;
    const test::BareServer server(m_database, topic, m_metrics);
    Conversation client(server.url());
    QVERIFY(client.greet());
    QVERIFY(client.ask(protocol::SubscribeShow {ShowId(7)}));
    const QString name = protocol::showTopic(ShowId(7));
    topic.last = protocol::pushFrame(name, server::publishesWaitingMax + 1, {});
    client.send(protocol::UnsubscribeShow {ShowId(7)});
    QVERIFY(QTest::qWaitFor([&] { return topic.isBusy.tryAcquire(); }));
    for (int i = 1; i <= server::publishesWaitingMax + 1; ++i)
        topic.session->outbox->publish(name, protocol::pushFrame(name, i, {{u"frame"_s, i}}));
    topic.goOn.release();
    QTRY_VERIFY(!client.pushes.isEmpty() && client.pushes.last().seq == server::publishesWaitingMax + 1);
    QVERIFY(client.pushes.last().body.isEmpty()); // what makes up for it, not the frame that was one too many
}

FOYER_TEST(BoundsTest)
#include "boundstest.moc"
