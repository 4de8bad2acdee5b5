#include "server/embedded/clusteruser.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<ClusterUser> ClusterUser::choose(const QString &unprivilegedUser, const QString &clusterDirectory)
{
    ClusterUser user;
    user.m_uid = geteuid();
    user.m_gid = getegid();
    const QFileInfo cluster(clusterDirectory);
    if (user.m_uid != 0) {
        if (cluster.exists() && cluster.ownerId() != user.m_uid)
            return failure(ErrorCode::FileUnusable,
                           u"%1 belongs to user %2: start Foyer as this user, or as root"_s.arg(clusterDirectory,
                                                                                                cluster.owner()));
        return user;
    }
    const bool keepsOwner = cluster.exists() && cluster.ownerId() != 0;
    const passwd *entry = keepsOwner ? getpwuid(cluster.ownerId()) : getpwnam(unprivilegedUser.toUtf8().constData());
    if (!entry || entry->pw_uid == 0)
        return failure(ErrorCode::DatabaseUnusable,
                       u"PostgreSQL does not run as root, and there is no user %1 to run it as"_s.arg(
                           keepsOwner ? QString::number(cluster.ownerId()) : unprivilegedUser));
    user.m_switches = true;
    user.m_uid = entry->pw_uid;
    user.m_gid = entry->pw_gid;
    user.m_name = QString::fromUtf8(entry->pw_name);
    return user;
}

Result<Nothing> ClusterUser::adopt(const QString &directory) const
{
    const QByteArray path = QFile::encodeName(directory);
    if (chmod(path.constData(), S_IRWXU) == 0 && (!m_switches || chown(path.constData(), m_uid, m_gid) == 0))
        return Nothing {};
    return failure(ErrorCode::FileUnusable, u"%1: %2"_s.arg(directory, qt_error_string()));
}

Result<Nothing> ClusterUser::canReach(const QString &directory) const
{
    if (!m_switches)
        return Nothing {};
    QString path = QFileInfo(directory).canonicalFilePath();
    while (!path.isEmpty()) {
        struct stat status = {};
        if (stat(QFile::encodeName(path).constData(), &status) != 0)
            return failure(ErrorCode::FileUnusable, u"%1: %2"_s.arg(path, qt_error_string()));
        const mode_t needed = status.st_uid == m_uid ? S_IXUSR : status.st_gid == m_gid ? S_IXGRP : S_IXOTH;
        if (!(status.st_mode & needed))
            return failure(ErrorCode::FileUnusable,
                           u"user %1, who runs PostgreSQL, may not pass through %2: choose another data directory, "
                           "or allow it with chmod o+x %2"_s.arg(m_name, path));
        path = path == u"/"_s ? QString() : QFileInfo(path).path();
    }
    return Nothing {};
}

void ClusterUser::apply(QProcess &process) const
{
    process.setChildProcessModifier([switches = m_switches, uid = m_uid, gid = m_gid] {
        setsid();
        if (switches && (setgroups(1, &gid) != 0 || setgid(gid) != 0 || setuid(uid) != 0))
            _exit(EXIT_FAILURE);
    });
}

} // namespace foyer::server
