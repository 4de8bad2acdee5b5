// What every screen of the kiosk is handed: the purchase, the design, the printer and what the customer wants made
// easier.
#pragma once

#include "client/logic/kiosk/accesssettings.h"
#include "client/logic/kiosk/kioskflow.h"
#include "client/printing/printdesk.h"
#include "client/widgets/themesource.h"

namespace foyer::client
{

// All of it outlives the screens.
struct KioskContext {
    KioskFlow &flow;
    ThemeSource &themes;
    PrintDesk &printing;
    AccessSettings &access;
};

} // namespace foyer::client
