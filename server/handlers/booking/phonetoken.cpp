#include "server/handlers/booking/phonetoken.h"

#include "shared/core/base32.h"

#include <QCryptographicHash>
#include <sodium.h>

namespace foyer::server
{

static_assert(phoneTokenBytes * 8 == phoneTokenLength * 5);

QByteArray newPhoneToken()
{
    QByteArray bytes(phoneTokenBytes, Qt::Uninitialized);
    ::randombytes_buf(bytes.data(), size_t(bytes.size()));
    return toBase32(bytes);
}

QByteArray phoneTokenHash(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace foyer::server
