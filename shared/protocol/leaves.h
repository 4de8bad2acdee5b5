// How the single values of messages are read and written: numbers, texts, times, money.
#pragma once

#include "shared/core/money.h"
#include "shared/core/result.h"
#include "shared/protocol/field.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QVarLengthArray>

namespace foyer::protocol
{

// Where the reader stands and the first thing that was wrong.
class ReadState
{
public:
    // Keeps the first fault only. Answers false.
    bool fail(ErrorCode code, const QString &detail);
    // The same about a field of the object where the reader stands.
    bool failAt(const QString &fieldName, ErrorCode code, const QString &detail);
    bool failed() const { return m_failed; }
    Error error() const { return m_error; }

    void enterField(const char *name) { m_path.append({name, 0}); } // name must outlive the state
    void enterIndex(qsizetype index) { m_path.append({nullptr, index}); }
    void leave() { m_path.removeLast(); }

private:
    struct Step {
        const char *name; // null: an element of a list
        qsizetype index;
    };
    static constexpr qsizetype usualDepth = 8;

    QString path() const;

    QVarLengthArray<Step, usualDepth> m_path;
    Error m_error;
    bool m_failed = false;
};

// The text without what a reader would refuse in it: each control character and broken surrogate becomes a question
// mark.
QString printable(const QString &text);

// Money on the wire: {"minor": 1250, "currency": "EUR"}.
struct WireMoney {
    qint64 minor = 0;
    QString currency; // three capital letters

    static constexpr auto fields()
    {
        return std::tuple {field("minor", &WireMoney::minor, {-idMax, idMax}),
                           field("currency", &WireMoney::currency, {3, 3})};
    }
};

// Leaves. Each read answers false after state.fail(...).
bool readValue(const QJsonValue &json, bool &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, int &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, qint64 &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, double &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, QString &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, QByteArray &value, Bounds, ReadState &); // printable ASCII
bool readValue(const QJsonValue &json, QUuid &value, Bounds, ReadState &);
// Only as 2026-05-01T18:00:00.000Z or 2026-05-01T18:00:00Z.
bool readValue(const QJsonValue &json, QDateTime &value, Bounds, ReadState &);
bool readValue(const QJsonValue &json, QDate &value, Bounds, ReadState &); // only as 2026-05-01
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
