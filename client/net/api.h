// How a client program speaks to the server: typed requests in, pushes out. Knows nothing of sockets.
#pragma once

#include "client/net/serverclock.h"
#include "shared/protocol/frame.h"
#include "shared/protocol/payment.h"
#include "shared/protocol/session.h"

#include <QFuture>
#include <QObject>
#include <chrono>

namespace foyer::client
{

// A command names itself, so that the server carries it out once however often it hears it.
template <class M>
concept Command = protocol::Request<M> && requires(M message)
{
    {
        message.command
        } -> std::convertible_to<CommandId>;
};

enum class Connection {
    Down, // none, or being made; it comes back by itself
    Up, // greeted: requests may be sent
    TooOld, // this program speaks another version of the protocol; only an update helps
};

// Lives in one thread, calls back in that thread. Requests fail with ConnectionLost while the connection is not Up.
class Api : public QObject
{
    Q_OBJECT
public:
    // How long a command is repeated before its fate is told to be unknown.
    static constexpr std::chrono::milliseconds patienceDefault {30'000};
    // After busy and rate_limited without a time of their own.
    static constexpr int retryAfterMsDefault = 500;

    explicit Api(const Clock &clock, QObject *parent = nullptr);
    ~Api() override;

    // Sends once. The answer, an Error of the server, or ConnectionLost or TimedOut: then the server may or may not
    // have carried it out.
    template <protocol::Request M>
    QFuture<Result<typename M::Reply>> send(const M &message)
    {
        const qint64 sentAtMs = m_clock.monotonicMs();
        return sendRaw(M::kind, protocol::toJson(message)).then([this, sentAtMs](const Result<QJsonObject> &body) {
            return received<M>(body, sentAtMs);
        });
    }

    // Sends the very same command again, over new connections too, until there is an answer or patience ends
    // (ConnectionLost or TimedOut).
    template <Command M>
    QFuture<Result<typename M::Reply>> sendUntilAnswered(const M &message,
                                                         std::chrono::milliseconds patience = patienceDefault)
    {
        return resend(M::kind, protocol::toJson(message), patience).then([this](const Result<QJsonObject> &body) {
            return received<M>(body, m_clock.monotonicMs());
        });
    }

    virtual Connection connection() const = 0;
    // Over a new connection: as the device that has this key, or as nobody in particular.
    virtual void greetAs(const std::optional<QString> &deviceKey) = 0;
    // No connection any more, until greetAs().
    virtual void leave() = 0;
    // What the server said last about itself and about this device.
    const std::optional<protocol::Welcome> &welcome() const { return m_welcome; }
    const ServerClock &serverClock() const { return m_serverClock; }
    const Clock &clock() const { return m_clock; }

signals:
    void connectionChanged(foyer::client::Connection connection);
    // The server is there and does not let us in, for instance UnknownDevice. It is asked again all the same.
    void refused(const foyer::Error &why);
    void pushed(const QString &topic, qint64 seq, const QJsonObject &body);

protected:
    // Every future must be finished, never cancelled, before the Api is gone.
    virtual QFuture<Result<QJsonObject>> sendRaw(const char *kind, const QJsonObject &body) = 0;
    void setWelcome(const protocol::Welcome &welcome) { m_welcome = welcome; }
    // What is pushed about this device takes its place in the welcome, before pushed() tells.
    void observePush(const QString &topic, const QJsonObject &body);

    // Reads the reply and sets the server's clock by it.
    template <protocol::Request M>
    Result<typename M::Reply> received(const Result<QJsonObject> &body, qint64 sentAtMs)
    {
        if (!body)
            return body.error();
        const Result<typename M::Reply> reply = protocol::fromJson<typename M::Reply>(*body);
        // The answer to a repeated command is the stored one, with the time of then: only questions tell the time.
        if constexpr (!Command<M>)
            if (reply)
                observeTime(*reply, sentAtMs);
        return reply;
    }

private:
    friend class Resending;
    QFuture<Result<QJsonObject>> resend(const char *kind, const QJsonObject &body, std::chrono::milliseconds patience);

    template <class Reply>
    void observeTime(const Reply &reply, qint64 sentAtMs)
    {
        if constexpr (requires { reply.now; })
            m_serverClock.observe(reply.now, sentAtMs, m_clock.monotonicMs());
        else if constexpr (requires { reply.hold.now; })
            m_serverClock.observe(reply.hold.now, sentAtMs, m_clock.monotonicMs());
    }

    const Clock &m_clock;
    ServerClock m_serverClock;
    std::optional<protocol::Welcome> m_welcome;
    QObject m_resendings; // their parent; goes first, since those that are open tell their end through this Api
};

} // namespace foyer::client
