#include "shared/domain/contact.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{
constexpr int mailboxLengthMax = 64; // before the @, RFC 5321, 4.5.3.1.1

bool matches(const QRegularExpression &pattern, QStringView text) { return pattern.match(text).hasMatch(); }
} // namespace

bool isMailAddress(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@)"
        uR"(([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])\z)"_s);
    return text.size() <= mailAddressLengthMax && text.indexOf(u'@') <= mailboxLengthMax && matches(pattern, text);
}

bool isPhoneNumber(QStringView text)
{
    static const QRegularExpression pattern(uR"(\A\+[1-9][0-9]{6,14}\z)"_s);
    return matches(pattern, text);
}

} // namespace foyer
