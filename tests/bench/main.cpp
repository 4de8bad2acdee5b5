// foyer-bench [ROW ...]: measures all rows, or those that are named, and writes results.json.
#include "shared/core/log.h"
#include "tests/bench/rows.h"

#include <QApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::bench;

namespace
{

constexpr std::array rowNames {"seatmap"_L1, "tickets"_L1, "catalogue"_L1, "push"_L1, "engine"_L1};

void measure(const QStringList &names, const QString &directory, Report &report)
{
    if (names.contains("seatmap"_L1))
        measureSeatMap(report);
    if (names.contains("tickets"_L1))
        measureTickets(report);
    if (!names.contains("catalogue"_L1) && !names.contains("push"_L1) && !names.contains("engine"_L1))
        return;
    BenchHouse house(directory + u"/house"_s);
    if (names.contains("catalogue"_L1))
        measureCatalogue(house, report);
    if (names.contains("push"_L1))
        measurePush(house, report);
    if (names.contains("engine"_L1))
        measureEngine(house, report);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    installLog(LogFormat::Text);
    QStringList names = QCoreApplication::arguments().mid(1);
    if (names.isEmpty())
        names = QStringList(rowNames.begin(), rowNames.end());

    const QString directory = QStringLiteral(FOYER_SOURCE_DIR) + u"/build/bench"_s;
    QDir().mkpath(directory);
    Report report;
    measure(names, directory, report);
    Report::say(u"\n"_s + report.table());
    const QString results = directory + u"/results.json"_s;
    if (!report.writeJson(results)) {
        qCritical("%s cannot be written", qPrintable(results));
        return 1;
    }
    Report::say(u"written: "_s + results);
    return 0;
}
