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
{
    m_socket->setParent(nullptr);
    limitReading(protocol::requestSizeBeforeHelloMax);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Connection::receiveText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &Connection::refuseBinary);
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_sinceHeard.restart(); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { emit closed(id()); });
    connect(wire, &QTcpSocket::bytesWritten, this, &Connection::sendLeftOut);
    m_sinceConnected.start();
    m_sinceHeard.start();
    m_sincePing.start();
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    m_socket.reset();
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
    if (!isOpen())
        return; // read before the connection was ended
    m_sinceHeard.restart();
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
    m_sinceHeard.restart();
    m_context.dispatcher.refuse(m_session, failure(ErrorCode::MalformedFrame, u"frames are text"_s));
}

void Connection::answer(const QByteArray &text)
{
    if (!isOpen())
        return;
    if (m_wire->bytesToWrite() > answerBufferMax)
        return drop();
    writeNow(*m_wire, webFrame(text));
    if (!m_readsFully && m_session->isGreeted()) {
        m_readsFully = true;
        limitReading(protocol::requestSizeMax);
    }
}

void Connection::push(const QString &topic, const QByteArray &frame)
{
    if (!isOpen())
        return;
    if (m_wire->bytesToWrite() > pushBufferMax || m_leftOut.contains(topic)) {
        m_leftOut.insert(topic, frame);
        m_context.pushesLeftOut.add();
        return;
    }
    writeNow(*m_wire, frame);
    m_context.pushesSent.add();
}

void Connection::sendLeftOut()
{
    if (m_leftOut.isEmpty() || !isOpen() || m_wire->bytesToWrite() > pushBufferMax / 2)
        return;
    const QHash<QString, QByteArray> leftOut = std::exchange(m_leftOut, {});
    for (const QByteArray &frame : leftOut)
        writeNow(*m_wire, frame);
    m_context.pushesSent.add(quint64(leftOut.size()));
}

void Connection::tick()
{
    const TransportSettings &settings = m_context.settings;
    if (!m_session->isGreeted() && m_sinceConnected.hasExpired(settings.helloMs))
        return close(QWebSocketProtocol::CloseCodePolicyViolated, u"no greeting"_s);
    if (m_sinceHeard.hasExpired(settings.silenceMs))
        return drop();
    if (m_sincePing.hasExpired(settings.pingMs)) {
        m_sincePing.restart();
        m_socket->ping();
    }
}

void Connection::close(QWebSocketProtocol::CloseCode code, const QString &reason) { m_socket->close(code, reason); }

void Connection::drop() { m_socket->abort(); }

} // namespace foyer::server
