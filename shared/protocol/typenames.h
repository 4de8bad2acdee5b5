// The name of a C++ type as documents show it: protocol::Hold is "Hold".
#pragma once

#include <QLatin1String>

#include <string_view>

namespace foyer::protocol
{

template <class T>
constexpr std::string_view qualifiedTypeName()
{
    // g++ and clang++: "... qualifiedTypeName() [with T = foyer::protocol::Hold; ...]" and "[T =
    // foyer::protocol::Hold]"
    constexpr std::string_view function = __PRETTY_FUNCTION__;
    constexpr std::string_view before = "T = ";
    constexpr size_t begin = function.find(before) + before.size();
    return function.substr(begin, function.find_first_of(";]", begin) - begin);
}

template <class T>
constexpr QLatin1StringView typeName()
{
    constexpr std::string_view qualified = qualifiedTypeName<T>();
    constexpr std::string_view name = qualified.substr(qualified.rfind(':') + 1); // npos + 1 is 0
    return QLatin1StringView(name.data(), qsizetype(name.size()));
}

} // namespace foyer::protocol
