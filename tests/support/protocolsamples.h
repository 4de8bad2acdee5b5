// A value of every described type, always the same: golden files and tests of the codec are made from it.
#pragma once

#include "shared/protocol/codec.h"
#include "shared/protocol/schema.h"

namespace foyer::test
{

enum class Optionals { Present, Absent };

// Makes values; what a field is called shows in them, so that golden files can be read.
class Sampler
{
public:
    explicit Sampler(Optionals optionals)
        : m_optionals(optionals)
    {
    }

    template <protocol::Described T>
    T described()
    {
        T value {};
        const auto fill = [&](const auto &field) { set(value.*field.member, field.bounds, field.name); };
        std::apply([&](const auto &...fields) { (fill(fields), ...); }, T::fields());
        return value;
    }

private:
    using Bounds = protocol::Bounds;

    static qint64 within(qint64 wish, Bounds bounds) { return std::clamp(wish, bounds.least, bounds.most); }
    static QString text(Bounds bounds, const char *name)
    {
        const QString word = QString::fromLatin1(name);
        QString text = word;
        while (text.size() < bounds.least)
            text += u'-' + word;
        return text.left(bounds.most);
    }

    void set(bool &value, Bounds, const char *) { value = true; }
    void set(int &value, Bounds bounds, const char *) { value = int(within(12, bounds)); }
    void set(qint64 &value, Bounds bounds, const char *) { value = within(1250, bounds); }
    void set(double &value, Bounds bounds, const char *) { value = double(within(47, bounds)) + 0.5; }
    void set(QString &value, Bounds bounds, const char *name) { value = text(bounds, name); }
    void set(QByteArray &value, Bounds bounds, const char *name) { value = text(bounds, name).toLatin1(); }
    void set(QDateTime &value, Bounds, const char *)
    {
        value = QDateTime(QDate(2026, 5, 1), QTime(18, 30, 0, 125), Qt::UTC);
    }
    void set(QDate &value, Bounds, const char *) { value = QDate(2026, 5, 1); }
    void set(Money &value, Bounds, const char *) { value = Money {1250, QStringLiteral("EUR")}; }
    void set(QJsonObject &value, Bounds, const char *name)
    {
        value = {{QStringLiteral("some"), QString::fromLatin1(name)}};
    }
    template <class Tag, class Rep>
    void set(Id<Tag, Rep> &value, Bounds, const char *)
    {
        value = Id<Tag, Rep>(++m_lastId);
    }
    template <class Tag>
    void set(UuidId<Tag> &value, Bounds, const char *)
    {
        value.value =
            QUuid(0x6f0a1c00 + uint(++m_lastId), 0x7d1e, 0x4f4c, 0x9b, 0x0d, 0x2a, 0x33, 0x7c, 0x51, 0x90, 0xee);
    }
    template <protocol::NamedEnum E>
    void set(E &value, Bounds, const char *)
    {
        value = protocol::EnumNames<E>::list.back().first;
    }
    template <protocol::Described T>
    void set(T &value, Bounds, const char *)
    {
        value = described<T>();
    }
    template <class T>
    void set(QList<T> &list, Bounds bounds, const char *name)
    {
        for (qint64 i = 0; i < within(2, bounds); ++i) {
            T element {};
            set(element, Bounds {}, name);
            list.append(element);
        }
    }
    template <class T>
    void set(std::optional<T> &value, Bounds bounds, const char *name)
    {
        if (m_optionals == Optionals::Present)
            set(value.emplace(), bounds, name);
    }

    Optionals m_optionals;
    int m_lastId = 0;
};

template <protocol::Described T>
T sample(Optionals optionals = Optionals::Present)
{
    return Sampler(optionals).described<T>();
}

// Calls visit.template operator()<T>(name) for each body that travels: of requests, of replies, of pushes.
template <class Requests, class Pushes, class Visitor>
void forEachBody(Visitor &&visit)
{
    Requests::forEach([&]<class M>() {
        visit.template operator()<M>(QString::fromLatin1(M::kind));
        visit.template operator()<typename M::Reply>(QString::fromLatin1(M::kind) + QStringLiteral(" reply"));
    });
    Pushes::forEach([&]<class P>() { visit.template operator()<P>(QString::fromLatin1(P::pushKind)); });
}

} // namespace foyer::test
