#include "tests/bench/engine.h"
#include "tests/bench/harness/pgbench.h"
#include "tests/bench/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{
constexpr double bookingsPerSecond = 625; // 1,563 seats/s: the peak hour of 500 cities
constexpr double reachedShare = 0.98; // of them, in the time in which they were asked for
constexpr int kiosks = 400;
constexpr double holdMsGoal = 25;
} // namespace

void measurePeak(BenchHouse &house, const Effort &effort, Report &report)
{
    BenchServer server(house, u"peak"_s, {u"--gateway-url"_s, u"instant:"_s});
    Supply supply(server.makeShows(benchShows), benchShows, benchSeats);
    const auto swarm = connectKiosks(server, kiosks);
    Rush rush(*swarm, supply);
    const double before = server.process().cpuSeconds() + house.postgresCpuSeconds();
    RushResult result = rush.runOpen(bookingsPerSecond, effort.peakSeconds);
    const double cores =
        (server.process().cpuSeconds() + house.postgresCpuSeconds() - before) / double(effort.peakSeconds);
    const double p99 = percentile(result.holdMs, 0.99);
    report.add({u"peak, bookings"_s,
                result.bookingsPerSecond,
                u"bookings/s"_s,
                {},
                {},
                u"625, none refused"_s,
                result.bookingsPerSecond >= bookingsPerSecond * reachedShare && result.refusals == 0});
    report.add({u"peak, p99 of a hold"_s, p99, u"ms"_s, {}, {}, u"<= 25 ms"_s, p99 <= holdMsGoal});
    report.add({u"peak, p50 of a hold"_s, median(result.holdMs), u"ms"_s});
    report.add({u"peak, CPU of server and PostgreSQL"_s, cores, u"cores"_s});
}

} // namespace foyer::bench
