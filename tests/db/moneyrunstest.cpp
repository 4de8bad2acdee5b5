// Ten thousand customers on nodes that fail, with a gateway that answers badly, against the books.
#include "tests/support/money/runs/books.h"
#include "tests/support/money/runs/customer.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QLoggingCategory>
#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class MoneyRunsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    // Here connections break and gateways will not, so a warning is no fault; all that counts is in the books.
    void init()
    {
        QLoggingCategory::setFilterRules(u"foyer.*.info=false\nfoyer.*.warning=false\ndefault.warning=false"_s);
    }
    void whateverFailsMoneyAndSeatsAgree();

private:
    // MONEY_SEED repeats what a failed test has printed, as far as threads let it; MONEY_RUNS is for more or fewer of
    // them: both are set by ./foyer money.
    static quint32 seed();
    static int runs();

    test::TestPostgres m_postgres;
};

quint32 MoneyRunsTest::seed()
{
    bool isGiven = false;
    const quint32 given = qEnvironmentVariable("MONEY_SEED").toUInt(&isGiven);
    return isGiven ? given : QRandomGenerator::system()->generate();
}

int MoneyRunsTest::runs()
{
    constexpr int runsDefault = 10'000;
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("MONEY_RUNS", &isGiven);
    return isGiven ? given : runsDefault;
}

void MoneyRunsTest::whateverFailsMoneyAndSeatsAgree()
{
    constexpr int atOnce = 16;
    const int runCount = runs();
    test::BusyHouse house(m_postgres, seed());
    std::vector<QHash<AttemptId, PaymentState>> told(atOnce);
    std::vector<std::thread> threads;
    for (int i = 0; i < atOnce; ++i)
        threads.emplace_back([&house, &told, runCount, i] {
            test::Customer customer(house);
            for (int run = i; run < runCount; run += atOnce)
                customer.live(run);
            told[size_t(i)] = customer.told();
        });
    for (std::thread &thread : threads)
        thread.join();
    const bool isQuiet = house.awaitQuiet();
    QHash<AttemptId, PaymentState> all;
    for (const auto &one : told)
        all.insert(one);
    qInfo("%d runs: %s", runCount, qPrintable(house.owner().value<QString>("runs/summary")));
    const QStringList faults = test::faultsIn(house, all);
    for (const QString &fault : faults.first(std::min<qsizetype>(faults.size(), 40)))
        qInfo("%s", qPrintable(fault));
    QVERIFY2(isQuiet && faults.isEmpty(),
             qPrintable(u"%1 faults (the first eight digits of an id are its run): ./foyer money --seed %2"_s
                            .arg(faults.size())
                            .arg(house.seed())));
}

FOYER_TEST(MoneyRunsTest)
#include "moneyrunstest.moc"
