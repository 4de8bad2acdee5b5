// Who is subscribed to which topic, and through which I/O threads its frames therefore go.
#pragma once

#include "server/dispatch/session.h"

#include <QHash>
#include <QStringList>
#include <map>

namespace foyer::server
{

// Belongs to the hub's thread.
class Topics
{
public:
    explicit Topics(int perSessionMax)
        : m_perSessionMax(perSessionMax)
    {
    }

    // False when the session has as many as it may. Joining again changes nothing.
    [[nodiscard]] bool join(const Session &session, const QString &topic);
    // The same, but the topic that the session joined first makes room.
    void joinAndDropOldest(const Session &session, const QString &topic);
    void leave(const Session &session, const QString &topic);
    void leaveAll(const Session &session);

    bool isEmpty(const QString &topic) const { return !m_members.contains(topic); }
    void publish(const QString &topic, const QByteArray &frame) const;

private:
    using Members = std::map<std::shared_ptr<Outbox>, int>; // how many sessions of each I/O thread

    const int m_perSessionMax;
    QHash<QString, Members> m_members; // no empty ones
    QHash<SessionId, QStringList> m_topics; // no empty ones; in the order of joining
};

} // namespace foyer::server
