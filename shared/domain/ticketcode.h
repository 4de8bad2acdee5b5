// The signed text in a ticket's QR code: what it claims, how it is made, how a door checks it without a network.
//
// The text is "FOYER1" and 148 Base32 digits: 154 capital letters and digits, exactly what a QR code of version 6-M
// holds in alphanumeric mode. No punctuation, so that keyboard-wedge scanners type it alike. The digits are 92 bytes,
// big-endian:
//
//   offset  bytes  what
//        0      1  format, 1
//        1      1  issue of the ticket: 1 at first, one more each time its code is replaced
//        2      2  key id (TicketPublicKey::id)
//        4      8  ticket id
//       12      8  show id
//       20      4  seat number
//       24      4  valid until, in seconds since 1970-01-01 UTC (good to the year 2106)
//       28     64  Ed25519 signature over "FOYER1" and the 28 bytes before
#pragma once

#include "shared/domain/ticketkey.h"

#include <QDateTime>
#include <QHash>
#include <QMultiHash>

namespace foyer
{

inline constexpr int ticketCodeLength = 154;
inline constexpr int ticketIssueMax = 255;

struct TicketClaims {
    TicketId ticket;
    ShowId show;
    SeatNo seat;
    int issue = 1; // 1 .. ticketIssueMax
    QDateTime validUntil; // UTC, whole seconds

    bool operator==(const TicketClaims &) const = default;
};

// True when text looks like a ticket's code, so that a scan is told from typing; it may still be forged.
bool looksLikeTicketCode(QStringView text);

// Any thread may sign.
class TicketSigner
{
public:
    explicit TicketSigner(TicketKey key);

    // claims must be whole: ids above 0, issue in range, a time from 1970 to 2106. The answer is ticketCodeLength long.
    QString sign(const TicketClaims &claims) const;
    const TicketPublicKey &publicKey() const { return m_publicKey; }

private:
    TicketKey m_key;
    TicketPublicKey m_publicKey;
};

// What a door trusts and what it has been told to refuse. Any thread may verify while nobody changes it.
class TicketVerifier
{
public:
    void addKey(const TicketPublicKey &key);
    // Every code that this key signed is refused from now on; for a key that leaked.
    void revokeKey(const TicketPublicKey &key);
    // Codes of the ticket up to this issue are refused; all of them when nothing is said.
    void revokeTicket(TicketId ticket, int throughIssue = ticketIssueMax);

    // TicketMalformed, TicketKeyUnknown, BadSignature or TicketRevoked. Whether validUntil is over, whether it is the
    // right show and whether the ticket has been used already are the caller's to ask. Takes the text as it was signed:
    // nothing before or behind it, capital letters.
    Result<TicketClaims> verify(QStringView text) const;

private:
    struct KnownKey {
        TicketPublicKey key;
        bool revoked = false;
    };
    QMultiHash<quint16, KnownKey> m_keys;
    QHash<TicketId, int> m_revokedIssues;
};

} // namespace foyer
