// foyer-bench [--quick] [ROW ...]: measures all rows, or those that are named, and writes results.json.
#include "shared/core/log.h"
#include "tests/bench/rows.h"
#include "tests/support/places/places.h"

#include <QApplication>
#include <QDir>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::bench;

namespace
{

using MeasureInHouse = std::function<void(BenchHouse &, const Effort &, Report &)>;

struct NamedRow {
    QLatin1StringView name;
    MeasureInHouse measure; // with a PostgreSQL of its own
};

const std::array rowsInHouse {
    NamedRow {"catalogue"_L1,
              [](BenchHouse &house, const Effort &, Report &report) { measureCatalogue(house, report); }},
    NamedRow {"push"_L1, [](BenchHouse &house, const Effort &, Report &report) { measurePush(house, report); }},
    NamedRow {"engine"_L1, measureEngine},
    NamedRow {"gateway"_L1, measureEngineWithGateway},
    NamedRow {"lane"_L1, measureLane},
    NamedRow {"peak"_L1, measurePeak},
    NamedRow {"hotshow"_L1, measureHotShow},
    NamedRow {"growth"_L1, measureGrowth},
};

// All where none is named.
void measure(const QStringList &names, const QString &directory, const Effort &effort, Report &report)
{
    const auto isWanted = [&names](QLatin1StringView name) { return names.isEmpty() || names.contains(name); };
    if (isWanted("seatmap"_L1))
        measureSeatMap(report);
    if (isWanted("tickets"_L1))
        measureTickets(report);
    std::optional<BenchHouse> house;
    for (const NamedRow &row : rowsInHouse) {
        if (!isWanted(row.name))
            continue;
        if (!house)
            house.emplace(directory + u"/house"_s);
        row.measure(*house, effort, report);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installLog(LogFormat::Text);
    QStringList names = QCoreApplication::arguments().mid(1);
    Effort effort = names.removeAll(u"--quick"_s) > 0 ? quickEffort : Effort();
    if (const qsizetype at = names.indexOf(u"--old-bookings"_s); at >= 0) {
        effort.oldBookings = names.value(at + 1).toInt();
        names.remove(at, std::min<qsizetype>(2, names.size() - at));
    }

    const QString directory = test::inSources(u"build/bench");
    QDir().mkpath(directory);
    Report report;
    measure(names, directory, effort, report);
    Report::say(u"\n"_s + report.table());
    const QString results = directory + u"/results.json"_s;
    if (!report.writeJson(results)) {
        qCritical("%s cannot be written", qPrintable(results));
        return 1;
    }
    Report::say(u"written: "_s + results);
    return 0;
}
