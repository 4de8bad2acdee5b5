#include "server/lanes/lanes.h"
#include "tests/bench/harness/pgbench.h"
#include "tests/bench/harness/supply.h"
#include "tests/bench/rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int customers = 512; // each with one command under way
constexpr int runMs = 5000;
constexpr int pgbenchSeconds = 5;
constexpr double ratioGoal = 5.0;

// Customers in the same process: what each asks next it asks from the callback of the answer before.
class Feed
{
public:
    Feed(server::Lanes &fed, Supply &supply)
        : m_lanes(fed)
        , m_supply(supply)
    {
    }

    double bookingsPerSecond()
    {
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < customers; ++i)
            buyNext();
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(runMs), [this] { return m_supply.left() == 0; });
        const double rate = double(m_booked) * 1e9 / double(time.nsecsElapsed());
        m_goesOn = false;
        m_changed.wait(lock, [this] { return m_ended == customers; });
        return rate;
    }

private:
    void submit(ShowId show, server::engine::Request request, std::function<void(const server::engine::Done &)> next)
    {
        const bool accepted = m_lanes.submit({show, CommandId::create(), 1, std::move(request), {}},
                                             [next = std::move(next)](const server::engine::Outcome &outcome) {
                                                 if (!outcome)
                                                     qFatal("a lane refused: %s", qPrintable(outcome.error().detail));
                                                 next(*outcome);
                                             });
        if (!accepted)
            qFatal("a lane is full");
    }

    void buyNext()
    {
        SeatsWanted wanted;
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_goesOn || m_supply.left() == 0) {
                ++m_ended;
                return m_changed.notify_all();
            }
            wanted = m_supply.next();
        }
        const HolderId holder = HolderId::create();
        submit(wanted.show, server::engine::HoldSeats {holder, wanted.seats, {}},
               [this, wanted, holder](const server::engine::Done &done) { pay(wanted, holder, done.hold.hold); });
    }

    void pay(const SeatsWanted &wanted, const HolderId &holder, HoldId held)
    {
        const AttemptId attempt = AttemptId::create();
        const QStringList types(wanted.seats.size(), u"adult"_s);
        const Money total {adultMinor * wanted.seats.size(), u"EUR"_s};
        submit(wanted.show,
               server::engine::BeginPayment {holder, held, attempt, wanted.seats, types, total, u"card-approved"_s},
               [this, wanted, attempt](const server::engine::Done &) { approve(wanted.show, attempt); });
    }

    void approve(ShowId show, const AttemptId &attempt)
    {
        submit(show, server::engine::ApprovePayment {attempt, u"bench"_s, attempt.toString().left(8)},
               [this](const server::engine::Done &) {
                   ++m_booked;
                   buyNext();
               });
    }

    server::Lanes &m_lanes;
    Supply &m_supply;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<qint64> m_booked = 0;
    int m_ended = 0;
    bool m_goesOn = true;
};

} // namespace

void measureLane(BenchHouse &house, const Effort &effort, Report &report)
{
    if (!Pgbench::isInstalled())
        return Report::say(u"lane: not measured, pgbench is not installed (postgresql-contrib)"_s);
    Pgbench pgbench(house);
    BenchServer database(house, u"lane"_s);
    database.stop();
    server::PlanCache plans;
    server::Lanes fed({server::ConnectionSettings {house.serverConninfo(u"lane"_s)}, {}, 1}, server::lanesDefault,
                      plans, [](const server::engine::ShowState &, const QList<server::engine::Event> &) {});

    const auto cpuSeconds = [&house] {
        return house.postgresCpuSeconds() + cpuSecondsOf(QCoreApplication::applicationPid(), Ended::LeftOut);
    };
    QList<double> rates, ratios, cpuMs, cpuRatios;
    for (int i = 0; i < effort.runs; ++i) {
        const double compared = pgbench.runBest(pgbenchSeconds);
        Supply supply(database.makeShows(benchShows), benchShows, benchSeats);
        const double before = cpuSeconds();
        const qint64 left = supply.left();
        const double rate = Feed(fed, supply).bookingsPerSecond();
        cpuMs.append((cpuSeconds() - before) * 1000 / double(left - supply.left()));
        cpuRatios.append(pgbench.cpuMsPerBooking() / cpuMs.last());
        rates.append(rate);
        ratios.append(rate / compared);
    }
    const double ratio = median(ratios);
    report.add({u"lane, CPU of lanes and PostgreSQL"_s, median(cpuMs), u"ms/booking"_s, median(cpuRatios),
                u"PostgreSQL alone under pgbench, which needs that many times as much"_s});
    report.add({u"lane"_s, median(rates), u"bookings/s"_s, ratio, pgbench.name(), u"ratio >= 5"_s, ratio >= ratioGoal});
}

} // namespace foyer::bench
