#include "server/dispatch/tokenbucket.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace foyer::server;

class TokenBucketTest final : public foyer::test::TestCase
{
    Q_OBJECT
private slots:
    void aBurstIsServedAndThenSoManyASecond()
    {
        TokenBucket bucket;
        for (int i = 0; i < requestBurstMax; ++i)
            QVERIFY(bucket.take(0));
        QVERIFY(!bucket.take(0));
        QCOMPARE(bucket.msUntilNext(), 1 + 1000 / requestsPerSecondMax);
        QVERIFY(bucket.take(bucket.msUntilNext()));
        QVERIFY(!bucket.take(bucket.msUntilNext()));
    }

    void whoAsksMoreThanTwiceAsFastAsAllowedFloods_data()
    {
        QTest::addColumn<int>("perSecond");
        QTest::addColumn<bool>("floods");
        QTest::newRow("as allowed") << requestsPerSecondMax << false;
        QTest::newRow("a little too fast") << 3 * requestsPerSecondMax / 2 << false;
        QTest::newRow("three times too fast") << 3 * requestsPerSecondMax << true;
        QTest::newRow("as a slow machine can") << 1000 << true;
        QTest::newRow("as fast as can be") << 100'000 << true;
    }
    void whoAsksMoreThanTwiceAsFastAsAllowedFloods()
    {
        QFETCH(const int, perSecond);
        QFETCH(const bool, floods);
        TokenBucket bucket;
        for (int i = 0; i < 60 * perSecond && !bucket.isFlooded(); ++i)
            bucket.take(qint64(i) * 1000 / perSecond);
        QCOMPARE(bucket.isFlooded(), floods);
    }
};

FOYER_TEST(TokenBucketTest)
#include "tokenbuckettest.moc"
