#include "server/storage/database.h"
#include "server/storage/sqlfile.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QTest>
#include <QTimeZone>
#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using test::TestDatabase;

class DatabaseTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyTypeComesBackAsItWent();
    void anEmptyOptionalIsNullAndBack();
    void aNullColumnThatMustNotBeIsRefused();
    void awkwardTextsSurvive_data();
    void awkwardTextsSurvive();
    void aTextWithU0000IsRefused();
    void anInstantSurvivesInEveryZone();
    void aNumericWithAFractionIsNoInteger();
    void rowsComeInOrderAndQueriesMayNest();
    void commentsAreNotSearchedForPlaceholders();
    void aRowOutlivesItsConnection();
    void twoRowsWhereOneIsExpectedAreAnError();
    void sessionsRunInUtc();
    void laneConnectionsNeverScan();
    void theRoleIsTakenOn();
    void anUncommittedTransactionLeavesNothing();
    void aCommittedTransactionStays();
    void theLastStatementCommitsWithItsTransaction();
    void somethingElseIsDoneWhileTheLastStatementRuns();
    void aLastStatementThatFailsLeavesNothing();
    void aWarningAtTheCommitOfTheLastStatementIsNoAcknowledgement();
    void aTransactionInWhichNothingWasDoneCommits();
    void committingAFailedTransactionThrows();
    void aWarningAtCommitIsNoAcknowledgement();
    void aWarningOfASingleStatementIsNoAcknowledgement();
    void aDuplicateKeyIsAUniqueViolation();
    void aTerminatedSessionIsALostConnectionAndCanBeOpenedAgain();
    void aSessionThatPostgresEndsIsALostConnectionWhateverTheReason();
    void aSessionThatEndsAmidItsStatementsIsALostConnection();
    void aDatabaseThatIsNotThereIsALostConnection();

private:
    test::TestPostgres m_postgres;
    TestDatabase m_database {m_postgres, TestDatabase::Content::Empty};
};

void DatabaseTest::everyTypeComesBackAsItWent()
{
    const ShowId show(Q_INT64_C(9007199254740993));
    const QString text = u"Grüße, 東京 🎭"_s;
    const HolderId holder = HolderId::create();
    const QDate day(2026, 2, 28);
    const QDateTime instant(day, QTime(23, 59, 59, 123), Qt::UTC);
    const QByteArray bytes("\x00\xff\\'\"", 5);
    const QJsonObject json {{u"a'b"_s, QJsonArray {1, u"x\"y"_s}}};
    const SeatNos seats {SeatNo(1), SeatNo(-2)};
    const QStringList texts {u"a,b"_s, u"{}"_s, u"\"\\"_s, u""_s, u"NULL"_s, u"'"_s};

    std::optional<Row> row = m_database.owner().one("test/roundtrip", show, text, true, holder, day, instant, 0.1,
                                                    bytes, json, qint32(-7), seats, texts);
    QCOMPARE(row->next<ShowId>(), show);
    QCOMPARE(row->next<QString>(), text);
    QCOMPARE(row->next<bool>(), true);
    QCOMPARE(row->next<HolderId>(), holder);
    QCOMPARE(row->next<QDate>(), day);
    QCOMPARE(row->next<QDateTime>(), instant);
    QCOMPARE(row->next<double>(), 0.1);
    QCOMPARE(row->next<QByteArray>(), bytes);
    QCOMPARE(row->next<QJsonObject>(), json);
    QCOMPARE(row->next<qint32>(), -7);
    QCOMPARE(row->next<SeatNos>(), seats);
    QCOMPARE(row->next<QStringList>(), texts);
}

void DatabaseTest::anEmptyOptionalIsNullAndBack()
{
    std::optional<Row> none = m_database.owner().one("test/number", std::optional<qint32>());
    QCOMPARE(none->next<std::optional<qint32>>(), std::nullopt);
    std::optional<Row> some = m_database.owner().one("test/number", std::optional<qint32>(5));
    QCOMPARE(some->next<std::optional<qint32>>(), 5);
}

void DatabaseTest::aNullColumnThatMustNotBeIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(DatabaseError, m_database.owner().value<qint32>("test/number", std::optional<qint32>()));
}

void DatabaseTest::awkwardTextsSurvive_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("quote") << u"it's'; drop table show; --"_s;
    QTest::newRow("backslash") << u"\\n\\"_s;
    QTest::newRow("placeholders") << u"$1 ? :name %1"_s;
    QTest::newRow("controls") << u"a\tb\r\nc\u0001"_s;
}

void DatabaseTest::awkwardTextsSurvive()
{
    QFETCH(QString, text);
    QCOMPARE(m_database.owner().value<QString>("test/text", text), text);
}

void DatabaseTest::aTextWithU0000IsRefused()
{
    QVERIFY_THROWS_EXCEPTION(DatabaseError, m_database.owner().run("test/text", u"a"_s + QChar::Null));
}

void DatabaseTest::anInstantSurvivesInEveryZone()
{
    // The hour that Berlin has twice in autumn.
    const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
    for (const QDateTime &instant : {first, first.addSecs(3600)}) {
        const QDateTime local = instant.toTimeZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(m_database.owner().value<QString>("test/instant_text", local),
                 instant.toString(u"yyyy-MM-dd HH:mm:ss+00"_s));
        const QDateTime back = m_database.owner().value<QDateTime>("test/instant", local);
        QCOMPARE(back, instant);
        QCOMPARE(back.timeSpec(), Qt::UTC);
    }
}

void DatabaseTest::aNumericWithAFractionIsNoInteger()
{
    QCOMPARE(m_database.owner().value<qint64>("test/numeric", Q_INT64_C(9007199254740993)),
             Q_INT64_C(9007199254740993));
    QVERIFY_THROWS_EXCEPTION(DatabaseError, m_database.owner().value<qint64>("test/numeric", 1.5));
    QCOMPARE(m_database.owner().value<double>("test/numeric", 1.5), 1.5);
}

void DatabaseTest::rowsComeInOrderAndQueriesMayNest()
{
    QList<int> seen;
    for (Row outer : m_database.owner().run("test/series", 3))
        for (Row inner : m_database.owner().run("test/series", outer.next<int>()))
            seen.append(inner.next<int>());
    QCOMPARE(seen, QList<int>({1, 1, 2, 1, 2, 3}));
}

void DatabaseTest::commentsAreNotSearchedForPlaceholders()
{
    QCOMPARE(m_database.owner().value<bool>("test/jsonb_has", u"a"_s), true);
    QCOMPARE(m_database.owner().value<bool>("test/jsonb_has", u"b"_s), false);
}

void DatabaseTest::aRowOutlivesItsConnection()
{
    std::optional<Row> row;
    {
        const std::unique_ptr<Database> other = m_database.connect();
        row = other->one("test/text", u"still here"_s);
    }
    QCOMPARE(row->next<QString>(), u"still here"_s);
}

void DatabaseTest::twoRowsWhereOneIsExpectedAreAnError()
{
    QVERIFY_THROWS_EXCEPTION(DatabaseError, m_database.owner().one("test/series", 2));
    QCOMPARE(m_database.owner().one("test/series", 0).has_value(), false);
}

void DatabaseTest::sessionsRunInUtc()
{
    QCOMPARE(m_database.server().value<QString>("test/setting", u"TimeZone"_s), u"UTC"_s);
    QCOMPARE(m_database.server().value<QString>("test/setting", u"application_name"_s), u"foyer"_s);
}

void DatabaseTest::laneConnectionsNeverScan()
{
    ConnectionSettings settings = m_database.serverSettings();
    settings.lane = true;
    Database lane(settings);
    lane.open();
    QCOMPARE(lane.value<QString>("test/setting", u"enable_seqscan"_s), u"off"_s);
    QCOMPARE(lane.value<QString>("test/setting", u"plan_cache_mode"_s), u"force_generic_plan"_s);
}

void DatabaseTest::theRoleIsTakenOn()
{
    ConnectionSettings settings = m_database.ownerSettings();
    settings.role = serverRole;
    Database database(settings);
    database.open();
    QCOMPARE(database.value<QString>("test/setting", u"role"_s), u"foyer_server"_s);
}

void DatabaseTest::anUncommittedTransactionLeavesNothing()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_note"));
    {
        Transaction transaction(fresh.owner());
        fresh.owner().run("test/insert_note", 1, u"gone"_s);
    }
    QCOMPARE(fresh.owner().value<qint64>("test/count_notes"), 0);
}

void DatabaseTest::aCommittedTransactionStays()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_note"));
    Transaction transaction(fresh.owner());
    QCOMPARE(fresh.owner().run("test/insert_note", 1, u"stays"_s).affected(), 1);
    transaction.commit();
    QCOMPARE(fresh.owner().value<qint64>("test/count_notes"), 1);
}

void DatabaseTest::theLastStatementCommitsWithItsTransaction()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_note"));
    Transaction transaction(fresh.owner());
    fresh.owner().run("test/insert_note", 1, u"first"_s);
    transaction.commitWith("test/insert_note", 2, u"last"_s);
    QCOMPARE(fresh.owner().value<qint64>("test/count_notes"), 2);
}

void DatabaseTest::somethingElseIsDoneWhileTheLastStatementRuns()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_note"));
    fresh.owner().run("test/insert_note", 1, u"to prepare it takes a lock as well"_s);
    Database other(fresh.ownerSettings());
    other.open();
    Transaction inTheWay(other);
    other.runScript("LOCK TABLE note");
    int calls = 0;
    Transaction transaction(fresh.owner(), [&] {
        ++calls;
        inTheWay.commit();
    });
    transaction.commitWith("test/insert_note", 2, u"waits for the lock"_s);
    QCOMPARE(calls, 1);
    QCOMPARE(fresh.owner().value<qint64>("test/count_notes"), 2);
}

void DatabaseTest::aLastStatementThatFailsLeavesNothing()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_note"));
    {
        Transaction transaction(fresh.owner());
        fresh.owner().run("test/insert_note", 1, u"first"_s);
        QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.commitWith("test/insert_note", 1, u"again"_s));
    }
    QCOMPARE(fresh.owner().value<qint64>("test/count_notes"), 0);
}

void DatabaseTest::aWarningAtTheCommitOfTheLastStatementIsNoAcknowledgement()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_warning_at_commit"));
    Transaction transaction(fresh.owner());
    QVERIFY_THROWS_EXCEPTION(CommitNotReplicated, transaction.commitWith("test/insert_warned", 1));
}

void DatabaseTest::aTransactionInWhichNothingWasDoneCommits()
{
    Transaction transaction(m_database.owner());
    transaction.commit();
    QCOMPARE(m_database.owner().value<int>("test/number", 1), 1);
}

void DatabaseTest::committingAFailedTransactionThrows()
{
    Transaction transaction(m_database.owner());
    QVERIFY_THROWS_EXCEPTION(DatabaseError, m_database.owner().run("test/number", u"no number"_s));
    QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.commit());
    QCOMPARE(m_database.owner().value<int>("test/number", 1), 1);
}

void DatabaseTest::aWarningAtCommitIsNoAcknowledgement()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_warning_at_commit"));
    Transaction transaction(fresh.owner());
    fresh.owner().run("test/insert_warned", 1);
    QVERIFY_THROWS_EXCEPTION(CommitNotReplicated, transaction.commit());
}

void DatabaseTest::aWarningOfASingleStatementIsNoAcknowledgement()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_warning_at_commit"));
    QVERIFY_THROWS_EXCEPTION(CommitNotReplicated, fresh.owner().run("test/insert_warned", 1));
}

void DatabaseTest::aDuplicateKeyIsAUniqueViolation()
{
    TestDatabase fresh(m_postgres, TestDatabase::Content::Empty);
    fresh.owner().runScript(sqlQuery("test/make_note"));
    fresh.owner().run("test/insert_note", 1, u"first"_s);
    try {
        fresh.owner().run("test/insert_note", 1, u"second"_s);
        QFAIL("the second note was accepted");
    } catch (const DatabaseError &error) {
        QVERIFY(error.isUniqueViolation());
        QVERIFY(!error.isConnectionLost());
    }
    QVERIFY(fresh.owner().isOpen());
}

void DatabaseTest::aTerminatedSessionIsALostConnectionAndCanBeOpenedAgain()
{
    const std::unique_ptr<Database> victim = m_database.connect();
    QCOMPARE(victim->value<int>("test/number", 1), 1);
    m_postgres.admin().run("test/terminate", victim->backendPid());
    QTRY_VERIFY(!victim->isOpen());
    try {
        victim->run("test/number", 1);
        QFAIL("a terminated session answered");
    } catch (const DatabaseError &error) {
        QVERIFY(error.isConnectionLost());
    }
    victim->open();
    QCOMPARE(victim->value<int>("test/number", 2), 2);
}

void DatabaseTest::aSessionThatPostgresEndsIsALostConnectionWhateverTheReason()
{
    const std::unique_ptr<Database> victim = m_database.connect();
    const int pid = victim->backendPid();
    victim->runScript("SET idle_in_transaction_session_timeout = 20");
    Transaction transaction(*victim);
    victim->run("test/number", 1);
    QTRY_COMPARE(m_postgres.admin().value<int>("test/sessions_of", pid), 0);
    try {
        victim->run("test/number", 1);
        QFAIL("a session that was ended answered");
    } catch (const DatabaseError &error) {
        QVERIFY2(error.isConnectionLost(), error.sqlState().constData());
    }
    QVERIFY(!victim->isOpen());
}

// Where it is hit, by what was sent and what was read at that moment, differs each time: libpq may have the words of
// the server, its own, or none.
void DatabaseTest::aSessionThatEndsAmidItsStatementsIsALostConnection()
{
    constexpr int rounds = 80;
    constexpr int statementsMax = 30;
    for (int round = 0; round < rounds; ++round) {
        const std::unique_ptr<Database> victim = m_database.connect();
        const int pid = victim->backendPid();
        std::promise<void> begun;
        std::thread killer([&, began = begun.get_future()] {
            const std::unique_ptr<Database> other = m_database.connect();
            began.wait();
            for (int i = 0; i < round % 16; ++i)
                other->run("test/number", i); // each takes about as long as one of the victim's
            other->runScript("SELECT pg_terminate_backend(" + QByteArray::number(pid) + ")");
        });
        begun.set_value();
        QByteArray state = "none";
        QString text;
        bool isLost = false;
        try {
            for (;;) {
                Transaction transaction(*victim);
                for (int i = 0; i <= round % statementsMax; ++i)
                    victim->run("test/series", 1 + round * 5);
                round % 2 == 0 ? transaction.commit() : transaction.commitWith("test/number", 1);
            }
        } catch (const DatabaseError &error) {
            state = error.sqlState();
            text = error.text();
            isLost = error.isConnectionLost();
        }
        killer.join();
        QVERIFY2(isLost, qPrintable(u"round %1: %2 %3"_s.arg(round).arg(QString::fromLatin1(state), text)));
        QVERIFY(!victim->isOpen());
    }
}

void DatabaseTest::aDatabaseThatIsNotThereIsALostConnection()
{
    for (const QString &conninfo : {u"host=/nonexistent dbname=foyer"_s, u"postgresql://127.0.0.1:1/foyer"_s}) {
        Database database({conninfo});
        try {
            database.open();
            QFAIL("nobody is there");
        } catch (const DatabaseError &error) {
            QVERIFY(error.isConnectionLost());
        }
    }
}

FOYER_TEST(DatabaseTest)
#include "databasetest.moc"
