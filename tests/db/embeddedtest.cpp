#include "server/embedded/embeddedpostgres.h"
#include "server/storage/database.h"
#include "server/storage/sqlfile.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

namespace
{
constexpr QLatin1StringView serveFlag("--serve");

EmbeddedSettings quickSettings(const QString &directory)
{
    EmbeddedSettings settings;
    settings.dataDirectory = directory;
    settings.sharedBuffersMb = 32;
    settings.durable = false;
    return settings;
}

// As in real use: what was committed survives kill -9.
EmbeddedSettings durableSettings(const QString &directory)
{
    EmbeddedSettings settings = quickSettings(directory);
    settings.durable = true;
    return settings;
}

// What the test starts as another process in order to kill it: a server that only keeps its PostgreSQL.
int serve(const QString &directory)
{
    EmbeddedPostgres postgres(durableSettings(directory));
    if (const Result<Nothing> started = postgres.start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
    std::puts(qPrintable(postgres.ownerConninfo()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
} // namespace

class EmbeddedTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aStoppedClusterKeepsItsData();
    void itListensOnNoPortAndFlushes();
    void aKilledServersClusterIsTakenOver();
    void aKilledClusterRecovers();
    void aClusterThatIsKilledUnderAServerIsStartedAgain();
    void twoServersDoNotShareADirectory();
    void aPidFileWithAnotherProcesssNumberIsNoObstacle();
    void aForeignDirectoryIsRefused();
    void aDirectoryThatCannotBeMadeIsRefused();
    void aClusterOfAnotherVersionIsRefused();
    void withoutPostgresTheErrorSaysWhatToInstall();
    void anInterruptedFirstStartIsRepeated();
    void aLongPathGetsAShortSocket();
    void asRootAClosedParentIsNamed();

private:
    QString data() const { return m_directory->path() + u"/data"_s; }
    Error refusal(const EmbeddedSettings &settings) const;
    // Starts another process that serves data() and gives its owner's conninfo.
    QString startOther(QProcess &other) const;
    void makeNote(const QString &conninfo) const;
    qint64 notes(const QString &conninfo) const;
    qint64 postmaster() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void EmbeddedTest::init()
{
    TestCase::init();
    m_directory = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_directory->path(), QFile::permissions(m_directory->path()) | QFile::ExeOther);
}

void EmbeddedTest::cleanup() { m_directory.reset(); }

Error EmbeddedTest::refusal(const EmbeddedSettings &settings) const
{
    EmbeddedPostgres postgres(settings);
    const Result<Nothing> started = postgres.start();
    return started.ok() ? failure(ErrorCode::Internal, u"it started"_s) : started.error();
}

QString EmbeddedTest::startOther(QProcess &other) const
{
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), {u"embeddedtest"_s, serveFlag, data()});
    return other.waitForReadyRead() ? QString::fromUtf8(other.readLine()).trimmed() : QString();
}

void EmbeddedTest::makeNote(const QString &conninfo) const
{
    Database owner({conninfo});
    owner.open();
    owner.runScript(sqlQuery("test/make_note"));
    owner.run("test/insert_note", 1, u"kept"_s);
}

qint64 EmbeddedTest::notes(const QString &conninfo) const
{
    Database owner({conninfo});
    owner.open();
    return owner.value<qint64>("test/count_notes");
}

qint64 EmbeddedTest::postmaster() const
{
    QFile file(data() + u"/postgres/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

void EmbeddedTest::aStoppedClusterKeepsItsData()
{
    EmbeddedPostgres postgres(quickSettings(data()));
    QVERIFY(postgres.start().ok());
    QVERIFY(postgres.isRunning());
    makeNote(postgres.ownerConninfo());
    postgres.stop();
    QVERIFY(!postgres.isRunning());
    QCOMPARE(postmaster(), 0);
    QVERIFY(postgres.start().ok());
    QCOMPARE(notes(postgres.ownerConninfo()), 1);
}

void EmbeddedTest::itListensOnNoPortAndFlushes()
{
    EmbeddedPostgres postgres(durableSettings(data()));
    QVERIFY(postgres.start().ok());
    Database server({postgres.serverConninfo()});
    server.open();
    QCOMPARE(server.value<QString>("test/setting", u"listen_addresses"_s), u""_s);
    QCOMPARE(server.value<QString>("test/setting", u"fsync"_s), u"on"_s);
    QCOMPARE(server.value<QString>("test/setting", u"synchronous_commit"_s), u"on"_s);
    QCOMPARE(server.value<QString>("test/setting", u"data_checksums"_s), u"on"_s);
    const QFile::Permissions mode = QFile::permissions(data() + u"/postgres"_s);
    QVERIFY(!(mode & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup)));
}

void EmbeddedTest::aKilledServersClusterIsTakenOver()
{
    QProcess other;
    const QString conninfo = startOther(other);
    makeNote(conninfo);
    const qint64 orphan = postmaster();
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(::kill(pid_t(orphan), 0), 0); // PostgreSQL outlives its server

    EmbeddedPostgres postgres(quickSettings(data()));
    QVERIFY(postgres.start().ok());
    QVERIFY(postmaster() != orphan);
    QCOMPARE(notes(postgres.ownerConninfo()), 1);
}

void EmbeddedTest::aKilledClusterRecovers()
{
    QProcess other;
    const QString conninfo = startOther(other);
    makeNote(conninfo);
    QCOMPARE(::kill(pid_t(postmaster()), SIGKILL), 0);
    other.kill();
    QVERIFY(other.waitForFinished());

    EmbeddedPostgres postgres(quickSettings(data()));
    const Result<Nothing> started = postgres.start();
    QVERIFY2(started.ok(), qPrintable(started.ok() ? QString() : started.error().detail));
    QCOMPARE(notes(postgres.ownerConninfo()), 1);
}

void EmbeddedTest::aClusterThatIsKilledUnderAServerIsStartedAgain()
{
    EmbeddedSettings settings = quickSettings(data());
    settings.durable = true;
    EmbeddedPostgres postgres(settings);
    QVERIFY(postgres.start().ok());
    makeNote(postgres.ownerConninfo());
    QCOMPARE(::kill(pid_t(postmaster()), SIGKILL), 0);
    QTRY_VERIFY(!postgres.isRunning());

    // Sessions of the killed one may live for a moment, and PostgreSQL does not start beside them.
    QVERIFY(QTest::qWaitFor([&postgres] { return postgres.startAgain().ok(); }, 20'000));
    QVERIFY(postgres.isRunning());
    QCOMPARE(notes(postgres.ownerConninfo()), 1);
}

void EmbeddedTest::twoServersDoNotShareADirectory()
{
    QProcess other;
    const QString conninfo = startOther(other);
    makeNote(conninfo);
    const Error refused = refusal(quickSettings(data()));
    QCOMPARE(refused.code, ErrorCode::DatabaseUnusable);
    QVERIFY2(refused.detail.contains(u"another Foyer server"), qPrintable(refused.detail));
    QCOMPARE(notes(conninfo), 1); // and the first one is none the worse
    other.kill();
    QVERIFY(other.waitForFinished());
    EmbeddedPostgres cleaner(quickSettings(data()));
    QVERIFY(cleaner.start().ok());
}

void EmbeddedTest::aPidFileWithAnotherProcesssNumberIsNoObstacle()
{
    EmbeddedPostgres postgres(quickSettings(data()));
    QVERIFY(postgres.start().ok());
    postgres.stop();
    QFile file(data() + u"/postgres/postmaster.pid"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n' + QFile::encodeName(data())
               + "/postgres\n");
    file.close();
    QVERIFY(postgres.start().ok());
}

void EmbeddedTest::aForeignDirectoryIsRefused()
{
    QVERIFY(QDir().mkpath(data()));
    QFile file(data() + u"/thesis.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(refusal(quickSettings(data())).code, ErrorCode::FileUnusable);
    QCOMPARE(QDir(data()).entryList(QDir::Files), QStringList({u"thesis.txt"_s}));
}

void EmbeddedTest::aDirectoryThatCannotBeMadeIsRefused()
{
    QCOMPARE(refusal(quickSettings(u"/proc/foyer"_s)).code, ErrorCode::FileUnusable);
}

void EmbeddedTest::aClusterOfAnotherVersionIsRefused()
{
    EmbeddedPostgres postgres(quickSettings(data()));
    QVERIFY(postgres.start().ok());
    postgres.stop();
    QFile version(data() + u"/postgres/PG_VERSION"_s);
    QVERIFY(version.open(QIODevice::WriteOnly | QIODevice::Truncate));
    version.write("14\n");
    version.close();
    const Error refused = refusal(quickSettings(data()));
    QCOMPARE(refused.code, ErrorCode::DatabaseUnusable);
    QVERIFY2(refused.detail.contains(u"PostgreSQL 14"), qPrintable(refused.detail));
}

void EmbeddedTest::withoutPostgresTheErrorSaysWhatToInstall()
{
    EmbeddedSettings settings = quickSettings(data());
    settings.binDirectory = u"/nonexistent"_s;
    const Error refused = refusal(settings);
    QCOMPARE(refused.code, ErrorCode::DatabaseUnusable);
    QVERIFY2(refused.detail.contains(u"apt install"), qPrintable(refused.detail));
}

void EmbeddedTest::anInterruptedFirstStartIsRepeated()
{
    {
        EmbeddedPostgres postgres(quickSettings(data()));
        QVERIFY(postgres.start().ok());
    }
    QVERIFY(QFile::rename(data() + u"/postgres"_s, data() + u"/postgres.new"_s));
    QVERIFY(QFile::remove(data() + u"/postgres.new/PG_VERSION"_s));
    EmbeddedPostgres postgres(quickSettings(data()));
    QVERIFY(postgres.start().ok());
    QVERIFY(!QFile::exists(data() + u"/postgres.new"_s));
}

void EmbeddedTest::aLongPathGetsAShortSocket()
{
    const QString deep = data() + u'/' + QString(120, u'x');
    EmbeddedPostgres postgres(quickSettings(deep));
    const Result<Nothing> started = postgres.start();
    QVERIFY2(started.ok(), qPrintable(started.ok() ? QString() : started.error().detail));
    makeNote(postgres.ownerConninfo());
    QCOMPARE(notes(postgres.ownerConninfo()), 1);
}

void EmbeddedTest::asRootAClosedParentIsNamed()
{
    if (geteuid() != 0)
        QSKIP("only root runs PostgreSQL as somebody else");
    QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Error refused = refusal(quickSettings(data()));
    QCOMPARE(refused.code, ErrorCode::FileUnusable);
    QVERIFY2(refused.detail.contains(m_directory->path()), qPrintable(refused.detail));
}

namespace
{
int run(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == serveFlag)
        return serve(arguments.at(2));
    EmbeddedTest tests;
    return QTest::qExec(&tests, argc, argv);
}

const test::TestEntry testEntry(__FILE__, &run);
} // namespace

#include "embeddedtest.moc"
