// The way back to the clients: what answers and pushes are handed to.
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer::server
{

using SessionId = quint64; // never used again within one run of the server

// One for each I/O thread; its sessions live in that thread. Any thread may call; calls from one thread take effect in
// their order, and a session that is gone is passed over. Nothing here waits.
class Outbox
{
public:
    virtual ~Outbox() = default;

    virtual void answer(SessionId session, const QByteArray &frame) = 0;
    virtual void join(SessionId session, const QString &topic) = 0;
    virtual void leave(SessionId session, const QString &topic) = 0;
    // To every session of this thread that joined the topic.
    virtual void publish(const QString &topic, const QByteArray &frame) = 0;
    // To a session that said it had missed pushes of the topic: it takes their place, and later ones follow it.
    virtual void resume(SessionId session, const QString &topic, const QByteArray &frame) = 0;
    // Ends the connection, after what was handed over before.
    virtual void end(SessionId session) = 0;
};

} // namespace foyer::server
