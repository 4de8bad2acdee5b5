#include "server/app/ticketsigning.h"

#include "shared/core/secretfile.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

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
    return signer;
}

} // namespace foyer::server
