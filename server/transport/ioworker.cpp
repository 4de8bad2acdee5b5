#include "server/transport/ioworker.h"

#include "server/dispatch/dispatcher.h"
#include "server/transport/webframe.h"
#include "shared/core/ipaddress.h"

#include <QWebSocketCorsAuthenticator>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
SessionId nextSessionId()
{
    static std::atomic<SessionId> last = 0;
    return ++last;
}

// The same as staff write it who lift its limits; only one with the name of a network card has no other form.
QString addressOf(const QTcpSocket &wire)
{
    const QString told = wire.peerAddress().toString();
    const QString address = canonicalAddress(told);
    return address.isEmpty() ? told : address;
}
} // namespace

IoWorker::IoWorker(std::shared_ptr<Outbox> outbox, std::shared_ptr<Admission> admission,
                   const ConnectionContext &context)
    : m_outbox(std::move(outbox))
    , m_admission(std::move(admission))
    , m_context(context)
    , m_server(u"foyer"_s, context.tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode, this)
    , m_timer(this)
{
    connect(&m_server, &QWebSocketServer::originAuthenticationRequired, this, &IoWorker::judgeOrigin);
    connect(&m_server, &QWebSocketServer::newConnection, this, &IoWorker::welcome);
    connect(&m_timer, &QTimer::timeout, this, &IoWorker::tick);
}

IoWorker::~IoWorker() = default;

void IoWorker::start() { m_timer.start(m_context.settings.tickMs); }

void IoWorker::accept(qintptr descriptor)
{
    QSslSocket *const tls = m_context.tls ? new QSslSocket(this) : nullptr;
    QTcpSocket *const wire = tls ? tls : new QTcpSocket(this);
    std::unique_ptr<Admission::Ticket> ticket;
    if (wire->setSocketDescriptor(descriptor) && m_guests.size() < size_t(m_context.settings.handshakesMax))
        ticket = m_admission->enter(wire->peerAddress());
    if (!ticket) {
        const std::unique_ptr<QTcpSocket> refused(wire);
        return;
    }
    wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    wire->setReadBufferSize(readBufferMax);
    Guest &guest = m_guests[wire];
    guest.ticket = std::move(ticket);
    guest.since.start();
    connect(wire, &QObject::destroyed, this, [this, wire] { m_guests.erase(wire); });
    connect(wire, &QTcpSocket::disconnected, wire, &QObject::deleteLater);
    if (!tls)
        return m_server.handleConnection(wire);
    connect(tls, &QSslSocket::encrypted, &m_server, [this, tls] { m_server.handleConnection(tls); });
    tls->setSslConfiguration(*m_context.tls);
    tls->startServerEncryption();
}

void IoWorker::judgeOrigin(QWebSocketCorsAuthenticator *authenticator) const
{
    const QString origin = authenticator->origin();
    authenticator->setAllowed(origin.isEmpty() || m_context.settings.allowedOrigins.contains(origin));
}

void IoWorker::welcome()
{
    while (std::unique_ptr<QWebSocket> socket {m_server.nextPendingConnection()}) {
        QTcpSocket *const wire = wireOf(*socket);
        if (!wire)
            continue; // went away during the handshake
        wire->disconnect(wire); // from here on the connection owns it
        auto ticket = std::move(m_guests.at(wire).ticket);
        m_guests.erase(wire);

        auto session = std::make_shared<Session>(nextSessionId(), m_outbox, addressOf(*wire));
        auto connection = std::make_unique<Connection>(std::move(socket), wire, std::move(ticket), session, m_context);
        connect(connection.get(), &Connection::closed, this, &IoWorker::forget, Qt::QueuedConnection);
        m_members.emplace(session->id, Member {session, std::move(connection), {}});
    }
}

// The port of the other side tells two connections from one address apart.
QTcpSocket *IoWorker::wireOf(const QWebSocket &socket) const
{
    for (const auto &[wire, guest] : m_guests)
        if (wire->peerPort() == socket.peerPort() && wire->peerAddress() == socket.peerAddress())
            return wire;
    return nullptr;
}

void IoWorker::forget(SessionId session)
{
    const auto found = m_members.find(session);
    if (found == m_members.end())
        return;
    const Member &member = found->second;
    for (const QString &topic : member.topics)
        removeFrom(topic, member.connection.get());
    m_context.dispatcher.closed(member.session);
    m_members.erase(found);
}

void IoWorker::removeFrom(const QString &topic, Connection *connection)
{
    std::vector<Connection *> &members = m_topics[topic];
    members.erase(std::ranges::lower_bound(members, connection->id(), {}, &Connection::id));
    if (members.empty())
        m_topics.remove(topic);
}

void IoWorker::answer(SessionId session, const QByteArray &text)
{
    if (const auto found = m_members.find(session); found != m_members.end())
        found->second.connection->answer(text);
}

void IoWorker::join(SessionId session, const QString &topic)
{
    const auto found = m_members.find(session);
    if (found == m_members.end())
        return;
    if (found->second.topics.contains(topic))
        return;
    found->second.topics.insert(topic);
    std::vector<Connection *> &members = m_topics[topic];
    members.insert(std::ranges::lower_bound(members, session, {}, &Connection::id), found->second.connection.get());
}

void IoWorker::leave(SessionId session, const QString &topic)
{
    const auto found = m_members.find(session);
    if (found == m_members.end() || !found->second.topics.remove(topic))
        return;
    found->second.connection->forgetMissed(topic);
    removeFrom(topic, found->second.connection.get());
}

void IoWorker::publish(const QString &topic, const QByteArray &text)
{
    const auto members = m_topics.constFind(topic);
    if (members == m_topics.constEnd())
        return;
    const QByteArray frame = webFrame(text);
    for (Connection *const connection : *members)
        connection->push(topic, frame);
}

void IoWorker::resume(SessionId session, const QString &topic, const QByteArray &text)
{
    if (const auto found = m_members.find(session); found != m_members.end())
        found->second.connection->resume(topic, webFrame(text));
}

void IoWorker::end(SessionId session)
{
    if (const auto found = m_members.find(session); found != m_members.end())
        found->second.connection->close(QWebSocketProtocol::CloseCodePolicyViolated, u"revoked"_s);
}

void IoWorker::miss(const QString &topic)
{
    const auto members = m_topics.constFind(topic);
    if (members == m_topics.constEnd())
        return;
    for (Connection *const connection : *members)
        connection->miss(topic);
}

void IoWorker::tick()
{
    for (const auto &[wire, guest] : m_guests)
        if (guest.since.hasExpired(m_context.settings.handshakeMs))
            wire->deleteLater();
    const auto now = Connection::Clock::now();
    for (const auto &[session, member] : m_members)
        member.connection->tick(now);
}

void IoWorker::closeAll()
{
    for (const auto &[session, member] : m_members)
        member.connection->close(QWebSocketProtocol::CloseCodeGoingAway, u"the server is stopping"_s);
}

} // namespace foyer::server
