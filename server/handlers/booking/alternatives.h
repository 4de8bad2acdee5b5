// A refusal that helps: which other seats would do.
#pragma once

#include "server/handlers/context.h"
#include "shared/core/result.h"
#include "shared/protocol/booking.h"

namespace foyer::server
{

// The error with the nearest equal seats that are free now, where there are any.
Error withAlternatives(Error refusal, const protocol::HoldSeats &asked, HandlerContext &context);

} // namespace foyer::server
