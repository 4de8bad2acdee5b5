#include "shared/domain/bookingreference.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int bitsPerCharacter = 5;
using Digits = std::array<quint8, BookingReference::length>; // the check character stands last

// Multiplies by 2 in GF(32), with the primitive polynomial x^5 + x^2 + 1.
constexpr quint8 doubled(quint8 value) { return quint8(value & 16 ? (value << 1) ^ 0b100101 : value << 1); }

// The sum of 2^i * digit over the digits, i counting from 0 at the last one (Horner's scheme). 0 in a right reference.
quint8 weightedSum(const Digits &digits)
{
    quint8 sum = 0;
    for (const quint8 digit : digits)
        sum = doubled(sum) ^ digit;
    return sum;
}

// -1 when c is not of the alphabet, even with good will.
int digitOf(QChar c)
{
    const QChar upper = c.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    return upper.unicode() < 128 ? int(alphabet.indexOf(upper)) : -1;
}

bool isSeparator(QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; }

QString textOf(const Digits &digits)
{
    QString text;
    for (const quint8 digit : digits)
        text += alphabet[digit];
    return text;
}
} // namespace

BookingReference BookingReference::fromRandomBits(quint64 bits)
{
    Digits digits {};
    for (int i = 0; i < length - 1; ++i)
        digits[size_t(i)] = quint8(bits >> (i * bitsPerCharacter) & 31);
    digits.back() = weightedSum(digits); // its weight is 1 and subtraction is addition
    return BookingReference(textOf(digits));
}

Result<BookingReference> BookingReference::fromTyped(QStringView typed)
{
    Digits digits {};
    size_t count = 0;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        const int digit = digitOf(c);
        if (digit < 0)
            return failure(ErrorCode::ReferenceMistyped, u"a character that no reference has"_s);
        if (count == digits.size())
            return failure(ErrorCode::ReferenceMistyped, u"more than %1 characters"_s.arg(length));
        digits[count++] = quint8(digit);
    }
    if (count != digits.size())
        return failure(ErrorCode::ReferenceMistyped, u"%1 characters instead of %2"_s.arg(count).arg(length));
    if (weightedSum(digits) != 0)
        return failure(ErrorCode::ReferenceMistyped, u"the check character does not fit"_s);
    return BookingReference(textOf(digits));
}

} // namespace foyer
