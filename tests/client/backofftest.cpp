#include "client/net/backoff.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using client::BackOff;

class BackOffTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void waitsStayUnderADoublingCeilingWithAnEnd();
    void waitsAreSpreadOverAllOfTheirRange();
    void afterAResetItBeginsAnew();
    void theSameSeedWaitsAlike();
};

void BackOffTest::waitsStayUnderADoublingCeilingWithAnEnd()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        BackOff backOff(seed);
        int ceiling = BackOff::firstCeilingMs;
        for (int i = 0; i < 12; ++i) {
            const int wait = backOff.nextMs();
            QVERIFY(wait >= 0 && wait <= ceiling);
            ceiling = std::min(2 * ceiling, BackOff::lastCeilingMs);
        }
    }
}

void BackOffTest::waitsAreSpreadOverAllOfTheirRange()
{
    constexpr int kiosks = 1000;
    constexpr int parts = 10;
    std::array<int, parts> count {};
    for (quint32 seed = 0; seed < kiosks; ++seed) {
        BackOff backOff(seed);
        for (int i = 0; i < 9; ++i)
            backOff.nextMs();
        ++count[size_t(std::min(parts - 1, backOff.nextMs() * parts / BackOff::lastCeilingMs))];
    }
    for (const int inPart : count)
        QVERIFY2(inPart > kiosks / parts / 2 && inPart < kiosks / parts * 2, qPrintable(QString::number(inPart)));
}

void BackOffTest::afterAResetItBeginsAnew()
{
    BackOff backOff(1);
    for (int i = 0; i < 10; ++i)
        backOff.nextMs();
    backOff.reset();
    QVERIFY(backOff.nextMs() <= BackOff::firstCeilingMs);
}

void BackOffTest::theSameSeedWaitsAlike()
{
    BackOff one(42);
    BackOff other(42);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(one.nextMs(), other.nextMs());
}

FOYER_TEST_WITHOUT_APPLICATION(BackOffTest)
#include "backofftest.moc"
