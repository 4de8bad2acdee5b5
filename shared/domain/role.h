// Who may do what: each role may do all that the roles before it may.
#pragma once

namespace foyer
{

enum class Role { Public, Kiosk, Staff, Admin };

constexpr bool mayActAs(Role actual, Role least) { return static_cast<int>(actual) >= static_cast<int>(least); }

} // namespace foyer
