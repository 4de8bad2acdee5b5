#include "server/storage/pool.h"

#include "server/storage/reconnect.h"
#include "shared/core/wakeups.h"

#include <QLoggingCategory>
#include <chrono>

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(logPool, "foyer.pool")

// A job must answer for its own errors. One that does not must not take the thread with it.
void runGuarded(const Pool::Job &job, Database &database)
{
    try {
        job(database);
    } catch (const std::exception &error) {
        qCCritical(logPool) << "a job let an error escape:" << error.what();
    }
}
} // namespace

Pool::Pool(PoolSettings settings)
    : m_settings(std::move(settings))
{
    Q_ASSERT(m_settings.threads >= 1 && m_settings.waitingMax >= 1);
    for (int i = 0; i < m_settings.threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Pool::~Pool() { stop(); }

// One thread is woken for many jobs that come at once, and each that takes one wakes the next while more are waiting:
// a thread for each of a lot of short jobs costs more than the jobs.
bool Pool::submit(Job job)
{
    bool first = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || int(m_jobs.size()) >= m_settings.waitingMax)
            return false;
        first = m_jobs.empty();
        m_jobs.push_back(std::move(job));
    }
    if (first)
        WakeUps::wake(this, [this] { m_changed.notify_one(); });
    return true;
}

void Pool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

int Pool::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_jobs.size());
}

void Pool::work()
{
    Database database(m_settings.connection);
    Reconnect reconnect(database);
    bool counted = false;
    for (int waitMs = 0;;) {
        const std::optional<Job> job = takeJob(waitMs);
        const bool open = reconnect.attempt();
        if (open != counted)
            m_connected += open ? 1 : -1;
        counted = open;
        if (job)
            runGuarded(*job, database);
        else if (isDone())
            break;
        waitMs = open ? healthCheckMs : reconnect.msUntilDue();
    }
    if (counted)
        --m_connected;
}

std::optional<Pool::Job> Pool::takeJob(int waitMs)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(waitMs), [this] { return m_stopping || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty())
        m_changed.notify_one();
    return job;
}

bool Pool::isDone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping && m_jobs.empty();
}

} // namespace foyer::server
