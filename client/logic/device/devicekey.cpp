#include "client/logic/device/devicekey.h"

#include "shared/core/base32.h"
#include "shared/core/secretfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int keyBytes = 32;
constexpr qsizetype keyTextMin = 32; // as the server takes it
constexpr qsizetype keyTextMax = 128;

Error damaged(const QString &path)
{
    return failure(ErrorCode::FileUnusable,
                   u"%1 holds no key of a device; remove it, and pair the device anew"_s.arg(path));
}

bool isKey(const QByteArray &line)
{
    return line.size() >= keyTextMin && line.size() <= keyTextMax
        && std::all_of(line.begin(), line.end(), [](char c) { return c > ' ' && c <= '~'; });
}

Result<QByteArray> readOurs(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const Result<QByteArray> made = loadOrCreateSecret(path, keyBytes);
        if (!made)
            return failure(made.error().code, u"%1: %2"_s.arg(path, made.error().detail));
        return toBase32(*made);
    }
    const Result<QByteArray> line = readSecretLine(path);
    if (!line)
        return failure(line.error().code, u"%1: %2"_s.arg(path, line.error().detail));
    return isKey(*line) ? line : Result<QByteArray>(damaged(path));
}

// systemd guards it, in its own ways.
Result<QByteArray> readCredential(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnusable, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray line = file.read(keyTextMax + 2).trimmed();
    return isKey(line) ? Result<QByteArray>(line) : damaged(path);
}

} // namespace

QString deviceFolder()
{
    const QString state = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    return state.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : state;
}

Result<DeviceKey> DeviceKey::find(const QString &path)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString credential = credentials.isEmpty() ? QString() : QDir(credentials).filePath(credentialName);
    const bool isOurs = !path.isEmpty() || !QFileInfo::exists(credential);
    QString place = isOurs ? path : credential;
    if (place.isEmpty())
        place = QDir(deviceFolder()).filePath(u"device.key"_s);
    const Result<QByteArray> text = isOurs ? readOurs(place) : readCredential(place);
    if (!text)
        return text.error();
    return DeviceKey(QString::fromLatin1(*text), place, isOurs);
}

QString DeviceKey::hash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(m_text.toLatin1(), QCryptographicHash::Sha256).toHex());
}

void DeviceKey::forget() const
{
    if (m_isOurs)
        QFile::remove(m_path);
}

} // namespace foyer::client
