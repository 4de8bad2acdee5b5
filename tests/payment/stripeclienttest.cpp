// What a call to Stripe may take, and what is kept of it.
#include "server/payment/stripe/stripeclient.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class StripeClientTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void whoSaysNothingIsUnknownInTime();
    void moreConnectionsThanAreKeptAreClosedAfterUse();
};

// The first call is taken and hears nothing; when the queue is full the next one is not even taken.
void StripeClientTest::whoSaysNothingIsUnknownInTime()
{
    QTcpServer silent;
    silent.setListenBacklogSize(1);
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    silent.pauseAccepting();
    StripeClient client(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()), "sk_test_1");
    QCOMPARE(client.get(u"/v1/one"_s).error().code, ErrorCode::PaymentUnknown);
    std::array<QTcpSocket, 4> crowd;
    for (QTcpSocket &one : crowd)
        one.connectToHost(silent.serverAddress(), silent.serverPort());
    QVERIFY(!crowd.back().waitForConnected(1'000));
    QCOMPARE(client.get(u"/v1/one"_s).error().code, ErrorCode::PaymentUnknown);
}

// Its answers wait for each other, so that there are as many connections as calls.
void StripeClientTest::moreConnectionsThanAreKeptAreClosedAfterUse()
{
    constexpr int calls = StripeClient::connectionsKeptMax + 4;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QList<QTcpSocket *> asking;
    int closed = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const one = server.nextPendingConnection();
        connect(one, &QTcpSocket::readyRead, this, [&asking, one] {
            if (one->readAll().endsWith("\r\n\r\n"))
                asking << one;
        });
        connect(one, &QTcpSocket::disconnected, this, [&closed] { ++closed; });
    });
    StripeClient client(u"http://127.0.0.1:%1"_s.arg(server.serverPort()), "sk_test_1");
    const auto callAtOnce = [&](int count) {
        std::atomic<int> answered = 0;
        std::vector<std::jthread> callers;
        for (int i = 0; i < count; ++i)
            callers.emplace_back([&] { answered += client.get(u"/v1/one"_s).ok() ? 1 : 0; });
        const bool areThere = QTest::qWaitFor([&] { return asking.size() == count; });
        for (QTcpSocket *one : std::exchange(asking, {}))
            one->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        return areThere && QTest::qWaitFor([&] { return answered == count; });
    };
    QVERIFY(callAtOnce(calls));
    QTRY_COMPARE(closed, calls - StripeClient::connectionsKeptMax);
    int opened = 0;
    connect(&server, &QTcpServer::newConnection, this, [&opened] { ++opened; });
    QVERIFY(callAtOnce(StripeClient::connectionsKeptMax));
    QCOMPARE(opened, 0);
    QCOMPARE(closed, calls - StripeClient::connectionsKeptMax);
}

FOYER_TEST(StripeClientTest)
#include "stripeclienttest.moc"
