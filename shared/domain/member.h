// Members of a house: their numbers, and the limits of what is known of them.
#pragma once

#include "shared/core/ids.h"

namespace foyer
{

using MemberId = Id<struct MemberTag>;

inline constexpr int memberNameLengthMax = 80; // it is greeted with, on a screen
inline constexpr int membersFoundMax = 50; // in one answer

} // namespace foyer
