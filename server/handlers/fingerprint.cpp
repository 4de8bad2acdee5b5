#include "server/handlers/lanecommands.h"

#include <QJsonDocument>
#include <sodium.h>

namespace foyer::server
{

// Not against somebody who looks for two contents of one fingerprint: who sends both only fools himself.
qint64 fingerprint(const char *kind, const QJsonObject &body)
{
    static_assert(crypto_shorthash_BYTES == sizeof(qint64));
    static constexpr unsigned char key[crypto_shorthash_KEYBYTES] {};
    const QByteArray text = QByteArray(kind) + '\n' + QJsonDocument(body).toJson(QJsonDocument::Compact);
    qint64 hash = 0;
    crypto_shorthash(reinterpret_cast<unsigned char *>(&hash),
                     reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()), key);
    return hash;
}

} // namespace foyer::server
