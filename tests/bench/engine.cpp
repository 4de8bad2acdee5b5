#include "shared/protocol/session.h"
#include "tests/bench/rows.h"
#include "tests/bench/rush.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int shows = 4000; // for Foyer, and again as many for pgbench
constexpr int tryOutSeconds = 4; // for each number of clients
constexpr int runSeconds = 6;
constexpr int runs = 3; // of the best numbers of clients, by turns
constexpr double ratioGoal = 2.0;
constexpr std::array foyerClients {16, 64, 128};
constexpr std::array pgbenchClients {8, 16, 32};

RushResult foyerRun(quint16 port, Supply &supply, int clients, int seconds)
{
    Swarm swarm(port);
    swarm.connectMore(clients);
    Dialogue(swarm).askEach(0, clients, protocol::Hello {protocol::protocolVersion, u"foyer-bench"_s, kioskKey});
    return Rush(swarm, supply).run(seconds);
}

// One SQL call per command, on the same cluster, with the settings of a lane's connection.
class Pgbench
{
public:
    Pgbench(QString conninfo, ShowId firstShow)
        : m_conninfo(std::move(conninfo))
        , m_firstShow(firstShow)
    {
    }

    double run(int clients, int seconds)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGOPTIONS"_s, u"-c enable_seqscan=off -c plan_cache_mode=force_generic_plan"_s);
        process.setProcessEnvironment(environment);
        process.start(u"pgbench"_s, arguments(clients, seconds));
        const bool ended = process.waitForFinished((seconds + 30) * 1000);
        const QString told = QString::fromUtf8(process.readAll());
        const auto tps = QRegularExpression(u"tps = ([0-9.]+)"_s).match(told);
        const auto made = QRegularExpression(u"actually processed: ([0-9]+)"_s).match(told);
        if (!ended || process.exitCode() != 0 || !tps.hasMatch())
            qFatal("pgbench failed: %s", qPrintable(told));
        m_base += made.captured(1).toLongLong() * 2; // clients do not go on at quite the same pace
        return tps.captured(1).toDouble();
    }

private:
    QStringList arguments(int clients, int seconds) const
    {
        const QString script = QStringLiteral(FOYER_SOURCE_DIR) + u"/tests/bench/pgbench/booking.sql"_s;
        const auto number = [](qint64 value) { return QString::number(value); };
        return {u"-n"_s,
                u"-M"_s,
                u"prepared"_s,
                u"-f"_s,
                script,
                u"-c"_s,
                number(clients),
                u"-j"_s,
                u"2"_s,
                u"-T"_s,
                number(seconds),
                u"-D"_s,
                u"n=0"_s,
                u"-D"_s,
                u"base=%1"_s.arg(m_base),
                u"-D"_s,
                u"clients=%1"_s.arg(clients),
                u"-D"_s,
                u"first_show=%1"_s.arg(m_firstShow.value),
                u"-D"_s,
                u"shows=%1"_s.arg(shows),
                m_conninfo};
    }

    const QString m_conninfo;
    const ShowId m_firstShow;
    qint64 m_base = 0;
};

// The number of clients with which it is fastest.
template <class Counts, class Measure>
int bestOf(const Counts &counts, const char *whose, Measure measure)
{
    int best = counts[0];
    double most = 0;
    for (const int clients : counts) {
        const double perSecond = measure(clients);
        Report::say(u"%1 with %2 clients: %3 bookings/s"_s.arg(QLatin1StringView(whose)).arg(clients).arg(perSecond));
        if (perSecond > most) {
            most = perSecond;
            best = clients;
        }
    }
    return best;
}

} // namespace

void measureEngine(BenchHouse &house, Report &report)
{
    if (QStandardPaths::findExecutable(u"pgbench"_s).isEmpty())
        return Report::say(u"engine: not measured, pgbench is not installed (postgresql-contrib)"_s);
    ChildProcess gateway(programPath(u"foyer-simulated-gateway"_s), {}, house.directory() + u"/gateway.log"_s);
    BenchServer server(house, u"engine"_s, {u"--gateway-url"_s, gateway.firstLine()});
    Supply supply(server.makeShows(shows), shows);
    // A database of its own, or the server would capture the money of pgbench's bookings.
    BenchServer beside(house, u"pgbench"_s);
    Pgbench pgbench(house.serverConninfo(u"pgbench"_s), beside.makeShows(shows));
    beside.stop();

    const int many = bestOf(foyerClients, "foyer", [&](int clients) {
        return foyerRun(server.port(), supply, clients, tryOutSeconds).bookingsPerSecond;
    });
    const int few = bestOf(pgbenchClients, "pgbench", [&](int clients) { return pgbench.run(clients, tryOutSeconds); });

    QList<double> rates, ratios, holdMs;
    for (int i = 0; i < runs; ++i) {
        const RushResult result = foyerRun(server.port(), supply, many, runSeconds);
        const double compared = pgbench.run(few, runSeconds);
        rates.append(result.bookingsPerSecond);
        ratios.append(result.bookingsPerSecond / compared);
        holdMs += result.holdMs;
        if (result.refusals > 0)
            Report::say(u"engine: %1 refusals, there should be none"_s.arg(result.refusals));
    }
    const double ratio = median(ratios);
    report.add({u"engine"_s, median(rates), u"bookings/s"_s, ratio,
                u"pgbench, %1 clients (here %2)"_s.arg(few).arg(many), u"ratio >= 2.0"_s, ratio >= ratioGoal});
    report.add({u"engine, p99 of a hold"_s, percentile(holdMs, 0.99), u"ms"_s});
}

} // namespace foyer::bench
