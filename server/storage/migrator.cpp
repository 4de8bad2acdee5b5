#include "server/storage/migrator.h"

#include <QCryptographicHash>
#include <QFile>
#include <QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int numberDigits = 3;

Error unusable(const QString &detail) { return failure(ErrorCode::DatabaseUnusable, detail); }

QString fileName(const QString &path) { return path.section(u'/', -1); }
} // namespace

Migrator::Migrator(Database &owner, QString root)
    : m_owner(owner)
    , m_root(std::move(root))
{
}

Result<MigrationReport> Migrator::migrate()
{
    try {
        m_owner.run("migrator/lock");
        // A lost connection gives the lock back by itself.
        const auto unlock = qScopeGuard([this] {
            if (m_owner.isOpen())
                m_owner.run("migrator/unlock");
        });
        return migrateLocked();
    } catch (const DatabaseError &error) {
        if (error.isConnectionLost())
            throw;
        return unusable(error.text());
    }
}

Result<MigrationReport> Migrator::migrateLocked()
{
    const Result<QList<File>> known = loadMigrations();
    if (!known)
        return known.error();

    {
        Transaction transaction(m_owner);
        m_owner.runScript(sqlQuery("migrator/tables"));
        m_owner.runScript(sqlQuery("migrator/role"));
        transaction.commit();
    }
    int recorded = 0;
    if (const Result<Nothing> same = compare(*known, recorded); !same)
        return same.error();

    MigrationReport report;
    for (int number = recorded + 1; number <= known->size(); ++number) {
        applyMigration(number, known->at(number - 1));
        report.applied.append(known->at(number - 1).path);
    }
    applyFunctions(report);
    return report;
}

Migrator::File Migrator::load(const QString &path) const
{
    const QByteArray sql = sqlFile(m_root, path);
    return {path, QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex()), sql};
}

Result<QList<Migrator::File>> Migrator::loadMigrations() const
{
    QList<File> files;
    const QStringList names = sqlFilesBelow(m_root, u"migrations"_s);
    for (const QString &name : names) {
        const QString number = u"%1_"_s.arg(files.size() + 1, numberDigits, 10, QLatin1Char('0'));
        if (!name.startsWith(number))
            return unusable(u"migrations/%1: expected a name that begins with %2"_s.arg(name, number));
        files.append(load(u"migrations/"_s + name));
    }
    return files;
}

Result<Nothing> Migrator::compare(const QList<File> &known, int &recorded)
{
    for (Row row : m_owner.run("migrator/recorded")) {
        const int number = row.next<int>();
        const QString name = row.next<QString>();
        if (number > known.size())
            return unusable(
                u"the database is newer than this program: it has %1, the program knows %2 migrations"_s.arg(name).arg(
                    known.size()));
        const File &file = known.at(number - 1);
        if (name != fileName(file.path) || row.next<QString>() != file.checksum)
            return unusable(u"%1 differs from the %2 that made this database"_s.arg(file.path, name));
        recorded = number;
    }
    return Nothing {};
}

void Migrator::applyMigration(int number, const File &file)
{
    Transaction transaction(m_owner);
    runFile(file);
    m_owner.run("migrator/record", number, fileName(file.path), file.checksum);
    transaction.commit();
}

void Migrator::applyFunctions(MigrationReport &report)
{
    QList<File> files;
    const QStringList names = sqlFilesBelow(m_root, u"functions"_s);
    for (const QString &name : names)
        files.append(load(u"functions/"_s + name));
    if (QFile::exists(m_root + u"/grants.sql"_s))
        files.append(load(u"grants.sql"_s));

    const bool changed = std::any_of(files.cbegin(), files.cend(),
                                     [this](const File &file) { return recordedChecksum(file.path) != file.checksum; });
    if (!changed && report.applied.isEmpty())
        return;

    Transaction transaction(m_owner);
    for (const File &file : std::as_const(files)) {
        runFile(file);
        if (recordedChecksum(file.path) != file.checksum)
            report.applied.append(file.path);
        m_owner.run("migrator/record_function", file.path, file.checksum);
    }
    transaction.commit();
}

QString Migrator::recordedChecksum(const QString &path)
{
    std::optional<Row> row = m_owner.one("migrator/function", path);
    return row ? row->next<QString>() : QString();
}

void Migrator::runFile(const File &file)
{
    try {
        m_owner.runScript(file.sql);
    } catch (const DatabaseError &error) {
        throw DatabaseError(error.sqlState(), file.path + u": "_s + error.text());
    }
}

} // namespace foyer::server
