#include "shared/domain/plangenerator.h"
#include "resources/demo/generator/demoplans.h"
#include "shared/domain/adjacency.h"
#include "shared/domain/planformat.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QLineF>
#include <QTest>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{

QDir plansFolder() { return QDir(test::inSources(u"resources/demo/plans")); }

const SeatingPlan &planNamed(const QString &key)
{
    static const QList<demo::DemoPlan> plans = demo::allDemoPlans();
    const auto found = std::ranges::find(plans, key, &demo::DemoPlan::key);
    Q_ASSERT(found != plans.end());
    return found->plan;
}

// The least distance between two seats, by a grid of cells as wide as a seat.
double leastDistance(const SeatingPlan &plan)
{
    std::map<std::pair<int, int>, QList<QPointF>> cells;
    double least = 1e9;
    for (const Seat &seat : plan.seats) {
        const int x = int(std::floor(seat.place.x() / plan.seatSize));
        const int y = int(std::floor(seat.place.y() / plan.seatSize));
        for (int dx = -1; dx <= 1; ++dx)
            for (int dy = -1; dy <= 1; ++dy)
                if (const auto cell = cells.find({x + dx, y + dy}); cell != cells.end())
                    for (const QPointF &other : cell->second)
                        least = std::min(least, QLineF(seat.place, other).length());
        cells[{x, y}] += seat.place;
    }
    return least;
}

// By counting how often a ray to the right crosses the polygon.
bool encloses(const QList<QPointF> &polygon, QPointF point)
{
    bool inside = false;
    for (qsizetype i = 0, last = polygon.size() - 1; i < polygon.size(); last = i++) {
        const QPointF a = polygon[last], b = polygon[i];
        if ((a.y() > point.y()) == (b.y() > point.y()))
            continue;
        if (point.x() < a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
            inside = !inside;
    }
    return inside;
}

} // namespace

class PlanGeneratorTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theFilesAreWhatTheGeneratorMakes();
    void theReadmeNamesEveryPlanWithItsSeats();
    void noTwoSeatsOverlap_data() { eachPlan(); }
    void noTwoSeatsOverlap();
    void allSeatsAreInTheirOutlineAndTheBounds_data() { eachPlan(); }
    void allSeatsAreInTheirOutlineAndTheBounds();
    void noSeatStandsOnTheFocus_data() { eachPlan(); }
    void noSeatStandsOnTheFocus();
    void labelsAreUniqueInTheirRow_data() { eachPlan(); }
    void labelsAreUniqueInTheirRow();
    void seatsAtTheEndOfARunAreAisleSeats_data() { eachPlan(); }
    void seatsAtTheEndOfARunAreAisleSeats();
    void everyBayHasACompanionSeatBesideIt_data() { eachPlan(); }
    void everyBayHasACompanionSeatBesideIt();
    void noSeatStandsAloneBetweenAisles_data() { eachPlan(); }
    void noSeatStandsAloneBetweenAisles();
    void rowLettersSkipThoseThatAreMisread();
    void theatreNumbersAreOddOnTheLeft();

private:
    void eachPlan();
};

void PlanGeneratorTest::eachPlan()
{
    QTest::addColumn<QString>("key");
    for (const demo::DemoPlan &plan : demo::allDemoPlans())
        QTest::newRow(qPrintable(plan.key)) << plan.key;
}

void PlanGeneratorTest::theFilesAreWhatTheGeneratorMakes()
{
    QStringList keys;
    for (const demo::DemoPlan &demo : demo::allDemoPlans()) {
        keys += demo.key + u".json"_s;
        QFile file(plansFolder().filePath(keys.last()));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray json = file.readAll();
        QVERIFY2(json == planToJson(demo.plan), qPrintable(demo.key + u": run foyer-demo-plans"_s));
        QVERIFY2(planFromJson(json).ok(), qPrintable(demo.key));
        QVERIFY(json.size() < 1'000'000);
    }
    keys.sort();
    QCOMPARE(plansFolder().entryList({u"*.json"_s}, QDir::Files, QDir::Name), keys);
}

void PlanGeneratorTest::theReadmeNamesEveryPlanWithItsSeats()
{
    QFile readme(plansFolder().filePath(u"README.md"_s));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    for (const demo::DemoPlan &demo : demo::allDemoPlans())
        QVERIFY2(text.contains(u"| %1 | %2 |"_s.arg(demo.key).arg(demo.plan.seats.size())), qPrintable(demo.key));
}

void PlanGeneratorTest::noTwoSeatsOverlap()
{
    QFETCH(QString, key);
    const SeatingPlan &plan = planNamed(key);
    QVERIFY2(leastDistance(plan) >= plan.seatSize, qPrintable(QString::number(leastDistance(plan))));
}

void PlanGeneratorTest::allSeatsAreInTheirOutlineAndTheBounds()
{
    QFETCH(QString, key);
    const SeatingPlan &plan = planNamed(key);
    for (const Seat &seat : plan.seats) {
        const PlanSection &section = plan.sections[plan.rows[seat.row].section];
        QVERIFY2(encloses(section.outline, seat.place),
                 qPrintable(u"%1 seat %2"_s.arg(section.name).arg(seat.no.value)));
        QVERIFY(plan.bounds.contains(seat.place));
    }
    QVERIFY(plan.bounds.contains(plan.focus.area));
}

void PlanGeneratorTest::noSeatStandsOnTheFocus()
{
    QFETCH(QString, key);
    const SeatingPlan &plan = planNamed(key);
    const qreal half = plan.seatSize / 2;
    const QRectF kept = plan.focus.area.adjusted(-half, -half, half, half);
    for (const Seat &seat : plan.seats)
        QVERIFY(!kept.contains(seat.place));
}

void PlanGeneratorTest::labelsAreUniqueInTheirRow()
{
    QFETCH(QString, key);
    const SeatingPlan &plan = planNamed(key);
    QSet<QString> seen;
    for (const Seat &seat : plan.seats) {
        const SeatRow &row = plan.rows[seat.row];
        const QString printed = u"%1/%2/%3"_s.arg(plan.sections[row.section].name, row.label, seat.label);
        QVERIFY2(!seen.contains(printed), qPrintable(printed));
        seen += printed;
    }
}

void PlanGeneratorTest::seatsAtTheEndOfARunAreAisleSeats()
{
    QFETCH(QString, key);
    const SeatingPlan &plan = planNamed(key);
    const SeatRuns runs(plan);
    for (int i = 0; i < plan.seats.size(); ++i) {
        const SeatRun &run = runs.runOf(i);
        QVERIFY(i >= run.first && i < run.end());
        QCOMPARE(plan.seats[i].attributes.testFlag(SeatAttribute::Aisle), i == run.first || i == run.end() - 1);
        if (i + 1 < run.end())
            QVERIFY(QLineF(plan.seats[i].place, plan.seats[i + 1].place).length() < 100);
    }
}

void PlanGeneratorTest::everyBayHasACompanionSeatBesideIt()
{
    QFETCH(QString, key);
    const SeatingPlan &plan = planNamed(key);
    const SeatRuns runs(plan);
    const auto isCompanion = [&](int seat, int beside) {
        return seat >= 0 && seat < plan.seats.size() && runs.areNeighbours(seat, beside)
            && plan.seats[seat].attributes.testFlag(SeatAttribute::Companion);
    };
    int bays = 0;
    for (int i = 0; i < plan.seats.size(); ++i) {
        if (!plan.seats[i].attributes.testFlag(SeatAttribute::Wheelchair))
            continue;
        ++bays;
        QVERIFY2(isCompanion(i - 1, i) || isCompanion(i + 1, i), qPrintable(plan.seats[i].label));
    }
    QVERIFY(bays >= 2);
}

void PlanGeneratorTest::noSeatStandsAloneBetweenAisles()
{
    QFETCH(QString, key);
    const SeatRuns runs(planNamed(key));
    for (const SeatRun &run : runs.all())
        QVERIFY2(run.count > 1, qPrintable(QString::number(run.row)));
}

void PlanGeneratorTest::rowLettersSkipThoseThatAreMisread()
{
    QCOMPARE(rowLetter(0), u"A"_s);
    QCOMPARE(rowLetter(8), u"J"_s);
    QCOMPARE(rowLetter(13), u"P"_s);
    QCOMPARE(rowLetter(23), u"Z"_s);
    QCOMPARE(rowLetter(24), u"AA"_s);
}

void PlanGeneratorTest::theatreNumbersAreOddOnTheLeft()
{
    for (const Seat &seat : planNamed(u"playhouse-400"_s).seats)
        if (std::abs(seat.place.x()) > 60)
            QCOMPARE(seat.label.toInt() % 2 == 1, seat.place.x() < 0);
}

FOYER_TEST_WITHOUT_APPLICATION(PlanGeneratorTest)
#include "plangeneratortest.moc"
