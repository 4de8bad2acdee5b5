// The text form in which values travel to and from PostgreSQL, typed on our side.
#pragma once

#include "shared/core/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>
#include <concepts>
#include <optional>
#include <string_view>

namespace foyer::server
{

// One bound parameter. Only an empty std::optional is NULL: a null QString is the empty text.
struct SqlValue {
    QByteArray text;
    bool isNull = false;
};

SqlValue toSql(bool value);
SqlValue toSql(qint64 value);
SqlValue toSql(double value);
// Throws DatabaseError 22021 when the text holds U+0000, which PostgreSQL cannot store.
SqlValue toSql(const QString &value);
SqlValue toSql(QLatin1StringView value);
SqlValue toSql(const QByteArray &value); // bytea
SqlValue toSql(const QUuid &value);
SqlValue toSql(QDate value); // must be valid
SqlValue toSql(const QDateTime &value); // timestamptz, to the millisecond; must be valid
SqlValue toSql(const QJsonObject &value);
SqlValue toSql(const QJsonArray &value);
SqlValue toSql(const char *value) = delete; // would silently become a bool

// '{"1","2"}' of the elements' texts; an element must not be NULL.
SqlValue arrayToSql(const QList<SqlValue> &elements);
template <class T>
SqlValue toSql(const QList<T> &list);

template <std::integral T>
SqlValue toSql(T value)
{
    static_assert(sizeof(T) < 8 || std::signed_integral<T>, "PostgreSQL has no unsigned 64-bit integer");
    return toSql(qint64(value));
}

template <class Tag, class Rep>
SqlValue toSql(Id<Tag, Rep> id)
{
    return toSql(qint64(id.value));
}

template <class Tag>
SqlValue toSql(const UuidId<Tag> &id)
{
    return toSql(id.value);
}

template <class T>
SqlValue toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : SqlValue {{}, true};
}

template <class T>
SqlValue toSql(const QList<T> &list)
{
    QList<SqlValue> elements;
    elements.reserve(list.size());
    for (const T &element : list)
        elements.append(toSql(element));
    return arrayToSql(elements);
}

// Back from the text of a column. Each returns false when the text is none of its type.
bool fromSql(std::string_view text, bool &value);
bool fromSql(std::string_view text, qint64 &value);
bool fromSql(std::string_view text, qint32 &value);
bool fromSql(std::string_view text, double &value);
bool fromSql(std::string_view text, QString &value);
bool fromSql(std::string_view text, QByteArray &value); // bytea
bool fromSql(std::string_view text, QUuid &value);
bool fromSql(std::string_view text, QDate &value);
bool fromSql(std::string_view text, QDateTime &value); // timestamptz; UTC
bool fromSql(std::string_view text, QJsonObject &value);
bool fromSql(std::string_view text, QJsonArray &value);

// The elements' texts of a one-dimensional array without NULLs.
bool arrayFromSql(std::string_view text, QList<QByteArray> &elements);

template <class Tag, class Rep>
bool fromSql(std::string_view text, Id<Tag, Rep> &id)
{
    return fromSql(text, id.value);
}

template <class Tag>
bool fromSql(std::string_view text, UuidId<Tag> &id)
{
    return fromSql(text, id.value);
}

template <class T>
bool fromSql(std::string_view text, QList<T> &list)
{
    QList<QByteArray> elements;
    if (!arrayFromSql(text, elements))
        return false;
    list.reserve(elements.size());
    for (const QByteArray &element : std::as_const(elements)) {
        T value {};
        if (!fromSql(std::string_view(element.constData(), size_t(element.size())), value))
            return false;
        list.append(value);
    }
    return true;
}

} // namespace foyer::server
