#include "server/transport/iooutbox.h"

#include "server/transport/ioworker.h"
#include "shared/core/wakeups.h"

namespace foyer::server
{

void IoOutbox::attach(IoWorker *worker)
{
    const std::lock_guard lock(m_mutex);
    m_worker = worker;
}

void IoOutbox::detach()
{
    std::vector<Task> dropped;
    const std::lock_guard lock(m_mutex);
    m_worker = nullptr;
    m_tasks.swap(dropped);
}

void IoOutbox::answer(SessionId session, const QByteArray &frame)
{
    post([session, frame](IoWorker &worker) { worker.answer(session, frame); });
}

void IoOutbox::join(SessionId session, const QString &topic)
{
    post([session, topic](IoWorker &worker) { worker.join(session, topic); });
}

void IoOutbox::leave(SessionId session, const QString &topic)
{
    post([session, topic](IoWorker &worker) { worker.leave(session, topic); });
}

void IoOutbox::publish(const QString &topic, const QByteArray &frame)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_publishes >= publishesWaitingMax) {
            m_overflown.insert(topic);
            return;
        }
        ++m_publishes;
    }
    post([topic, frame](IoWorker &worker) { worker.publish(topic, frame); });
}

void IoOutbox::resume(SessionId session, const QString &topic, const QByteArray &frame)
{
    post([session, topic, frame](IoWorker &worker) { worker.resume(session, topic, frame); });
}

void IoOutbox::end(SessionId session)
{
    post([session](IoWorker &worker) { worker.end(session); });
}

void IoOutbox::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_worker)
            return;
        m_tasks.push_back(std::move(task));
        if (m_isWoken)
            return;
    }
    WakeUps::wake(this, [self = shared_from_this()] { self->wake(); });
}

void IoOutbox::wake()
{
    const std::lock_guard lock(m_mutex);
    if (!m_worker || m_isWoken || m_tasks.empty())
        return;
    m_isWoken = true;
    QMetaObject::invokeMethod(
        m_worker, [this, worker = m_worker] { run(*worker); }, Qt::QueuedConnection);
}

void IoOutbox::run(IoWorker &worker)
{
    std::vector<Task> tasks;
    QSet<QString> overflown;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
        m_isWoken = false;
        overflown.swap(m_overflown);
        m_publishes = 0;
    }
    for (const Task &task : tasks)
        task(worker);
    for (const QString &topic : overflown)
        worker.miss(topic);
}

} // namespace foyer::server
