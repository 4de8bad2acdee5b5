// The design of the kiosk as the customer wants it.
#pragma once

#include "client/logic/kiosk/accesssettings.h"
#include "client/widgets/theme.h"

namespace foyer::client
{

// usual: for who wants nothing else; its language and its screen are kept.
Theme themeFor(const AccessSettings &settings, const Theme &usual);

} // namespace foyer::client
