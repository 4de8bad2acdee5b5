// One run of the engine from end to end: kiosks over real WebSockets, the server, PostgreSQL.
#pragma once

#include "tests/bench/harness/benchhouse.h"
#include "tests/bench/rush.h"

namespace foyer::bench
{

struct EngineResult {
    RushResult rush;
    double cpuMsPerBooking = 0; // of the server and of PostgreSQL
};

inline constexpr int engineClients = 512; // where no other number is tried

// So many kiosks, connected and greeted.
std::unique_ptr<Swarm> connectKiosks(const BenchServer &server, int count);
EngineResult runEngine(const BenchHouse &house, BenchServer &server, Supply supply, int clients, int seconds);

} // namespace foyer::bench
