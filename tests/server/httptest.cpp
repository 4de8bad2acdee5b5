// What load balancers and Prometheus are told.
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

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

FOYER_TEST(HttpTest)
#include "httptest.moc"
