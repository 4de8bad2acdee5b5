// Jobs are done once by whoever comes first, come back after a failure or a death, and are given up in the end.
#include "server/jobs/jobrunner.h"
#include "shared/protocol/jobs.h"
#include "tests/support/house/desk.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

namespace
{
struct SeenJob {
    QString kind;
    QString state;
    int tries = 0;
    int dueInSeconds = 0;
    QString error;
};
} // namespace

class JobRunnerTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void twoNodesDoEachJobOnce();
    void aJobOfADeadProcessIsDoneByAnotherWhenItsLeaseIsOver();
    void whoLostTheLeaseChangesNothing();
    void afterEachFailureItWaitsLonger();
    void aTryThatLosesItsDatabaseStatementCountsAsFailed();
    void afterTheLastTryItIsDeadAndStaffSeeIt();
    void whatCannotSucceedIsDeadAtOnceAndMayBeTriedAgain();
    void onlyItsOwnKindsAreTaken();
    void aSlowLineDoesNotHoldUpAnother();
    void outcomesAreCounted();

private:
    std::unique_ptr<JobRunner> runner(const JobWork &work, int threads = 1, int leaseSeconds = 120)
    {
        return std::make_unique<JobRunner>(
            JobRunnerParts {m_database->serverSettings(), {{{{u"task"_s, work}}, threads}}, m_metrics, leaseSeconds});
    }
    void add(int count, const QString &kind = u"task"_s) { m_database->owner().run("test/add_jobs", kind, count); }
    QList<SeenJob> jobs();

    test::TestPostgres m_postgres;
    Metrics m_metrics;
    std::unique_ptr<test::TestDatabase> m_database;
};

void JobRunnerTest::init()
{
    TestCase::init();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
}

QList<SeenJob> JobRunnerTest::jobs()
{
    QList<SeenJob> seen;
    for (Row row : m_database->owner().run("test/jobs")) {
        SeenJob job;
        job.kind = row.next<QString>();
        job.state = row.next<QString>();
        job.tries = row.next<int>();
        job.dueInSeconds = row.next<int>();
        job.error = row.next<QString>();
        seen.append(job);
    }
    return seen;
}

void JobRunnerTest::twoNodesDoEachJobOnce()
{
    constexpr int count = 300;
    std::mutex mutex;
    QMap<BookingId, int> done;
    const JobWork work = [&](const Job &job, Database &) {
        const std::scoped_lock lock(mutex);
        ++done[job.booking];
        return JobOutcome::done();
    };
    add(count);
    const auto one = runner(work, 2);
    const auto other = runner(work, 2);
    QTRY_VERIFY_WITH_TIMEOUT(jobs().isEmpty(), 60'000);
    one->stop();
    other->stop();
    QCOMPARE(done.size(), count);
    for (const int times : std::as_const(done))
        QCOMPARE(times, 1);
}

void JobRunnerTest::aJobOfADeadProcessIsDoneByAnotherWhenItsLeaseIsOver()
{
    add(1);
    QVERIFY(m_database->server().one("jobs/take", QStringList {u"task"_s}, 600)); // and died
    std::atomic<int> tries = 0;
    const auto other = runner([&](const Job &job, Database &) {
        tries = job.tries;
        return JobOutcome::done();
    });
    QTRY_VERIFY(other && m_metrics.text().contains("foyer_jobs_due 1")); // it has looked, and left it alone
    QCOMPARE(tries, 0);
    m_database->owner().run("house/end_leases");
    other->wake();
    QTRY_VERIFY(jobs().isEmpty());
    QCOMPARE(tries, 2);
}

void JobRunnerTest::whoLostTheLeaseChangesNothing()
{
    add(1);
    std::optional<Row> first = m_database->server().one("jobs/take", QStringList {u"task"_s}, 0);
    const auto job = first->next<JobId>();
    QVERIFY(m_database->server().one("jobs/take", QStringList {u"task"_s}, 600));
    QCOMPARE(m_database->server().run("jobs/done", job, 1).affected(), 0);
    QCOMPARE(m_database->server().run("jobs/later", job, 1, 5, u"late"_s).affected(), 0);
    QCOMPARE(m_database->server().run("jobs/give_up", job, 1, u"late"_s).affected(), 0);
    QCOMPARE(m_database->server().run("jobs/done", job, 2).affected(), 1);
}

void JobRunnerTest::afterEachFailureItWaitsLonger()
{
    add(1);
    const auto tried = runner([](const Job &, Database &) { return JobOutcome::later(u"not today"_s); });
    int before = 0;
    for (int tries = 1; tries <= 4; ++tries) {
        QTRY_COMPARE(jobs().first().error, u"not today"_s);
        QTRY_COMPARE(jobs().first().tries, tries);
        QTRY_VERIFY(jobs().first().dueInSeconds > before && jobs().first().dueInSeconds <= 5 << (tries - 1));
        before = jobs().first().dueInSeconds;
        QCOMPARE(jobs().first().state, u"due"_s);
        m_database->owner().run("house/end_leases");
        tried->wake();
    }
}

void JobRunnerTest::aTryThatLosesItsDatabaseStatementCountsAsFailed()
{
    add(1);
    const auto tried = runner([](const Job &, Database &database) {
        database.run("jobs/add", u"x"_s, ShowId(1), BookingId(1), u"no JSON"_s);
        return JobOutcome::done();
    });
    QTRY_VERIFY(!jobs().first().error.isEmpty());
    QCOMPARE(jobs().size(), 1);
}

void JobRunnerTest::afterTheLastTryItIsDeadAndStaffSeeIt()
{
    add(1);
    m_database->owner().run("test/set_tries", JobRunner::triesMax - 1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"job 1 \\(task of booking 1/1\\) is given up: never"_s));
    const auto tried = runner([](const Job &, Database &) { return JobOutcome::later(u"never"_s); });
    QTRY_COMPARE(jobs().first().state, u"dead"_s);
    test::Desk staff(*m_database);
    const protocol::DeadJobs dead = staff.ask(protocol::ListDeadJobs {}).value();
    QCOMPARE(dead.jobs.size(), 1);
    QCOMPARE(dead.jobs.first().what, u"task"_s);
    QCOMPARE(dead.jobs.first().error, u"never"_s);
    QCOMPARE(dead.jobs.first().tries, JobRunner::triesMax);
    QVERIFY(staff.ask(protocol::ListDeadJobs {dead.jobs.first().job})->jobs.isEmpty());
}

void JobRunnerTest::whatCannotSucceedIsDeadAtOnceAndMayBeTriedAgain()
{
    add(1);
    std::atomic<bool> mended = false;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is given up: broken"_s));
    const auto tried =
        runner([&](const Job &, Database &) { return mended ? JobOutcome::done() : JobOutcome::never(u"broken"_s); });
    QTRY_COMPARE(jobs().first().state, u"dead"_s);
    QCOMPARE(jobs().first().tries, 1);
    mended = true;
    test::Desk staff(*m_database);
    const JobId job = staff.ask(protocol::ListDeadJobs {})->jobs.first().job;
    QVERIFY(staff.ask(protocol::RetryJob {job}).ok());
    tried->wake();
    QTRY_VERIFY(jobs().isEmpty());
    QCOMPARE(staff.ask(protocol::RetryJob {job}).error().code, ErrorCode::NotFound);
}

void JobRunnerTest::onlyItsOwnKindsAreTaken()
{
    add(1, u"of somebody else"_s);
    add(1);
    const auto tried = runner([](const Job &, Database &) { return JobOutcome::done(); });
    QTRY_COMPARE(jobs().size(), 1);
    QCOMPARE(jobs().first().kind, u"of somebody else"_s);
    QCOMPARE(jobs().first().tries, 0);
}

void JobRunnerTest::aSlowLineDoesNotHoldUpAnother()
{
    std::mutex gate;
    const JobWork slow = [&gate](const Job &, Database &) {
        const std::scoped_lock lock(gate);
        return JobOutcome::done();
    };
    const JobWork quick = [](const Job &, Database &) { return JobOutcome::done(); };
    JobRunner both({m_database->serverSettings(), {{{{u"slow"_s, slow}}, 1}, {{{u"quick"_s, quick}}, 1}}, m_metrics});
    std::unique_lock closed(gate);
    add(3, u"slow"_s);
    add(3, u"quick"_s);
    QTRY_COMPARE(jobs().size(), 3);
    QCOMPARE(jobs().first().kind, u"slow"_s);
    closed.unlock();
    QTRY_VERIFY(jobs().isEmpty());
}

void JobRunnerTest::outcomesAreCounted()
{
    Metrics metrics;
    add(2);
    JobRunner tried({m_database->serverSettings(),
                     {{{{u"task"_s, [](const Job &, Database &) { return JobOutcome::done(); }}}, 1}},
                     metrics});
    QTRY_VERIFY(metrics.text().contains("foyer_jobs_total{kind=\"task\",outcome=\"done\"} 2"));
}

FOYER_TEST(JobRunnerTest)
#include "jobrunnertest.moc"
