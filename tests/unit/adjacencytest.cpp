#include "shared/domain/adjacency.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{

// One section whose rows have seats at the given ways along x.
SeatingPlan planOf(const QList<QList<double>> &rows)
{
    SeatingPlan plan;
    plan.categories = {{u"standard"_s, u"Standard"_s}};
    plan.sections = {{u"Hall"_s, QString(), 0, {}}};
    for (const QList<double> &row : rows) {
        const int at = int(plan.rows.size());
        plan.rows += SeatRow {QString::number(at), 0, int(plan.seats.size()), int(row.size())};
        for (const double x : row)
            plan.seats += Seat {SeatNo(int(plan.seats.size()) + 1), {}, {x, at * 100.0}, at, 0, {}};
    }
    plan.index();
    return plan;
}

QList<int> runLengths(const SeatingPlan &plan)
{
    QList<int> lengths;
    const SeatRuns runs(plan);
    for (const SeatRun &run : runs.all())
        lengths += run.count;
    return lengths;
}

} // namespace

class AdjacencyTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void anAislePartsARow();
    void aGapJustBelowTheFactorIsNoAisle();
    void aBayBesideACompanionSeatIsItsNeighbour();
    void theOnlyTwoSeatsOfARowFarApartAreNoNeighbours();
    void theEndOfOneRowIsNoNeighbourOfTheNextRow();
    void everySeatKnowsItsRun();
};

void AdjacencyTest::anAislePartsARow() { QCOMPARE(runLengths(planOf({{0, 50, 100, 250, 300}})), (QList {3, 2})); }

void AdjacencyTest::aGapJustBelowTheFactorIsNoAisle()
{
    QCOMPARE(runLengths(planOf({{0, 50, 100, 179, 229}})), (QList {5}));
    QCOMPARE(runLengths(planOf({{0, 50, 100, 181, 231}})), (QList {3, 2}));
}

void AdjacencyTest::aBayBesideACompanionSeatIsItsNeighbour()
{
    QCOMPARE(runLengths(planOf({{0, 73, 129, 185, 241}})), (QList {5}));
}

void AdjacencyTest::theOnlyTwoSeatsOfARowFarApartAreNoNeighbours()
{
    QCOMPARE(runLengths(planOf({{0, 50, 100, 150, 200}, {0, 200}})), (QList {5, 1, 1}));
}

void AdjacencyTest::theEndOfOneRowIsNoNeighbourOfTheNextRow()
{
    const SeatingPlan plan = planOf({{0, 50}, {50, 100}});
    const SeatRuns runs(plan);
    QVERIFY(runs.areNeighbours(0, 1));
    QVERIFY(!runs.areNeighbours(1, 2));
    QVERIFY(!runs.areNeighbours(0, 0));
}

void AdjacencyTest::everySeatKnowsItsRun()
{
    const SeatingPlan plan = planOf({{0, 50, 200, 250}, {0}});
    const SeatRuns runs(plan);
    QCOMPARE(runs.runOf(1), (SeatRun {0, 0, 2}));
    QCOMPARE(runs.runOf(2), (SeatRun {0, 2, 2}));
    QCOMPARE(runs.runOf(4), (SeatRun {1, 4, 1}));
}

FOYER_TEST_WITHOUT_APPLICATION(AdjacencyTest)
#include "adjacencytest.moc"
