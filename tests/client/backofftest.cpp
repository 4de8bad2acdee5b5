#include "client/net/backoff.h"
#include "tests/support/fakeclock.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <map>
#include <numeric>

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
    void tenThousandKiosksDoNotStormTheServerThatComesBack_data();
    void tenThousandKiosksDoNotStormTheServerThatComesBack();
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

namespace
{

// All lose the server in the same moment, try by their back-off, and are let in at their first attempt after it is
// back. How many are let in in each tenth of a second from then on.
std::vector<int> comeBack(int kiosks, int outageMs, test::FakeClock &clock)
{
    constexpr int partMs = 100;
    std::vector<int> letIn;
    const qint64 lostAtMs = clock.monotonicMs();
    std::multimap<qint64, BackOff> attempts; // by the time of the next one
    for (int kiosk = 0; kiosk < kiosks; ++kiosk) {
        BackOff backOff(quint32(kiosk), client::ceilingsOfMany);
        const qint64 first = lostAtMs + backOff.nextMs();
        attempts.emplace(first, backOff);
    }
    while (!attempts.empty()) {
        auto attempt = attempts.extract(attempts.begin());
        clock.advanceMs(attempt.key() - clock.monotonicMs());
        const qint64 backForMs = clock.monotonicMs() - lostAtMs - outageMs;
        if (backForMs < 0) {
            attempt.key() += std::max(1, attempt.mapped().nextMs());
            attempts.insert(std::move(attempt));
            continue;
        }
        letIn.resize(std::max(letIn.size(), size_t(backForMs / partMs + 1)));
        ++letIn[size_t(backForMs / partMs)];
    }
    return letIn;
}

} // namespace

void BackOffTest::tenThousandKiosksDoNotStormTheServerThatComesBack_data()
{
    QTest::addColumn<int>("outageMs");
    for (const int outageMs : {0, 500, 3'000, 20'000, 120'000, 600'000})
        QTest::newRow(qPrintable(QString::number(outageMs))) << outageMs;
}

void BackOffTest::tenThousandKiosksDoNotStormTheServerThatComesBack()
{
    QFETCH(int, outageMs);
    constexpr int kiosks = 10'000;
    constexpr int perSecondMax = 3'000;
    constexpr int partsOfASecond = 10;
    test::FakeClock clock;
    const std::vector<int> letIn = comeBack(kiosks, outageMs, clock);
    QCOMPARE(std::accumulate(letIn.begin(), letIn.end(), 0), kiosks);
    QVERIFY(letIn.size() <= size_t(client::ceilingsOfMany.last / 100 + 1)); // nobody waits longer than the last ceiling
    int peak = 0; // of any second, wherever it begins
    for (size_t from = 0; from < letIn.size(); ++from) {
        const auto end = letIn.begin() + qsizetype(std::min(letIn.size(), from + partsOfASecond));
        peak = std::max(peak, std::accumulate(letIn.begin() + qsizetype(from), end, 0));
    }
    QVERIFY2(peak <= perSecondMax, qPrintable(QString::number(peak)));
}

FOYER_TEST_WITHOUT_APPLICATION(BackOffTest)
#include "backofftest.moc"
