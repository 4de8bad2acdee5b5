// How the single values of messages are read and written: numbers, texts, times, money.
#pragma once

#include "shared/core/money.h"
#include "shared/core/result.h"
#include "shared/protocol/field.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

namespace foyer::protocol
{

// Where the reader stands and the first thing that was wrong.
class ReadState
{
public:
    bool fail(ErrorCode code, const QString &detail);
    bool failed() const { return m_failed; }
    Error error() const { return m_error; }

    void enterField(const char *name);
    void enterIndex(qsizetype index);
    void leave() { m_path.removeLast(); }

private:
    QStringList m_path;
    Error m_error;
    bool m_failed = false;
};

// Leaves: implemented in codec.cpp. Each read answers false after state.fail(...).
bool readValue(const QJsonValue &json, bool &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, int &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, qint64 &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, double &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, QString &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, QByteArray &value, Bounds, ReadState &); // printable ASCII
bool readValue(const QJsonValue &json, QUuid &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, QDateTime &value, Bounds, ReadState &); // ISO 8601, UTC, milliseconds
bool readValue(const QJsonValue &json, QDate &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, Money &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, QJsonObject &value, Bounds, ReadState &);

QJsonValue writeValue(bool value);
QJsonValue writeValue(int value);
QJsonValue writeValue(qint64 value);
QJsonValue writeValue(double value);
QJsonValue writeValue(const QString &value);
QJsonValue writeValue(const QByteArray &value);
QJsonValue writeValue(const QUuid &value);
QJsonValue writeValue(const QDateTime &value);
QJsonValue writeValue(QDate value);
QJsonValue writeValue(const Money &value);
QJsonValue writeValue(const QJsonObject &value);

} // namespace foyer::protocol
