#include "server/payment/stripe/signature.h"

#include <QCryptographicHash>
#include <QList>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// Takes as long whatever differs.
bool areEqual(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}
} // namespace

std::optional<QString> whyNotSigned(const QByteArray &header, const QByteArray &body, const QByteArray &secret,
                                    const QDateTime &now)
{
    QByteArray seconds;
    QList<QByteArray> signatures;
    for (const QByteArray &part : header.split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.first(std::max<qsizetype>(equals, 0)).trimmed();
        if (name == "t")
            seconds = part.sliced(equals + 1).trimmed();
        else if (name == "v1")
            signatures.append(part.sliced(equals + 1).trimmed());
    }
    bool isNumber = false;
    const qint64 made = seconds.toLongLong(&isNumber);
    if (!isNumber || signatures.isEmpty())
        return u"no signature"_s;
    const QByteArray right =
        QMessageAuthenticationCode::hash(seconds + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    bool matches = false;
    for (const QByteArray &signature : std::as_const(signatures))
        matches |= areEqual(signature, right);
    if (!matches)
        return u"a wrong signature"_s;
    const qint64 age = now.toSecsSinceEpoch() - made;
    if (age > signatureSecondsMax || age < -signatureSecondsMax)
        return u"a signature of another time"_s;
    return std::nullopt;
}

} // namespace foyer::server
