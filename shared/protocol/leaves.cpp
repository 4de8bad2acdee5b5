#include "shared/protocol/leaves.h"

#include "shared/protocol/codec.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::protocol
{

bool ReadState::fail(ErrorCode code, const QString &detail)
{
    if (!m_failed)
        m_error = failure(code, detail, path());
    m_failed = true;
    return false;
}

bool ReadState::failAt(const QString &fieldName, ErrorCode code, const QString &detail)
{
    if (!m_failed) {
        const QString object = path();
        m_error = failure(code, detail, object.isEmpty() ? fieldName : object + u'.' + fieldName);
    }
    m_failed = true;
    return false;
}

QString ReadState::path() const
{
    QString path;
    for (const Step &step : m_path) {
        if (!step.name)
            path += u"[%1]"_s.arg(step.index);
        else
            path += (path.isEmpty() ? QString() : u"."_s) + QLatin1StringView(step.name);
    }
    return path;
}

namespace
{
constexpr int yearMin = 1970;
constexpr int yearMax = 9999;

bool isForbiddenControl(QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; }

// In Unicode characters; of valid UTF-16.
qsizetype characterCount(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

bool isWithinYears(QDate date) { return date.isValid() && date.year() >= yearMin && date.year() <= yearMax; }

bool checkRange(qint64 number, Bounds bounds, ReadState &state)
{
    if (bounds.contain(number))
        return true;
    return state.fail(ErrorCode::OutOfRange,
                      u"%1 is not within %2 to %3"_s.arg(number).arg(bounds.least).arg(bounds.most));
}

bool checkLength(qsizetype length, Bounds bounds, ReadState &state)
{
    const Bounds allowed = bounds.orUpTo(textLengthMax);
    if (allowed.contain(length))
        return true;
    return state.fail(ErrorCode::OutOfRange,
                      u"%1 characters, allowed are %2 to %3"_s.arg(length).arg(allowed.least).arg(allowed.most));
}
} // namespace

QString printable(const QString &text)
{
    const bool hasBrokenSurrogates = !text.isValidUtf16();
    QString clean = text;
    for (QChar &c : clean)
        if (isForbiddenControl(c) || (hasBrokenSurrogates && c.isSurrogate()))
            c = u'?';
    return clean;
}

bool readValue(const QJsonValue &json, bool &value, Bounds, ReadState &state)
{
    if (!json.isBool())
        return state.fail(ErrorCode::WrongType, u"true or false is expected"_s);
    value = json.toBool();
    return true;
}

bool readValue(const QJsonValue &json, qint64 &value, Bounds bounds, ReadState &state)
{
    if (!json.isDouble())
        return state.fail(ErrorCode::WrongType, u"a whole number is expected"_s);
    const double asDouble = json.toDouble();
    if (asDouble != std::floor(asDouble))
        return state.fail(ErrorCode::WrongType, u"a whole number is expected"_s);
    if (std::abs(asDouble) > double(idMax))
        return state.fail(ErrorCode::OutOfRange, u"a number that not every reader can hold exactly"_s);
    value = json.toInteger();
    return checkRange(value, bounds, state);
}

bool readValue(const QJsonValue &json, int &value, Bounds bounds, ReadState &state)
{
    qint64 number = 0;
    if (!readValue(json, number, bounds.orAtMost(std::numeric_limits<int>::max()), state))
        return false;
    value = int(number);
    return true;
}

bool readValue(const QJsonValue &json, double &value, Bounds bounds, ReadState &state)
{
    if (!json.isDouble())
        return state.fail(ErrorCode::WrongType, u"a number is expected"_s);
    value = json.toDouble();
    if (!std::isfinite(value) || value < double(bounds.least) || value > double(bounds.most))
        return state.fail(ErrorCode::OutOfRange,
                          u"%1 is not within %2 to %3"_s.arg(value).arg(bounds.least).arg(bounds.most));
    return true;
}

bool readValue(const QJsonValue &json, QString &value, Bounds bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, u"a text is expected"_s);
    value = json.toString();
    if (!value.isValidUtf16() || std::ranges::any_of(value, isForbiddenControl))
        return state.fail(ErrorCode::OutOfRange, u"control characters and broken surrogates are not allowed"_s);
    return checkLength(characterCount(value), bounds, state);
}

bool readValue(const QJsonValue &json, QByteArray &value, Bounds bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, u"a text is expected"_s);
    const QString text = json.toString();
    for (const QChar c : text)
        if (c < u' ' || c > u'~')
            return state.fail(ErrorCode::OutOfRange, u"only printable ASCII is allowed"_s);
    value = text.toLatin1();
    return checkLength(value.size(), bounds, state);
}

bool readValue(const QJsonValue &json, QUuid &value, Bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, u"a UUID is expected"_s);
    const QString text = json.toString();
    value = QUuid::fromString(text);
    if (value.isNull() || text.size() != 36)
        return state.fail(ErrorCode::OutOfRange, u"not a UUID"_s);
    return true;
}

bool readValue(const QJsonValue &json, QDateTime &value, Bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, u"a time is expected"_s);
    const QString text = json.toString();
    value = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool isUtc = value.isValid() && value.timeSpec() == Qt::UTC && isWithinYears(value.date());
    if (!isUtc || (text != value.toString(Qt::ISODateWithMs) && text != value.toString(Qt::ISODate)))
        return state.fail(ErrorCode::OutOfRange, u"not a UTC time such as 2026-05-01T18:00:00.000Z"_s);
    return true;
}

bool readValue(const QJsonValue &json, QDate &value, Bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, u"a date is expected"_s);
    const QString text = json.toString();
    value = QDate::fromString(text, Qt::ISODate);
    if (!isWithinYears(value) || text != value.toString(Qt::ISODate))
        return state.fail(ErrorCode::OutOfRange, u"not a date such as 2026-05-01"_s);
    return true;
}

bool readValue(const QJsonValue &json, QJsonObject &value, Bounds, ReadState &state)
{
    if (!json.isObject())
        return state.fail(ErrorCode::WrongType, u"an object is expected"_s);
    value = json.toObject();
    return true;
}

bool readValue(const QJsonValue &json, Money &value, Bounds bounds, ReadState &state)
{
    WireMoney wire;
    if (!readValue(json, wire, bounds, state))
        return false;
    if (!std::ranges::all_of(wire.currency, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return state.failAt(u"currency"_s, ErrorCode::OutOfRange, u"three capital letters are expected"_s);
    value = Money {wire.minor, wire.currency};
    return true;
}

QJsonValue writeValue(bool value) { return value; }
QJsonValue writeValue(int value) { return value; }
QJsonValue writeValue(qint64 value) { return value; }
QJsonValue writeValue(double value) { return value; }
QJsonValue writeValue(const QString &value) { return value; }
QJsonValue writeValue(const QByteArray &value) { return QString::fromLatin1(value); }
QJsonValue writeValue(const QUuid &value) { return value.toString(QUuid::WithoutBraces); }
// By hand what toString(Qt::ISODateWithMs) writes: every answer about a hold tells two times.
QJsonValue writeValue(const QDateTime &value)
{
    constexpr qint64 dayMs = 86'400'000;
    const qint64 sinceEpochMs = value.toMSecsSinceEpoch();
    const qint64 ofDayMs = (sinceEpochMs % dayMs + dayMs) % dayMs;
    const QDate date = QDate(1970, 1, 1).addDays((sinceEpochMs - ofDayMs) / dayMs);
    if (!isWithinYears(date))
        return value.toUTC().toString(Qt::ISODateWithMs);
    QString text = u"0000-00-00T00:00:00.000Z"_s;
    const auto put = [&text](int at, int digits, int number) {
        for (int i = at + digits - 1; i >= at; --i, number /= 10)
            text[i] = QChar(u'0' + number % 10);
    };
    const int second = int(ofDayMs / 1000);
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, second / 3600);
    put(14, 2, second / 60 % 60);
    put(17, 2, second % 60);
    put(20, 3, int(ofDayMs % 1000));
    return text;
}
QJsonValue writeValue(QDate value) { return value.toString(Qt::ISODate); }
QJsonValue writeValue(const Money &value) { return writeValue(WireMoney {value.minor, value.currency}); }
QJsonValue writeValue(const QJsonObject &value) { return value; }

} // namespace foyer::protocol
