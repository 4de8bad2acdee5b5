// foyer-chaos: a crowd at one or two servers, while connections, servers, PostgreSQL and the gateway are killed; then
// everything that was said is checked. ./foyer chaos builds and runs it.
#include "shared/core/log.h"
#include "tests/chaos/storm/round.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::chaos;

namespace
{

constexpr int roundSecondsMax = 60; // then everything is checked, and a new round begins with the next seed
constexpr qsizetype faultsToldMax = 10;

void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

QString writeHistory(const RoundReport &report, const QString &complaints, quint32 seed)
{
    const QString path = QDir::tempPath() + u"/foyer-chaos-%1.txt"_s.arg(seed);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    for (const Operation &operation : report.history)
        file.write(describe(operation).toUtf8() + '\n');
    file.write(complaints.toUtf8());
    return path;
}

void tellFaults(const RoundReport &report, const QString &complaints, const RoundSettings &settings)
{
    for (const QString &fault : report.faults.first(std::min(report.faults.size(), faultsToldMax)))
        say(u"FAULT "_s + fault);
    say(u"%1 faults. What every client asked and was told, and the servers' log: %2"_s.arg(
        QString::number(report.faults.size()), writeHistory(report, complaints, settings.seed)));
    say(u"Again: foyer-chaos --seed %1 --nodes %2 --seconds %3"_s.arg(settings.seed)
            .arg(settings.nodes)
            .arg(settings.seconds));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    installLog(LogFormat::Text);
    QLoggingCategory::setFilterRules(u"foyer.client.net.info=false"_s);
    QCommandLineParser options;
    options.setApplicationDescription(u"Chaos: what the house promises, held while everything is killed."_s);
    options.addHelpOption();
    options.addOption({u"seconds"_s, u"How long the storm lasts."_s, u"number"_s, u"60"_s});
    options.addOption({u"minutes"_s, u"The same in minutes."_s, u"number"_s});
    options.addOption({u"seed"_s, u"The first round's; each further round has the next one."_s, u"number"_s, u"1"_s});
    options.addOption({u"nodes"_s, u"Servers on the one database: 1 or 2."_s, u"number"_s, u"2"_s});
    options.process(application);

    RoundSettings settings;
    settings.seed = options.value(u"seed"_s).toUInt();
    settings.nodes = std::clamp(options.value(u"nodes"_s).toInt(), 1, StormHouse::nodesMax);
    int secondsLeft =
        options.isSet(u"minutes"_s) ? options.value(u"minutes"_s).toInt() * 60 : options.value(u"seconds"_s).toInt();
    StormHouse house(settings.nodes);
    for (; secondsLeft > 0; secondsLeft -= roundSecondsMax, ++settings.seed) {
        settings.seconds = std::min(secondsLeft, roundSecondsMax);
        say(u"chaos: seed %1, %2 nodes, %3 s"_s.arg(settings.seed).arg(settings.nodes).arg(settings.seconds));
        const RoundReport report = runRound(house, settings);
        say(u"  "_s + report.summary);
        if (!report.faults.isEmpty()) {
            tellFaults(report, house.complaints(), settings);
            return 1;
        }
    }
    return 0;
}
