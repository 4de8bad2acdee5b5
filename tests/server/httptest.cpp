// What load balancers and Prometheus are told.
#include "server/http/httplistener.h"
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class HttpTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aRunningServerIsAliveAndReady();
    void aStoppingServerIsNotReady();
    void metricsTellWhatClientsDid();
    void anUnknownPathIsNotFound();
    void aPortInUseIsRefused();
    void aLongBodyIsRefused();
    void whoSendsHalfARequestIsDisconnectedInTime();
    void moreConnectionsThanAreKeptWaitOutside();

private:
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    Answer get(const test::TestServer &server, const QString &path)
    {
        QUrl url = server.machine().httpUrl();
        url.setPath(path);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); });
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    QNetworkAccessManager m_network;
    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
};

void HttpTest::aRunningServerIsAliveAndReady()
{
    const test::TestServer server(m_database);
    QCOMPARE(get(server, u"/healthz"_s).status, 200);
    QCOMPARE(get(server, u"/readyz"_s).status, 200);
}

void HttpTest::aStoppingServerIsNotReady()
{
    test::TestServer server(m_database);
    server.machine().beginStop();
    const Answer answer = get(server, u"/readyz"_s);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, "the server is stopping\n");
    QCOMPARE(get(server, u"/healthz"_s).status, 200);
}

void HttpTest::metricsTellWhatClientsDid()
{
    const test::TestServer server(m_database);
    test::Conversation client(server.url());
    QVERIFY(client.greet());
    QVERIFY(!client.ask(protocol::SubscribeShow {ShowId(7)}));
    const QByteArray text = get(server, u"/metrics"_s).body;
    QVERIFY(text.contains("\nfoyer_sessions 1\n"));
    QVERIFY(text.contains("foyer_requests_total{kind=\"session.hello\",outcome=\"ok\"} 1\n"));
    QVERIFY(text.contains("foyer_requests_total{kind=\"show.subscribe\",outcome=\"not_found\"} 1\n"));
    QVERIFY(text.contains("foyer_request_seconds_count{kind=\"session.hello\"} 1\n"));
    QVERIFY(text.contains("foyer_request_seconds_bucket{kind=\"session.hello\",le=\"+Inf\"} 1\n"));
}

void HttpTest::anUnknownPathIsNotFound()
{
    const test::TestServer server(m_database);
    QCOMPARE(get(server, u"/"_s).status, 404);
}

void HttpTest::aPortInUseIsRefused()
{
    server::HttpService first({}, {});
    QVERIFY(first.start());
    server::HttpService second({u"127.0.0.1"_s, first.url().port()}, {});
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::BadConfiguration);
}

void HttpTest::aLongBodyIsRefused()
{
    const test::TestServer server(m_database);
    QUrl url = server.machine().httpUrl();
    url.setPath(u"/healthz"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QByteArray(server::httpBodyMax + 1, 'x')));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 413);
}

namespace
{
// How many connections the kernel has ready that nobody accepted yet: the queue of the socket that listens.
int notAccepted(int port)
{
    QFile table(u"/proc/self/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray local = "0100007F:" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QByteArrayList fields = line.simplified().split(' ');
        if (fields.size() > 4 && fields[1] == local && fields[3] == "0A")
            return fields[4].mid(9).toInt(nullptr, 16);
    }
    return -1;
}
} // namespace

void HttpTest::moreConnectionsThanAreKeptWaitOutside()
{
    const test::TestServer server(m_database);
    const int port = server.machine().httpUrl().port();
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    const auto connectMore = [&](int count) {
        for (int i = 0; i < count; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(u"127.0.0.1"_s, quint16(port));
            QVERIFY(silent.back()->waitForConnected());
        }
    };
    connectMore(server::httpThreads + server::httpWaitingMax + 1); // the last is accepted, and finds no room
    QTRY_COMPARE(notAccepted(port), 0);
    const int outside = server::httpPendingMax + 1; // the kernel keeps one more than it is told
    connectMore(outside);
    QCOMPARE(notAccepted(port), outside); // within httpSecondsMax: then the first two are sent away and make room
    QTcpSocket oneTooMany;
    oneTooMany.connectToHost(u"127.0.0.1"_s, quint16(port));
    QVERIFY(!oneTooMany.waitForConnected(300)); // ms, less than until its second try
    QCOMPARE(notAccepted(port), outside);
    silent.clear();
    QTcpSocket last;
    last.connectToHost(u"127.0.0.1"_s, quint16(port));
    QVERIFY(last.waitForConnected());
    last.write("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(last.bytesAvailable() > 0);
    QVERIFY(last.readAll().startsWith("HTTP/1.1 200"));
}

void HttpTest::whoSendsHalfARequestIsDisconnectedInTime()
{
    const test::TestServer server(m_database);
    QTcpSocket slow;
    slow.connectToHost(u"127.0.0.1"_s, quint16(server.machine().httpUrl().port()));
    QVERIFY(slow.waitForConnected());
    slow.write("GET /healthz HTTP/1.1\r\nHost: ");
    QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::UnconnectedState, 6 * 1'000 * server::httpSecondsMax);
}

FOYER_TEST(HttpTest)
#include "httptest.moc"
