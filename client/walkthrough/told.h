// How the walk through a purchase writes what it sees, one line each.
#pragma once

#include "client/logic/common/showloader.h"
#include "shared/protocol/payment.h"

namespace foyer::client
{

QString told(const Money &money);
QString told(const protocol::VenueCard &venue);
// In the venue's time.
QString told(const protocol::ShowCard &show, const protocol::VenueCard &venue);
// The show must be ready.
QString told(const protocol::SeatPrice &seat, const ShowLoader &show);

} // namespace foyer::client
