#include "server/storage/sqlvalue.h"

#include "server/storage/databaseerror.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
bool isText(const QVariant &column) { return column.typeId() == QMetaType::QString; }

// An int comes as Int, a bigint as LongLong or, when it is not negative, ULongLong; numerics and the elements of arrays
// come as text.
bool holdsInteger(const QVariant &column)
{
    const int type = column.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::ULongLong || isText(column);
}

template <class T>
bool toInteger(const QVariant &column, T &value)
{
    bool ok = false;
    const qint64 wide = holdsInteger(column) ? column.toLongLong(&ok) : 0;
    value = T(wide);
    return ok && value == wide;
}

QJsonDocument toJson(const QVariant &column)
{
    return isText(column) ? QJsonDocument::fromJson(column.toString().toUtf8()) : QJsonDocument();
}
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

bool fromSql(const QVariant &column, bool &value)
{
    if (column.typeId() == QMetaType::Bool) {
        value = column.toBool();
        return true;
    }
    value = isText(column) && column.toString() == u"t";
    return value || (isText(column) && column.toString() == u"f");
}

bool fromSql(const QVariant &column, qint64 &value) { return toInteger(column, value); }

bool fromSql(const QVariant &column, qint32 &value) { return toInteger(column, value); }

bool fromSql(const QVariant &column, double &value)
{
    bool ok = false;
    if (column.typeId() == QMetaType::Double || isText(column))
        value = column.toDouble(&ok);
    return ok;
}

bool fromSql(const QVariant &column, QString &value)
{
    value = column.toString();
    return isText(column);
}

bool fromSql(const QVariant &column, QByteArray &value)
{
    value = column.toByteArray();
    return column.typeId() == QMetaType::QByteArray;
}

bool fromSql(const QVariant &column, QUuid &value)
{
    const QString text = isText(column) ? column.toString() : QString();
    value = QUuid::fromString(text);
    return !value.isNull() || text == QUuid().toString(QUuid::WithoutBraces);
}

bool fromSql(const QVariant &column, QDate &value)
{
    value = column.toDate();
    return column.typeId() == QMetaType::QDate && value.isValid();
}

bool fromSql(const QVariant &column, QDateTime &value)
{
    value = column.toDateTime().toUTC();
    return column.typeId() == QMetaType::QDateTime && value.isValid();
}

bool fromSql(const QVariant &column, QJsonObject &value)
{
    const QJsonDocument document = toJson(column);
    value = document.object();
    return document.isObject();
}

bool fromSql(const QVariant &column, QJsonArray &value)
{
    const QJsonDocument document = toJson(column);
    value = document.array();
    return document.isArray();
}

bool arrayFromSql(const QVariant &column, QStringList &elements)
{
    QString text = isText(column) ? column.toString() : QString();
    if (!text.startsWith(u'{') || !text.endsWith(u'}'))
        return false;
    text = text.mid(1, text.size() - 2);
    if (text.isEmpty())
        return true;
    QString element;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        if (!wasQuoted && (element == u"NULL" || element.startsWith(u'{')))
            return false;
        elements.append(element);
        element.clear();
        wasQuoted = false;
        return true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size()) {
            element += text.at(++i);
        } else if (c == u'"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == u',' && !quoted) {
            if (!finish())
                return false;
        } else {
            element += c;
        }
    }
    return finish() && !quoted;
}

} // namespace foyer::server
