// What every screen of the kiosk is handed: the purchase, the design and where tickets go.
#pragma once

#include "client/logic/kiosk/kioskflow.h"
#include "client/widgets/themesource.h"

#include <QString>

namespace foyer::client
{

// All of it outlives the screens.
struct KioskContext {
    KioskFlow &flow;
    ThemeSource &themes;
    QString ticketFolder; // where printed tickets are put
};

} // namespace foyer::client
