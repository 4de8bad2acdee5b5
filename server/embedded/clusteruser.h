// Who runs the private PostgreSQL: we ourselves, or an unprivileged user when we are root.
#pragma once

#include "shared/core/result.h"

#include <QString>
#include <QStringList>

class QProcess;

namespace foyer::server
{

class ClusterUser
{
public:
    // unprivilegedUser counts only for root, and only while there is no cluster: an existing one keeps its owner.
    static Result<ClusterUser> choose(const QString &unprivilegedUser, const QString &clusterDirectory);

    uint uid() const { return m_uid; }
    // Gives an empty directory of ours to the user, with mode 0700.
    Result<Nothing> adopt(const QString &directory) const;
    // FileUnusable, with the directory that bars the way, when the user cannot pass to DIRECTORY.
    Result<Nothing> canReach(const QString &directory) const;
    // Makes PROCESS run as the user, and away from our terminal: Ctrl-C is for the server, which then stops PostgreSQL
    // in good order.
    void apply(QProcess &process) const;

private:
    bool m_switches = false;
    uint m_uid = 0;
    uint m_gid = 0;
    QString m_name;
};

} // namespace foyer::server
