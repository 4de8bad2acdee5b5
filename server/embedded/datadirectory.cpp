#include "server/embedded/datadirectory.h"

#include <QDir>
#include <QFile>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr QLatin1StringView markerName("foyer-data");
constexpr QByteArrayView markerText("Foyer data directory, layout 1\n");

Error unusable(const QString &path) { return failure(ErrorCode::FileUnusable, path + u": "_s + qt_error_string()); }

Result<Nothing> makeDirectory(const QString &path)
{
    if (QFileInfo(path).isDir())
        return Nothing {};
    if (!QDir().mkpath(path))
        return unusable(path);
    // As root the user of the cluster must be able to pass; secrets inside have modes of their own.
    const mode_t mode = geteuid() == 0 ? S_IRWXU | S_IXGRP | S_IXOTH : S_IRWXU;
    return chmod(QFile::encodeName(path).constData(), mode) == 0 ? Result<Nothing>(Nothing {}) : unusable(path);
}

// Closed on exec, so that PostgreSQL does not inherit the lock.
Result<int> lockMarker(const QString &marker)
{
    const int file = open(QFile::encodeName(marker).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return unusable(marker);
    if (flock(file, LOCK_EX | LOCK_NB) == 0)
        return file;
    const bool taken = errno == EWOULDBLOCK;
    const Error error = taken
        ? failure(ErrorCode::DatabaseUnusable, u"another Foyer server uses %1"_s.arg(QFileInfo(marker).path()))
        : unusable(marker);
    close(file);
    return error;
}

Result<Nothing> checkMarker(const QString &marker, int file)
{
    QByteArray text(markerText.size(), '\0');
    const ssize_t size = read(file, text.data(), size_t(text.size()));
    if (size == 0)
        return write(file, markerText.data(), size_t(markerText.size())) == markerText.size()
            ? Result<Nothing>(Nothing {})
            : unusable(marker);
    if (size == markerText.size() && text == markerText)
        return Nothing {};
    return failure(ErrorCode::FileUnusable, u"%1 is of another layout or not Foyer's"_s.arg(marker));
}
} // namespace

Result<std::shared_ptr<DataDirectory>> DataDirectory::claim(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir(path).absolutePath());
    if (const Result<Nothing> made = makeDirectory(clean); !made)
        return made.error();
    const QString marker = clean + u'/' + markerName;
    if (!QFile::exists(marker) && !QDir(clean).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failure(ErrorCode::FileUnusable,
                       u"%1 holds files that are not Foyer's: choose an empty directory"_s.arg(clean));
    const Result<int> file = lockMarker(marker);
    if (!file)
        return file.error();
    // From here on the object closes the file.
    const std::shared_ptr<DataDirectory> directory(new DataDirectory(clean, *file));
    if (const Result<Nothing> ours = checkMarker(marker, *file); !ours)
        return ours.error();
    return directory;
}

DataDirectory::DataDirectory(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

DataDirectory::~DataDirectory() { close(m_lock); }

} // namespace foyer::server
