// Reads a payment attempt with its hold, for whoever tells a client about it.
#pragma once

#include "server/storage/row.h"
#include "shared/protocol/payment.h"

namespace foyer::server
{

// row stands before the attempt's state and the columns of hold_outcome.
protocol::Payment readPayment(Row &row, ShowId show, const AttemptId &attempt);

} // namespace foyer::server
