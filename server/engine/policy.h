// The times and limits by which the engine decides, from the configuration.
#pragma once

#include "shared/domain/limits.h"
#include "shared/domain/payment.h"

namespace foyer::server::engine
{

struct HoldPolicy {
    int holdSeconds = holdSecondsDefault;
    int renewals = holdRenewalsDefault;
    int renewalsAssisted = 10; // rule 3; or as many as for all, where these are more
    int totalSecondsMax = holdTotalSecondsMax;
    int payingSeconds = payingSecondsMin;
    int holdsPerHolderMax = activeHoldsPerHolderMax;
    int offerSeconds = foyer::offerSeconds;
    int offerSecondsAtKiosk = foyer::offerSecondsAtKiosk;
    bool refusesLoneSeats = false; // shared/domain/loneseat.h
    int equalSeatsSeconds = foyer::equalSeatsSeconds;
};

} // namespace foyer::server::engine
