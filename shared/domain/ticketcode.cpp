#include "shared/domain/ticketcode.h"

#include "shared/core/base32.h"

#include <QtEndian>
#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr QLatin1StringView prefix("FOYER1");
constexpr quint8 format = 1;
constexpr int payloadBytes = 28;
constexpr int codeBytes = payloadBytes + ticketSignatureBytes;
static_assert(prefix.size() + (codeBytes * 8 + 4) / 5 == ticketCodeLength);

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

template <class Number>
Number numberAt(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

QByteArray signedPart(const QByteArray &payload) { return QByteArray(prefix.data(), prefix.size()) + payload; }

QByteArray payloadOf(const TicketClaims &claims, quint16 keyId)
{
    QByteArray payload;
    append(payload, format);
    append(payload, quint8(claims.issue));
    append(payload, keyId);
    append(payload, claims.ticket.value);
    append(payload, claims.show.value);
    append(payload, claims.seat.value);
    append(payload, quint32(claims.validUntil.toSecsSinceEpoch()));
    return payload;
}

TicketClaims claimsOf(const QByteArray &payload)
{
    TicketClaims claims;
    claims.issue = numberAt<quint8>(payload, 1);
    claims.ticket = TicketId(numberAt<qint64>(payload, 4));
    claims.show = ShowId(numberAt<qint64>(payload, 12));
    claims.seat = SeatNo(numberAt<qint32>(payload, 20));
    claims.validUntil = QDateTime::fromSecsSinceEpoch(numberAt<quint32>(payload, 24), Qt::UTC);
    return claims;
}

bool areWhole(const TicketClaims &claims)
{
    const qint64 until = claims.validUntil.toSecsSinceEpoch();
    return claims.ticket.value > 0 && claims.show.value > 0 && claims.seat.value > 0 && claims.issue >= 1
        && claims.issue <= ticketIssueMax && until >= 0 && until <= std::numeric_limits<quint32>::max();
}

// The 92 bytes, or why text cannot be a code.
Result<QByteArray> bytesOf(QStringView text)
{
    if (!looksLikeTicketCode(text))
        return failure(ErrorCode::TicketMalformed, u"not the text of a ticket code"_s);
    // A character beyond Latin-1 becomes '?', which is no Base32 digit.
    const auto bytes = fromBase32(text.mid(prefix.size()).toLatin1());
    if (!bytes)
        return failure(ErrorCode::TicketMalformed, bytes.error().detail);
    if (quint8(bytes->at(0)) != format)
        return failure(ErrorCode::TicketMalformed, u"format %1"_s.arg(quint8(bytes->at(0))));
    return *bytes;
}
} // namespace

bool looksLikeTicketCode(QStringView text) { return text.size() == ticketCodeLength && text.startsWith(prefix); }

TicketSigner::TicketSigner(TicketKey key)
    : m_key(std::move(key))
    , m_publicKey(m_key.publicKey())
{
}

QString TicketSigner::sign(const TicketClaims &claims) const
{
    Q_ASSERT(areWhole(claims));
    const QByteArray payload = payloadOf(claims, m_publicKey.id());
    return prefix + QString::fromLatin1(toBase32(payload + m_key.sign(signedPart(payload))));
}

void TicketVerifier::addKey(const TicketPublicKey &key)
{
    const auto sameId = m_keys.equal_range(key.id());
    if (std::none_of(sameId.first, sameId.second, [&key](const KnownKey &known) { return known.key == key; }))
        m_keys.insert(key.id(), {key});
}

void TicketVerifier::revokeKey(const TicketPublicKey &key)
{
    addKey(key);
    const auto sameId = m_keys.equal_range(key.id());
    std::find_if(sameId.first, sameId.second, [&key](const KnownKey &known) { return known.key == key; })->revoked =
        true;
}

void TicketVerifier::revokeTicket(TicketId ticket, int throughIssue)
{
    int &issue = m_revokedIssues[ticket];
    issue = std::max(issue, throughIssue);
}

Result<TicketClaims> TicketVerifier::verify(QStringView text) const
{
    const auto bytes = bytesOf(text);
    if (!bytes)
        return bytes.error();
    const auto sameId = m_keys.equal_range(numberAt<quint16>(*bytes, 2));
    if (sameId.first == sameId.second)
        return failure(ErrorCode::TicketKeyUnknown, u"key %1"_s.arg(numberAt<quint16>(*bytes, 2)));

    const QByteArray payload = bytes->first(payloadBytes);
    const QByteArray message = signedPart(payload);
    const QByteArray signature = bytes->last(ticketSignatureBytes);
    const auto signer = std::find_if(sameId.first, sameId.second, [&message, &signature](const KnownKey &known) {
        return known.key.verifies(message, signature);
    });
    if (signer == sameId.second)
        return failure(ErrorCode::BadSignature, u"the ticket's signature is wrong"_s);

    const TicketClaims claims = claimsOf(payload);
    if (signer->revoked || claims.issue <= m_revokedIssues.value(claims.ticket, 0))
        return failure(ErrorCode::TicketRevoked, u"ticket %1, issue %2"_s.arg(claims.ticket.value).arg(claims.issue));
    if (!areWhole(claims))
        return failure(ErrorCode::TicketMalformed, u"signed, but with claims out of range"_s);
    return claims;
}

} // namespace foyer
