#include "server/app/demokiosk.h"

#include "shared/core/base32.h"
#include "shared/core/secretfile.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int keyBytes = 32;
}

Result<Nothing> pairDemoKiosk(const QString &dataDirectory, Database &database)
{
    const Result<QByteArray> secret = loadOrCreateSecret(QDir(dataDirectory).filePath(u"demo-kiosk.key"_s), keyBytes);
    if (!secret)
        return secret.error();
    // The key is the text that stands in the file.
    const QByteArray keyHash = QCryptographicHash::hash(toBase32(*secret), QCryptographicHash::Sha256);
    database.run("session/pair_device", u"demo kiosk"_s, u"kiosk"_s, database.value<VenueId>("demo/kiosk_venue"),
                 keyHash);
    return Nothing {};
}

} // namespace foyer::server
