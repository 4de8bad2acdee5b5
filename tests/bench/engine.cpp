#include "tests/bench/engine.h"

#include "shared/protocol/session.h"
#include "tests/bench/harness/pgbench.h"
#include "tests/bench/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int tryOutSeconds = 4; // for each number of clients
constexpr int runSeconds = 6;
constexpr double ratioGoal = 2.0;
constexpr std::array clientCounts {128, 256, 512, 1024};

EngineResult runOnNewShows(const BenchHouse &house, BenchServer &server, int clients, int seconds)
{
    const Supply supply(server.makeShows(benchShows), benchShows, benchSeats);
    return runEngine(house, server, supply, clients, seconds);
}

int bestClients(const BenchHouse &house, BenchServer &server)
{
    int best = 0;
    double most = 0;
    for (const int clients : clientCounts) {
        const double perSecond = runOnNewShows(house, server, clients, tryOutSeconds).rush.bookingsPerSecond;
        Report::say(u"foyer with %1 clients: %2 bookings/s"_s.arg(clients).arg(perSecond));
        if (perSecond > most)
            best = clients;
        most = std::max(most, perSecond);
    }
    return best;
}

// By turns, so that both meet the same machine.
void compare(const QString &row, const BenchHouse &house, BenchServer &server, Pgbench &pgbench, const Effort &effort,
             Report &report)
{
    const int clients = bestClients(house, server);
    QList<double> rates, ratios, holdMs, cpuMs, cpuRatios;
    for (int i = 0; i < effort.runs; ++i) {
        const double compared = pgbench.runBest(runSeconds);
        const EngineResult result = runOnNewShows(house, server, clients, runSeconds);
        rates.append(result.rush.bookingsPerSecond);
        ratios.append(result.rush.bookingsPerSecond / compared);
        holdMs += result.rush.holdMs;
        cpuMs.append(result.cpuMsPerBooking);
        cpuRatios.append(pgbench.cpuMsPerBooking() / result.cpuMsPerBooking);
        if (result.rush.refusals > 0)
            Report::say(u"%1: %2 refusals, there should be none"_s.arg(row).arg(result.rush.refusals));
    }
    const double ratio = median(ratios);
    report.add({row, median(rates), u"bookings/s"_s, ratio, u"%1 (here %2)"_s.arg(pgbench.name()).arg(clients),
                u"ratio >= 2.0"_s, ratio >= ratioGoal});
    report.add({row + u", p99 of a hold"_s, percentile(holdMs, 0.99), u"ms"_s});
    report.add({row + u", CPU of server and PostgreSQL"_s, median(cpuMs), u"ms/booking"_s, median(cpuRatios),
                u"PostgreSQL alone under pgbench, which needs that many times as much"_s});
}

} // namespace

std::unique_ptr<Swarm> connectKiosks(const BenchServer &server, int count)
{
    constexpr int atOneTime = 100; // who does not greet in time is sent away
    auto swarm = std::make_unique<Swarm>(server.port());
    Dialogue dialogue(*swarm);
    while (swarm->size() < count) {
        const int first = swarm->size();
        swarm->connectMore(std::min(atOneTime, count - first));
        dialogue.askEach(first, swarm->size() - first,
                         protocol::Hello {protocol::protocolVersion, u"foyer-bench"_s, kioskKey});
    }
    return swarm;
}

EngineResult runEngine(const BenchHouse &house, BenchServer &server, Supply supply, int clients, int seconds)
{
    const auto swarm = connectKiosks(server, clients);
    const auto cpuSeconds = [&] { return server.process().cpuSeconds() + house.postgresCpuSeconds(); };
    Rush rush(*swarm, supply);
    const double before = cpuSeconds();
    EngineResult result {rush.runClosed(seconds)};
    result.cpuMsPerBooking = (cpuSeconds() - before) * 1000 / double(result.rush.bookings);
    return result;
}

void measureEngine(BenchHouse &house, const Effort &effort, Report &report)
{
    if (!Pgbench::isInstalled())
        return Report::say(u"engine: not measured, pgbench is not installed (postgresql-contrib)"_s);
    Pgbench pgbench(house);
    BenchServer server(house, u"engine"_s, {u"--gateway-url"_s, u"instant:"_s});
    compare(u"engine"_s, house, server, pgbench, effort, report);
}

void measureEngineWithGateway(BenchHouse &house, const Effort &effort, Report &report)
{
    if (!Pgbench::isInstalled())
        return Report::say(u"engine with the gateway: not measured, pgbench is not installed (postgresql-contrib)"_s);
    Pgbench pgbench(house);
    ChildProcess gateway(programPath(u"foyer-simulated-gateway"_s), {}, house.directory() + u"/gateway.log"_s);
    BenchServer server(house, u"engine"_s, {u"--gateway-url"_s, gateway.firstLine()});
    compare(u"engine with the gateway process"_s, house, server, pgbench, effort, report);
}

} // namespace foyer::bench
