#include "shared/protocol/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::protocol
{

namespace
{
constexpr qsizetype shownKeyLengthMax = 40; // of a key that is not ours
}

bool refuseUnknownFields(const QJsonObject &object, const QList<QLatin1String> &known, ReadState &state)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key())) {
            const QString shown = printable(it.key().left(shownKeyLengthMax)).replace(u'\n', u'?');
            return state.failAt(shown, ErrorCode::UnknownField, u"this field is not known here"_s);
        }
    }
    Q_UNREACHABLE();
}

} // namespace foyer::protocol
