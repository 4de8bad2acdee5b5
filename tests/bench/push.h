// The rows about what is pushed, one file each.
#pragma once

#include "tests/bench/audience.h"
#include "tests/bench/harness/report.h"

namespace foyer::bench
{

struct FanOutResult {
    double deliveriesPerSecond = 0; // median of the rounds: subscribers / (first delivery .. last delivery)
    double p99Ms = 0; // over all deliveries: from sending the change to the delivery
    double cpuMicros = 0; // of the server, for one delivery
};

// One change after the other, each once the one before has reached everybody.
FanOutResult runFanOut(const Audience &audience);
void reportFanOut(const FanOutResult &foyer, const NodeServers &node, int subscribers, Report &report);

// beforeBytes: what the server took before its clients came.
void measureIdle(const Audience &audience, const ChildProcess &server, qint64 beforeBytes, Report &report);

} // namespace foyer::bench
