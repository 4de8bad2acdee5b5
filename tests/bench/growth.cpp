#include "tests/bench/engine.h"
#include "tests/bench/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int runSeconds = 4;
constexpr double withinGoal = 0.85;

struct House {
    QString row;
    int shows = 0;
    int seats = 0; // of each show: enough for a run
    int oldBookings = 0;
    std::unique_ptr<BenchServer> server = {};
    QList<double> rates = {};
};

void open(House &tried, BenchHouse &house)
{
    const QString database = u"growth%1x%2"_s.arg(tried.shows).arg(tried.oldBookings);
    tried.server = std::make_unique<BenchServer>(house, database, QStringList {u"--gateway-url"_s, u"instant:"_s});
    if (tried.oldBookings > 0)
        tried.server->owner().run("bench/old_bookings", tried.oldBookings);
}

double runOnce(House &tried, const BenchHouse &house)
{
    const Supply supply(tried.server->makeShows(tried.shows, tried.seats), tried.shows, tried.seats);
    return runEngine(house, *tried.server, supply, engineClients, runSeconds).rush.bookingsPerSecond;
}

} // namespace

void measureGrowth(BenchHouse &house, const Effort &effort, Report &report)
{
    std::vector<House> all;
    all.push_back({u"growth, 100 shows"_s, 100, 1000});
    all.push_back({u"growth, 1 show"_s, 1, 100'000});
    all.push_back({u"growth, 10,000 shows"_s, 10'000, benchSeats});
    all.push_back({u"growth, 100 shows and %L1 old bookings"_s.arg(effort.oldBookings), 100, 1000, effort.oldBookings});
    for (House &tried : all)
        open(tried, house);
    for (int i = 0; i < effort.runs; ++i)
        for (House &tried : all)
            tried.rates.append(runOnce(tried, house));

    double most = 0;
    for (House &tried : all)
        most = std::max(most, median(tried.rates));
    for (House &tried : all) {
        const double ratio = median(tried.rates) / most;
        report.add({tried.row, median(tried.rates), u"bookings/s"_s, ratio, u"the fastest of these"_s,
                    u"ratio >= 0.85"_s, ratio >= withinGoal});
    }
}

} // namespace foyer::bench
