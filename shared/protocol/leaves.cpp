#include "shared/protocol/leaves.h"

#include "shared/protocol/codec.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::protocol
{

bool ReadState::fail(ErrorCode code, const QString &detail)
{
    if (!m_failed) {
        QString path;
        for (const QString &part : std::as_const(m_path))
            path += part.startsWith(u'[') || path.isEmpty() ? part : u'.' + part;
        m_error = failure(code, detail, path);
        m_failed = true;
    }
    return false;
}

void ReadState::enterField(const char *name) { m_path.append(QString::fromLatin1(name)); }

void ReadState::enterIndex(qsizetype index) { m_path.append(u"[%1]"_s.arg(index)); }

namespace
{
bool checkRange(qint64 number, Bounds bounds, ReadState &state)
{
    if (number >= bounds.least && number <= bounds.most)
        return true;
    return state.fail(ErrorCode::OutOfRange,
                      u"%1 is not within %2 to %3"_s.arg(number).arg(bounds.least).arg(bounds.most));
}

bool checkLength(qsizetype length, Bounds bounds, ReadState &state)
{
    const qint64 most = bounds.most == Bounds {}.most ? textLengthMax : bounds.most;
    if (length >= bounds.least && length <= most)
        return true;
    return state.fail(ErrorCode::OutOfRange,
                      u"%1 characters, allowed are %2 to %3"_s.arg(length).arg(bounds.least).arg(most));
}
} // namespace

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
    if (asDouble != std::floor(asDouble) || std::abs(asDouble) > double(idMax))
        return state.fail(ErrorCode::WrongType, u"a whole number is expected"_s);
    value = json.toInteger();
    return checkRange(value, bounds, state);
}

bool readValue(const QJsonValue &json, int &value, Bounds bounds, ReadState &state)
{
    qint64 number = 0;
    bounds.most = std::min<qint64>(bounds.most, std::numeric_limits<int>::max());
    if (!readValue(json, number, bounds, state))
        return false;
    value = int(number);
    return true;
}

bool readValue(const QJsonValue &json, double &value, Bounds bounds, ReadState &state)
{
    if (!json.isDouble())
        return state.fail(ErrorCode::WrongType, u"a number is expected"_s);
    value = json.toDouble();
    if (value < double(bounds.least) || value > double(bounds.most))
        return state.fail(ErrorCode::OutOfRange,
                          u"%1 is not within %2 to %3"_s.arg(value).arg(bounds.least).arg(bounds.most));
    return true;
}

bool readValue(const QJsonValue &json, QString &value, Bounds bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, u"a text is expected"_s);
    value = json.toString();
    for (const QChar c : std::as_const(value))
        if (c.isNull() || (c.category() == QChar::Other_Control && c != u'\n'))
            return state.fail(ErrorCode::OutOfRange, u"control characters are not allowed"_s);
    return checkLength(value.size(), bounds, state);
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
    if (!value.isValid() || !text.endsWith(u'Z'))
        return state.fail(ErrorCode::OutOfRange, u"not a UTC time such as 2026-05-01T18:00:00.000Z"_s);
    return true;
}

bool readValue(const QJsonValue &json, QDate &value, Bounds, ReadState &state)
{
    if (!json.isString())
        return state.fail(ErrorCode::WrongType, u"a date is expected"_s);
    value = QDate::fromString(json.toString(), Qt::ISODate);
    if (!value.isValid() || value.year() < 1970 || value.year() > 9999)
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

namespace
{
// Money on the wire: {"minor": 1250, "currency": "EUR"}.
struct WireMoney {
    qint64 minor = 0;
    QString currency;
    static constexpr auto fields()
    {
        return std::tuple {field("minor", &WireMoney::minor, {-idMax, idMax}),
                           field("currency", &WireMoney::currency, {3, 3})};
    }
};
} // namespace

bool readValue(const QJsonValue &json, Money &value, Bounds bounds, ReadState &state)
{
    WireMoney wire;
    if (!readValue(json, wire, bounds, state))
        return false;
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
QJsonValue writeValue(const QDateTime &value) { return value.toUTC().toString(Qt::ISODateWithMs); }
QJsonValue writeValue(QDate value) { return value.toString(Qt::ISODate); }
QJsonValue writeValue(const Money &value) { return writeValue(WireMoney {value.minor, value.currency}); }
QJsonValue writeValue(const QJsonObject &value) { return value; }

} // namespace foyer::protocol
