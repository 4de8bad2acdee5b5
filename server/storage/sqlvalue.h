// Our types as bound values, and back from the columns of an answer.
#pragma once

#include "shared/core/ids.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>
#include <concepts>
#include <optional>

namespace foyer::server
{

// One bound parameter, as the text of a literal whose type PostgreSQL knows from the prepared statement, or as that
// type's binary form, which only Transaction::commitWith() takes. Only an empty std::optional is NULL: a null QString
// is the empty text.
struct SqlValue {
    QByteArray text;
    bool isNull = false;
    bool isBinary = false;
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

// Back from a column as Qt Sql gives it, or from an element of an array, which is text. Each returns false when the
// value is none of its type; nothing is rounded or cut.
bool fromSql(const QVariant &column, bool &value);
bool fromSql(const QVariant &column, qint64 &value);
bool fromSql(const QVariant &column, qint32 &value);
bool fromSql(const QVariant &column, double &value);
bool fromSql(const QVariant &column, QString &value);
bool fromSql(const QVariant &column, QByteArray &value); // bytea; not in arrays
bool fromSql(const QVariant &column, QUuid &value);
bool fromSql(const QVariant &column, QDate &value); // not in arrays
bool fromSql(const QVariant &column, QDateTime &value); // timestamptz, in UTC; not in arrays
bool fromSql(const QVariant &column, QJsonObject &value);
bool fromSql(const QVariant &column, QJsonArray &value);

// The elements' texts of a one-dimensional array without NULLs.
bool arrayFromSql(const QVariant &column, QStringList &elements);

template <class Tag, class Rep>
bool fromSql(const QVariant &column, Id<Tag, Rep> &id)
{
    return fromSql(column, id.value);
}

template <class Tag>
bool fromSql(const QVariant &column, UuidId<Tag> &id)
{
    return fromSql(column, id.value);
}

template <class T>
bool fromSql(const QVariant &column, QList<T> &list)
{
    QStringList elements;
    if (!arrayFromSql(column, elements))
        return false;
    list.reserve(elements.size());
    for (const QString &element : std::as_const(elements)) {
        T value {};
        if (!fromSql(QVariant(element), value))
            return false;
        list.append(value);
    }
    return true;
}

} // namespace foyer::server
