#include "shared/protocol/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::protocol
{

bool refuseUnknownFields(const QJsonObject &object, const QList<QLatin1String> &known, ReadState &state)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key())) {
            state.enterField(it.key().left(40).toUtf8().constData());
            return state.fail(ErrorCode::UnknownField, u"this field is not known here"_s);
        }
    }
    return true;
}

} // namespace foyer::protocol
