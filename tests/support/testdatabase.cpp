#include "tests/support/testdatabase.h"

#include "server/storage/migrator.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace foyer::server;

namespace foyer::test
{

namespace
{
constexpr QLatin1StringView templateName("foyer_template");

std::unique_ptr<Database> opened(const ConnectionSettings &settings)
{
    auto database = std::make_unique<Database>(settings);
    database->open();
    return database;
}

// Test set-up that fails ends the program: no test of it could say anything.
template <class T>
void require(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

EmbeddedSettings quickSettings(const QString &directory)
{
    EmbeddedSettings settings;
    settings.dataDirectory = directory;
    settings.sharedBuffersMb = 64;
    settings.durable = false;
    return settings;
}

QString withUser(const QString &conninfo, const QString &user) { return conninfo + u" user="_s + user; }
} // namespace

TestPostgres::TestPostgres()
    : m_directory(QDir::tempPath() + u"/foyer-test-XXXXXX"_s)
    , m_postgres(quickSettings(m_directory.path() + u"/data"_s))
{
    // As root, PostgreSQL runs as another user, who must be able to pass.
    QFile::setPermissions(m_directory.path(), QFile::permissions(m_directory.path()) | QFile::ExeOther);
    require(m_postgres.start());
    m_admin = opened({m_postgres.adminConninfo(u"postgres"_s)});
}

TestPostgres::~TestPostgres()
{
    m_admin.reset();
    m_postgres.stop();
}

void TestPostgres::ensureTemplate()
{
    if (m_hasTemplate)
        return;
    m_hasTemplate = true;
    m_admin->runScript("create database %1 owner foyer_owner"_ba.replace("%1", templateName.data()));
    Database owner({withUser(m_postgres.adminConninfo(templateName), u"foyer_owner"_s)});
    owner.open();
    require(Migrator(owner).migrate());
}

QString TestPostgres::makeDatabase(bool migrated)
{
    const QString name = u"test_%1"_s.arg(++m_made);
    QByteArray sql = "create database " + name.toLatin1() + " owner foyer_owner";
    if (migrated) {
        ensureTemplate();
        sql += " template " + QByteArray(templateName.data());
    }
    m_admin->runScript(sql);
    return name;
}

void TestPostgres::dropDatabase(const QString &name)
{
    m_admin->runScript("drop database " + name.toLatin1() + " with (force)");
}

TestDatabase::TestDatabase(TestPostgres &postgres, Content content)
    : m_postgres(postgres)
    , m_name(postgres.makeDatabase(content == Content::Migrated))
{
}

TestDatabase::~TestDatabase()
{
    m_owner.reset();
    m_server.reset();
    m_postgres.dropDatabase(m_name);
}

ConnectionSettings TestDatabase::ownerSettings() const { return settings(u"foyer_owner"_s); }

ConnectionSettings TestDatabase::serverSettings() const { return settings(serverRole); }

ConnectionSettings TestDatabase::settings(const QString &user) const
{
    return {withUser(m_postgres.adminConninfo(m_name), user)};
}

Database &TestDatabase::owner()
{
    if (!m_owner)
        m_owner = opened(ownerSettings());
    return *m_owner;
}

Database &TestDatabase::server()
{
    if (!m_server)
        m_server = connect();
    return *m_server;
}

std::unique_ptr<Database> TestDatabase::connect() const { return opened(serverSettings()); }

} // namespace foyer::test
