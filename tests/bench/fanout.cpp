#include "tests/bench/push.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int roundsMax = 30;
constexpr int secondsMax = 8; // no further round begins after that
constexpr int roundSecondsMax = 30;
constexpr int p99GoalSubscribers = 1000;
constexpr int ratioGoalSubscribers = 10'000;
constexpr double p99GoalMs = 100;
constexpr double wsGoal = 1.8;
constexpr double socketIoGoal = 4.5;

// The moment of each delivery of one change, in ms since it was sent.
QList<double> oneRound(const Audience &audience)
{
    QList<double> deliveries;
    QElapsedTimer time;
    time.start();
    audience.change();
    while (deliveries.size() < audience.subscribers()) {
        if (time.hasExpired(roundSecondsMax * 1000))
            qFatal("%s: only %lld of %d heard of a change", qPrintable(audience.name), qlonglong(deliveries.size()),
                   audience.subscribers());
        audience.swarm->poll(0, [&](int, const QByteArray &text) {
            if (text.startsWith(audience.deliveryStart))
                deliveries.append(double(time.nsecsElapsed()) / 1e6);
        });
    }
    return deliveries;
}

void addComparison(const QString &name, double foyerRate, const FanOutResult &other, double goal, int subscribers,
                   Report &report)
{
    const double ratio = foyerRate / other.deliveriesPerSecond;
    const bool hasGoal = subscribers == ratioGoalSubscribers;
    Row row {u"fan-out to %1, against %2"_s.arg(subscribers).arg(name), foyerRate, u"deliveries/s"_s, ratio,
             u"%1: %2/s, p99 %3 ms, %4 µs of processor time each"_s.arg(name)
                 .arg(qRound64(other.deliveriesPerSecond))
                 .arg(other.p99Ms, 0, 'f', 1)
                 .arg(other.cpuMicros, 0, 'f', 1)};
    if (hasGoal) {
        row.goal = u"ratio >= %1"_s.arg(goal);
        row.reached = ratio >= goal;
    }
    report.add(row);
}

} // namespace

FanOutResult runFanOut(const Audience &audience)
{
    oneRound(audience); // the first one warms up
    QList<double> rates, moments;
    const double cpuBefore = audience.server->cpuSeconds();
    QElapsedTimer time;
    time.start();
    while (rates.size() < roundsMax && !time.hasExpired(secondsMax * 1000)) {
        QList<double> round = oneRound(audience);
        const auto [first, last] = std::minmax_element(round.begin(), round.end());
        rates.append(double(round.size()) / ((*last - *first) / 1000));
        moments += round;
    }
    const double cpuSeconds = audience.server->cpuSeconds() - cpuBefore;
    return {median(rates), percentile(moments, 0.99), cpuSeconds * 1e6 / double(moments.size())};
}

void reportFanOut(const FanOutResult &foyer, const NodeServers &node, int subscribers, Report &report)
{
    if (node.whyNot().isEmpty()) {
        addComparison(u"ws"_s, foyer.deliveriesPerSecond, runFanOut(node.ws(subscribers)), wsGoal, subscribers, report);
        addComparison(u"Socket.IO"_s, foyer.deliveriesPerSecond, runFanOut(node.socketIo(subscribers)), socketIoGoal,
                      subscribers, report);
    } else {
        report.add({u"fan-out to %1"_s.arg(subscribers), foyer.deliveriesPerSecond, u"deliveries/s"_s});
        Report::say(u"fan-out: compared with nothing, %1"_s.arg(node.whyNot()));
    }
    report.add({u"fan-out to %1, processor time"_s.arg(subscribers), foyer.cpuMicros, u"µs/delivery"_s});
    Row row {u"fan-out to %1, p99"_s.arg(subscribers), foyer.p99Ms, u"ms from command to client"_s};
    if (subscribers == p99GoalSubscribers) {
        row.goal = u"<= 100 ms"_s;
        row.reached = foyer.p99Ms <= p99GoalMs;
    }
    report.add(row);
}

} // namespace foyer::bench
