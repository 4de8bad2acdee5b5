// Takes jobs that are due and carries them out on threads of its own, each with a connection.
//
// A job that is being worked on is due again when its lease is over: a process that dies loses it to whoever asks next,
// on any node. After a failed try the job waits, longer each time, and after the last one it is dead: staff see it and
// may have it tried again.
#pragma once

#include "server/jobs/job.h"
#include "server/metrics/metrics.h"
#include "server/storage/database.h"

#include <QHash>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace foyer::server
{

// Kinds that wait for the same thing, so that they cannot hold up others.
struct JobLine {
    QHash<QString, JobWork> works; // by kind
    int threads = 1;
};

struct JobRunnerParts {
    ConnectionSettings connection;
    QList<JobLine> lines;
    Metrics &metrics;
    int leaseSeconds = 120; // longer than any one try takes
};

class JobRunner
{
public:
    static constexpr int lookEveryMs = 1'000; // for what other nodes left, and what waited
    static constexpr int countEveryMs = 10'000;
    static constexpr int pauseSecondsFirst = 5; // after the first failed try; each further one doubles it
    static constexpr int pauseSecondsMax = 3'600;
    static constexpr int triesMax = 30; // some 20 hours
    static constexpr int errorLengthMax = 500;

    // The threads begin at once.
    explicit JobRunner(JobRunnerParts parts);
    ~JobRunner(); // stops
    Q_DISABLE_COPY_MOVE(JobRunner)

    // There is, or may be, something new to do. Any thread; cheap.
    void wake();
    // Finishes the tries that are under way.
    void stop();

private:
    // counts: this thread also looks how many jobs there are.
    void work(const JobLine &line, bool counts);
    // False when nothing was due.
    bool tryOne(const JobLine &line, Database &database);
    void finish(const Job &job, const JobOutcome &outcome, Database &database);
    void count(const Job &job, const char *outcome);
    void rest(quint64 &wakesSeen, int ms);
    bool isStopping() const;
    void countAll(Database &database);

    const JobRunnerParts m_parts;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_wakes = 0;
    bool m_stopping = false;
    std::atomic<qint64> m_due = 0;
    std::atomic<qint64> m_dead = 0;
    std::vector<std::thread> m_threads;
};

} // namespace foyer::server
