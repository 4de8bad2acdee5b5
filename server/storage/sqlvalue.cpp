#include "server/storage/sqlvalue.h"

#include "server/storage/databaseerror.h"

#include <QJsonDocument>
#include <charconv>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
QByteArrayView view(std::string_view text) { return QByteArrayView(text.data(), qsizetype(text.size())); }

template <class T>
bool parseNumber(std::string_view text, T &value)
{
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc() && stop == end;
}

QJsonDocument parseJson(std::string_view text) { return QJsonDocument::fromJson(view(text).toByteArray()); }
} // namespace

SqlValue toSql(bool value) { return {value ? "t"_ba : "f"_ba}; }

SqlValue toSql(qint64 value) { return {QByteArray::number(value)}; }

SqlValue toSql(double value) { return {QByteArray::number(value, 'g', 17)}; }

SqlValue toSql(const QString &value)
{
    if (value.contains(QChar::Null))
        throw DatabaseError("22021", u"a text with U+0000 cannot be stored"_s);
    return {value.toUtf8()};
}

SqlValue toSql(QLatin1StringView value) { return toSql(QString(value)); }

SqlValue toSql(const QByteArray &value) { return {"\\x" + value.toHex()}; }

SqlValue toSql(const QUuid &value) { return {value.toByteArray(QUuid::WithoutBraces)}; }

SqlValue toSql(QDate value)
{
    Q_ASSERT(value.isValid());
    return {value.toString(Qt::ISODate).toLatin1()};
}

SqlValue toSql(const QDateTime &value)
{
    Q_ASSERT(value.isValid());
    return {value.toUTC().toString(Qt::ISODateWithMs).toLatin1()};
}

SqlValue toSql(const QJsonObject &value) { return {QJsonDocument(value).toJson(QJsonDocument::Compact)}; }

SqlValue toSql(const QJsonArray &value) { return {QJsonDocument(value).toJson(QJsonDocument::Compact)}; }

SqlValue arrayToSql(const QList<SqlValue> &elements)
{
    QByteArray text = "{"_ba;
    for (const SqlValue &element : elements) {
        Q_ASSERT(!element.isNull);
        QByteArray escaped = element.text;
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        text += (text.size() > 1 ? ",\"" : "\"") + escaped + '"';
    }
    return {text + '}'};
}

bool fromSql(std::string_view text, bool &value)
{
    value = text == "t";
    return value || text == "f";
}

bool fromSql(std::string_view text, qint64 &value) { return parseNumber(text, value); }

bool fromSql(std::string_view text, qint32 &value) { return parseNumber(text, value); }

bool fromSql(std::string_view text, double &value)
{
    bool ok = false;
    value = view(text).toByteArray().toDouble(&ok);
    return ok;
}

bool fromSql(std::string_view text, QString &value)
{
    value = QString::fromUtf8(view(text));
    return true;
}

bool fromSql(std::string_view text, QByteArray &value)
{
    if (!text.starts_with("\\x"))
        return false;
    value = QByteArray::fromHex(view(text.substr(2)).toByteArray());
    return size_t(value.size()) * 2 + 2 == text.size();
}

bool fromSql(std::string_view text, QUuid &value)
{
    value = QUuid::fromString(QLatin1StringView(view(text)));
    return text.size() == 36 && (!value.isNull() || text.find_first_not_of("0-") == text.npos);
}

bool fromSql(std::string_view text, QDate &value)
{
    value = QDate::fromString(QString::fromLatin1(view(text)), Qt::ISODate);
    return value.isValid();
}

bool fromSql(std::string_view text, QDateTime &value)
{
    // The session's zone is UTC, hence "2026-05-01 18:00:00.123456+00". Anything else is no timestamptz.
    if (!text.ends_with("+00"))
        return false;
    text.remove_suffix(3);
    value = QDateTime::fromString(QString::fromLatin1(view(text)).replace(u' ', u'T') + u'Z', Qt::ISODateWithMs);
    return value.isValid();
}

bool fromSql(std::string_view text, QJsonObject &value)
{
    const QJsonDocument document = parseJson(text);
    value = document.object();
    return document.isObject();
}

bool fromSql(std::string_view text, QJsonArray &value)
{
    const QJsonDocument document = parseJson(text);
    value = document.array();
    return document.isArray();
}

bool arrayFromSql(std::string_view text, QList<QByteArray> &elements)
{
    if (text.size() < 2 || text.front() != '{' || text.back() != '}')
        return false;
    text = text.substr(1, text.size() - 2);
    if (text.empty())
        return true;
    QByteArray element;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        if (!wasQuoted && (element == "NULL" || element.startsWith('{')))
            return false;
        elements.append(element);
        element.clear();
        wasQuoted = false;
        return true;
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size()) {
            element += text[++i];
        } else if (c == '"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == ',' && !quoted) {
            if (!finish())
                return false;
        } else {
            element += c;
        }
    }
    return finish() && !quoted;
}

} // namespace foyer::server
