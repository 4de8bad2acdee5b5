// Every way to spoil one field of a message, with the refusal that must follow: made from the message's own fields.
#pragma once

#include "tests/support/protocolsamples.h"
#include "tests/support/valuefaults.h"

namespace foyer::test
{

class FaultList : private ValueFaults
{
public:
    // Spoils each field of T, also inside of nested values and of the last element of each list.
    template <protocol::Described T>
    static QList<Fault> of(const QJsonObject &good)
    {
        FaultList list;
        list.spoilObject<T>(good, {}, [](const QJsonValue &value) { return value.toObject(); });
        return list.m_faults;
    }

private:
    template <protocol::Described T>
    void spoilObject(const QJsonObject &good, const QString &path, const Embed &embed)
    {
        QJsonObject more = good;
        more.insert(QStringLiteral("surplus"), 1);
        m_faults.append({QStringLiteral("unknown field"), embed(more), ErrorCode::UnknownField,
                         join(path, QStringLiteral("surplus"))});
        const auto spoilAll = [&]<class... Fields>(const Fields &...each) {
            (spoilField<typename Fields::Value>(good, path, embed, each.name, each.bounds), ...);
        };
        std::apply(spoilAll, T::fields());
    }
    // By the type of the member alone: messages with fields of the same types share it.
    template <class Member>
    void spoilField(const QJsonObject &good, const QString &path, const Embed &embed, const char *key, Bounds bounds)
    {
        const QString name = QString::fromLatin1(key);
        const Place place {join(path, name), [=](const QJsonValue &value) {
                               QJsonObject spoiled = good;
                               spoiled.insert(name, value);
                               return embed(spoiled);
                           }};
        if constexpr (!protocol::isOptional<Member>) {
            QJsonObject without = good;
            without.remove(name);
            m_faults.append({QStringLiteral("missing"), embed(without), ErrorCode::MissingField, place.path});
        }
        spoil(static_cast<const Member *>(nullptr), good.value(name), bounds, place);
    }

    using ValueFaults::spoil;
    void spoil(const Money *, const QJsonValue &good, Bounds, const Place &place)
    {
        wrongTypes(place, QJsonValue::Object);
        spoilObject<protocol::WireMoney>(good.toObject(), place.path, place.embed);
        for (const char *currency : {"eur", "EU1", "E R"}) {
            QJsonObject money = good.toObject();
            money.insert(QStringLiteral("currency"), QString::fromLatin1(currency));
            m_faults.append({QStringLiteral("currency"), place.embed(money), ErrorCode::OutOfRange,
                             join(place.path, QStringLiteral("currency"))});
        }
    }
    template <class Tag, class Rep>
    void spoil(const Id<Tag, Rep> *, const QJsonValue &, Bounds, const Place &place)
    {
        spoilWholeNumber(Bounds {1, protocol::idMax}.orAtMost(std::numeric_limits<Rep>::max()), place);
    }
    template <class Tag>
    void spoil(const UuidId<Tag> *, const QJsonValue &good, Bounds bounds, const Place &place)
    {
        spoil(static_cast<const QUuid *>(nullptr), good, bounds, place);
    }
    template <protocol::NamedEnum E>
    void spoil(const E *, const QJsonValue &, Bounds, const Place &place)
    {
        spoilShape(place, {"", "nobody"});
    }
    template <protocol::Described T>
    void spoil(const T *, const QJsonValue &good, Bounds, const Place &place)
    {
        wrongTypes(place, QJsonValue::Object);
        spoilObject<T>(good.toObject(), place.path, place.embed);
    }
    template <class T>
    void spoil(const QList<T> *, const QJsonValue &good, Bounds bounds, const Place &place)
    {
        wrongTypes(place, QJsonValue::Array);
        const Bounds allowed = bounds.orUpTo(protocol::listSizeMax);
        const QJsonArray elements = good.toArray();
        QJsonArray tooMany;
        while (tooMany.size() <= allowed.most)
            tooMany.append(elements.first());
        outOfRange("too many", place, tooMany);
        if (allowed.least > 0)
            outOfRange("too few", place, QJsonArray());
        const qsizetype last = elements.size() - 1;
        const Place lastPlace {place.path + QStringLiteral("[%1]").arg(last), [=](const QJsonValue &value) {
                                   QJsonArray spoiled = elements;
                                   spoiled.replace(last, value);
                                   return place.embed(spoiled);
                               }};
        spoil(static_cast<const T *>(nullptr), elements.last(), Bounds {}, lastPlace);
    }
    template <class T>
    void spoil(const std::optional<T> *, const QJsonValue &good, Bounds bounds, const Place &place)
    {
        spoil(static_cast<const T *>(nullptr), good, bounds, place);
    }
};

} // namespace foyer::test
