// Whether a webhook really comes from Stripe: the header Stripe-Signature.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace foyer::server
{

inline constexpr int signatureSecondsMax = 300; // how far from now it may have been made, either way

// header: "t=SECONDS,v1=HEX,...": one v1 is enough to be right, there are two while the secret is being changed; other
// schemes are passed over. A v1 is the HMAC-SHA256 of "SECONDS.BODY". Nothing when it is right, otherwise what is wrong
// (docs.stripe.com/webhooks/signatures).
std::optional<QString> whyNotSigned(const QByteArray &header, const QByteArray &body, const QByteArray &secret,
                                    const QDateTime &now);

} // namespace foyer::server
