// One client's WebSocket: reads requests within limits, writes answers and pushes within bounds.
#pragma once

#include "server/dispatch/session.h"
#include "server/transport/admission.h"
#include "server/transport/transportsettings.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QWebSocket>
#include <chrono>

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
    std::optional<QSslConfiguration> tls = {}; // set before the first connection
};

// Lives in its I/O thread.
class Connection final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    // wire: the socket inside the WebSocket, which does not own it.
    Connection(std::unique_ptr<QWebSocket> socket, QTcpSocket *wire, std::unique_ptr<Admission::Ticket> ticket,
               std::shared_ptr<Session> session, const ConnectionContext &context);
    ~Connection() override;

    SessionId id() const { return m_session->id; }

    void answer(const QByteArray &text);
    // frame: as webFrame() made it.
    void push(const QString &topic, const QByteArray &frame);
    // A push of the topic is left out.
    void miss(const QString &topic);
    // What takes the place of the pushes that were left out.
    void resume(const QString &topic, const QByteArray &frame);
    // The subscription has ended: what was left out before does not matter any more.
    void forgetMissed(const QString &topic) { m_missed.remove(topic); }
    // Greeting overdue, silence, time for a ping?
    void tick(Clock::time_point now);
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);

signals:
    void closed(foyer::server::SessionId id);

private:
    void write(const QByteArray &frame);
    qint64 unsentBytes() const;
    void receiveText(const QString &text);
    void refuseBinary();
    void drop();
    void limitReading(qsizetype requestSizeMax);
    void askForMissed();
    qsizetype requestSizeMax() const;
    void heard() { m_heardAt = Clock::now(); }

    const ConnectionContext &m_context;
    const std::shared_ptr<Session> m_session;
    const std::unique_ptr<Admission::Ticket> m_ticket;
    std::unique_ptr<QWebSocket> m_socket;
    QTcpSocket *m_wire; // null once it is gone
    QSslSocket *const m_tls; // the same, or null for a plain connection
    bool m_isOpen; // what is pushed to thousands looks no further than here and at the wire
    QHash<QString, bool> m_missed; // topics of which pushes were left out; true: what takes their place is on its way
    const Clock::time_point m_connectedAt = Clock::now();
    Clock::time_point m_heardAt = m_connectedAt;
    Clock::time_point m_pingedAt = m_connectedAt;
    bool m_readsFully = false; // the limits of a greeted client are set
};

} // namespace foyer::server
