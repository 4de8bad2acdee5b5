#include "shared/core/secretfile.h"

#include "shared/core/base32.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr int readFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK; // a pipe in its place must not block
constexpr mode_t othersMay = S_IRWXG | S_IRWXO;

// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Error unusable(const QString &path, const QString &why) { return failure(ErrorCode::FileUnusable, why, path); }
Error unusable(const QString &path, const char *step)
{
    return unusable(path, u"%1: %2"_s.arg(QLatin1StringView(step), qt_error_string(errno)));
}

std::optional<Error> whyNotSafe(const QString &path, const Descriptor &file)
{
    struct stat status {
    };
    if (::fstat(file.number(), &status) != 0)
        return unusable(path, "fstat");
    if (!S_ISREG(status.st_mode))
        return unusable(path, u"not a plain file"_s);
    if (status.st_uid != ::geteuid())
        return unusable(path, u"it belongs to another user"_s);
    if ((status.st_mode & othersMay) != 0)
        return unusable(path,
                        u"others may read or write it; chmod 600 it, and replace the secret if they might have"_s);
    return std::nullopt;
}

Result<QByteArray> readText(const QString &path, const Descriptor &file)
{
    if (const auto why = whyNotSafe(path, file))
        return *why;
    QByteArray text(2 * secretBytesMax, '\0');
    const ssize_t length = ::read(file.number(), text.data(), size_t(text.size()));
    if (length < 0)
        return unusable(path, "read");
    text.truncate(length);
    return text;
}

Result<QByteArray> readSecret(const QString &path, const Descriptor &file, int bytes)
{
    Result<QByteArray> text = readText(path, file);
    if (!text)
        return text;
    const auto secret = fromBase32(QByteArrayView(*text).trimmed());
    text->fill('\0');
    if (!secret || secret->size() != bytes)
        return unusable(path, u"it does not hold a secret of %1 bytes in Base32"_s.arg(bytes));
    return *secret;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

std::optional<Error> writeLine(const QString &path, const QByteArray &line)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, ownerOnly);
    if (!file.isOpen())
        return unusable(path, "create");
    if (::write(file.number(), line.constData(), size_t(line.size())) != line.size() || ::fsync(file.number()) != 0)
        return unusable(path, "write");
    return std::nullopt;
}

// Writes beside path, then gives the complete file its name: link refuses a name that is taken, rename would not.
std::optional<Error> createSecret(const QString &path, int bytes)
{
    const QString draft = u"%1.%2.new"_s.arg(path, QString::fromLatin1(toBase32(randomBytes(10))));
    const auto removeDraft = qScopeGuard([&draft] { QFile::remove(draft); });
    if (const auto why = writeLine(draft, toBase32(randomBytes(bytes)) + '\n'))
        return why;
    if (::link(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0 && errno != EEXIST)
        return unusable(path, "link");
    const Descriptor folder(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return unusable(path, "fsync of its folder");
    return std::nullopt;
}
} // namespace

Result<QByteArray> loadOrCreateSecret(const QString &path, int bytes)
{
    Q_ASSERT(bytes > 0 && bytes <= secretBytesMax);
    {
        const Descriptor file(path, readFlags);
        if (file.isOpen())
            return readSecret(path, file, bytes);
        if (errno != ENOENT)
            return unusable(path, "open");
    }
    if (const auto why = createSecret(path, bytes))
        return *why;
    const Descriptor file(path, readFlags);
    return file.isOpen() ? readSecret(path, file, bytes) : Result<QByteArray>(unusable(path, "open"));
}

Result<QByteArray> readSecretLine(const QString &path)
{
    const Descriptor file(path, readFlags);
    if (!file.isOpen())
        return unusable(path, "open");
    const Result<QByteArray> text = readText(path, file);
    if (!text)
        return text;
    const QByteArray line = text->trimmed();
    if (line.isEmpty() || line.size() > secretBytesMax || line.contains('\n'))
        return unusable(path, u"it does not hold one line"_s);
    return line;
}

} // namespace foyer
