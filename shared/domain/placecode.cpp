#include "shared/domain/placecode.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

constexpr int groupLength = 4;

} // namespace

std::optional<QString> placeCodeIn(const QString &typed)
{
    const qsizetype folder = typed.lastIndexOf(placeLinkFolder);
    QString code = (folder < 0 ? typed : typed.sliced(folder + placeLinkFolder.size())).simplified().toUpper();
    code.remove(u' ').remove(u'-').replace(u'0', u'O').replace(u'1', u'I').replace(u'8', u'B');
    const bool isWhole = code.size() == placeCodeLength && std::all_of(code.begin(), code.end(), [](QChar c) {
                             return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7');
                         });
    return isWhole ? std::optional(code) : std::nullopt;
}

QString groupedPlaceCode(const QString &code)
{
    QStringList groups;
    for (qsizetype at = 0; at < code.size(); at += groupLength)
        groups << code.sliced(at, std::min<qsizetype>(groupLength, code.size() - at));
    return groups.join(u'-');
}

} // namespace foyer
