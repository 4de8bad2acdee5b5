// The audit as an operator runs it: beside a server, without one, and after somebody changed the log.
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

class AuditTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_theatre.reset(); }
    void besideAServerNothingIsWrongAndASeatIsTold();
    void aChangedRowIsFoundWithAndWithoutAServer();
    void aWrongRequestIsExplained_data();
    void aWrongRequestIsExplained();
    void whereThereIsNoDatabaseNoneIsMade();

private:
    struct Answer {
        int exitCode = ChildProcess::notRun;
        QString output;
        QString errors;
    };
    Answer audit(QStringList arguments, const QString &dataDirectory = {});

    std::optional<Theatre> m_theatre;
    ShowId m_show;
};

void AuditTest::initTestCase()
{
    m_theatre.emplace();
    m_show = m_theatre->newShow();
    QVERIFY(m_theatre->newCustomer()->hold(m_show, seatNos({1, 2})));
    QCOMPARE(m_theatre->newCustomer()->hold(m_show, seatNos({2, 3})).error().code, ErrorCode::SeatTaken);
}

AuditTest::Answer AuditTest::audit(QStringList arguments, const QString &dataDirectory)
{
    arguments.prepend(u"audit"_s);
    arguments += {u"--data-dir"_s, dataDirectory.isEmpty() ? m_theatre->dataDirectory() : dataDirectory};
    ChildProcess process(u"foyer-server"_s);
    process.start(arguments);
    if (!process.awaitEnd(ServerProcess::startMsMax))
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

void AuditTest::besideAServerNothingIsWrongAndASeatIsTold()
{
    const Answer checked = audit({u"check"_s});
    QVERIFY2(checked.output.endsWith(u": nothing wrong was found\n"), qPrintable(checked.output + checked.errors));
    QCOMPARE(checked.exitCode, 0);

    const Answer told = audit({u"show"_s, QString::number(m_show.value), u"--seat"_s, u"2"_s});
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.output.contains(u"1,2: got them as hold 1"), qPrintable(told.output));
    QVERIFY2(told.output.contains(u"2,3: refused, seat_taken: "), qPrintable(told.output));
    QVERIFY(m_theatre->server().process().isRunning());
    QVERIFY(m_theatre->server().postmaster() > 0);
}

void AuditTest::aChangedRowIsFoundWithAndWithoutAServer()
{
    server::Database owner({u"host='%1' user=foyer_owner dbname=foyer"_s.arg(m_theatre->server().socketDirectory())});
    owner.open();
    owner.runScript("update seat_log set seats = '{1}' where version = 1");
    owner.close();

    const QString finding =
        u"show %1, version 1: the row, or the hash of the row before it, was changed"_s.arg(m_show.value);
    const Answer beside = audit({u"check"_s, QString::number(m_show.value)});
    QCOMPARE(beside.exitCode, 1);
    QVERIFY2(beside.output.startsWith(finding), qPrintable(beside.output));

    QCOMPARE(m_theatre->server().stop(), 0);
    const Answer alone = audit({u"check"_s});
    QCOMPARE(alone.exitCode, 1);
    QVERIFY2(alone.output.startsWith(finding), qPrintable(alone.output + alone.errors));
    QCOMPARE(m_theatre->server().postmaster(), 0);
}

void AuditTest::aWrongRequestIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("something else") << QStringList {u"count"_s};
    QTest::newRow("no show") << QStringList {u"show"_s};
    QTest::newRow("no number") << QStringList {u"show"_s, u"tonight"_s};
    QTest::newRow("no seat number") << QStringList {u"show"_s, u"1"_s, u"--seat"_s, u"A4"_s};
    QTest::newRow("a seat to check") << QStringList {u"check"_s, u"1"_s, u"--seat"_s, u"4"_s};
}

void AuditTest::aWrongRequestIsExplained()
{
    QFETCH(QStringList, arguments);
    const Answer answer = audit(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains(u"foyer-server audit show ID [--seat N]"), qPrintable(answer.errors));
}

void AuditTest::whereThereIsNoDatabaseNoneIsMade()
{
    const QString nowhere = m_theatre->dataDirectory() + u"-none"_s;
    const Answer answer = audit({u"check"_s}, nowhere);
    QCOMPARE(answer.exitCode, 3);
    QVERIFY2(answer.errors.contains(u"There is no database in "_s + nowhere), qPrintable(answer.errors));
    QVERIFY(!QFile::exists(nowhere));
}

FOYER_TEST(AuditTest)
#include "audittest.moc"
