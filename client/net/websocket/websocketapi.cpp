#include "client/net/websocket/websocketapi.h"

#include "client/net/whendone.h"

#include <QLoggingCategory>
#include <QWebSocket>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

Q_LOGGING_CATEGORY(logNet, "foyer.client.net")

QFuture<Result<QJsonObject>> failed(ErrorCode code, const QString &detail)
{
    return QtFuture::makeReadyFuture(Result<QJsonObject>(failure(code, detail)));
}

} // namespace

WebSocketApi::WebSocketApi(const QUrl &url, const Identity &identity, const Clock &clock, quint32 jitterSeed,
                           const SocketTimings &timings, QObject *parent)
    : Api(clock, parent)
    , m_url(url)
    , m_identity(identity)
    , m_timings(timings)
    , m_backOff(jitterSeed, timings.backOff)
{
    m_reconnect.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, this, &WebSocketApi::connectNow);
    m_reader.setMaxThreadCount(1); // frames stay in their order
    m_tick.setInterval(m_timings.tickMs);
    connect(&m_tick, &QTimer::timeout, this, &WebSocketApi::tick);
}

WebSocketApi::~WebSocketApi()
{
    m_connection = Connection::Down;
    closeSocket();
    failOpenRequests(failure(ErrorCode::ConnectionLost, u"the program ends"_s));
}

void WebSocketApi::open()
{
    m_tick.start();
    connectNow();
}

void WebSocketApi::greetAs(const std::optional<QString> &deviceKey)
{
    leave();
    m_identity.deviceKey = deviceKey;
    open();
}

void WebSocketApi::leave()
{
    m_tick.stop();
    m_reconnect.stop();
    closeSocket();
    const bool wasUp = std::exchange(m_connection, Connection::Down) == Connection::Up;
    failOpenRequests(failure(ErrorCode::ConnectionLost, u"the connection was given up"_s));
    if (wasUp)
        emit connectionChanged(m_connection);
}

void WebSocketApi::connectNow()
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(protocol::answerSizeMax);
    m_socket->setMaxAllowedIncomingMessageSize(protocol::answerSizeMax);
    connect(m_socket.get(), &QWebSocket::connected, this, &WebSocketApi::greet);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { drop(); });
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] {
        qCInfo(logNet) << "no connection to" << m_url.toDisplayString() << m_socket->errorString();
        drop();
    });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_heardAtMs = clock().monotonicMs(); });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receive(text.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &WebSocketApi::receive);
    m_changedAtMs = clock().monotonicMs();
    m_socket->open(m_url);
}

void WebSocketApi::greet()
{
    protocol::Hello hello;
    hello.protocolVersion = protocol::protocolVersion;
    hello.client = m_identity.client;
    hello.deviceKey = m_identity.deviceKey;
    const qint64 sentAtMs = clock().monotonicMs();
    whenDone(post(protocol::Hello::kind, protocol::toJson(hello)), this,
             [this, sentAtMs](const Result<QJsonObject> &body) { greeted(received<protocol::Hello>(body, sentAtMs)); });
}

void WebSocketApi::greeted(const Result<protocol::Welcome> &welcome)
{
    if (!m_socket)
        return; // it was lost before the answer, and is being made again
    const bool versionDiffers = welcome ? welcome->protocolVersion != protocol::protocolVersion
                                        : welcome.error().code == ErrorCode::VersionMismatch;
    if (versionDiffers) {
        m_refusal = failure(ErrorCode::VersionMismatch, u"the server speaks another version of the protocol"_s);
        closeSocket();
        failOpenRequests(*m_refusal);
        setConnection(Connection::TooOld);
        return;
    }
    if (!welcome) {
        m_refusal = welcome.error();
        qCInfo(logNet) << "the server does not let us in:" << errorName(m_refusal->code) << m_refusal->detail;
        drop(m_refusal->retryAfterMs);
        emit refused(*m_refusal);
        return;
    }
    m_refusal.reset();
    setWelcome(*welcome);
    const qint64 nowMs = clock().monotonicMs();
    m_changedAtMs = m_heardAtMs = m_pingedAtMs = m_askedTimeAtMs = nowMs;
    setConnection(Connection::Up);
}

QFuture<Result<QJsonObject>> WebSocketApi::sendRaw(const char *kind, const QJsonObject &body)
{
    if (m_connection != Connection::Up)
        return failed(ErrorCode::ConnectionLost, u"there is no connection to the server"_s);
    return post(kind, body);
}

QFuture<Result<QJsonObject>> WebSocketApi::post(const char *kind, const QJsonObject &body)
{
    if (m_open.size() >= openRequestsMax)
        return failed(ErrorCode::Busy, u"too many requests are open"_s);
    const qint64 id = m_lastId + 1;
    const QByteArray frame = protocol::requestFrame(id, kind, body);
    if (frame.size() > protocol::requestSizeMax)
        return failed(ErrorCode::FrameTooLarge, u"the request has %1 bytes"_s.arg(frame.size()));

    m_lastId = id;
    OpenRequest &request = m_open[id];
    request.deadlineMs = clock().monotonicMs() + m_timings.requestMs;
    request.promise.start();
    const QFuture<Result<QJsonObject>> future = request.promise.future();
    m_socket->sendTextMessage(QString::fromUtf8(frame));
    return future;
}

void WebSocketApi::receive(const QByteArray &frame)
{
    m_heardAtMs = clock().monotonicMs();
    if (m_framesAside == 0 && frame.size() <= readAtOnceMax)
        return take(protocol::parseServerFrame(frame));
    if (++m_framesAside > framesAsideMax) {
        qCWarning(logNet) << "the server sends faster than we read";
        return drop();
    }
    m_reader.start([this, frame, socketNo = m_socketNo] {
        QMetaObject::invokeMethod(
            this,
            [this, socketNo, parsed = protocol::parseServerFrame(frame)] {
                if (socketNo != m_socketNo)
                    return;
                --m_framesAside;
                take(parsed);
            },
            Qt::QueuedConnection);
    });
}

void WebSocketApi::take(const Result<protocol::ServerFrame> &parsed)
{
    if (!parsed) {
        qCWarning(logNet) << "the server sent what is no frame:" << parsed.error().detail;
        drop();
        return;
    }
    if (const auto *push = std::get_if<protocol::PushedFrame>(&*parsed)) {
        if (m_connection == Connection::Up) {
            observePush(push->topic, push->body);
            emit pushed(push->topic, push->seq, push->body);
        }
        return;
    }
    answer(std::get<protocol::Answer>(*parsed));
}

void WebSocketApi::answer(const protocol::Answer &answer)
{
    auto found = m_open.extract(answer.id);
    if (found.empty()) {
        qCInfo(logNet) << "an answer came too late, or to nothing:" << answer.id;
        return;
    }
    found.mapped().promise.addResult(answer.body);
    found.mapped().promise.finish();
}

void WebSocketApi::drop(int waitAtLeastMs)
{
    if (!m_socket)
        return;
    const bool wasStable =
        m_connection == Connection::Up && clock().monotonicMs() - m_changedAtMs >= m_timings.stableMs;
    if (wasStable)
        m_backOff.reset();
    closeSocket();
    m_reconnect.start(std::max(waitAtLeastMs, m_backOff.nextMs()));
    const bool wasUp = m_connection == Connection::Up;
    m_connection = Connection::Down;
    failOpenRequests(failure(ErrorCode::ConnectionLost, u"the connection to the server was lost"_s));
    if (wasUp)
        emit connectionChanged(m_connection);
}

void WebSocketApi::closeSocket()
{
    if (!m_socket)
        return;
    // Often called from within a signal of the socket: it may go only when that has returned.
    ++m_socketNo;
    m_framesAside = 0;
    QWebSocket *socket = m_socket.release();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void WebSocketApi::failOpenRequests(const Error &error)
{
    auto open = std::exchange(m_open, {});
    for (auto &[id, request] : open) {
        request.promise.addResult(Result<QJsonObject>(error));
        request.promise.finish();
    }
}

void WebSocketApi::setConnection(Connection connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    emit connectionChanged(connection);
}

void WebSocketApi::tick()
{
    if (!m_socket)
        return;
    const qint64 nowMs = clock().monotonicMs();
    if (m_connection == Connection::Up)
        keepAlive(nowMs);
    else if (nowMs - m_changedAtMs > m_timings.connectMs)
        drop();
    expireRequests(nowMs);
}

void WebSocketApi::keepAlive(qint64 nowMs)
{
    if (nowMs - m_heardAtMs > m_timings.silenceMaxMs) {
        qCInfo(logNet) << "the server has been silent for" << nowMs - m_heardAtMs << "ms";
        drop();
        return;
    }
    if (nowMs - m_pingedAtMs >= m_timings.pingEveryMs) {
        m_pingedAtMs = nowMs;
        m_socket->ping();
    }
    if (nowMs - m_askedTimeAtMs >= m_timings.askTimeEveryMs) {
        m_askedTimeAtMs = nowMs;
        send(protocol::GetTime {});
    }
}

void WebSocketApi::expireRequests(qint64 nowMs)
{
    std::vector<qint64> late;
    for (const auto &[id, request] : m_open)
        if (nowMs >= request.deadlineMs)
            late.push_back(id);
    for (const qint64 id : late)
        answer({id, failure(ErrorCode::TimedOut, u"the server did not answer in time"_s)});
}

} // namespace foyer::client
