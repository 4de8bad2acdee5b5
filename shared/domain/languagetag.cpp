#include "shared/domain/languagetag.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

bool isLanguageTag(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return text.size() <= languageTagLengthMax && pattern.match(text).hasMatch();
}

} // namespace foyer
