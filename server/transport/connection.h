// One client's WebSocket: reads requests within limits, writes answers and pushes within bounds.
#pragma once

#include "server/dispatch/session.h"
#include "server/transport/admission.h"
#include "server/transport/transportsettings.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

namespace foyer::server
{

class Dispatcher;
class Counter;

// What all connections of a server share.
struct ConnectionContext {
    const TransportSettings &settings;
    Dispatcher &dispatcher;
    Counter &pushesSent;
    Counter &pushesLeftOut;
};

// Lives in its I/O thread.
class Connection final : public QObject
{
    Q_OBJECT
public:
    // wire: the socket inside the WebSocket, which does not own it.
    Connection(std::unique_ptr<QWebSocket> socket, QTcpSocket *wire, std::unique_ptr<Admission::Ticket> ticket,
               std::shared_ptr<Session> session, const ConnectionContext &context);
    ~Connection() override;

    SessionId id() const { return m_session->id; }

    void answer(const QByteArray &text);
    // frame: as webFrame() made it.
    void push(const QString &topic, const QByteArray &frame);
    // A fresh subscription, or its end: what was left out before does not matter any more.
    void forgetLeftOut(const QString &topic) { m_leftOut.remove(topic); }
    // Looks at the clock: greeting overdue, silence, time for a ping.
    void tick();
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);

signals:
    void closed(foyer::server::SessionId id);

private:
    void receiveText(const QString &text);
    void refuseBinary();
    void drop();
    void limitReading(qsizetype requestSizeMax);
    void sendLeftOut();
    qsizetype requestSizeMax() const;
    bool isOpen() const { return m_wire && m_socket->state() == QAbstractSocket::ConnectedState; }

    const ConnectionContext &m_context;
    const std::shared_ptr<Session> m_session;
    const std::unique_ptr<Admission::Ticket> m_ticket;
    std::unique_ptr<QWebSocket> m_socket;
    const QPointer<QTcpSocket> m_wire;
    QHash<QString, QByteArray> m_leftOut; // by topic: the last frame that found the buffer full
    QElapsedTimer m_sinceConnected;
    QElapsedTimer m_sinceHeard;
    QElapsedTimer m_sincePing;
    bool m_readsFully = false; // the limits of a greeted client are set
};

} // namespace foyer::server
