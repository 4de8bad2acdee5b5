#include "shared/domain/typedcode.h"

#include "shared/domain/placecode.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

const QChar memberMark = u'M';

QString asRandom(QString text)
{
    text.remove(u' ').remove(u'-');
    return text.replace(u'0', u'O').replace(u'1', u'I').replace(u'8', u'B');
}

bool isRandom(QStringView text)
{
    return text.size() == voucherCodeLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7');
           });
}

} // namespace

TypedCode readTypedCode(const QString &typed)
{
    const QString capitals = typed.simplified().toUpper();
    const QString random = asRandom(capitals);
    if (isRandom(random))
        return {TypedCode::Kind::Voucher, random};
    if (random.startsWith(memberMark) && isRandom(QStringView(random).sliced(1)))
        return {TypedCode::Kind::Member, random};
    return {TypedCode::Kind::Promotion, capitals};
}

QString groupedMemberCode(const QString &code) { return memberMark + u"-"_s + groupedPlaceCode(code.sliced(1)); }

} // namespace foyer
