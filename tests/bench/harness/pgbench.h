// What Foyer is compared with: pgbench, one SQL call per command, in a database of its own in the same cluster.
#pragma once

#include "tests/bench/harness/benchhouse.h"

namespace foyer::bench
{

class Pgbench
{
public:
    static bool isInstalled();

    explicit Pgbench(BenchHouse &house);

    // Bookings a second, on new shows with the settings of a lane's connection.
    double run(int clients, int seconds);
    // With the number of clients that is fastest, which is found out at the first call.
    double runBest(int seconds);
    QString name() const; // with that number
    // Of all of PostgreSQL, in the last run.
    double cpuMsPerBooking() const { return m_cpuMsPerBooking; }

private:
    QStringList arguments(int clients, int seconds);

    BenchServer m_database; // a database of its own, or the server would capture the money of its bookings
    const BenchHouse &m_house;
    const QString m_conninfo;
    int m_best = 0;
    double m_cpuMsPerBooking = 0;
};

inline constexpr int benchShows = 2000; // on sale in most rows

} // namespace foyer::bench
