#include "shared/domain/bestseats.h"
#include "resources/demo/generator/demoplans.h"
#include "shared/domain/loneseat.h"
#include "shared/domain/plangenerator.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{

// Rows of seats between two aisles, before a screen: 1 is the front left seat. The last row is the balcony's price.
SeatingPlan hall(int rows, const QList<int> &blocks, FocusKind focus = FocusKind::Screen, int bayRow = -1)
{
    AuditoriumSpec spec;
    spec.name = u"Test"_s;
    spec.focus = {focus, {-500, -400, 1000, 30}};
    spec.categories = {{u"front"_s, u"Front"_s}, {u"back"_s, u"Back"_s}};
    FanSpec fan;
    fan.rows = rows;
    fan.blocks = blocks;
    fan.bayRow = bayRow;
    fan.bands = {{0, 0}, {rows - 1, 1}};
    spec.fans = {fan};
    return generateAuditorium(spec);
}

QByteArray allFree(const SeatIndex &index) { return QByteArray(index.seatNoMax(), '.'); }

void take(QByteArray &states, const SeatNos &seats)
{
    for (const SeatNo seat : seats) {
        QCOMPARE(states[seat.value - 1], '.');
        states[seat.value - 1] = 's';
    }
}

SeatNos nos(std::initializer_list<int> numbers)
{
    SeatNos seats;
    for (const int number : numbers)
        seats += SeatNo(number);
    return seats;
}

} // namespace

class BestSeatsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void beforeAScreenTheMiddleTwoThirdsBackIsBest();
    void beforeAStageTheFrontMiddleIsBest();
    void pairsFillAHallCompletely();
    void pairsLeaveOneSeatOfEachOddRunOnly();
    void theSameStatesGiveTheSameAnswer();
    void nobodySitsAcrossAnAisle();
    void anOfferedSeatIsNotFree();
    void aCategoryIsKept();
    void whoNeedsABayGetsItWithTheOthersBeside();
    void whoNeedsNoBayNeverGetsOne();
    void companionSeatsComeLast();
    void aLoveSeatIsNotHalved();
    void whoCannotSitTogetherSitsInFewGroupsNearby();
    void nobodySitsAloneWhereItCanBeHelped();
    void whoMustSitTogetherIsRefused();
    void tooFewFreeSeatsAreSoldOut();
    void impossibleWishesAreRefused();
    void rankedChoicesShareNoSeat();
    void theSecondChoiceIsTheBestAfterTheFirstIsTaken();
    void equalSeatsAreNearAndOfTheSameCategory();
    void anAvoidableLoneSeatIsNoticed_data();
    void anAvoidableLoneSeatIsNoticed();
    void aLargeHouseHasBestSeatsToo();
};

void BestSeatsTest::beforeAScreenTheMiddleTwoThirdsBackIsBest()
{
    const SeatIndex index(hall(10, {10}));
    QCOMPARE(bestSeats(index, allFree(index), {.count = 2})->seats, nos({65, 66}));
}

void BestSeatsTest::beforeAStageTheFrontMiddleIsBest()
{
    const SeatIndex index(hall(10, {10}, FocusKind::Stage));
    QCOMPARE(bestSeats(index, allFree(index), {.count = 2})->seats, nos({5, 6}));
}

void BestSeatsTest::pairsFillAHallCompletely()
{
    const SeatIndex index(hall(10, {4, 12, 4}));
    QByteArray states = allFree(index);
    QCOMPARE(states.size(), 200);
    for (int pair = 0; pair < 100; ++pair) {
        const auto choice = bestSeats(index, states, {.count = 2});
        QVERIFY(choice.ok());
        QVERIFY2(choice->together(), qPrintable(u"pair %1"_s.arg(pair)));
        take(states, choice->seats);
    }
    QCOMPARE(bestSeats(index, states, {.count = 1}).error().code, ErrorCode::SoldOut);
}

void BestSeatsTest::pairsLeaveOneSeatOfEachOddRunOnly()
{
    const SeatIndex index(hall(9, {3, 11, 5}));
    QByteArray states = allFree(index);
    for (;;) {
        const auto choice = bestSeats(index, states, {.count = 2, .mustBeTogether = true});
        if (!choice.ok())
            break;
        take(states, choice->seats);
    }
    QCOMPARE(states.count('.'), 27);
}

void BestSeatsTest::theSameStatesGiveTheSameAnswer()
{
    const SeatingPlan plan = hall(10, {10});
    QByteArray states(100, '.');
    take(states, nos({65, 66, 12, 33, 90}));
    QCOMPARE(bestSeatsRanked(plan, states, {.count = 3}, 20),
             bestSeatsRanked(SeatIndex(plan), states, {.count = 3}, 20));
}

void BestSeatsTest::nobodySitsAcrossAnAisle()
{
    const SeatIndex index(hall(2, {3, 3}));
    const auto choice = bestSeats(index, allFree(index), {.count = 4});
    QVERIFY(!choice->together());
    QCOMPARE(bestSeats(index, allFree(index), {.count = 3})->groups, 1);
}

void BestSeatsTest::anOfferedSeatIsNotFree()
{
    const SeatIndex index(hall(1, {4}));
    QCOMPARE(bestSeats(index, "oh..", {.count = 2})->seats, nos({3, 4}));
    QCOMPARE(bestSeats(index, "pbs.", {.count = 2}).error().code, ErrorCode::SoldOut);
    QCOMPARE(bestSeats(index, "..", {.count = 2})->seats, nos({1, 2}));
}

void BestSeatsTest::aCategoryIsKept()
{
    const SeatIndex index(hall(10, {10}));
    QCOMPARE(bestSeats(index, allFree(index), {.count = 2, .category = u"back"_s})->seats, nos({95, 96}));
}

void BestSeatsTest::whoNeedsABayGetsItWithTheOthersBeside()
{
    const SeatIndex index(hall(5, {12}, FocusKind::Screen, 0));
    const auto choice = bestSeats(index, allFree(index), {.count = 3, .wheelchairs = 1});
    QVERIFY(choice->together());
    QCOMPARE(choice->seats, nos({1, 2, 3}));
    QCOMPARE(bestSeats(index, allFree(index), {.count = 2, .wheelchairs = 2})->groups, 2);
}

void BestSeatsTest::whoNeedsNoBayNeverGetsOne()
{
    const SeatIndex index(hall(1, {12}, FocusKind::Screen, 0));
    QCOMPARE(index.seatNoMax(), 10);
    QVERIFY(bestSeats(index, allFree(index), {.count = 8}).ok());
    QCOMPARE(bestSeats(index, allFree(index), {.count = 9}).error().code, ErrorCode::SoldOut);
}

void BestSeatsTest::companionSeatsComeLast()
{
    const SeatIndex index(hall(1, {12}, FocusKind::Screen, 0)); // bay 1, companion 2, six seats, companion 9, bay 10
    QByteArray states = allFree(index);
    for (int i = 0; i < 3; ++i) {
        const SeatNos seats = bestSeats(index, states, {.count = 2})->seats;
        QVERIFY(!seats.contains(SeatNo(2)) && !seats.contains(SeatNo(9)));
        take(states, seats);
    }
    QCOMPARE(bestSeats(index, states, {.count = 2})->seats, nos({2, 9}));
}

void BestSeatsTest::aLoveSeatIsNotHalved()
{
    SeatingPlan plan = hall(1, {6});
    for (Seat &seat : plan.seats)
        seat.attributes |= SeatAttribute::LoveSeat;
    const SeatIndex index(plan);
    QCOMPARE(bestSeats(index, allFree(index), {.count = 2})->seats, nos({3, 4}));
    const SeatNos four = bestSeats(index, allFree(index), {.count = 4})->seats;
    QCOMPARE(four.first().value % 2, 1);
}

void BestSeatsTest::whoCannotSitTogetherSitsInFewGroupsNearby()
{
    const SeatIndex index(hall(4, {4}));
    const auto choice = bestSeats(index,
                                  "..ss"
                                  "ssss"
                                  "..ss"
                                  "..ss",
                                  {.count = 4});
    QCOMPARE(choice->groups, 2);
    QCOMPARE(choice->seats, nos({9, 10, 13, 14}));
}

void BestSeatsTest::nobodySitsAloneWhereItCanBeHelped()
{
    const SeatIndex index(hall(2, {4}));
    const auto choice = bestSeats(index, allFree(index), {.count = 5});
    QCOMPARE(choice->groups, 2);
    const auto inFront = std::ranges::count_if(choice->seats, [](SeatNo seat) { return seat.value <= 4; });
    QVERIFY(inFront == 2 || inFront == 3);
}

void BestSeatsTest::whoMustSitTogetherIsRefused()
{
    const SeatIndex index(hall(1, {4}));
    QCOMPARE(bestSeats(index, ".s..", {.count = 3, .mustBeTogether = true}).error().code, ErrorCode::NoSeatsTogether);
    QCOMPARE(bestSeats(index, ".s..", {.count = 3})->groups, 2);
}

void BestSeatsTest::tooFewFreeSeatsAreSoldOut()
{
    const SeatIndex index(hall(1, {4}));
    QCOMPARE(bestSeats(index, ".s..", {.count = 4}).error().code, ErrorCode::SoldOut);
    QCOMPARE(bestSeats(index, "....", {.count = 1, .wheelchairs = 1}).error().code, ErrorCode::SoldOut);
}

void BestSeatsTest::impossibleWishesAreRefused()
{
    const SeatIndex index(hall(1, {4}));
    QCOMPARE(bestSeats(index, "....", {.count = 0}).error().path, u"count"_s);
    QCOMPARE(bestSeats(index, "....", {.count = 1, .wheelchairs = 2}).error().path, u"wheelchairs"_s);
    QCOMPARE(bestSeats(index, "....", {.count = 1, .category = u"pit"_s}).error().path, u"category"_s);
}

void BestSeatsTest::rankedChoicesShareNoSeat()
{
    const SeatIndex index(hall(10, {4, 12, 4}));
    QSet<SeatNo> seen;
    const QList<SeatChoice> choices = bestSeatsRanked(index, allFree(index), {.count = 3}, 40);
    QCOMPARE(choices.size(), 40);
    for (const SeatChoice &choice : choices)
        for (const SeatNo seat : choice.seats) {
            QVERIFY(!seen.contains(seat));
            seen += seat;
        }
}

void BestSeatsTest::theSecondChoiceIsTheBestAfterTheFirstIsTaken()
{
    const SeatIndex index(hall(10, {10}));
    QByteArray states = allFree(index);
    for (const SeatChoice &choice : bestSeatsRanked(index, states, {.count = 2}, 30)) {
        QCOMPARE(*bestSeats(index, states, {.count = 2}), choice);
        take(states, choice.seats);
    }
}

void BestSeatsTest::equalSeatsAreNearAndOfTheSameCategory()
{
    const SeatIndex index(hall(3, {8}));
    QByteArray states = allFree(index);
    take(states, nos({11, 12}));
    QCOMPARE(equalSeatsNear(index, states, nos({11, 12})), nos({9, 10}));
    states.replace(0, 16, QByteArray(16, 's'));
    QCOMPARE(equalSeatsNear(index, states, nos({11, 12})), SeatNos()); // only the back row's category is left
    QCOMPARE(equalSeatsNear(index, states, nos({11, 99})), SeatNos());
}

void BestSeatsTest::anAvoidableLoneSeatIsNoticed_data()
{
    QTest::addColumn<QByteArray>("states");
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<bool>("refused");
    QTest::newRow("one left at the wall") << "......"_ba << QList {2, 3} << true;
    QTest::newRow("from the wall") << "......"_ba << QList {1, 2} << false;
    QTest::newRow("two left on each side") << "......"_ba << QList {3, 4} << false;
    QTest::newRow("three of four leave one anyway") << "ss...."_ba << QList {3, 4, 5} << false;
    QTest::newRow("the middle of three") << "sss..."_ba << QList {5} << true;
    QTest::newRow("one of two") << "ssss.."_ba << QList {5} << false;
    QTest::newRow("one between two chosen") << "......"_ba << QList {1, 3} << true;
    QTest::newRow("a lone seat elsewhere") << ".s...."_ba << QList {3, 4} << false;
    QTest::newRow("nothing") << "......"_ba << QList<int>() << false;
}

void BestSeatsTest::anAvoidableLoneSeatIsNoticed()
{
    QFETCH(QByteArray, states);
    QFETCH(QList<int>, chosen);
    SeatNos seats;
    for (const int number : chosen)
        seats += SeatNo(number);
    QTEST(leavesAvoidableLoneSeat(hall(1, {6}), states, seats), "refused");
}

void BestSeatsTest::aLargeHouseHasBestSeatsToo()
{
    const SeatIndex index(demo::housePlans().last().plan);
    QCOMPARE(index.seatNoMax(), 20'000);
    QByteArray states = allFree(index);
    for (int i = 0; i < states.size(); ++i)
        if (i % 7 < 5)
            states[i] = 's';
    QVERIFY(bestSeats(index, states, {.count = 2})->together());
    QCOMPARE(bestSeats(index, states, {.count = 5})->groups, 3);
    QVERIFY(!equalSeatsNear(index, states, nos({5, 6})).isEmpty());
}

FOYER_TEST_WITHOUT_APPLICATION(BestSeatsTest)
#include "bestseatstest.moc"
