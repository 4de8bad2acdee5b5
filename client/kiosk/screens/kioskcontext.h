// What every screen of the kiosk is handed: the purchase, the design and the printer.
#pragma once

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
};

} // namespace foyer::client
