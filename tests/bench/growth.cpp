#include "tests/bench/engine.h"
#include "tests/bench/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int runSeconds = 3;
constexpr int roundsForEachRun = 2;
constexpr int oldBookingsAtOnce = 100'000; // in one transaction
constexpr double withinGoal = 0.85;

struct House {
    QString row;
    int shows = 0;
    int seats = 0; // of each show: enough for a run
    int oldBookings = 0;
    std::unique_ptr<BenchServer> server = {};
    QList<double> rates = {};
    QList<double> shares =
        {}; // of a round's bookings: the machine's speed changes more from round to round than within
};

void open(House &tried, BenchHouse &house)
{
    const QString database = u"growth%1x%2"_s.arg(tried.shows).arg(tried.oldBookings);
    tried.server = std::make_unique<BenchServer>(house, database, QStringList {u"--gateway-url"_s, u"instant:"_s});
    for (int made = 0; made < tried.oldBookings; made += oldBookingsAtOnce)
        tried.server->owner().run("bench/old_bookings", made, std::min(tried.oldBookings, made + oldBookingsAtOnce));
    tried.server->stop();
}

// The others stand still meanwhile: papers of what they sold would still be made.
double runOnce(House &tried, const BenchHouse &house)
{
    tried.server->start();
    const Supply supply(tried.server->makeShows(tried.shows, tried.seats), tried.shows, tried.seats);
    const double rate = runEngine(house, *tried.server, supply, engineClients, runSeconds).rush.bookingsPerSecond;
    tried.server->stop();
    return rate;
}

// Each begins in turn, so that none is always the first.
void runRound(std::vector<House> &all, int round, const BenchHouse &house)
{
    double sum = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        House &tried = all[(i + size_t(round)) % all.size()];
        tried.rates.append(runOnce(tried, house));
        sum += tried.rates.last();
    }
    for (House &tried : all)
        tried.shares.append(tried.rates.last() / sum);
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
    for (int round = 0; round < roundsForEachRun * effort.runs; ++round)
        runRound(all, round, house);

    double most = 0;
    for (House &tried : all)
        most = std::max(most, median(tried.shares));
    for (House &tried : all) {
        const double ratio = median(tried.shares) / most;
        report.add({tried.row, median(tried.rates), u"bookings/s"_s, ratio, u"the fastest of these"_s,
                    u"ratio >= 0.85"_s, ratio >= withinGoal});
    }
}

} // namespace foyer::bench
