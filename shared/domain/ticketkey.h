// The Ed25519 keys (RFC 8032) that tickets are signed and checked with. Values; libsodium does the arithmetic.
#pragma once

#include "shared/core/result.h"

#include <QByteArray>
#include <array>
#include <memory>

namespace foyer
{

inline constexpr int ticketSeedBytes = 32;
inline constexpr int ticketPublicKeyBytes = 32;
inline constexpr int ticketSignatureBytes = 64;

// What a door needs: may be known to everybody.
class TicketPublicKey
{
public:
    // OutOfRange unless there are ticketPublicKeyBytes bytes.
    static Result<TicketPublicKey> fromBytes(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    // The first two bytes of the key. Only a hint which key to try: two keys may share it without harm.
    quint16 id() const;
    // False as well for a signature of the wrong length or in a non-canonical form.
    bool verifies(QByteArrayView message, QByteArrayView signature) const;

    bool operator==(const TicketPublicKey &) const = default;

private:
    explicit TicketPublicKey(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

// What only the seller may know. Its memory is wiped when it goes; it can be moved but not copied.
class TicketKey
{
public:
    // OutOfRange unless seed has ticketSeedBytes bytes; they must come from a cryptographic source.
    static Result<TicketKey> fromSeed(QByteArrayView seed);

    TicketPublicKey publicKey() const;
    QByteArray sign(QByteArrayView message) const;

private:
    struct Secret {
        Secret() = default;
        Q_DISABLE_COPY_MOVE(Secret)
        ~Secret();
        std::array<unsigned char, ticketSeedBytes + ticketPublicKeyBytes> bytes {}; // seed, then public key
    };
    explicit TicketKey(std::unique_ptr<Secret> secret);
    std::unique_ptr<Secret> m_secret;
};

} // namespace foyer
