// What a kiosk does besides selling, as people at a counter would.
#pragma once

#include "client/logic/kiosk/bookinglookup.h"
#include "client/logic/kiosk/helprun.h"

namespace foyer::client
{

struct FrontDesk {
    explicit FrontDesk(Api &api)
        : lookUp(api)
        , help(api)
    {
    }

    BookingLookUp lookUp;
    HelpRun help;
};

} // namespace foyer::client
