#include "server/lanes/lane.h"

#include "server/storage/reconnect.h"
#include "shared/core/wakeups.h"

#include <QElapsedTimer>
#include <algorithm>

namespace foyer::server
{

namespace
{
constexpr int healthCheckMs = 3000; // an idle connection is looked at this often
constexpr double newestRateShare = 0.1; // of one batch in the running mean
constexpr size_t fullBatchMin = 16;
constexpr size_t toldMeanwhileMin = 32; // a few are told sooner than the next are decided

ConnectionSettings asLane(ConnectionSettings settings)
{
    settings.lane = true;
    return settings;
}
} // namespace

Lane::Lane(const LaneSettings &settings, PlanCache &plans, const CommitObserver &committed)
    : m_settings(settings)
    , m_runner(plans, settings.policy, committed)
    , m_thread([this] { work(); })
{
}

Lane::~Lane() { stop(); }

bool Lane::submit(engine::Command command, LaneCallback done)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping || int(m_waiting.size()) >= m_settings.waitingMax)
            return false;
        command.arrival = {m_settings.node, ++m_lastArrival};
        m_waiting.push_back({std::move(command), std::move(done)});
    }
    m_changed.notify_one();
    return true;
}

void Lane::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

int Lane::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_waiting.size());
}

bool Lane::isDone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping && m_waiting.empty();
}

// The commit that is under way is what fills the next batch; nothing ever waits for one to become full. To tell many
// takes as long as to decide on them, so they are told while PostgreSQL writes the next batch, where there is one.
void Lane::work()
{
    Database database(asLane(m_settings.connection));
    Reconnect reconnect(database);
    QElapsedTimer sinceRefusal; // the oldest that is not written
    for (int waitMs = 0;;) {
        std::deque<Waiting> batch = takeWaiting(waitMs);
        const bool open = reconnect.attempt();
        if (batch.empty() && isDone())
            break;
        refuseFromMemory(batch);
        if (batch.empty())
            tell();
        else
            carryOut(batch, database);
        if (!m_runner.hasUnwrittenRefusals())
            sinceRefusal.invalidate();
        else if (!sinceRefusal.isValid())
            sinceRefusal.start();
        else if (open && sinceRefusal.hasExpired(BatchRunner::refusalsWaitMsMax))
            m_runner.writeRefusalsNow(database);
        waitMs = !open                        ? reconnect.msUntilDue()
            : m_runner.hasUnwrittenRefusals() ? BatchRunner::refusalsWaitMsMax
                                              : healthCheckMs;
    }
    if (m_runner.hasUnwrittenRefusals() && database.isOpen())
        m_runner.writeRefusalsNow(database);
}

std::deque<Lane::Waiting> Lane::takeWaiting(int waitMs)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(waitMs), [this] { return m_stopping || !m_waiting.empty(); });
    std::deque<Waiting> batch;
    while (!m_waiting.empty() && batch.size() < laneBatchMax) {
        batch.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

// Only what nothing before it in the queue could make free.
void Lane::refuseFromMemory(std::deque<Waiting> &batch)
{
    const auto frees = [](const Waiting &waiting) {
        return std::holds_alternative<engine::RefundSeats>(waiting.command.request)
            || std::holds_alternative<engine::UnblockSeats>(waiting.command.request)
            || std::holds_alternative<engine::Reseat>(waiting.command.request);
    };
    if (std::any_of(batch.begin(), batch.end(), frees))
        return;
    std::erase_if(batch, [this](const Waiting &waiting) {
        const std::optional<Error> refusal = m_runner.refusalFromMemory(waiting.command);
        if (!refusal)
            return false;
        ++m_refusedFromMemory;
        waiting.done(*refusal);
        return true;
    });
}

// A few commands take as long as many: only full batches say how many it could be.
void Lane::noteRate(size_t commands, qint64 ns)
{
    if (commands < fullBatchMin)
        return;
    const double rate = double(commands) * 1e9 / double(std::max<qint64>(1, ns));
    const double known = m_commandsPerSecond;
    m_commandsPerSecond = known > 0 ? known + newestRateShare * (rate - known) : rate;
}

void Lane::carryOut(std::deque<Waiting> &batch, Database &database)
{
    QElapsedTimer time;
    time.start();
    std::vector<engine::Command> commands;
    commands.reserve(batch.size());
    for (Waiting &waiting : batch)
        commands.push_back(std::move(waiting.command));
    QList<engine::Outcome> outcomes = m_runner.run(database, commands, [this] { tell(); });
    m_commandsDone += qint64(batch.size());
    ++m_batchesDone;
    noteRate(batch.size(), time.nsecsElapsed());
    tell(); // where nothing was written
    m_carriedOut = std::move(batch);
    m_outcomes = std::move(outcomes);
    if (m_carriedOut.size() < toldMeanwhileMin || waiting() == 0 || !database.isOpen())
        tell();
}

void Lane::tell()
{
    const WakeUps together;
    for (size_t i = 0; i < m_carriedOut.size(); ++i)
        m_carriedOut[i].done(m_outcomes.at(qsizetype(i)));
    m_carriedOut.clear();
}

} // namespace foyer::server
