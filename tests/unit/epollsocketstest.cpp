// Thousands of Qt's own sockets on the event loop of the I/O threads, which the test's own thread runs on.
#include "server/transport/epolldispatcher.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <sys/resource.h>

using namespace foyer;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int waitMs = 30'000;
constexpr int rounds = 3;
constexpr rlim_t filesNeeded = 2'300;

// Hands each connection to a WebSocket server that does not listen itself, as an I/O thread does.
class Doorman final : public QTcpServer
{
public:
    explicit Doorman(QWebSocketServer &server)
        : m_server(server)
    {
        setListenBacklogSize(1024);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const wire = new QTcpSocket(&m_server);
        wire->setSocketDescriptor(descriptor);
        m_server.handleConnection(wire);
    }

private:
    QWebSocketServer &m_server;
};
} // namespace

class EpollSocketsTest : public test::TestCase
{
    Q_OBJECT
public:
    static void initMain()
    {
        rlimit files {};
        ::getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
        QCoreApplication::setEventDispatcher(new server::EpollDispatcher);
    }

private slots:
    void initTestCase();
    void aThousandTcpClientsHearTheirEcho();
    void fiveHundredWebSocketClientsHearTheirEcho();
    void aLargeMessageArrivesWhole();
    void connectionsComeAndGoOnTheSameDescriptors();
};

void EpollSocketsTest::initTestCase()
{
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < filesNeeded)
        QSKIP("this machine lets a process open too few files");
}

void EpollSocketsTest::aThousandTcpClientsHearTheirEcho()
{
    constexpr int count = 1000;
    QTcpServer server;
    server.setListenBacklogSize(count);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        while (QTcpSocket *const socket = server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
    });
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    int heard = 0;
    int wrong = 0;
    for (int i = 0; i < count; ++i) {
        QTcpSocket &client = *clients.emplace_back(std::make_unique<QTcpSocket>());
        const QByteArray word = QByteArray::number(i).rightJustified(8, '.');
        connect(&client, &QTcpSocket::readyRead, this, [&, word, said = 1]() mutable {
            if (client.bytesAvailable() < word.size())
                return;
            wrong += client.readAll() == word ? 0 : 1;
            ++heard;
            if (said++ < rounds)
                client.write(word);
        });
        client.connectToHost(server.serverAddress(), server.serverPort());
        client.write(word);
    }
    QTRY_COMPARE_WITH_TIMEOUT(heard, count * rounds, waitMs);
    QCOMPARE(wrong, 0);
}

void EpollSocketsTest::fiveHundredWebSocketClientsHearTheirEcho()
{
    constexpr int count = 500;
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    Doorman doorman(server);
    QVERIFY(doorman.listen(QHostAddress::LocalHost));
    std::vector<std::unique_ptr<QWebSocket>> accepted; // their TCP sockets are the server's, and must outlive them
    connect(&server, &QWebSocketServer::newConnection, this, [&server, &accepted] {
        QWebSocket *const socket = accepted.emplace_back(server.nextPendingConnection()).get();
        connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
    });
    std::vector<std::unique_ptr<QWebSocket>> clients;
    int heard = 0;
    int wrong = 0;
    for (int i = 0; i < count; ++i) {
        QWebSocket &client = *clients.emplace_back(std::make_unique<QWebSocket>());
        const QString word = QString::number(i);
        connect(&client, &QWebSocket::connected, this, [&client, word] { client.sendTextMessage(word); });
        connect(&client, &QWebSocket::textMessageReceived, this, [&, word, said = 1](const QString &text) mutable {
            wrong += text == word ? 0 : 1;
            ++heard;
            if (said++ < rounds)
                client.sendTextMessage(word);
        });
        client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(doorman.serverPort())));
    }
    QTRY_COMPARE_WITH_TIMEOUT(heard, count * rounds, waitMs);
    QCOMPARE(wrong, 0);
}

void EpollSocketsTest::aLargeMessageArrivesWhole()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray much;
    for (int i = 0; much.size() < 30'000'000; ++i)
        much += QByteArray::number(i);
    connect(&server, &QTcpServer::newConnection, this, [&] { server.nextPendingConnection()->write(much); });
    QTcpSocket client;
    client.setReadBufferSize(10'000); // so that it stops reading again and again
    QByteArray received;
    connect(&client, &QTcpSocket::readyRead, this, [&] { received += client.readAll(); });
    client.connectToHost(server.serverAddress(), server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(received.size(), much.size(), waitMs);
    QVERIFY(received == much);
}

void EpollSocketsTest::connectionsComeAndGoOnTheSameDescriptors()
{
    constexpr int times = 300;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *const socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write(socket->readAll());
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QTcpSocket client;
    int heard = 0;
    const auto call = [&] {
        client.connectToHost(server.serverAddress(), server.serverPort());
        client.write("x");
    };
    connect(&client, &QTcpSocket::disconnected, this, [&] {
        if (client.readAll() == "x" && ++heard < times)
            QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
    });
    call();
    QTRY_COMPARE_WITH_TIMEOUT(heard, times, waitMs);
}

FOYER_TEST(EpollSocketsTest)
#include "epollsocketstest.moc"
