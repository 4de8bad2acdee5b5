#include "shared/domain/ticketkey.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

static_assert(ticketSeedBytes == crypto_sign_SEEDBYTES);
static_assert(ticketPublicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(ticketSignatureBytes == crypto_sign_BYTES);
static_assert(ticketSeedBytes + ticketPublicKeyBytes == crypto_sign_SECRETKEYBYTES);

namespace
{
// libsodium wants this once before anything else; a static makes it once for all threads.
void needSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot be initialised");
}

const unsigned char *raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
} // namespace

Result<TicketPublicKey> TicketPublicKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != ticketPublicKeyBytes)
        return failure(ErrorCode::OutOfRange, u"a public key of %1 bytes"_s.arg(bytes.size()));
    return TicketPublicKey(bytes);
}

quint16 TicketPublicKey::id() const { return quint16(quint8(m_bytes[0]) << 8 | quint8(m_bytes[1])); }

bool TicketPublicKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    needSodium();
    return signature.size() == ticketSignatureBytes
        && crypto_sign_verify_detached(raw(signature), raw(message), quint64(message.size()), raw(m_bytes)) == 0;
}

TicketKey::Secret::~Secret() { sodium_memzero(bytes.data(), bytes.size()); }

TicketKey::TicketKey(std::unique_ptr<Secret> secret)
    : m_secret(std::move(secret))
{
}

Result<TicketKey> TicketKey::fromSeed(QByteArrayView seed)
{
    needSodium();
    if (seed.size() != ticketSeedBytes)
        return failure(ErrorCode::OutOfRange, u"a key seed of %1 bytes"_s.arg(seed.size()));
    auto secret = std::make_unique<Secret>();
    std::array<unsigned char, ticketPublicKeyBytes> publicKey;
    crypto_sign_seed_keypair(publicKey.data(), secret->bytes.data(), raw(seed));
    return TicketKey(std::move(secret));
}

TicketPublicKey TicketKey::publicKey() const
{
    const auto *bytes = reinterpret_cast<const char *>(m_secret->bytes.data()) + ticketSeedBytes;
    return TicketPublicKey::fromBytes(QByteArray(bytes, ticketPublicKeyBytes)).value();
}

QByteArray TicketKey::sign(QByteArrayView message) const
{
    QByteArray signature(ticketSignatureBytes, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), quint64(message.size()), m_secret->bytes.data());
    return signature;
}

} // namespace foyer
