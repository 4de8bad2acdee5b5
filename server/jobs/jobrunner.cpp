#include "server/jobs/jobrunner.h"

#include "server/faults/faultpoint.h"
#include "server/storage/reconnect.h"
#include "shared/core/wakeups.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <algorithm>
#include <chrono>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(jobLog, "foyer.jobs")

constexpr int niceness = 10; // selling comes first

int pauseSeconds(int tries)
{
    const int doublings = std::clamp(tries - 1, 0, 20);
    return std::min(JobRunner::pauseSecondsFirst << doublings, JobRunner::pauseSecondsMax);
}

std::optional<Job> takeJob(Database &database, const QStringList &kinds, int leaseSeconds)
{
    std::optional<Row> row = database.one("jobs/take", kinds, leaseSeconds);
    if (!row)
        return std::nullopt;
    Job job;
    job.id = row->next<JobId>();
    job.kind = row->next<QString>();
    job.show = row->next<ShowId>();
    job.booking = row->next<BookingId>();
    job.argument = row->next<QJsonObject>();
    job.tries = row->next<int>();
    return job;
}

JobOutcome tried(const JobWork &work, const Job &job, Database &database)
{
    try {
        return work(job, database);
    } catch (const DatabaseError &error) {
        return JobOutcome::later(error.text());
    }
}

// Two jobs of one booking never run at the same time: the one that comes second finds what the first has done.
class BookingTurn
{
public:
    BookingTurn(const Job &job, Database &database)
        : m_job(job)
        , m_database(database)
        , m_isOurs(database.value<bool>("jobs/lock_booking", job.show, job.booking))
    {
    }
    ~BookingTurn()
    {
        if (!m_isOurs)
            return;
        try {
            m_database.run("jobs/unlock_booking", m_job.show, m_job.booking);
        } catch (const DatabaseError &) { // the lock went with the connection
        }
    }
    Q_DISABLE_COPY_MOVE(BookingTurn)

    bool isOurs() const { return m_isOurs; }

private:
    const Job &m_job;
    Database &m_database;
    const bool m_isOurs;
};

QString nameOf(const Job &job)
{
    return u"job %1 (%2 of booking %3/%4)"_s.arg(job.id.value).arg(job.kind).arg(job.show.value).arg(job.booking.value);
}
} // namespace

JobRunner::JobRunner(JobRunnerParts parts)
    : m_parts(std::move(parts))
{
    m_parts.metrics.describe("foyer_jobs_total", "Tries at jobs by kind and outcome: done, later or dead.");
    m_parts.metrics.describe("foyer_jobs_due", "Jobs that wait or are worked on, up to 10000.");
    m_parts.metrics.describe("foyer_jobs_dead", "Jobs that were given up, up to 10000: somebody must look.");
    m_parts.metrics.addGauge("foyer_jobs_due", [this] { return double(m_due); });
    m_parts.metrics.addGauge("foyer_jobs_dead", [this] { return double(m_dead); });
    for (const JobLine &line : m_parts.lines)
        for (int i = 0; i < line.threads; ++i)
            m_threads.emplace_back([this, &line, counts = m_threads.empty()] { work(line, counts); });
}

JobRunner::~JobRunner()
{
    stop();
    m_parts.metrics.removeGauge("foyer_jobs_due");
    m_parts.metrics.removeGauge("foyer_jobs_dead");
}

void JobRunner::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_wakes;
    }
    WakeUps::wake(this, [this] { m_changed.notify_all(); });
}

void JobRunner::stop()
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

bool JobRunner::isStopping() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping;
}

void JobRunner::work(const JobLine &line, bool counts)
{
    ::setpriority(PRIO_PROCESS, 0, niceness); // of this thread
    Database database(m_parts.connection);
    Reconnect reconnect(database);
    QElapsedTimer sinceCount;
    for (quint64 wakesSeen = 0; !isStopping();) {
        bool found = false;
        const bool open = reconnect.attempt();
        try {
            if (open && counts && (!sinceCount.isValid() || sinceCount.hasExpired(countEveryMs))) {
                sinceCount.start();
                countAll(database);
            }
            found = open && tryOne(line, database);
        } catch (const DatabaseError &error) { // whatever was under way comes again when its lease is over
            if (!error.isConnectionLost() && !error.isRetryable())
                qCCritical(jobLog).noquote() << "jobs cannot be taken or finished:" << error.text();
        }
        if (!found)
            rest(wakesSeen, open ? lookEveryMs : std::max(1, reconnect.msUntilDue()));
    }
}

// What was woken for while this thread looked is not slept over.
void JobRunner::rest(quint64 &wakesSeen, int ms)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(ms), [&] { return m_stopping || m_wakes != wakesSeen; });
    wakesSeen = m_wakes;
}

bool JobRunner::tryOne(const JobLine &line, Database &database)
{
    const std::optional<Job> job = takeJob(database, line.works.keys(), m_parts.leaseSeconds);
    if (!job)
        return false;
    const BookingTurn turn(*job, database);
    if (!turn.isOurs()) {
        database.run("jobs/put_back", job->id, job->tries);
        return true;
    }
    dieHereIfTold(FaultPoint::JobTaken);
    const JobOutcome outcome = tried(line.works.value(job->kind), *job, database);
    finish(*job, outcome, database);
    return true;
}

void JobRunner::finish(const Job &job, const JobOutcome &outcome, Database &database)
{
    if (outcome.state == JobOutcome::State::Done) {
        dieHereIfTold(FaultPoint::JobOver);
        database.run("jobs/done", job.id, job.tries);
        return count(job, "done");
    }
    const QString why = outcome.why.left(errorLengthMax);
    if (outcome.state == JobOutcome::State::Later && job.tries < triesMax) {
        qCInfo(jobLog).noquote() << nameOf(job) << "is tried again later:" << why;
        database.run("jobs/later", job.id, job.tries, pauseSeconds(job.tries), why);
        return count(job, "later");
    }
    qCWarning(jobLog).noquote() << nameOf(job) << "is given up:" << why;
    database.run("jobs/give_up", job.id, job.tries, why);
    count(job, "dead");
}

void JobRunner::count(const Job &job, const char *outcome)
{
    m_parts.metrics
        .counter("foyer_jobs_total", "kind=\"" + job.kind.toLatin1() + "\",outcome=\"" + QByteArray(outcome) + '"')
        .add();
}

void JobRunner::countAll(Database &database)
{
    std::optional<Row> row = database.one("jobs/count");
    m_due = row->next<qint64>();
    m_dead = row->next<qint64>();
}

} // namespace foyer::server
