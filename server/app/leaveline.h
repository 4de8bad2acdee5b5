// Leaving a waitlist for who is not connected: a page on a phone.
#pragma once

#include "shared/core/ids.h"

namespace foyer::server
{

class Lanes;

inline constexpr int leaveSecondsMax = 3; // less than a page may take

// Gives the place up, or the seats that it was offered, and waits for that: not to be called from a lane. False when it
// is not known whether it was done.
bool leaveLine(Lanes &lanes, ShowId show, const HolderId &holder, EntryId entry);

} // namespace foyer::server
