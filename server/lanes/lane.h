// One lane: a thread with one connection that drains its queue into one transaction after the other.
#pragma once

#include "server/lanes/batch.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace foyer::server
{

// Called on the lane's thread, after the commit.
using LaneCallback = std::function<void(const engine::Outcome &)>;

struct LaneSettings {
    ConnectionSettings connection; // lane connections are made of it
    engine::HoldPolicy policy;
    int node = 0; // arrival numbers count within it
    int waitingMax = 16'384; // commands in one lane's queue; more are refused
};

inline constexpr int laneBatchMax = 128; // commands in one transaction; more gain little and make all of them wait

class Lane
{
public:
    Lane(const LaneSettings &settings, PlanCache &plans, const CommitObserver &committed);
    ~Lane(); // stops
    Q_DISABLE_COPY_MOVE(Lane)

    // Any thread. False when the queue is full or the lane is stopping.
    [[nodiscard]] bool submit(engine::Command command, LaneCallback done);
    // Refuses new commands, runs all that wait, ends the thread. Not to be called from a callback.
    void stop();

    int waiting() const;
    // Commands carried out so far, and in how many transactions.
    qint64 commandsDone() const { return m_commandsDone; }
    qint64 batchesDone() const { return m_batchesDone; }
    qint64 refusedFromMemory() const { return m_refusedFromMemory; }
    // How many commands a second it carries out while it has enough to do, a running mean; 0: it never had.
    double commandsPerSecond() const { return m_commandsPerSecond; }

private:
    struct Waiting {
        engine::Command command;
        LaneCallback done;
    };

    void work();
    std::deque<Waiting> takeWaiting(int waitMs);
    bool isDone() const;
    void refuseFromMemory(std::deque<Waiting> &batch);
    void carryOut(std::deque<Waiting> &batch, Database &database);
    void tell();
    void noteRate(size_t commands, qint64 ns);

    const LaneSettings m_settings;
    // Of the lane's thread:
    BatchRunner m_runner;
    std::deque<Waiting> m_carriedOut; // by the last batch and not told yet ...
    QList<engine::Outcome> m_outcomes; // ... with what they came to
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    qint64 m_lastArrival = 0;
    bool m_stopping = false;
    std::atomic<qint64> m_commandsDone = 0;
    std::atomic<qint64> m_batchesDone = 0;
    std::atomic<qint64> m_refusedFromMemory = 0;
    std::atomic<double> m_commandsPerSecond = 0;
    std::thread m_thread;
};

} // namespace foyer::server
