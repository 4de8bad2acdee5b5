#include "client/logic/kiosk/party.h"

#include <numeric>

namespace foyer::client
{

namespace
{
const QString &usualType()
{
    static const QString usual = QString::fromUtf16(priceTypeDefault);
    return usual;
}
} // namespace

Party::Party(const QList<protocol::SeatPrice> &lines)
    : m_people(std::max(1, int(lines.size())))
{
    for (const protocol::SeatPrice &line : lines)
        if (line.priceType != usualType())
            ++m_others[line.priceType];
}

int Party::others() const { return std::accumulate(m_others.begin(), m_others.end(), 0); }

int Party::of(const QString &type) const { return type == usualType() ? m_people - others() : m_others.value(type); }

void Party::setPeople(int people)
{
    m_people = std::max(1, people);
    while (others() > m_people) {
        const auto last = std::prev(m_others.end());
        if (--*last == 0)
            m_others.erase(last);
    }
}

void Party::setOf(const QString &type, int people)
{
    const int change = people - of(type);
    if (people < 0 || m_people + change < 1)
        return;
    m_people += change;
    if (type == usualType())
        return;
    if (people > 0)
        m_others.insert(type, people);
    else
        m_others.remove(type);
}

QStringList Party::types(const protocol::ShowDetails &show) const
{
    QStringList types;
    for (const QString &type : priceTypesOf(show))
        types += QStringList(of(type), type);
    return types;
}

QStringList priceTypesOf(const protocol::ShowDetails &show)
{
    QStringList types;
    for (const protocol::Price &price : show.prices)
        if (!types.contains(price.priceType))
            types.append(price.priceType);
    return types;
}

} // namespace foyer::client
