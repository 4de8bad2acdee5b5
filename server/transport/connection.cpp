#include "server/transport/connection.h"

#include "server/dispatch/dispatcher.h"
#include "server/metrics/metrics.h"
#include "server/transport/webframe.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Connection::Connection(std::unique_ptr<QWebSocket> socket, QTcpSocket *wire, std::unique_ptr<Admission::Ticket> ticket,
                       std::shared_ptr<Session> session, const ConnectionContext &context)
    : m_context(context)
    , m_session(std::move(session))
    , m_ticket(std::move(ticket))
    , m_socket(std::move(socket))
    , m_wire(wire)
    , m_tls(qobject_cast<QSslSocket *>(wire))
    , m_isOpen(m_socket->state() == QAbstractSocket::ConnectedState)
{
    m_socket->setParent(nullptr);
    limitReading(protocol::requestSizeBeforeHelloMax);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Connection::receiveText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &Connection::refuseBinary);
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { heard(); });
    connect(m_socket.get(), &QWebSocket::aboutToClose, this, [this] { m_isOpen = false; });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        m_isOpen = false;
        emit closed(id());
    });
    connect(wire, &QObject::destroyed, this, [this] { m_wire = nullptr; });
    connect(wire, &QTcpSocket::bytesWritten, this, &Connection::askForMissed);
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::askForMissed);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    m_socket.reset();
    if (m_wire)
        m_wire->disconnect(this);
    const std::unique_ptr<QTcpSocket> left(m_wire);
}

void Connection::limitReading(qsizetype requestSizeMax)
{
    m_socket->setMaxAllowedIncomingFrameSize(quint64(requestSizeMax * oversizeEndsAtTimes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(requestSizeMax * oversizeEndsAtTimes));
}

qsizetype Connection::requestSizeMax() const
{
    return m_session->isGreeted() ? protocol::requestSizeMax : protocol::requestSizeBeforeHelloMax;
}

void Connection::receiveText(const QString &text)
{
    if (!m_isOpen)
        return; // read before the connection was ended
    heard();
    const QByteArray frame = text.toUtf8();
    if (frame.size() > requestSizeMax())
        return m_context.dispatcher.refuse(
            m_session,
            failure(ErrorCode::FrameTooLarge, u"%1 bytes, allowed are %2"_s.arg(frame.size()).arg(requestSizeMax())));
    if (!m_context.dispatcher.receive(m_session, frame))
        close(QWebSocketProtocol::CloseCodePolicyViolated, u"too many requests"_s);
}

void Connection::refuseBinary()
{
    heard();
    m_context.dispatcher.refuse(m_session, failure(ErrorCode::MalformedFrame, u"frames are text"_s));
}

void Connection::write(const QByteArray &frame)
{
    if (m_tls)
        writeEncrypted(*m_tls, frame);
    else
        writeNow(*m_wire, frame);
}

qint64 Connection::unsentBytes() const { return m_wire->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0); }

void Connection::answer(const QByteArray &text)
{
    if (!m_isOpen)
        return;
    if (unsentBytes() > answerBufferMax)
        return drop();
    write(webFrame(text));
    if (!m_readsFully && m_session->isGreeted()) {
        m_readsFully = true;
        limitReading(protocol::requestSizeMax);
    }
}

void Connection::push(const QString &topic, const QByteArray &frame)
{
    if (!m_isOpen)
        return;
    if (unsentBytes() > pushBufferMax || m_missed.contains(topic))
        return miss(topic);
    write(frame);
    m_context.pushesSent.add();
}

void Connection::miss(const QString &topic)
{
    m_context.pushesLeftOut.add();
    if (m_missed.contains(topic))
        return;
    m_missed.insert(topic, false);
    askForMissed();
}

// Once the client reads again.
void Connection::askForMissed()
{
    if (m_missed.isEmpty() || !m_isOpen || unsentBytes() > pushBufferMax / 2)
        return;
    for (auto it = m_missed.begin(); it != m_missed.end(); ++it)
        if (!std::exchange(it.value(), true))
            m_context.dispatcher.missed(m_session, it.key());
}

void Connection::resume(const QString &topic, const QByteArray &frame)
{
    if (!m_missed.remove(topic))
        return;
    push(topic, frame); // left out again where the buffer is full again
}

void Connection::tick(Clock::time_point now)
{
    const TransportSettings &settings = m_context.settings;
    const auto isOver = [now](Clock::time_point since, int ms) { return now - since > std::chrono::milliseconds(ms); };
    if (!m_readsFully && isOver(m_connectedAt, settings.helloMs) && !m_session->isGreeted())
        return close(QWebSocketProtocol::CloseCodePolicyViolated, u"no greeting"_s);
    if (isOver(m_heardAt, settings.silenceMs))
        return drop();
    if (isOver(m_pingedAt, settings.pingMs)) {
        m_pingedAt = now;
        m_socket->ping();
    }
}

void Connection::close(QWebSocketProtocol::CloseCode code, const QString &reason) { m_socket->close(code, reason); }

void Connection::drop() { m_socket->abort(); }

} // namespace foyer::server
