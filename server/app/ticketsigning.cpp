#include "server/app/ticketsigning.h"

#include "shared/core/base32.h"
#include "shared/core/secretfile.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

Result<Nothing> publish(const TicketPublicKey &key, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toBase32(key.bytes()) + '\n') < 0 || !file.commit())
        return failure(ErrorCode::FileUnusable, u"%1: %2"_s.arg(path, file.errorString()));
    return Nothing {};
}

} // namespace

Result<std::shared_ptr<const TicketSigner>> prepareTicketSigning(const QString &dataDirectory, Database &database)
{
    const QString path = QDir(dataDirectory).filePath(u"ticket-signing.key"_s);
    const Result<QByteArray> seed = loadOrCreateSecret(path, ticketSeedBytes);
    if (!seed)
        return seed.error();
    Result<TicketKey> key = TicketKey::fromSeed(*seed);
    if (!key)
        return key.error();
    auto signer = std::make_shared<const TicketSigner>(std::move(*key));
    database.run("maintenance/register_ticket_key", signer->publicKey().bytes());
    const Result<Nothing> published =
        publish(signer->publicKey(), QDir(dataDirectory).filePath(u"ticket-public.key"_s));
    if (!published)
        return published.error();
    return signer;
}

} // namespace foyer::server
