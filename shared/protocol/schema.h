// JSON Schemas (draft 7) of messages, made from the same fields as the codec that checks them.
#pragma once

#include "shared/protocol/codec.h"
#include "shared/protocol/typenames.h"

#include <type_traits>

namespace foyer::protocol
{

// What one value looks like; each obeys the rules of its readValue in leaves.cpp.
QJsonObject wholeNumberSchema(Bounds bounds);
QJsonObject listSchema(const QJsonObject &element, Bounds bounds);
QJsonObject namesSchema(const QJsonArray &names);
QJsonObject leafSchema(std::type_identity<bool>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<int>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<qint64>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<double>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<QString>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<QByteArray>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<QUuid>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<QDateTime>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<QDate>, Bounds bounds);
QJsonObject leafSchema(std::type_identity<QJsonObject>, Bounds bounds);

// The schemas that refer to each other: each described type once, under its name.
class SchemaBook
{
public:
    // The schema of a value; described types become a $ref to the book's page about them.
    template <class T>
    QJsonObject valueSchema(Bounds bounds);
    // {"$ref": "#/components/schemas/Hold"}; T is then in the book.
    template <Described T>
    QJsonObject reference(const QString &name = typeName<T>());
    // The schema of T itself, which is not put into the book.
    template <Described T>
    QJsonObject objectSchema();

    // Name -> schema, for "components/schemas".
    QJsonObject schemas() const { return m_schemas; }

private:
    QJsonObject m_schemas;
};

template <class T>
inline constexpr bool isNumberId = false;
template <class Tag, class Rep>
inline constexpr bool isNumberId<Id<Tag, Rep>> = true;
template <class T>
inline constexpr bool isUuidId = false;
template <class Tag>
inline constexpr bool isUuidId<UuidId<Tag>> = true;
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<QList<T>> = true;

template <class T>
QJsonObject SchemaBook::valueSchema(Bounds bounds)
{
    if constexpr (isOptional<T>) {
        return valueSchema<typename T::value_type>(bounds);
    } else if constexpr (isList<T>) {
        return listSchema(valueSchema<typename T::value_type>({}), bounds);
    } else if constexpr (Described<T>) {
        return reference<T>();
    } else if constexpr (std::is_same_v<T, Money>) {
        return reference<WireMoney>(typeName<Money>());
    } else if constexpr (isNumberId<T>) {
        return wholeNumberSchema(Bounds {1, idMax}.orAtMost(std::numeric_limits<typename T::Value>::max()));
    } else if constexpr (isUuidId<T>) {
        return leafSchema(std::type_identity<QUuid>(), bounds);
    } else if constexpr (NamedEnum<T>) {
        QJsonArray names;
        for (const auto &[constant, name] : EnumNames<T>::list)
            names.append(writeValue(constant));
        return namesSchema(names);
    } else {
        return leafSchema(std::type_identity<T>(), bounds);
    }
}

template <Described T>
QJsonObject SchemaBook::reference(const QString &name)
{
    if (!m_schemas.contains(name))
        m_schemas.insert(name, objectSchema<T>());
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/") + name}};
}

template <Described T>
QJsonObject SchemaBook::objectSchema()
{
    QJsonObject properties;
    QJsonArray required;
    const auto describe = [&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*field.member)>;
        properties.insert(QLatin1String(field.name), valueSchema<Member>(field.bounds));
        if constexpr (!isOptional<Member>)
            required.append(QLatin1String(field.name));
    };
    std::apply([&](const auto &...fields) { (describe(fields), ...); }, T::fields());
    QJsonObject schema {{QStringLiteral("type"), QStringLiteral("object")},
                        {QStringLiteral("properties"), properties},
                        {QStringLiteral("additionalProperties"), false}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    return schema;
}

} // namespace foyer::protocol
