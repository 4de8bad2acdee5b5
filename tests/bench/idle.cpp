#include "tests/bench/push.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{
constexpr int watchSeconds = 10;
constexpr double memoryGoalKib = 25;
constexpr double cpuGoalPercent = 2;
} // namespace

void measureIdle(const Audience &audience, const ChildProcess &server, qint64 beforeBytes, Report &report)
{
    const int clients = audience.subscribers();
    const double kib = double(server.residentBytes() - beforeBytes) / 1024 / clients;
    report.add({u"idle, memory of %1 subscribed"_s.arg(clients),
                kib,
                u"KiB/connection"_s,
                {},
                {},
                u"<= 25 KiB"_s,
                kib <= memoryGoalKib});

    QElapsedTimer time;
    time.start();
    const double before = server.cpuSeconds();
    while (!time.hasExpired(watchSeconds * 1000))
        audience.swarm->poll(100, [](int, const QByteArray &) {}); // answers pings
    const double percent = (server.cpuSeconds() - before) / (double(time.elapsed()) / 1000) * 100;
    report.add({u"idle, CPU of %1 subscribed"_s.arg(clients),
                percent,
                u"% of a core"_s,
                {},
                {},
                u"< 2 %"_s,
                percent < cpuGoalPercent});
}

} // namespace foyer::bench
