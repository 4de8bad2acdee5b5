// Real WebSocket servers for tests of clients: one that does what the test tells it, and one that goes dead.
#pragma once

#include "shared/protocol/frame.h"
#include "tests/support/fakeshow.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

namespace foyer::test
{

class SmallServer : public QObject
{
public:
    SmallServer()
    {
        listen(0);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] { take(m_server.nextPendingConnection()); });
    }
    ~SmallServer() override { stop(); }
    void listen(quint16 port) { Q_ASSERT_X(m_server.listen(QHostAddress::LocalHost, port), "listen", "no port"); }
    void stop()
    {
        for (const auto &socket : std::as_const(m_sockets))
            if (socket)
                socket->abort();
        m_server.close();
    }
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_port ? m_port : m_server.serverPort())); }
    void rememberPort() { m_port = m_server.serverPort(); }
    quint16 port() const { return m_port; }
    void send(const QByteArray &frame) { m_sockets.last()->sendTextMessage(QString::fromUtf8(frame)); }
    void answer(const protocol::RequestFrame &request, const QJsonObject &body)
    {
        send(protocol::answerFrame(request.id, body));
    }
    QList<protocol::RequestFrame> asked(const char *kind) const
    {
        QList<protocol::RequestFrame> found;
        for (const protocol::RequestFrame &request : m_requests)
            if (request.kind == QLatin1String(kind))
                found.append(request);
        return found;
    }

    int greetings(const QString &client) const
    {
        return int(
            std::count_if(m_requests.begin(), m_requests.end(), [&client](const protocol::RequestFrame &request) {
                return request.kind == QLatin1String(protocol::Hello::kind)
                    && protocol::fromJson<protocol::Hello>(request.body)->client == client;
            }));
    }

    bool greets = true;
    std::optional<Error> refusal; // of the greeting
    int connections = 0;

private:
    void take(QWebSocket *socket)
    {
        socket->setParent(this);
        m_sockets.append(socket);
        ++connections;
        connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { receive(text); });
    }
    void receive(const QString &text)
    {
        const protocol::RequestFrame request = *protocol::parseRequest(text.toUtf8());
        m_requests.append(request);
        if (request.kind != QLatin1String(protocol::Hello::kind))
            return;
        if (refusal)
            send(protocol::errorFrame(request.id, *refusal));
        else if (greets)
            answer(request, protocol::toJson(fakeWelcome(QDateTime(QDate(2026, 5, 1), QTime(18, 0), Qt::UTC))));
    }
    QWebSocketServer m_server {QStringLiteral("test"), QWebSocketServer::NonSecureMode};
    QList<QPointer<QWebSocket>> m_sockets;
    QList<protocol::RequestFrame> m_requests;
    quint16 m_port = 0;
};

// Greets, then is as silent as a machine whose cable was pulled: no answer, no pong, no close.
class DeadServer : public QObject
{
public:
    DeadServer()
    {
        Q_ASSERT_X(m_server.listen(QHostAddress::LocalHost), "listen", "no port");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(*socket); });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort())); }
    int connections = 0;

private:
    // RFC 6455: the answer to the upgrade, then one text frame.
    static void receive(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        const QByteArray name = "sec-websocket-key: ";
        const qsizetype start = request.toLower().indexOf(name);
        if (start < 0)
            return;
        const QByteArray key = request.mid(start + name.size(), 24) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Accept: "
                     + QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64() + "\r\n\r\n");
        const QByteArray welcome = protocol::answerFrame(
            1, protocol::toJson(fakeWelcome(QDateTime(QDate(2026, 5, 1), QTime(18, 0), Qt::UTC))));
        Q_ASSERT(welcome.size() > 125 && welcome.size() < 65536);
        socket.write(QByteArray("\x81\x7e", 2) + char(welcome.size() / 256) + char(welcome.size() % 256) + welcome);
    }
    QTcpServer m_server;
};

} // namespace foyer::test
