// Numbers that look random and are the same on every machine and at every start.
#pragma once

#include <QString>

namespace foyer::server
{

// 0 <= result < 1, of two names and a number. (qHash differs between processes.)
inline double demoRandom(QStringView first, QStringView second, int number)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a, then the finalizer of splitmix64
    const auto mix = [&hash](quint64 value) { hash = (hash ^ value) * 0x100000001b3; };
    for (const QChar c : first)
        mix(c.unicode());
    mix(0x1f);
    for (const QChar c : second)
        mix(c.unicode());
    mix(quint64(number));
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return double((hash ^ (hash >> 31)) >> 11) * 0x1p-53;
}

} // namespace foyer::server
