// The private PostgreSQL that the server starts when no database is configured.
#pragma once

#include "shared/core/result.h"

#include <QString>
#include <memory>

namespace foyer::server
{

struct EmbeddedSettings {
    // Layout: DATADIR/foyer-data (marker and lock), DATADIR/postgres (the cluster, 0700).
    QString dataDirectory;
    // Where initdb, postgres and pg_ctl are. Empty: looked for (/usr/lib/postgresql/17 .. 15, then pg_config).
    QString binDirectory;
    // Who runs PostgreSQL when we are root, since PostgreSQL refuses to run as root. Every directory above the data
    // directory must let this user pass (mode o+x): /root does not.
    QString unprivilegedUser = QStringLiteral("postgres");
    int connectionsMax = 64;
    int sharedBuffersMb = 256;
    // False only for tests: a crash of the machine then loses data.
    bool durable = true;
};

inline constexpr int postgresMajorMin = 15;
inline constexpr int postgresMajorMax = 17;

// One cluster, reachable only through a socket in a directory that only its user (and root) may enter; no TCP port.
// PostgreSQL outlives a killed server on purpose: it must never die hard with us. The next start finds it, ends it in
// good order, and starts it anew. Belongs to one thread; start and stop block.
class EmbeddedPostgres
{
public:
    explicit EmbeddedPostgres(EmbeddedSettings settings);
    // Stops.
    ~EmbeddedPostgres();
    Q_DISABLE_COPY_MOVE(EmbeddedPostgres)

    // Makes the cluster when there is none, starts it, makes the database `foyer` and its roles. Refuses with
    // DatabaseUnusable: no PostgreSQL or a wrong version, a cluster of another version, a data directory that another
    // server uses; with FileUnusable: a directory that is not ours, not writable, or full.
    [[nodiscard]] Result<Nothing> start();
    // Ends all sessions and the cluster in good order. Nothing happens when it does not run.
    void stop();
    bool isRunning() const;
    // After start(), when it has ended without us: starts it where it was, with the same conninfos. Until it has
    // recovered, that is. DatabaseUnusable when it does not start; to be tried again.
    [[nodiscard]] Result<Nothing> startAgain();

    // Valid after start(). The owner migrates; the server's role has what grants.sql gives it.
    QString ownerConninfo() const;
    QString serverConninfo() const;
    // For who joins what another process started: whether there is a cluster in the data directory, and the conninfo of
    // the server's role in it while it runs; empty while it does not.
    static bool existsIn(const QString &dataDirectory);
    static QString conninfoOfRunning(const QString &dataDirectory);
    // A superuser, for tests and for repairs: DATABASE may be any of the cluster.
    QString adminConninfo(const QString &database) const;

private:
    class Run;
    Result<Nothing> makeDatabase() const;
    QString conninfo(const QString &user, const QString &database) const;
    static QString conninfoAt(QString socketDirectory, const QString &user, const QString &database);

    const EmbeddedSettings m_settings;
    std::unique_ptr<Run> m_run; // exists while the data directory is ours and the cluster runs
};

} // namespace foyer::server
