#include "server/handlers/phonetoken.h"

#include "shared/core/base32.h"
#include "shared/domain/placecode.h"

#include <QCryptographicHash>
#include <sodium.h>

namespace foyer::server
{

static_assert(phoneTokenBytes * 8 == phoneTokenLength * 5);

namespace
{

constexpr int placeCodeBytes = 10;
static_assert(placeCodeBytes * 8 == placeCodeLength * 5);

QByteArray randomBase32(int byteCount)
{
    QByteArray bytes(byteCount, Qt::Uninitialized);
    ::randombytes_buf(bytes.data(), size_t(bytes.size()));
    return toBase32(bytes);
}

} // namespace

QByteArray newPhoneToken() { return randomBase32(phoneTokenBytes); }

QByteArray newPlaceCode() { return randomBase32(placeCodeBytes); }

QByteArray phoneTokenHash(QByteArrayView token)
{
    return QCryptographicHash::hash(token.toByteArray(), QCryptographicHash::Sha256);
}

} // namespace foyer::server
