#include "shared/core/base32.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

int digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= '2' && c <= '7')
        return c - '2' + 26;
    return -1;
}
} // namespace

QByteArray toBase32(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = buffer << 8 | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += alphabet[buffer >> (bits - 5) & 31];
    }
    if (bits > 0)
        text += alphabet[buffer << (5 - bits) & 31];
    return text;
}

Result<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    quint32 buffer = 0;
    int bits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = digit(text[i]);
        if (value < 0)
            return failure(ErrorCode::OutOfRange, u"not a Base32 digit at %1"_s.arg(i));
        buffer = buffer << 5 | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char(buffer >> bits & 0xff);
        }
    }
    if (bits >= 5 || (buffer & ((1u << bits) - 1)) != 0)
        return failure(ErrorCode::OutOfRange, u"spare bits are set"_s);
    return bytes;
}

} // namespace foyer
