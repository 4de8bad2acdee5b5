// The inside of one I/O thread: handshakes, connections, and which of them joined which topic.
#pragma once

#include "server/transport/connection.h"

#include <QSet>
#include <QTimer>
#include <QWebSocketServer>
#include <map>
#include <unordered_map>

class QWebSocketCorsAuthenticator;

namespace foyer::server
{

// Everything but the constructor happens in the I/O thread.
class IoWorker final : public QObject
{
    Q_OBJECT
public:
    IoWorker(std::shared_ptr<Outbox> outbox, std::shared_ptr<Admission> admission, const ConnectionContext &context);
    ~IoWorker() override;

    void start();
    void accept(qintptr descriptor);

    void answer(SessionId session, const QByteArray &text);
    void join(SessionId session, const QString &topic);
    void leave(SessionId session, const QString &topic);
    void publish(const QString &topic, const QByteArray &text);
    void resume(SessionId session, const QString &topic, const QByteArray &text);
    void end(SessionId session);
    // Something was published to the topic that could not be kept until now.
    void miss(const QString &topic);
    // Says goodbye to everybody.
    void closeAll();

private:
    // A connection that has not shaken hands yet.
    struct Guest {
        std::unique_ptr<Admission::Ticket> ticket;
        QElapsedTimer since;
    };

    struct Member {
        std::shared_ptr<Session> session;
        std::unique_ptr<Connection> connection;
        QSet<QString> topics;
    };

    void judgeOrigin(QWebSocketCorsAuthenticator *authenticator) const;
    void welcome();
    QTcpSocket *wireOf(const QWebSocket &socket) const;
    void forget(SessionId session);
    void tick();
    void removeFrom(const QString &topic, Connection *connection);

    const std::shared_ptr<Outbox> m_outbox;
    const std::shared_ptr<Admission> m_admission;
    const ConnectionContext &m_context;
    QWebSocketServer m_server; // does not listen: it only shakes hands
    QTimer m_timer;
    std::map<QTcpSocket *, Guest> m_guests;
    std::unordered_map<SessionId, Member> m_members;
    QHash<QString, std::vector<Connection *>> m_topics; // no empty ones; in the order of connecting, as in memory
};

} // namespace foyer::server
