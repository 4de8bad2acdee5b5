// The Api over a WebSocket: greets, matches answers, notices a dead server, comes back by itself.
#pragma once

#include "client/net/api.h"
#include "client/net/backoff.h"
#include "shared/core/result.h"
#include "shared/protocol/frame.h"

#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <unordered_map>

class QWebSocket;

namespace foyer::client
{

// Who connects.
struct Identity {
    QString client; // program and version, for the server's log
    std::optional<QString> deviceKey; // of a paired device
};

// All in milliseconds of monotonic time.
struct SocketTimings {
    int connectMs = 8'000; // from the first packet to the server's welcome
    int requestMs = 10'000; // until a request is answered with TimedOut
    int pingEveryMs = 3'000;
    int silenceMaxMs = 8'000; // a server that says nothing for so long, not even to a ping, is dead
    int stableMs = 5'000; // a connection that lived so long starts the back-off anew
    int askTimeEveryMs = 60'000;
    int tickMs = 250; // how exactly all of these are kept
    BackOffCeilings backOff = {};
};

class WebSocketApi final : public Api
{
    Q_OBJECT
public:
    static constexpr size_t openRequestsMax = 64; // further ones are refused with Busy
    static constexpr qsizetype readAtOnceMax = 256 * 1024; // bytes of a frame; larger ones are read aside
    static constexpr int framesAsideMax = 1'000; // those behind it wait, too; with more the connection is given up

    WebSocketApi(const QUrl &url, const Identity &identity, const Clock &clock, quint32 jitterSeed,
                 const SocketTimings &timings = {}, QObject *parent = nullptr);
    ~WebSocketApi() override;

    void open();
    Connection connection() const override { return m_connection; }
    void greetAs(const std::optional<QString> &deviceKey) override;
    void leave() override;
    // Why the server did not greet back last time, for instance UnknownDevice; none once it has.
    const std::optional<Error> &refusal() const { return m_refusal; }

protected:
    QFuture<Result<QJsonObject>> sendRaw(const char *kind, const QJsonObject &body) override;

private:
    struct OpenRequest {
        QPromise<Result<QJsonObject>> promise;
        qint64 deadlineMs = 0;
    };

    void connectNow();
    void greet();
    void greeted(const Result<protocol::Welcome> &welcome);
    void receive(const QByteArray &frame);
    void take(const Result<protocol::ServerFrame> &parsed);
    void answer(const protocol::Answer &answer);
    void drop(int waitAtLeastMs = 0);
    void closeSocket();
    void failOpenRequests(const Error &error);
    void setConnection(Connection connection);
    void tick();
    void expireRequests(qint64 nowMs);
    void keepAlive(qint64 nowMs);
    QFuture<Result<QJsonObject>> post(const char *kind, const QJsonObject &body);

    const QUrl m_url;
    Identity m_identity;
    const SocketTimings m_timings;
    BackOff m_backOff;
    Connection m_connection = Connection::Down;
    std::optional<Error> m_refusal;
    std::unique_ptr<QWebSocket> m_socket;
    std::unordered_map<qint64, OpenRequest> m_open;
    qint64 m_lastId = 0;
    int m_socketNo = 0; // what was read of one before is of no use any more
    int m_framesAside = 0; // of this socket
    qint64 m_changedAtMs = 0; // when the socket was opened, or when it was greeted
    qint64 m_heardAtMs = 0;
    qint64 m_pingedAtMs = 0;
    qint64 m_askedTimeAtMs = 0;
    QTimer m_tick;
    QTimer m_reconnect;
    QThreadPool m_reader; // one thread; goes first, and waits for what it does
};

} // namespace foyer::client
