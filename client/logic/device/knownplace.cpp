#include "client/logic/device/knownplace.h"

#include "shared/protocol/codec.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{
constexpr qint64 placeBytesMax = 64 * 1024;
}

KnownPlace readKnownPlace(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto place = protocol::fromJson<KnownPlace>(QJsonDocument::fromJson(file.read(placeBytesMax)).object());
    return place ? *place : KnownPlace();
}

Result<Nothing> writeKnownPlace(const QString &path, const KnownPlace &place)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(protocol::toJson(place)).toJson();
    const bool isOpen = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // hashes of what lets staff out are in it
    if (!isOpen || file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::FileUnusable, u"%1: %2"_s.arg(path, file.errorString()));
    return Nothing {};
}

} // namespace foyer::client
