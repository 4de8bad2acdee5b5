#include "tests/bench/harness/pgbench.h"

#include "tests/bench/harness/report.h"
#include "tests/support/places/places.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr std::array clientCounts {8, 16, 32};
constexpr int tryOutSeconds = 4; // for each number of clients
constexpr int endSecondsMax = 30;

QString scriptPath(const char *name) { return test::inSources(u"tests/bench/pgbench/") + QString::fromLatin1(name); }

QByteArray functions()
{
    QFile file(scriptPath("functions.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

QString number(qint64 value) { return QString::number(value); }

} // namespace

bool Pgbench::isInstalled() { return !QStandardPaths::findExecutable(u"pgbench"_s).isEmpty(); }

Pgbench::Pgbench(BenchHouse &house)
    : m_database(house, u"pgbench"_s)
    , m_house(house)
    , m_conninfo(house.serverConninfo(u"pgbench"_s))
{
    m_database.stop();
    m_database.owner().runScript(functions());
}

double Pgbench::run(int clients, int seconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGOPTIONS"_s,
                       u"-c plan_cache_mode=force_generic_plan -c enable_seqscan=off "
                       "-c cpu_tuple_cost=10 -c cpu_index_tuple_cost=10"_s);
    process.setProcessEnvironment(environment);
    const QStringList all = arguments(clients, seconds);
    const double before = m_house.postgresCpuSeconds();
    process.start(u"pgbench"_s, all);
    const bool ended = process.waitForFinished((seconds + endSecondsMax) * 1000);
    const QString told = QString::fromUtf8(process.readAll());
    const double used = m_house.postgresCpuSeconds() - before;
    const auto made = QRegularExpression(u"actually processed: ([0-9]+)"_s).match(told);
    const auto tps = QRegularExpression(u"tps = ([0-9.]+)"_s).match(told);
    if (!ended || process.exitCode() != 0 || !tps.hasMatch() || !made.hasMatch())
        qFatal("pgbench failed: %s", qPrintable(told));
    m_cpuMsPerBooking = used * 1000 / made.captured(1).toDouble();
    return tps.captured(1).toDouble();
}

double Pgbench::runBest(int seconds)
{
    double most = 0;
    if (m_best == 0)
        for (const int clients : clientCounts) {
            const double perSecond = run(clients, tryOutSeconds);
            Report::say(u"pgbench with %1 clients: %2 bookings/s"_s.arg(clients).arg(perSecond));
            if (perSecond > most)
                m_best = clients;
            most = std::max(most, perSecond);
        }
    return run(m_best, seconds);
}

QString Pgbench::name() const { return u"pgbench, %1 clients"_s.arg(m_best); }

QStringList Pgbench::arguments(int clients, int seconds)
{
    const ShowId first = m_database.makeShows(benchShows);
    return {u"-n"_s,
            u"-M"_s,
            u"prepared"_s,
            u"-f"_s,
            scriptPath("booking.sql"),
            u"-c"_s,
            number(clients),
            u"-j"_s,
            u"2"_s,
            u"-T"_s,
            number(seconds),
            u"-D"_s,
            u"n=-1"_s,
            u"-D"_s,
            u"clients=%1"_s.arg(clients),
            u"-D"_s,
            u"first_show=%1"_s.arg(first.value),
            u"-D"_s,
            u"shows=%1"_s.arg(benchShows),
            m_conninfo};
}

} // namespace foyer::bench
