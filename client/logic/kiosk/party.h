// Who comes: how many people of each price type.
#pragma once

#include "client/logic/common/pricing.h"

namespace foyer::client
{

// A value. Never empty; whoever is not counted by another type comes at the usual one.
class Party
{
public:
    explicit Party(int people = 1) { setPeople(people); }
    // As they sit in a basket.
    explicit Party(const QList<protocol::SeatPrice> &lines);

    int people() const { return m_people; }
    int of(const QString &type) const;
    // So many in all: who comes or goes does so at the usual type, and then at the last ones.
    void setPeople(int people);
    // The others stay as they are, as long as somebody comes.
    void setOf(const QString &type, int people);
    // Of each person, in the order of the show's list.
    QStringList types(const protocol::ShowDetails &show) const;

    bool operator==(const Party &) const = default;

private:
    int others() const;

    int m_people = 1;
    QMap<QString, int> m_others; // by type, none of them 0
};

// The price types of a show, in the order of its list.
QStringList priceTypesOf(const protocol::ShowDetails &show);

} // namespace foyer::client
