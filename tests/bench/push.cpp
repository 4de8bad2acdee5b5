#include "tests/bench/push.h"

#include "tests/bench/rows.h"

#include <QFileInfo>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr std::array subscriberCounts {1000, 10'000};
constexpr rlim_t otherFiles = 500; // of the bench or of a server, besides the connections

rlim_t filesMax()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

void measureWith(int subscribers, BenchHouse &house, const NodeServers &node, Report &report)
{
    FanOutResult foyer;
    {
        BenchServer server(house, u"push%1"_s.arg(subscribers));
        const ShowId show = server.makeShows(1);
        const qint64 before = server.process().residentBytes();
        const Audience audience = foyerAudience(server, show, subscribers);
        measureIdle(audience, server.process(), before, report);
        foyer = runFanOut(audience);
    }
    reportFanOut(foyer, node, subscribers, report);
}

} // namespace

void measurePush(BenchHouse &house, Report &report)
{
    const NodeServers node(QFileInfo(house.directory()).path() + u"/node"_s);
    for (const int subscribers : subscriberCounts) {
        if (filesMax() < rlim_t(subscribers) + otherFiles)
            Report::say(u"push to %1: not measured, a process may open only %2 files (ulimit -n)"_s.arg(subscribers)
                            .arg(filesMax()));
        else
            measureWith(subscribers, house, node, report);
    }
}

} // namespace foyer::bench
