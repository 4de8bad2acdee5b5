// Threads that run jobs against PostgreSQL, one connection each, from one bounded queue.
#pragma once

#include "server/storage/database.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace foyer::server
{

struct PoolSettings {
    ConnectionSettings connection;
    int threads = 4; // >= 1
    int waitingMax = 1024; // jobs in the queue; more are refused
};

inline constexpr int healthCheckMs = 3000; // an idle connection is looked at this often

// All functions may be called from any thread.
class Pool
{
public:
    // A job handles its own errors. While no server answers, jobs still run, and meet DatabaseError with
    // isConnectionLost() at their first statement: callers answer "unavailable" at once instead of piling up.
    using Job = std::function<void(Database &)>;

    explicit Pool(PoolSettings settings);
    // Stops.
    ~Pool();
    Q_DISABLE_COPY_MOVE(Pool)

    // False when the queue is full or the pool is stopping: the job will not run.
    [[nodiscard]] bool submit(Job job);
    // Refuses new jobs, runs all that wait, ends the threads. Not to be called from a job.
    void stop();

    int waiting() const; // jobs in the queue
    int connected() const { return m_connected; } // threads with a connection, looked at least every healthCheckMs

private:
    void work();
    std::optional<Job> takeJob(int waitMs);
    bool isDone() const;

    const PoolSettings m_settings;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::atomic<int> m_connected = 0;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace foyer::server
