// A client that reads too slowly loses pushes, never its place: the last push of a topic arrives in the end.
#include "server/dispatch/dispatcher.h"
#include "server/handlers/plancache.h"
#include "server/lanes/lanes.h"
#include "server/metrics/metrics.h"
#include "server/transport/transport.h"
#include "shared/core/clock.h"
#include "shared/domain/ticketcode.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{

// Subscribes whoever asks to the one topic, and tells the test who it was.
class OneTopic final : public server::Subscriptions
{
public:
    void subscribe(const server::ExchangePtr &exchange, const protocol::SubscribeShow &message) override
    {
        session = exchange->session();
        session->outbox->join(session->id, protocol::showTopic(message.show));
        exchange->answer(Result(protocol::ShowSnapshot {message.show, 0, {}}));
    }
    void subscribe(const server::ExchangePtr &exchange, const protocol::UnsubscribeShow &) override
    {
        exchange->answer(Result(protocol::Done {}));
    }
    void subscribe(const server::ExchangePtr &exchange, const protocol::WatchPayments &) override
    {
        exchange->answer(Result(protocol::Done {}));
    }
    void forget(const std::shared_ptr<server::Session> &) override { forgotten = true; }

    std::shared_ptr<server::Session> session;
    std::atomic<bool> forgotten = false;
};

} // namespace

class SlowReaderTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void whoReadsTooSlowlyGetsTheLastPushInTheEnd();
    void whoNeverGreetsIsDisconnected();

private:
    static constexpr int pushes = 400;
    static constexpr int pushSize = 64 * 1024; // together far more than the kernel keeps for a socket

    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
    server::Metrics m_metrics;
    server::PlanCache m_plans;
    const TicketSigner m_signer {TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value()};
    const server::Services m_services {{}, m_plans, m_signer, [](ShowId, qint64) {}, [] {}};
    const SystemClock m_clock;
    server::Pool m_pool {{m_database.serverSettings(), 1}};
    server::Lanes m_lanes {{m_database.serverSettings(), 1}};
    OneTopic m_topic;
    server::Dispatcher m_dispatcher {{m_services, m_pool, m_lanes, m_topic, m_metrics, m_clock}};
};

void SlowReaderTest::whoReadsTooSlowlyGetsTheLastPushInTheEnd()
{
    server::Transport transport({}, m_dispatcher, m_metrics);
    QVERIFY(transport.start());
    test::Conversation slow(transport.url());
    QVERIFY(slow.greet());
    QVERIFY(slow.ask(protocol::SubscribeShow {ShowId(7)}));

    // While this loop runs the client reads nothing: its event loop is this thread's.
    const QString topic = protocol::showTopic(ShowId(7));
    for (int i = 1; i <= pushes; ++i)
        m_topic.session->outbox->publish(topic,
                                         protocol::pushFrame(topic, i, {{u"filler"_s, QString(pushSize, u'x')}}));
    const auto &leftOut = m_metrics.counter("foyer_push_frames_left_out_total");
    QTRY_VERIFY(!slow.pushes.isEmpty() && slow.pushes.last().seq == pushes);
    QVERIFY(leftOut.value() > 0);
    QVERIFY(slow.pushes.size() < pushes);
    for (qsizetype i = 1; i < slow.pushes.size(); ++i)
        QVERIFY(slow.pushes.at(i - 1).seq < slow.pushes.at(i).seq);
    QVERIFY(slow.ask(protocol::GetTime {}));
    transport.stop();
}

void SlowReaderTest::whoNeverGreetsIsDisconnected()
{
    server::TransportSettings settings;
    settings.helloMs = 50;
    settings.handshakeMs = 50;
    settings.tickMs = 10;
    server::Transport transport(settings, m_dispatcher, m_metrics);
    QVERIFY(transport.start());
    test::Conversation silent(transport.url());
    QTcpSocket halfOpen;
    halfOpen.connectToHost(transport.url().host(), quint16(transport.url().port()));
    QTRY_COMPARE(halfOpen.state(), QAbstractSocket::ConnectedState);
    halfOpen.write("GET / HTTP/1.1\r\n");
    QVERIFY(silent.waitUntilClosed());
    QCOMPARE(silent.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QTRY_COMPARE(halfOpen.state(), QAbstractSocket::UnconnectedState);
    QTRY_VERIFY(m_topic.forgotten);
    transport.stop();
}

QTEST_GUILESS_MAIN(SlowReaderTest)
#include "slowreadertest.moc"
