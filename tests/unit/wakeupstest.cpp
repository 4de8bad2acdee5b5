#include "shared/core/wakeups.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <thread>

using namespace foyer;

class WakeUpsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init() { m_woken.clear(); }
    void withoutAnythingPutOffItIsNow();
    void whoIsPutOffIsWokenOnceAtTheEnd();
    void theOutermostEndCounts();
    void anotherThreadIsNotHeldUp();

private:
    void wake(int who)
    {
        WakeUps::wake(m_sleepers + who, [this, who] { m_woken.append(who); });
    }

    const char m_sleepers[3] = {};
    QList<int> m_woken;
};

void WakeUpsTest::withoutAnythingPutOffItIsNow()
{
    wake(1);
    QCOMPARE(m_woken, QList<int> {1});
    wake(1);
    QCOMPARE(m_woken, (QList<int> {1, 1}));
}

void WakeUpsTest::whoIsPutOffIsWokenOnceAtTheEnd()
{
    {
        const WakeUps together;
        for (const int who : {2, 1, 2, 2, 1})
            wake(who);
        QCOMPARE(m_woken, QList<int>());
    }
    QCOMPARE(m_woken, (QList<int> {2, 1}));
}

void WakeUpsTest::theOutermostEndCounts()
{
    {
        const WakeUps outer;
        {
            const WakeUps inner;
            wake(1);
        }
        QCOMPARE(m_woken, QList<int>());
    }
    QCOMPARE(m_woken, QList<int> {1});
}

void WakeUpsTest::anotherThreadIsNotHeldUp()
{
    const WakeUps together;
    std::thread([this] { wake(2); }).join();
    QCOMPARE(m_woken, QList<int> {2});
}

FOYER_TEST_WITHOUT_APPLICATION(WakeUpsTest)
#include "wakeupstest.moc"
