#include "shared/core/lrumap.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;

class LruMapTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void whatWasPutInIsFound();
    void whatWasTakenIsGone();
    void whatWasNotAskedForLongestMakesRoom();
    void touchingAgainMakesNoRoom();
};

void LruMapTest::whatWasPutInIsFound()
{
    LruMap<int, int> map(2);
    QVERIFY(!map.find(1));
    map.touch(1) = 10;
    QCOMPARE(*map.find(1), 10);
    QCOMPARE(map.touch(1), 10);
    QCOMPARE(map.size(), 1);
}

void LruMapTest::whatWasTakenIsGone()
{
    LruMap<int, int> map(2);
    map.touch(1) = 10;
    QCOMPARE(map.take(1), std::optional(10));
    QCOMPARE(map.take(1), std::nullopt);
    QVERIFY(!map.find(1));
    QCOMPARE(map.size(), 0);
}

void LruMapTest::whatWasNotAskedForLongestMakesRoom()
{
    LruMap<int, int> map(2);
    map.touch(1) = 10;
    map.touch(2) = 20;
    QVERIFY(map.find(1));
    map.touch(3) = 30;
    QVERIFY(map.find(1));
    QVERIFY(!map.find(2));
    QVERIFY(map.find(3));
    QCOMPARE(map.size(), 2);
}

void LruMapTest::touchingAgainMakesNoRoom()
{
    LruMap<int, int> map(2);
    map.touch(1) = 10;
    map.touch(2) = 20;
    map.touch(2) = 21;
    QCOMPARE(*map.find(1), 10);
}

FOYER_TEST_WITHOUT_APPLICATION(LruMapTest)
#include "lrumaptest.moc"
