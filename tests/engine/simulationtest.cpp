// Thousands of random commands on a few shows at once: after each, what must always hold does hold. Each seed is a test
// that can be repeated.
#include "tests/engine/invariants.h"
#include "tests/engine/randomcrowd.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace foyer::test;

class SimulationTest : public TestCase
{
    Q_OBJECT
private slots:
    void whateverIsAskedTheRulesHold_data();
    void whateverIsAskedTheRulesHold();
    void everyKindOfChangeHappens();

private:
    static constexpr int commandsPerSeed = 4000;
    static constexpr int replayEvery = 50; // commands
    static constexpr int loseEvery = 15;

    QSet<int> m_seen; // changes, over all seeds
};

void SimulationTest::whateverIsAskedTheRulesHold_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U})
        QTest::addRow("seed %u", seed) << seed;
}

void SimulationTest::whateverIsAskedTheRulesHold()
{
    QFETCH(quint32, seed);
    RandomCrowd crowd(seed, 3);
    for (int i = 0; i < commandsPerSeed; ++i) {
        if (i % loseEvery == 0)
            crowd.loseSeats();
        const RandomCrowd::Step step = crowd.next();
        QString broken = brokenRule(*step.stage, step.firstNewRow);
        if (broken.isEmpty() && i % replayEvery == 0)
            broken = differenceAfterReplay(*step.stage);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("command %1, %2: %3").arg(i).arg(step.asked, broken)));
    }
    for (const auto &stage : crowd.stages())
        for (const engine::Event &event : stage->log())
            m_seen.insert(int(event.change));
}

void SimulationTest::everyKindOfChangeHappens()
{
    for (int change = 0; change <= int(engine::Change::Keep); ++change)
        QVERIFY2(m_seen.contains(change), engine::changeName(engine::Change(change)).data());
}

FOYER_TEST(SimulationTest)
#include "simulationtest.moc"
