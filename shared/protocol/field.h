// How a message names its fields: one constexpr tuple, from which codec, documents and tests are made.
#pragma once

#include <algorithm>
#include <limits>
#include <tuple>
#include <type_traits>

#include <QtGlobal>

namespace foyer::protocol
{

// For numbers the least and the greatest value; for texts (in Unicode characters) and lists the least and the greatest
// size.
struct Bounds {
    qint64 least = 0;
    qint64 most = std::numeric_limits<qint64>::max();

    constexpr bool contain(qint64 value) const { return value >= least && value <= most; }
    // Where a field does not say how big it may be, its type does.
    constexpr Bounds orAtMost(qint64 typesMost) const { return {least, std::min(most, typesMost)}; }
    constexpr Bounds orUpTo(qint64 usual) const { return most == Bounds().most ? Bounds {least, usual} : *this; }
};

template <class Owner, class Member>
struct Field {
    using Value = Member;

    const char *name;
    Member Owner::*member;
    Bounds bounds;
};

inline constexpr qint64 textLengthMax = 200;
inline constexpr qint64 listSizeMax = 200;
inline constexpr qint64 idMax = (qint64(1) << 53) - 1; // exact in every JSON reader

template <class Owner, class Member>
constexpr Field<Owner, Member> field(const char *name, Member Owner::*member, Bounds bounds)
{
    return {name, member, bounds};
}

// Fields that need no bounds of their own: values whose type bounds them (ids, times, enums, flags, nested values), and
// the usual ones: numbers from 0, texts up to textLengthMax, lists up to listSizeMax.
template <class Owner, class Member>
constexpr Field<Owner, Member> field(const char *name, Member Owner::*member)
{
    return {name, member, Bounds {}};
}

template <class T>
concept Described = requires
{
    T::fields();
};

} // namespace foyer::protocol
