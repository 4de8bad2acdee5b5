// Brings a database to the schema that this program knows: numbered migrations, functions, grants.
#pragma once

#include "server/storage/database.h"
#include "server/storage/sqlfile.h"
#include "shared/core/result.h"

#include <QStringList>

namespace foyer::server
{

// What a run changed, as paths below the root.
struct MigrationReport {
    QStringList applied;
};

// Runs as the owner of everything: give it a connection whose login owns the database (embedded: foyer_owner; an
// existing cluster: --database-owner, or --database itself when one login is both). The role foyer_server is made when
// it is missing, which needs CREATEROLE, and granted to the login, so that `role = serverRole` works for it.
//
// Files below the root:
//     migrations/NNN_name.sql   applied once, in the order of their numbers 1, 2, 3 ..., one transaction each
//     functions/**.sql          CREATE OR REPLACE; all applied again, in one transaction, when any of them changed
//     grants.sql                applied again whenever anything was applied, or itself changed
// A migration must not change after it was applied anywhere: a recorded checksum that differs is refused.
class Migrator
{
public:
    explicit Migrator(Database &owner, QString root = sqlRoot);

    // Any number of programs may migrate one database at a time: they take turns. DatabaseUnusable with the file and
    // the reason when the database is newer than the program, was made from other files, or refuses a statement.
    // Throws DatabaseError when the connection is lost.
    Result<MigrationReport> migrate();

private:
    struct File {
        QString path;
        QString checksum;
        QByteArray sql;
    };

    File load(const QString &path) const;
    Result<QList<File>> loadMigrations() const;
    Result<MigrationReport> migrateLocked();
    Result<Nothing> compare(const QList<File> &known, int &recorded);
    void applyMigration(int number, const File &file);
    void applyFunctions(MigrationReport &report);
    QString recordedChecksum(const QString &path);
    void runFile(const File &file);

    Database &m_owner;
    const QString m_root;
};

} // namespace foyer::server
