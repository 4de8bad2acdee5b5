// A real PostgreSQL for tests: one throw-away cluster a test program, and fresh migrated databases in it.
#pragma once

#include "server/embedded/embeddedpostgres.h"
#include "server/storage/database.h"

#include <QString>
#include <QTemporaryDir>

namespace foyer::test
{

// Make it a member of the test class: starting takes about two seconds. Works as root and as an ordinary user; any
// number of test programs may run side by side.
class TestPostgres
{
public:
    TestPostgres();
    ~TestPostgres();
    Q_DISABLE_COPY_MOVE(TestPostgres)

    // A connection as superuser, outside the databases under test.
    server::Database &admin() { return *m_admin; }
    QString adminConninfo(const QString &database) const { return m_postgres.adminConninfo(database); }

private:
    friend class TestDatabase;
    QString makeDatabase(bool migrated);
    void dropDatabase(const QString &name);
    void ensureTemplate();

    QTemporaryDir m_directory;
    server::EmbeddedPostgres m_postgres;
    std::unique_ptr<server::Database> m_admin;
    bool m_hasTemplate = false;
    int m_made = 0;
};

// A database of its own, dropped at the end together with the sessions that are still in it. Copied from a template
// that the real Migrator made, which takes some 30 ms.
class TestDatabase
{
public:
    enum class Content { Migrated, Empty };

    explicit TestDatabase(TestPostgres &postgres, Content content = Content::Migrated);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    QString name() const { return m_name; }
    // foyer_owner, who may do everything in it, and foyer_server, who may do what grants.sql says.
    server::ConnectionSettings ownerSettings() const;
    server::ConnectionSettings serverSettings() const;
    // An open connection each, made when first asked for, for the test's own thread.
    server::Database &owner();
    server::Database &server();
    // A further open connection as foyer_server, for tests that need two.
    std::unique_ptr<server::Database> connect() const;

private:
    server::ConnectionSettings settings(const QString &user) const;

    TestPostgres &m_postgres;
    QString m_name;
    std::unique_ptr<server::Database> m_owner;
    std::unique_ptr<server::Database> m_server;
};

} // namespace foyer::test
