#include "shared/domain/staffsecret.h"

#include <array>
#include <sodium.h>

namespace foyer
{

namespace
{

static_assert(staffHashMax == crypto_pwhash_STRBYTES - 1);

// What a kiosk can afford while somebody waits before it: a PIN is short, and what guards it is the wait after wrong
// ones.
constexpr size_t memoryBytes = 8U << 20U;
constexpr unsigned long long passes = 2;

} // namespace

QString hashOfSecret(const QString &secret)
{
    const QByteArray text = secret.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash {};
    if (sodium_init() < 0
        || crypto_pwhash_str(hash.data(), text.constData(), size_t(text.size()), passes, memoryBytes) != 0)
        qFatal("libsodium cannot hash");
    return QString::fromLatin1(hash.data());
}

bool isSecret(const QString &shown, const QString &hash)
{
    const QByteArray text = shown.toUtf8();
    QByteArray known = hash.toLatin1().left(staffHashMax);
    known.resize(crypto_pwhash_STRBYTES, '\0'); // as long as libsodium reads
    return sodium_init() >= 0
        && crypto_pwhash_str_verify(known.constData(), text.constData(), size_t(text.size())) == 0;
}

} // namespace foyer
