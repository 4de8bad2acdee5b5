#include "shared/domain/checkedjson.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

// Why value is no number of min .. max, or nothing.
std::optional<ErrorCode> numberFault(const QJsonValue &value, double min, double max)
{
    if (!value.isDouble())
        return ErrorCode::WrongType;
    if (value.toDouble() < min || value.toDouble() > max)
        return ErrorCode::OutOfRange;
    return std::nullopt;
}

std::optional<ErrorCode> integerFault(const QJsonValue &value, int min, int max)
{
    if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()))
        return ErrorCode::WrongType;
    return numberFault(value, min, max);
}

std::optional<ErrorCode> textFault(const QJsonValue &value, int lengthMin, int lengthMax)
{
    if (!value.isString())
        return ErrorCode::WrongType;
    const qsizetype length = value.toString().size();
    return length < lengthMin || length > lengthMax ? std::optional(ErrorCode::OutOfRange) : std::nullopt;
}

QString numberWanted(double min, double max) { return u"wanted: a number of %1 to %2"_s.arg(min).arg(max); }
QString integerWanted(int min, int max) { return u"wanted: a whole number of %1 to %2"_s.arg(min).arg(max); }
QString textWanted(int min, int max) { return u"wanted: a text of %1 to %2 characters"_s.arg(min).arg(max); }

} // namespace

CheckedJson::CheckedJson(QJsonValue value, QString path, std::optional<Error> *firstFault)
    : m_value(std::move(value))
    , m_object(m_value.toObject())
    , m_path(std::move(path))
    , m_firstFault(firstFault)
{
}

void CheckedJson::fail(ErrorCode code, const QString &detail) const
{
    if (!failed())
        *m_firstFault = failure(code, detail, m_path);
}

void CheckedJson::failAt(qsizetype item, ErrorCode code, const QString &detail) const
{
    if (!failed())
        *m_firstFault = failure(code, detail, u"%1[%2]"_s.arg(m_path).arg(item));
}

void CheckedJson::allowOnly(std::initializer_list<QLatin1StringView> known) const
{
    if (!isObject())
        return fail(ErrorCode::WrongType, u"wanted: an object"_s);
    for (const QString &key : m_object.keys())
        if (std::ranges::find(known, key) == known.end())
            return fail(ErrorCode::UnknownField, u"unknown key \"%1\""_s.arg(key));
}

CheckedJson CheckedJson::field(QLatin1StringView key) const
{
    const CheckedJson child(m_object.value(key), m_path.isEmpty() ? QString(key) : m_path + u'.' + key, m_firstFault);
    if (child.m_value.isUndefined())
        child.fail(ErrorCode::MissingField, u"missing"_s);
    return child;
}

QJsonArray CheckedJson::array(qsizetype least, qsizetype most) const
{
    if (!isArray()) {
        fail(ErrorCode::WrongType, u"wanted: an array"_s);
        return {};
    }
    const QJsonArray items = m_value.toArray();
    if (items.size() < least || items.size() > most) {
        fail(ErrorCode::OutOfRange, u"wanted: %1 to %2 items, got %3"_s.arg(least).arg(most).arg(items.size()));
        return {};
    }
    return items;
}

QList<CheckedJson> CheckedJson::items(qsizetype least, qsizetype most) const
{
    QList<CheckedJson> children;
    const QJsonArray values = array(least, most);
    for (qsizetype i = 0; i < values.size(); ++i)
        children.emplaceBack(values[i], u"%1[%2]"_s.arg(m_path).arg(i), m_firstFault);
    return children;
}

QList<double> CheckedJson::numbers(qsizetype least, qsizetype most, double min, double max) const
{
    QList<double> numbers;
    const QJsonArray values = array(least, most);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const auto fault = numberFault(values[i], min, max))
            failAt(i, *fault, numberWanted(min, max));
        numbers += values[i].toDouble();
    }
    return numbers;
}

QList<int> CheckedJson::integers(qsizetype least, qsizetype most, int min, int max) const
{
    QList<int> numbers;
    const QJsonArray values = array(least, most);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const auto fault = integerFault(values[i], min, max))
            failAt(i, *fault, integerWanted(min, max));
        numbers += values[i].toInt();
    }
    return numbers;
}

QStringList CheckedJson::texts(qsizetype least, qsizetype most, int lengthMax) const
{
    QStringList texts;
    const QJsonArray values = array(least, most);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const auto fault = textFault(values[i], 0, lengthMax))
            failAt(i, *fault, textWanted(0, lengthMax));
        texts += values[i].toString();
    }
    return texts;
}

double CheckedJson::number(double min, double max) const
{
    if (const auto fault = numberFault(m_value, min, max)) {
        fail(*fault, numberWanted(min, max));
        return min;
    }
    return m_value.toDouble();
}

int CheckedJson::integer(int min, int max) const
{
    if (const auto fault = integerFault(m_value, min, max)) {
        fail(*fault, integerWanted(min, max));
        return min;
    }
    return m_value.toInt();
}

QString CheckedJson::text(int lengthMin, int lengthMax) const
{
    if (const auto fault = textFault(m_value, lengthMin, lengthMax)) {
        fail(*fault, textWanted(lengthMin, lengthMax));
        return {};
    }
    return m_value.toString();
}

} // namespace foyer
