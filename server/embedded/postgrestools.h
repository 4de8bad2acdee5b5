// PostgreSQL's own programs (initdb, pg_ctl): found, checked for their version, and run as the cluster's user.
#pragma once

#include "server/embedded/clusteruser.h"
#include "shared/core/result.h"

#include <QString>
#include <QStringList>

namespace foyer::server
{

class PostgresTools
{
public:
    // binDirectory: empty to look for it. DatabaseUnusable when there is none of a version that Foyer knows.
    static Result<PostgresTools> find(const QString &binDirectory);

    int majorVersion() const { return m_majorVersion; }
    // What the program printed; DatabaseUnusable with its complaint when it failed or took longer than secondsMax.
    Result<QString> run(const ClusterUser &user, const QString &program, const QStringList &arguments,
                        int secondsMax) const;

private:
    QString m_directory;
    int m_majorVersion = 0;
};

} // namespace foyer::server
