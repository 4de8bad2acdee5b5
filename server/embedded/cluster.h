// One PostgreSQL cluster in a directory: made, configured, started, stopped, found again after a crash of ours.
#pragma once

#include "server/embedded/embeddedpostgres.h"
#include "server/embedded/postgrestools.h"

namespace foyer::server
{

class Cluster
{
public:
    Cluster(const EmbeddedSettings &settings, PostgresTools tools, ClusterUser user, QString path);

    // initdb, unless there is a cluster already. An interrupted initdb leaves nothing that counts.
    Result<Nothing> ensureMade();
    // Ends a postmaster that a killed server of ours left behind.
    Result<Nothing> endOrphan();
    Result<Nothing> start();
    void stop();
    bool isRunning() const { return livePostmaster() != 0; }

    // Of a cluster that this or another process started; empty while it does not run.
    static QString socketDirectoryOfRunning(const QString &path);
    static bool existsIn(const QString &path);

    // Valid after start().
    QString socketDirectory() const { return m_socketDirectory; }

private:
    Result<Nothing> initialise(const QString &directory);
    void endPostmaster();
    Result<Nothing> configure() const;
    Result<QString> chooseSocketDirectory() const;
    QByteArray settingsFile() const;
    qint64 livePostmaster() const { return livePostmasterIn(m_path); }
    static qint64 livePostmasterIn(const QString &path);
    Result<QString> control(const QString &action, const QStringList &arguments, int secondsMax) const;
    QString startComplaint() const;

    const EmbeddedSettings &m_settings;
    const PostgresTools m_tools;
    const ClusterUser m_user;
    const QString m_path;
    QString m_socketDirectory; // empty before start()
};

} // namespace foyer::server
