#include "shared/protocol/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::protocol
{

namespace
{
QJsonObject textSchema(Bounds bounds)
{
    const Bounds allowed = bounds.orUpTo(textLengthMax);
    QJsonObject schema {{u"type"_s, u"string"_s}, {u"maxLength"_s, allowed.most}};
    if (allowed.least > 0)
        schema.insert(u"minLength"_s, allowed.least);
    return schema;
}
} // namespace

QJsonObject wholeNumberSchema(Bounds bounds)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, bounds.least}, {u"maximum"_s, bounds.orAtMost(idMax).most}};
}

QJsonObject listSchema(const QJsonObject &element, Bounds bounds)
{
    const Bounds allowed = bounds.orUpTo(listSizeMax);
    QJsonObject schema {{u"type"_s, u"array"_s}, {u"items"_s, element}, {u"maxItems"_s, allowed.most}};
    if (allowed.least > 0)
        schema.insert(u"minItems"_s, allowed.least);
    return schema;
}

QJsonObject namesSchema(const QJsonArray &names) { return {{u"type"_s, u"string"_s}, {u"enum"_s, names}}; }

QJsonObject leafSchema(std::type_identity<bool>, Bounds) { return {{u"type"_s, u"boolean"_s}}; }

QJsonObject leafSchema(std::type_identity<int>, Bounds bounds)
{
    return wholeNumberSchema(bounds.orAtMost(std::numeric_limits<int>::max()));
}

QJsonObject leafSchema(std::type_identity<qint64>, Bounds bounds) { return wholeNumberSchema(bounds); }

QJsonObject leafSchema(std::type_identity<double>, Bounds bounds)
{
    QJsonObject schema {{u"type"_s, u"number"_s}, {u"minimum"_s, bounds.least}};
    if (bounds.most != Bounds().most)
        schema.insert(u"maximum"_s, bounds.most);
    return schema;
}

QJsonObject leafSchema(std::type_identity<QString>, Bounds bounds) { return textSchema(bounds); }

QJsonObject leafSchema(std::type_identity<QByteArray>, Bounds bounds)
{
    QJsonObject schema = textSchema(bounds);
    schema.insert(u"pattern"_s, u"^[ -~]*$"_s);
    return schema;
}

QJsonObject leafSchema(std::type_identity<QUuid>, Bounds)
{
    return {{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}};
}

QJsonObject leafSchema(std::type_identity<QDateTime>, Bounds)
{
    return {{u"type"_s, u"string"_s},
            {u"format"_s, u"date-time"_s},
            {u"pattern"_s, uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$)"_s}};
}

QJsonObject leafSchema(std::type_identity<QDate>, Bounds)
{
    return {{u"type"_s, u"string"_s}, {u"format"_s, u"date"_s}};
}

QJsonObject leafSchema(std::type_identity<QJsonObject>, Bounds) { return {{u"type"_s, u"object"_s}}; }

} // namespace foyer::protocol
