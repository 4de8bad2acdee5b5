// The one codec of all messages: JSON in both directions, with the path of whatever is wrong.
#pragma once

#include "shared/protocol/enumnames.h"
#include "shared/protocol/leaves.h"

#include <QJsonArray>
#include <optional>

namespace foyer::protocol
{

template <Described T>
bool readValue(const QJsonValue &json, T &value, Bounds, ReadState &state);
template <Described T>
QJsonValue writeValue(const T &value);

template <class Tag, class Rep>
bool readValue(const QJsonValue &json, Id<Tag, Rep> &value, Bounds, ReadState &state)
{
    qint64 number = 0;
    const qint64 most = sizeof(Rep) < sizeof(qint64) ? qint64(std::numeric_limits<Rep>::max()) : idMax;
    if (!readValue(json, number, Bounds {1, most}, state))
        return false;
    value = Id<Tag, Rep>(Rep(number));
    return true;
}

template <class Tag>
bool readValue(const QJsonValue &json, UuidId<Tag> &value, Bounds bounds, ReadState &state)
{
    return readValue(json, value.value, bounds, state);
}

template <NamedEnum E>
bool readValue(const QJsonValue &json, E &value, Bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, QStringLiteral("a name is expected"));
    if (const std::optional<E> constant = enumFromName<E>(json.toString())) {
        value = *constant;
        return true;
    }
    return state.fail(ErrorCode::OutOfRange, QStringLiteral("not one of the names allowed here"));
}

template <class T>
bool readValue(const QJsonValue &json, QList<T> &list, Bounds bounds, ReadState &state)
{
    if (!json.isArray())
        return state.fail(ErrorCode::WrongType, QStringLiteral("a list is expected"));
    const QJsonArray array = json.toArray();
    const Bounds allowed = bounds.orUpTo(listSizeMax);
    if (!allowed.contain(array.size()))
        return state.fail(
            ErrorCode::OutOfRange,
            QStringLiteral("%1 elements, allowed are %2 to %3").arg(array.size()).arg(allowed.least).arg(allowed.most));
    list.clear();
    list.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        state.enterIndex(i);
        T element {};
        if (!readValue(array.at(i), element, Bounds {}, state))
            return false;
        list.append(std::move(element));
        state.leave();
    }
    return true;
}

template <class T>
bool readValue(const QJsonValue &json, std::optional<T> &value, Bounds bounds, ReadState &state)
{
    value.emplace();
    return readValue(json, *value, bounds, state);
}

template <class Tag, class Rep>
QJsonValue writeValue(Id<Tag, Rep> value)
{
    return QJsonValue(qint64(value.value));
}

template <class Tag>
QJsonValue writeValue(const UuidId<Tag> &value)
{
    return writeValue(value.value);
}

template <NamedEnum E>
QJsonValue writeValue(E value)
{
    for (const auto &[constant, text] : EnumNames<E>::list)
        if (constant == value)
            return QString::fromUtf8(text.data(), qsizetype(text.size()));
    Q_UNREACHABLE();
}

template <class T>
QJsonValue writeValue(const QList<T> &list)
{
    QJsonArray array;
    for (const T &element : list)
        array.append(writeValue(element));
    return array;
}

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

// Reports the first key of the object that is none of the known ones; there is one.
bool refuseUnknownFields(const QJsonObject &object, const QList<QLatin1String> &known, ReadState &state);

// By the type of the member alone, so that messages with fields of the same types share it.
template <class Member>
bool readField(const QJsonObject &object, const char *name, Member &member, Bounds bounds, qsizetype &present,
               ReadState &state)
{
    const auto found = object.constFind(QLatin1String(name));
    if (found == object.constEnd()) {
        if constexpr (isOptional<Member>)
            return true;
        return state.failAt(QString::fromLatin1(name), ErrorCode::MissingField,
                            QStringLiteral("this field is missing"));
    }
    ++present;
    state.enterField(name);
    if (!readValue(*found, member, bounds, state))
        return false;
    state.leave();
    return true;
}

template <Described T>
bool readValue(const QJsonValue &json, T &value, Bounds, ReadState &state)
{
    if (!json.isObject())
        return state.fail(ErrorCode::WrongType, QStringLiteral("an object is expected"));
    const QJsonObject object = json.toObject();
    qsizetype present = 0;
    const auto readAll = [&](const auto &...each) {
        return (readField(object, each.name, value.*each.member, each.bounds, present, state) && ...);
    };
    constexpr auto fields = T::fields();
    if (!std::apply(readAll, fields))
        return false;
    if (present == object.size())
        return true;
    const auto names = [](const auto &...each) { return QList<QLatin1String> {QLatin1String(each.name)...}; };
    return refuseUnknownFields(object, std::apply(names, fields), state);
}

template <class Member>
void writeField(QJsonObject &object, const char *name, const Member &member)
{
    if constexpr (!isOptional<Member>)
        object.insert(QLatin1String(name), writeValue(member));
    else if (member)
        object.insert(QLatin1String(name), writeValue(*member));
}

template <Described T>
QJsonValue writeValue(const T &value)
{
    QJsonObject object;
    const auto writeAll = [&](const auto &...each) { (writeField(object, each.name, value.*each.member), ...); };
    std::apply(writeAll, T::fields());
    return object;
}

template <Described T>
QJsonObject toJson(const T &value)
{
    return writeValue(value).toObject();
}

template <Described T>
Result<T> fromJson(const QJsonObject &object)
{
    ReadState state;
    T value {};
    if (!readValue(QJsonValue(object), value, Bounds {}, state))
        return state.error();
    return value;
}

} // namespace foyer::protocol
