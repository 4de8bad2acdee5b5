// Reads a hold as the queries for holders give it: id, state, seats, end, renewals, now.
#pragma once

#include "server/engine/policy.h"
#include "server/storage/row.h"
#include "shared/protocol/booking.h"

namespace foyer::server
{

// row stands before these columns.
protocol::Hold readHold(Row &row, ShowId show, const engine::HoldPolicy &policy);

} // namespace foyer::server
