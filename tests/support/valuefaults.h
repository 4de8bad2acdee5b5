// Every way to spoil one plain value of a message, with the refusal that must follow.
#pragma once

#include "shared/protocol/codec.h"

#include <functional>

namespace foyer::test
{

struct Fault {
    QString what;
    QJsonObject message;
    ErrorCode code;
    QString path;
};

class ValueFaults
{
protected:
    using Bounds = protocol::Bounds;
    using Embed = std::function<QJsonObject(const QJsonValue &)>; // the whole message with the value at this place
    struct Place {
        QString path;
        Embed embed;
    };

    static QString join(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : path + QStringLiteral(".") + name;
    }

    void add(const char *what, const Place &place, const QJsonValue &value, ErrorCode code)
    {
        m_faults.append({QString::fromLatin1(what), place.embed(value), code, place.path});
    }
    void outOfRange(const char *what, const Place &place, const QJsonValue &value)
    {
        add(what, place, value, ErrorCode::OutOfRange);
    }
    // Values of all JSON types but the one that is right here.
    void wrongTypes(const Place &place, QJsonValue::Type right)
    {
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(true), QJsonValue(7), QJsonValue(QStringLiteral("x")),
                                        QJsonValue(QJsonArray {1}), QJsonValue(QJsonObject {})})
            if (value.type() != right)
                add("wrong type", place, value, ErrorCode::WrongType);
    }

    void spoilNumber(Bounds bounds, const Place &place)
    {
        wrongTypes(place, QJsonValue::Double);
        outOfRange("below", place, bounds.least - 1);
        outOfRange("far above", place, 1e30);
        outOfRange("far below", place, -1e30);
        if (bounds.most < protocol::idMax)
            outOfRange("above", place, bounds.most + 1);
    }
    void spoilWholeNumber(Bounds bounds, const Place &place)
    {
        spoilNumber(bounds, place);
        add("not whole", place, 1.5, ErrorCode::WrongType);
        outOfRange("no double", place, protocol::idMax + 2);
    }
    void spoilText(Bounds bounds, const Place &place)
    {
        wrongTypes(place, QJsonValue::String);
        const Bounds allowed = bounds.orUpTo(protocol::textLengthMax);
        outOfRange("too long", place, QString(allowed.most + 1, u'x'));
        if (allowed.least > 0)
            outOfRange("too short", place, QString(allowed.least - 1, u'x'));
        for (const char16_t bad : {u'\0', u'\t', u'\r', u'\x7f', u'\x9b', char16_t(0xd800), char16_t(0xdc00)})
            outOfRange("unreadable character", place, QString(std::max<qint64>(1, allowed.least), QChar(bad)));
    }
    void spoilShape(const Place &place, std::initializer_list<const char *> texts)
    {
        wrongTypes(place, QJsonValue::String);
        for (const char *text : texts)
            outOfRange(text, place, QString::fromLatin1(text));
    }

    void spoil(const bool *, const QJsonValue &, Bounds, const Place &place) { wrongTypes(place, QJsonValue::Bool); }
    void spoil(const int *, const QJsonValue &, Bounds bounds, const Place &place)
    {
        spoilWholeNumber(bounds.orAtMost(std::numeric_limits<int>::max()), place);
    }
    void spoil(const qint64 *, const QJsonValue &, Bounds bounds, const Place &place)
    {
        spoilWholeNumber(bounds, place);
    }
    void spoil(const double *, const QJsonValue &, Bounds bounds, const Place &place) { spoilNumber(bounds, place); }
    void spoil(const QString *, const QJsonValue &, Bounds bounds, const Place &place) { spoilText(bounds, place); }
    void spoil(const QByteArray *, const QJsonValue &, Bounds bounds, const Place &place)
    {
        spoilText(bounds, place);
        outOfRange("not ASCII", place, QStringLiteral("\u00e9"));
    }
    void spoil(const QDateTime *, const QJsonValue &, Bounds, const Place &place)
    {
        spoilShape(place,
                   {"", "x", "2026-05-01T18:00:00", "2026-05-01T18:00:00+00:00", "2026-05-01T18:00:00+02:00",
                    "2026-05-01", "2026-05-01Z", "2026-05-01T18:00Z", "2026-05-01 18:00:00Z", "2026-05-01T18:00:00z",
                    "2026-05-01T24:00:00Z", "2026-05-01T18:60:00Z", "2026-02-30T18:00:00Z",
                    "2026-05-01T18:00:00.1234567Z", " 2026-05-01T18:00:00Z", "1969-12-31T23:59:59Z",
                    "12026-05-01T18:00:00Z", "-2026-05-01T18:00:00Z"});
    }
    void spoil(const QDate *, const QJsonValue &, Bounds, const Place &place)
    {
        spoilShape(place,
                   {"", "x", "2026-02-30", "2026-5-1", "26-05-01", "2026/05/01", "2026-05-01T18:00:00Z", "2026-05-01x",
                    "1969-12-31", "10000-01-01", "-2026-05-01"});
    }
    void spoil(const QUuid *, const QJsonValue &, Bounds, const Place &place)
    {
        spoilShape(place,
                   {"", "x", "00000000-0000-0000-0000-000000000000", "{6f0a1c00-7d1e-4f4c-9b0d-2a337c5190ee}",
                    "6f0a1c007d1e4f4c9b0d2a337c5190ee", "6f0a1c00-7d1e-4f4c-9b0d-2a337c5190eg",
                    "6f0a1c00-7d1e-4f4c-9b0d-2a337c5190e", "6f0a1c00x7d1e-4f4c-9b0d-2a337c5190ee"});
    }
    void spoil(const QJsonObject *, const QJsonValue &, Bounds, const Place &place)
    {
        wrongTypes(place, QJsonValue::Object);
    }

    QList<Fault> m_faults;
};

} // namespace foyer::test
