// An amount of money in minor units of one currency, for instance 1250 "EUR" is 12.50 euros.
#pragma once

#include <QString>

namespace foyer
{

struct Money {
    qint64 minor = 0;
    QString currency; // ISO 4217, three capital letters

    bool operator==(const Money &) const = default;

    // Both sides in one currency: anything else is a bug of the caller.
    Money &operator+=(const Money &other)
    {
        Q_ASSERT(currency == other.currency);
        minor += other.minor;
        return *this;
    }
    friend Money operator+(Money a, const Money &b) { return a += b; }
    friend Money operator*(Money a, qint64 times)
    {
        a.minor *= times;
        return a;
    }
};

} // namespace foyer
