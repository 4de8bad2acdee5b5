#include "server/storage/pool.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>
#include <latch>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using test::TestDatabase;

class PoolTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void jobsRunOnConnectionsOfTheirOwn();
    void aFullQueueRefuses();
    void stoppingRunsWhatWaitsAndRefusesMore();
    void aTerminatedSessionIsReplaced();
    void withoutAServerJobsFailAtOnce();
    void anErrorThatEscapesAJobHarmsNobody();

private:
    PoolSettings settings(int threads, int waitingMax) const
    {
        return {m_database.serverSettings(), threads, waitingMax};
    }

    test::TestPostgres m_postgres;
    TestDatabase m_database {m_postgres, TestDatabase::Content::Empty};
};

void PoolTest::jobsRunOnConnectionsOfTheirOwn()
{
    Pool pool(settings(3, 10));
    std::mutex mutex;
    std::set<int> backends;
    std::latch together(3); // no job ends before all three run
    for (int i = 0; i < 3; ++i)
        QVERIFY(pool.submit([&](Database &database) {
            const int backend = database.backendPid();
            together.arrive_and_wait();
            const std::scoped_lock lock(mutex);
            backends.insert(backend);
        }));
    pool.stop();
    QCOMPARE(backends.size(), 3U);
}

void PoolTest::aFullQueueRefuses()
{
    Pool pool(settings(1, 2));
    std::latch started(1);
    std::latch release(1);
    std::atomic<int> ran = 0;
    QVERIFY(pool.submit([&](Database &) {
        started.count_down();
        release.wait();
    }));
    started.wait();
    const auto count = [&](Database &) { ++ran; };
    QVERIFY(pool.submit(count));
    QVERIFY(pool.submit(count));
    QCOMPARE(pool.waiting(), 2);
    QVERIFY(!pool.submit(count));
    release.count_down();
    QTRY_COMPARE(ran.load(), 2);
    QVERIFY(pool.submit(count));
}

void PoolTest::stoppingRunsWhatWaitsAndRefusesMore()
{
    Pool pool(settings(2, 100));
    std::atomic<int> ran = 0;
    for (int i = 0; i < 50; ++i)
        QVERIFY(pool.submit([&](Database &database) { ran += database.value<int>("test/number", 1); }));
    pool.stop();
    QCOMPARE(ran.load(), 50);
    QVERIFY(!pool.submit([](Database &) {}));
}

void PoolTest::aTerminatedSessionIsReplaced()
{
    Pool pool(settings(1, 10));
    std::atomic<int> backend = 0;
    const auto remember = [&](Database &database) { backend = database.backendPid(); };
    QTRY_COMPARE(pool.connected(), 1);
    QVERIFY(pool.submit(remember));
    QTRY_VERIFY(backend != 0);
    const int before = backend.exchange(0);
    m_postgres.admin().run("test/terminate_and_wait", before);
    QVERIFY(pool.submit(remember));
    QTRY_VERIFY(backend != 0);
    QVERIFY(backend != before);
}

void PoolTest::withoutAServerJobsFailAtOnce()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no database"_s));
    Pool pool({{u"host=/nonexistent dbname=foyer"_s}, 1, 10});
    std::atomic<int> lost = 0;
    for (int i = 0; i < 5; ++i)
        QVERIFY(pool.submit([&](Database &database) {
            try {
                database.run("test/number", 1);
            } catch (const DatabaseError &error) {
                lost += error.isConnectionLost() ? 1 : 0;
            }
        }));
    QTRY_COMPARE_WITH_TIMEOUT(lost.load(), 5, 1000);
    QCOMPARE(pool.connected(), 0);
}

void PoolTest::anErrorThatEscapesAJobHarmsNobody()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"escape"_s));
    Pool pool(settings(1, 10));
    std::atomic<bool> ran = false;
    QVERIFY(pool.submit([](Database &database) { database.run("test/number", u"no number"_s); }));
    QVERIFY(pool.submit([&](Database &) { ran = true; }));
    QTRY_VERIFY(ran);
}

FOYER_TEST(PoolTest)
#include "pooltest.moc"
