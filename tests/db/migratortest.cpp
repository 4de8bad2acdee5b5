#include "server/storage/migrator.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using test::TestDatabase;

class MigratorTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theProgramsOwnFilesMakeADatabase();
    void everythingIsAppliedOnceInOrder();
    void twentyMigratorsAtOnceApplyEverythingOnce();
    void aChangedMigrationIsRefused();
    void aRenamedMigrationIsRefused();
    void aNewerDatabaseIsRefused();
    void aGapInTheNumbersIsRefused();
    void aMigrationThatFailsLeavesNothingAndNamesItself();
    void aChangedFunctionIsAppliedAgain();
    void grantsAreAppliedAfterANewMigration();
    void aLostConnectionIsThrown();

private:
    void write(const QString &path, const QByteArray &sql);
    Result<MigrationReport> migrate() { return Migrator(m_database->owner(), m_files->path()).migrate(); }

    test::TestPostgres m_postgres;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_files;
};

void MigratorTest::init()
{
    TestCase::init();
    m_database = std::make_unique<TestDatabase>(m_postgres, TestDatabase::Content::Empty);
    m_files = std::make_unique<QTemporaryDir>();
    write(u"migrations/001_note.sql"_s, "create table note (id int primary key, body text not null);");
    write(u"migrations/002_first.sql"_s,
          "insert into note values (1, 'first'); insert into note values (2, 'second');");
    write(u"functions/answer.sql"_s, "create or replace function answer() returns int language sql as 'select 41';");
    write(u"grants.sql"_s, "grant select on all tables in schema public to foyer_server;");
}

void MigratorTest::cleanup()
{
    m_database.reset();
    m_files.reset();
}

void MigratorTest::write(const QString &path, const QByteArray &sql)
{
    const QString full = m_files->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(sql), sql.size());
}

void MigratorTest::theProgramsOwnFilesMakeADatabase()
{
    TestDatabase database(m_postgres);
    const Result<MigrationReport> again = Migrator(database.owner()).migrate();
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().detail));
    QCOMPARE(again->applied, QStringList());
}

void MigratorTest::everythingIsAppliedOnceInOrder()
{
    QCOMPARE(migrate()->applied,
             QStringList({u"migrations/001_note.sql"_s, u"migrations/002_first.sql"_s, u"functions/answer.sql"_s,
                          u"grants.sql"_s}));
    QCOMPARE(m_database->server().value<qint64>("test/count_notes"), 2);
    QCOMPARE(m_database->server().value<int>("test/answer"), 41);
    QCOMPARE(migrate()->applied, QStringList());
}

void MigratorTest::twentyMigratorsAtOnceApplyEverythingOnce()
{
    std::atomic<int> applied = 0;
    std::atomic<int> failed = 0;
    std::vector<std::jthread> programs;
    for (int i = 0; i < 20; ++i)
        programs.emplace_back([&] {
            Database owner(m_database->ownerSettings());
            owner.open();
            const Result<MigrationReport> report = Migrator(owner, m_files->path()).migrate();
            if (report.ok())
                applied += int(report->applied.size());
            else
                ++failed;
        });
    programs.clear();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(applied.load(), 4);
    QCOMPARE(m_database->owner().value<qint64>("test/count_notes"), 2);
}

void MigratorTest::aChangedMigrationIsRefused()
{
    QVERIFY(migrate().ok());
    write(u"migrations/002_first.sql"_s, "insert into note values (1, 'other');");
    const Result<MigrationReport> refused = migrate();
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
    QVERIFY(refused.error().detail.contains(u"002_first.sql"));
    QCOMPARE(m_database->owner().value<qint64>("test/count_notes"), 2);
}

void MigratorTest::aRenamedMigrationIsRefused()
{
    QVERIFY(migrate().ok());
    QVERIFY(QFile::rename(m_files->filePath(u"migrations/002_first.sql"_s),
                          m_files->filePath(u"migrations/002_second.sql"_s)));
    QCOMPARE(migrate().error().code, ErrorCode::DatabaseUnusable);
}

void MigratorTest::aNewerDatabaseIsRefused()
{
    QVERIFY(migrate().ok());
    m_database->owner().run("test/pretend_newer");
    const Result<MigrationReport> refused = migrate();
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
    QVERIFY(refused.error().detail.contains(u"from_the_future.sql"));
}

void MigratorTest::aGapInTheNumbersIsRefused()
{
    write(u"migrations/004_late.sql"_s, "select 1;");
    const Result<MigrationReport> refused = migrate();
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
    QVERIFY(refused.error().detail.contains(u"004_late.sql"));
}

void MigratorTest::aMigrationThatFailsLeavesNothingAndNamesItself()
{
    write(u"migrations/003_wrong.sql"_s,
          "insert into note values (3, 'gone'); insert into nowhere values (1); select 1;");
    const Result<MigrationReport> refused = migrate();
    QCOMPARE(refused.error().code, ErrorCode::DatabaseUnusable);
    QVERIFY(refused.error().detail.contains(u"003_wrong.sql"));
    QCOMPARE(m_database->owner().value<qint64>("test/count_notes"), 2);
    QCOMPARE(m_database->owner().value<qint64>("test/count_migrations"), 2);
}

void MigratorTest::aChangedFunctionIsAppliedAgain()
{
    QVERIFY(migrate().ok());
    write(u"functions/answer.sql"_s, "create or replace function answer() returns int language sql as 'select 42';");
    QCOMPARE(migrate()->applied, QStringList({u"functions/answer.sql"_s}));
    QCOMPARE(m_database->server().value<int>("test/answer"), 42);
}

void MigratorTest::grantsAreAppliedAfterANewMigration()
{
    QVERIFY(migrate().ok());
    write(u"migrations/003_later.sql"_s, "drop table note; create table note (id int);");
    QVERIFY(migrate().ok());
    QCOMPARE(m_database->server().value<qint64>("test/count_notes"), 0);
}

void MigratorTest::aLostConnectionIsThrown()
{
    Database closed(m_database->ownerSettings());
    QVERIFY_THROWS_EXCEPTION(DatabaseError, (void)Migrator(closed, m_files->path()).migrate());
}

FOYER_TEST(MigratorTest)
#include "migratortest.moc"
