// What a kiosk does besides selling, as people at a counter would.
#pragma once

#include "client/logic/kiosk/bookinglookup.h"
#include "client/logic/kiosk/helprun.h"
#include "client/logic/kiosk/membercard.h"

namespace foyer::client
{

struct FrontDesk {
    explicit FrontDesk(Api &api)
        : lookUp(api)
        , help(api)
        , member(api)
    {
    }

    BookingLookUp lookUp;
    HelpRun help;
    MemberCard member;
};

} // namespace foyer::client
