// Looks through the books of a house in which all is quiet: what customers hold, what the gateway has, what is written.
#pragma once

#include "tests/support/money/runs/busyhouse.h"

#include "shared/domain/payment.h"

namespace foyer::test
{

// What is wrong, a sentence each. told: what customers were told of the end of their payments.
QStringList faultsIn(BusyHouse &house, const QHash<AttemptId, PaymentState> &told);

} // namespace foyer::test
