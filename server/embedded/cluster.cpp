#include "server/embedded/cluster.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStorageInfo>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(logEmbedded, "foyer.embedded")

constexpr int initSecondsMax = 120;
constexpr int startSecondsMax = 600; // the recovery after a crash may read all WAL since the last checkpoint
constexpr int stopSecondsMax = 60;
constexpr qint64 freeMbMin = 300; // for a new cluster and its first WAL
constexpr int socketPathMax = 107; // sockaddr_un
constexpr int complaintBytesMax = 2000;
constexpr QLatin1StringView socketName("/.s.PGSQL.5432");
constexpr QLatin1StringView settingsName("foyer.conf");
constexpr QLatin1StringView pidName("/postmaster.pid");
constexpr int pidSocketLine = 4; // of that file: the directory of the socket, once it is there

Error fileError(const QString &path, const QString &reason)
{
    return failure(ErrorCode::FileUnusable, path + u": "_s + reason);
}

Result<Nothing> writeFile(const QString &path, const QByteArray &text, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | mode) || file.write(text) != text.size() || !file.flush())
        return fileError(path, file.errorString());
    return Nothing {};
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 processIn(const QString &lockFile) { return readFile(lockFile).split('\n').first().toLongLong(); }

// A lock file of a dead postmaster is PostgreSQL's own matter, except when its process number is in use: by another
// process since, or by the dead one itself that nobody has reaped. PostgreSQL would take that for a running postmaster.
// To be called when no postmaster of ours runs; the lock on the data directory keeps other servers away, and the key of
// the shared memory keeps PostgreSQL from starting beside sessions that are still alive.
Result<Nothing> removeStaleLock(const QString &lockFile)
{
    const qint64 pid = processIn(lockFile);
    if (pid > 0 && QFile::exists(u"/proc/%1"_s.arg(pid)) && !QFile::remove(lockFile))
        return fileError(lockFile, u"cannot be removed"_s);
    return Nothing {};
}
} // namespace

Cluster::Cluster(const EmbeddedSettings &settings, PostgresTools tools, ClusterUser user, QString path)
    : m_settings(settings)
    , m_tools(std::move(tools))
    , m_user(std::move(user))
    , m_path(std::move(path))
{
}

Result<Nothing> Cluster::ensureMade()
{
    if (QFile::exists(m_path)) {
        const int major = readFile(m_path + u"/PG_VERSION"_s).trimmed().toInt();
        if (major == m_tools.majorVersion())
            return Nothing {};
        return failure(
            ErrorCode::DatabaseUnusable,
            u"%1 was made by PostgreSQL %2, but version %3 is here: run pg_upgrade or install version %2"_s.arg(m_path)
                .arg(major)
                .arg(m_tools.majorVersion()));
    }
    const QString unfinished = m_path + u".new"_s;
    if (QDir(unfinished).exists() && !QDir(unfinished).removeRecursively())
        return fileError(unfinished, u"cannot be removed"_s);
    const Result<Nothing> made = initialise(unfinished);
    if (!made) {
        QDir(unfinished).removeRecursively();
        return made.error();
    }
    if (!QFile::rename(unfinished, m_path))
        return fileError(m_path, u"cannot be made"_s);
    qCInfo(logEmbedded).noquote() << "made a database cluster in" << m_path;
    return Nothing {};
}

Result<Nothing> Cluster::initialise(const QString &directory)
{
    const qint64 freeMb = QStorageInfo(QFileInfo(directory).path()).bytesAvailable() / (1024 * 1024);
    if (freeMb < freeMbMin)
        return fileError(directory, u"only %1 MB are free, %2 MB are needed"_s.arg(freeMb).arg(freeMbMin));
    if (!QDir().mkdir(directory))
        return fileError(directory, qt_error_string());
    if (const Result<Nothing> adopted = m_user.adopt(directory); !adopted)
        return adopted.error();
    QStringList arguments {u"-D"_s,
                           directory,
                           u"-U"_s,
                           u"foyer_admin"_s,
                           u"-E"_s,
                           u"UTF8"_s,
                           u"--locale=C.UTF-8"_s,
                           u"-A"_s,
                           u"trust"_s,
                           u"--data-checksums"_s};
    if (!m_settings.durable)
        arguments.append(u"--no-sync"_s);
    if (const Result<QString> made = m_tools.run(m_user, u"initdb"_s, arguments, initSecondsMax); !made)
        return made.error();
    // Only the socket, which only this user and root can reach.
    if (const Result<Nothing> written =
            writeFile(directory + u"/pg_hba.conf"_s, "local all all trust\n", QIODevice::Truncate);
        !written)
        return written.error();
    // ALTER SYSTEM still has the last word, for an operator who knows better.
    return writeFile(directory + u"/postgresql.conf"_s,
                     "\ninclude '" + QByteArray(settingsName.data()) + "' # written by Foyer at each start\n",
                     QIODevice::Append);
}

Result<Nothing> Cluster::endOrphan()
{
    if (livePostmaster() == 0)
        return removeStaleLock(m_path + pidName);
    qCInfo(logEmbedded) << "ending the PostgreSQL that a killed server left behind";
    endPostmaster();
    if (livePostmaster() != 0)
        return failure(ErrorCode::DatabaseUnusable,
                       u"PostgreSQL process %1 in %2 does not end"_s.arg(livePostmaster()).arg(m_path));
    return Nothing {};
}

Result<Nothing> Cluster::start()
{
    const Result<QString> sockets = chooseSocketDirectory();
    if (!sockets)
        return sockets.error();
    m_socketDirectory = *sockets;
    if (const Result<Nothing> freed = removeStaleLock(m_socketDirectory + socketName + u".lock"_s); !freed)
        return freed.error();
    if (const Result<Nothing> configured = configure(); !configured)
        return configured.error();
    const QString log = m_path + u"/start.log"_s;
    QFile::remove(log);
    if (control(u"start"_s, {u"-l"_s, log}, startSecondsMax))
        return Nothing {};
    return failure(ErrorCode::DatabaseUnusable, u"PostgreSQL does not start: %1"_s.arg(startComplaint()));
}

void Cluster::stop()
{
    endPostmaster();
    if (!m_socketDirectory.isEmpty() && m_socketDirectory != m_path)
        QDir().rmdir(m_socketDirectory); // empty now, and made again when needed
}

void Cluster::endPostmaster()
{
    if (livePostmaster() == 0)
        return;
    if (const Result<QString> fast = control(u"stop"_s, {u"-m"_s, u"fast"_s}, stopSecondsMax); fast)
        return;
    qCWarning(logEmbedded)
        << "PostgreSQL does not end in good order: ending it at once, it will recover when it starts";
    const Result<QString> immediate = control(u"stop"_s, {u"-m"_s, u"immediate"_s}, stopSecondsMax);
    if (!immediate)
        qCCritical(logEmbedded).noquote() << immediate.error().detail;
}

Result<QString> Cluster::control(const QString &action, const QStringList &arguments, int secondsMax) const
{
    const QStringList all =
        QStringList {action, u"-D"_s, m_path, u"-w"_s, u"-t"_s, QString::number(secondsMax)} + arguments;
    return m_tools.run(m_user, u"pg_ctl"_s, all, secondsMax + 10);
}

// The process of the pid file, when it is indeed a postmaster of this directory: numbers are used again.
qint64 Cluster::livePostmasterIn(const QString &path)
{
    const qint64 pid = processIn(path + pidName);
    if (pid <= 0)
        return 0;
    const QString process = u"/proc/%1/"_s.arg(pid);
    const bool ours = readFile(process + u"comm"_s).trimmed() == "postgres"
        && QFile::symLinkTarget(process + u"cwd"_s) == QFileInfo(path).canonicalFilePath();
    return ours ? pid : 0;
}

bool Cluster::existsIn(const QString &path) { return QFile::exists(path + u"/PG_VERSION"_s); }

QString Cluster::socketDirectoryOfRunning(const QString &path)
{
    if (livePostmasterIn(path) == 0)
        return {};
    return QFile::decodeName(readFile(path + pidName).split('\n').value(pidSocketLine));
}

// A socket's path may have 107 bytes. When the cluster's own is longer, a short private directory serves.
Result<QString> Cluster::chooseSocketDirectory() const
{
    if (QFile::encodeName(m_path).size() + socketName.size() <= socketPathMax)
        return m_path;
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(QFile::encodeName(m_path), QCryptographicHash::Sha256).toHex().left(16));
    const bool root = geteuid() == 0;
    const QString runtime = root ? u"/run"_s : qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool usable = QFileInfo(runtime).isWritable();
    const QString directory = u"%1/foyer-%2"_s.arg(usable ? runtime : u"/tmp"_s, hash);

    const QByteArray encoded = QFile::encodeName(directory);
    if (mkdir(encoded.constData(), S_IRWXU) == 0) {
        if (const Result<Nothing> adopted = m_user.adopt(directory); !adopted)
            return adopted.error();
        return directory;
    }
    // It is there from an earlier start, or somebody else wants us to use theirs.
    struct stat status = {};
    if (lstat(encoded.constData(), &status) != 0 || !S_ISDIR(status.st_mode) || status.st_uid != m_user.uid()
        || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fileError(directory,
                         u"is needed for the socket, but is not a private directory of user %1"_s.arg(m_user.uid()));
    return directory;
}

Result<Nothing> Cluster::configure() const
{
    const QString path = m_path + u'/' + settingsName;
    return writeFile(path, settingsFile(), QIODevice::Truncate);
}

QByteArray Cluster::settingsFile() const
{
    QByteArray quoted = QFile::encodeName(m_socketDirectory);
    quoted.replace('\'', "''");
    QByteArray text = "# Written by Foyer at each start: changes here are lost. Use ALTER SYSTEM.\n"
                      "listen_addresses = ''\n"
                      "port = 5432\n"
                      "unix_socket_permissions = 0700\n"
                      "unix_socket_directories = '"
        + quoted
        + "'\n"
          "timezone = 'UTC'\n"
          "log_timezone = 'UTC'\n"
          "jit = off\n"
          "wal_compression = lz4\n"
          "wal_buffers = 16MB\n"
          "max_wal_size = 4GB\n"
          "checkpoint_timeout = 15min\n"
          // A week of log files, each written over after seven days.
          "logging_collector = on\n"
          "log_filename = 'postgresql-%a.log'\n"
          "log_rotation_age = 1d\n"
          "log_rotation_size = 0\n"
          "log_truncate_on_rotation = on\n";
    text += "max_connections = " + QByteArray::number(m_settings.connectionsMax) + '\n';
    text += "shared_buffers = " + QByteArray::number(m_settings.sharedBuffersMb) + "MB\n";
    if (!m_settings.durable)
        text += "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n";
    return text;
}

// The end of what PostgreSQL wrote while it tried to start.
QString Cluster::startComplaint() const
{
    QByteArray text = readFile(m_path + u"/start.log"_s);
    const QFileInfoList logs = QDir(m_path + u"/log"_s).entryInfoList(QDir::Files, QDir::Time);
    if (!logs.isEmpty())
        text += readFile(logs.first().filePath());
    return QString::fromUtf8(text.right(complaintBytesMax)).trimmed();
}

} // namespace foyer::server
