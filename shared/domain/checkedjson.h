// Reads JSON that others wrote: checks types, bounds and unknown keys, and keeps the first fault with its path.
#pragma once

#include "shared/core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <initializer_list>
#include <optional>

namespace foyer
{

// One value and where it stands. After a fault every reading gives a harmless default, so that the reader may run on to
// its end and ask firstFault once. The fault that is handed in outlives the reading.
class CheckedJson
{
public:
    CheckedJson(QJsonValue value, QString path, std::optional<Error> *firstFault);

    // UnknownField for the first key that is not among known.
    void allowOnly(std::initializer_list<QLatin1StringView> known) const;
    // MissingField when the object has no such key.
    CheckedJson field(QLatin1StringView key) const;
    bool has(QLatin1StringView key) const { return m_object.contains(key); }

    // Exactly the items of an array of least .. most items.
    QList<CheckedJson> items(qsizetype least, qsizetype most) const;
    QList<double> numbers(qsizetype least, qsizetype most, double min, double max) const;
    QList<int> integers(qsizetype least, qsizetype most, int min, int max) const;
    QStringList texts(qsizetype least, qsizetype most, int lengthMax) const;

    double number(double min, double max) const;
    int integer(int min, int max) const;
    QString text(int lengthMin, int lengthMax) const;

    bool isArray() const { return m_value.isArray(); }
    bool isObject() const { return m_value.isObject(); }
    QStringList keys() const { return m_object.keys(); }
    const QString &path() const { return m_path; }
    bool failed() const { return m_firstFault->has_value(); }
    void fail(ErrorCode code, const QString &detail) const;
    void failAt(qsizetype item, ErrorCode code, const QString &detail) const;

private:
    QJsonArray array(qsizetype least, qsizetype most) const;

    QJsonValue m_value;
    QJsonObject m_object; // empty when the value is no object
    QString m_path;
    std::optional<Error> *m_firstFault;
};

} // namespace foyer
