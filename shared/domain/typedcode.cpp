#include "shared/domain/typedcode.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

QString asVoucher(QString text)
{
    text.remove(u' ').remove(u'-');
    return text.replace(u'0', u'O').replace(u'1', u'I').replace(u'8', u'B');
}

bool isVoucher(const QString &text)
{
    return text.size() == voucherCodeLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7');
           });
}

} // namespace

TypedCode readTypedCode(const QString &typed)
{
    const QString capitals = typed.simplified().toUpper();
    const QString voucher = asVoucher(capitals);
    if (isVoucher(voucher))
        return {TypedCode::Kind::Voucher, voucher};
    return {TypedCode::Kind::Promotion, capitals};
}

} // namespace foyer
