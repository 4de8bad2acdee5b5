#include "server/push/topics.h"

namespace foyer::server
{

bool Topics::join(const Session &session, const QString &topic)
{
    const QStringList known = m_topics.value(session.id);
    if (known.contains(topic))
        return true;
    if (known.size() >= m_perSessionMax)
        return false;
    m_topics[session.id].append(topic);
    ++m_members[topic][session.outbox];
    session.outbox->join(session.id, topic);
    return true;
}

void Topics::joinAndDropOldest(const Session &session, const QString &topic)
{
    const QStringList known = m_topics.value(session.id);
    if (!known.contains(topic) && known.size() >= m_perSessionMax)
        leave(session, known.first());
    const bool joined = join(session, topic);
    Q_ASSERT(joined);
}

void Topics::leave(const Session &session, const QString &topic)
{
    const auto topics = m_topics.find(session.id);
    if (topics == m_topics.end() || !topics->removeOne(topic))
        return;
    if (topics->isEmpty())
        m_topics.erase(topics);
    Members &members = m_members[topic];
    if (--members[session.outbox] == 0)
        members.erase(session.outbox);
    if (members.empty())
        m_members.remove(topic);
    session.outbox->leave(session.id, topic);
}

void Topics::leaveAll(const Session &session)
{
    const QStringList topics = m_topics.value(session.id);
    for (const QString &topic : topics)
        leave(session, topic);
}

void Topics::publish(const QString &topic, const QByteArray &frame) const
{
    const auto members = m_members.constFind(topic);
    if (members == m_members.constEnd())
        return;
    for (const auto &[outbox, sessions] : *members)
        outbox->publish(topic, frame);
}

} // namespace foyer::server
