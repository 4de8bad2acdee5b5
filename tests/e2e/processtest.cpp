#include "tests/e2e/support/http.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QProcessEnvironment>
#include <QTcpServer>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

// The server as an operator meets it: starts, refusals, a stop in good order.
class ProcessTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void aSecondServerOnTheSameDirectoryIsRefused();
    void aForeignDirectoryIsRefused();
    void aPortInUseIsRefusedAndNothingIsLeftBehind();
    void anUnknownOptionIsRefused();
    void printedConfigurationMasksSecretsAndNamesSources();
    void healthReadinessAndMetricsAnswer();
    void aStopAnswersWhatIsUnderWayAndLeavesNothingRunning();
    void anExistingDatabaseServes();

private:
    // Ends by itself. What it wrote to standard error; empty unless it ended with this exit code.
    static QString complaintOf(const QStringList &arguments, int exitCode);
    QString spare(const QString &name) const { return m_theatre->dataDirectory() + name; }

    std::optional<Theatre> m_theatre;
};

QString ProcessTest::complaintOf(const QStringList &arguments, int exitCode)
{
    ChildProcess process(u"foyer-server"_s);
    process.start(arguments);
    const bool asExpected = process.awaitEnd(ServerProcess::startMsMax) && process.exitCode() == exitCode;
    return asExpected ? process.errors() : QString();
}

void ProcessTest::aSecondServerOnTheSameDirectoryIsRefused()
{
    const QString complaint =
        complaintOf({u"--data-dir"_s, m_theatre->dataDirectory(), u"--port"_s, u"0"_s, u"--http-port"_s, u"0"_s}, 1);
    QVERIFY2(complaint.contains(u"another Foyer server uses "_s + m_theatre->dataDirectory()), qPrintable(complaint));
    QCOMPARE(httpGet(m_theatre->server().httpUrl(u"/readyz"_s)).status, 200);
}

void ProcessTest::aForeignDirectoryIsRefused()
{
    QDir().mkpath(spare(u"-foreign"_s));
    QFile file(spare(u"-foreign/letter"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString complaint = complaintOf({u"--data-dir"_s, spare(u"-foreign"_s)}, 1);
    QVERIFY2(complaint.contains(u"holds files that are not Foyer's"), qPrintable(complaint));
    QCOMPARE(QDir(spare(u"-foreign"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {u"letter"_s});
}

void ProcessTest::aPortInUseIsRefusedAndNothingIsLeftBehind()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost));
    const QString port = QString::number(squatter.serverPort());
    m_theatre->server().stop();
    const QString complaint = complaintOf({u"--data-dir"_s, m_theatre->dataDirectory(), u"--port"_s, port}, 2);
    const qint64 leftBehind = m_theatre->server().postmaster();
    const bool saysItServes = QFile::exists(m_theatre->server().stateFile());
    m_theatre->open();
    QVERIFY2(complaint.contains(u"cannot listen on 127.0.0.1 port "_s + port), qPrintable(complaint));
    QCOMPARE(leftBehind, 0);
    QVERIFY(!saysItServes);
}

void ProcessTest::anUnknownOptionIsRefused()
{
    QVERIFY(complaintOf({u"--seats"_s, u"2"_s}, 2).contains(u"\"--seats\" is not known"));
    QVERIFY(complaintOf({u"--lanes"_s, u"none"_s}, 2).contains(u"no whole number from 1 to "));
}

void ProcessTest::printedConfigurationMasksSecretsAndNamesSources()
{
    ChildProcess process(u"foyer-server"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FOYER_DATABASE_OWNER"_s, u"host=db password='hush hush' user=owner"_s);
    process.setEnvironment(environment);
    process.start({u"--print-config"_s, u"--database=postgresql://till:hush@db/foyer"_s});
    QVERIFY(process.awaitEnd(patienceMs));
    QCOMPARE(process.exitCode(), 0);
    const QString printed = process.output();
    QVERIFY2(!printed.contains(u"hush"), qPrintable(printed));
    QVERIFY(printed.contains(u"postgresql://till:***@db/foyer  (flag --database)"));
    QVERIFY(printed.contains(u"(environment FOYER_DATABASE_OWNER)"));
    QVERIFY(printed.contains(u"(built-in)"));
}

void ProcessTest::healthReadinessAndMetricsAnswer()
{
    QCOMPARE(httpGet(m_theatre->server().httpUrl(u"/healthz"_s)).status, 200);
    QCOMPARE(httpGet(m_theatre->server().httpUrl(u"/readyz"_s)).status, 200);
    const HttpAnswer metrics = httpGet(m_theatre->server().httpUrl(u"/metrics"_s));
    QCOMPARE(metrics.status, 200);
    QVERIFY2(metrics.body.contains("\nfoyer_pool_connections "), metrics.body.constData());
}

void ProcessTest::aStopAnswersWhatIsUnderWayAndLeavesNothingRunning()
{
    constexpr int requestsUnderWay = 32;
    const ShowId show = m_theatre->newShow();
    const auto anna = m_theatre->newCustomer();
    const auto last = anna->hold(show, seatNos({20}));
    QVERIFY(last);
    std::vector<QFuture<Result<Hold>>> answers;
    for (int i = 0; i < requestsUnderWay; ++i)
        answers.push_back(anna->api().send(GetHold {show, anna->holder(), last->hold}));
    QVERIFY(anna->stateOf(*last)); // the frames before this one have arrived
    const auto oneMore = anna->api().send(anna->wanting(show, seatNos({21})));
    QCOMPARE(m_theatre->server().stop(), 0);

    for (const auto &answer : answers)
        QVERIFY(await(answer).ok());
    const auto late = await(oneMore); // either in time, or told that it was not carried out
    QVERIFY(late || late.error().code == ErrorCode::ShuttingDown || late.error().code == ErrorCode::ConnectionLost);
    QCOMPARE(m_theatre->server().postmaster(), 0);
    QVERIFY(!QFile::exists(m_theatre->server().stateFile()));
    m_theatre->open();
    QVERIFY(anna->awaitUp());
    QCOMPARE(anna->stateOf(*last)->state, HoldState::Held);
}

void ProcessTest::anExistingDatabaseServes()
{
    TestPostgres postgres;
    TestDatabase database(postgres);
    SmallHouse house(database);
    ServerProcess server(spare(u"-other"_s));
    server.setArguments({u"--database"_s, database.serverSettings().conninfo, u"--database-owner"_s,
                         database.ownerSettings().conninfo});
    QVERIFY2(server.start(), qPrintable(server.process().errors()));
    Customer anna(server.webSocketUrl());
    anna.open();
    QVERIFY(anna.awaitUp());
    QVERIFY(anna.hold(house.show(), seatNos({1, 2})));
    QCOMPARE(house.claims().size(), 2);
    QVERIFY(!QFile::exists(spare(u"-other/postgres"_s)));
    QCOMPARE(server.stop(), 0);
}

FOYER_TEST(ProcessTest)
#include "processtest.moc"
