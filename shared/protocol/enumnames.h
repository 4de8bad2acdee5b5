// The names that enums have on the wire. A new enum in a message needs its list here.
#pragma once

#include "shared/domain/role.h"
#include "shared/domain/seatingplan.h"

#include <QStringView>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace foyer::protocol
{

template <class E>
struct EnumNames; // static constexpr std::array<std::pair<E, std::string_view>, N> list

template <class E>
concept NamedEnum = requires
{
    EnumNames<E>::list;
};

template <>
struct EnumNames<Role> {
    static constexpr std::array list {
        std::pair {Role::Public, std::string_view("public")}, std::pair {Role::Kiosk, std::string_view("kiosk")},
        std::pair {Role::Staff, std::string_view("staff")}, std::pair {Role::Admin, std::string_view("admin")}};
};

// The constant of that name, or none.
template <NamedEnum E>
std::optional<E> enumFromName(QStringView name)
{
    for (const auto &[constant, text] : EnumNames<E>::list)
        if (name == QLatin1StringView(text.data(), qsizetype(text.size())))
            return constant;
    return std::nullopt;
}

// Its name on the wire. Precondition: it is one of those listed.
template <NamedEnum E>
QString enumName(E constant)
{
    for (const auto &[known, text] : EnumNames<E>::list)
        if (known == constant)
            return QString::fromUtf8(text.data(), qsizetype(text.size()));
    Q_UNREACHABLE();
}

} // namespace foyer::protocol
