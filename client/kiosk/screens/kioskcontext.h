// What every screen of the kiosk is handed: the purchase, the design, the printer, what the customer wants made easier,
// and the place.
#pragma once

#include "client/logic/device/devicelink.h"
#include "client/logic/device/knownplace.h"
#include "client/logic/device/stafflock.h"
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
    const DeviceLink *device = nullptr; // null where there is nothing to pair
    const KnownPlace *known = nullptr; // of where the kiosk stands, also without the server
    StaffLock *staff = nullptr; // null where nobody gets out
};

} // namespace foyer::client
