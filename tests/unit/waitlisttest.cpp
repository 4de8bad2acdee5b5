#include "shared/domain/waitlist.h"
#include "shared/domain/limits.h"
#include "shared/domain/seatstate.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{

// Stalls: row A is 1 2 3 4 | 5 6 with an aisle, row B is 7 8 9 10 (7 a bay, 8 its companion seat). Balcony: 11 12 13.
SeatingPlan smallPlan()
{
    SeatingPlan plan;
    plan.focus = {FocusKind::Stage, {-500, -400, 1000, 30}};
    plan.categories = {{u"standard"_s, u"Standard"_s}};
    plan.sections = {{u"Stalls"_s, {}, 0, {}}, {u"Balcony"_s, {}, 1, {}}};
    const auto addRow = [&plan](int section, double y, const QList<double> &places) {
        const int row = int(plan.rows.size());
        plan.rows += SeatRow {QString::number(row), section, int(plan.seats.size()), int(places.size())};
        for (const double x : places)
            plan.seats += Seat {SeatNo(int(plan.seats.size()) + 1), {}, {x, y}, row, 0, {}};
    };
    addRow(0, 0, {0, 50, 100, 150, 350, 400});
    addRow(0, 100, {0, 50, 100, 150});
    addRow(1, 900, {0, 50, 100});
    plan.seats[6].attributes = SeatAttribute::Wheelchair;
    plan.seats[7].attributes = SeatAttribute::Companion;
    plan.index();
    return plan;
}

SeatNos nos(std::initializer_list<int> numbers)
{
    SeatNos seats;
    for (const int number : numbers)
        seats += SeatNo(number);
    return seats;
}

// All 13 are sold but these.
QByteArray onlyFree(std::initializer_list<int> numbers)
{
    QByteArray states(13, static_cast<char>(SeatState::Sold));
    for (const int number : numbers)
        states[number - 1] = static_cast<char>(SeatState::Free);
    return states;
}

const WaitWish one {.count = 1};
const WaitWish two {.count = 2};
const WaitWish three {.count = 3};
const WaitWish twoTogether {.count = 2, .together = true};
const WaitWish threeTogether {.count = 3, .together = true};
const WaitWish twoInTheBalcony {.count = 2, .section = u"Balcony"_s};

WaitWish exactly(std::initializer_list<int> numbers) { return {.count = int(numbers.size()), .seats = nos(numbers)}; }

// Entries 1, 2, 3 ... with these wishes.
QList<WaitingEntry> line(const QList<WaitWish> &wishes)
{
    QList<WaitingEntry> waiting;
    for (const WaitWish &wish : wishes)
        waiting += WaitingEntry {EntryId(waiting.size() + 1), wish};
    return waiting;
}

} // namespace

Q_DECLARE_METATYPE(foyer::WaitWish)
Q_DECLARE_METATYPE(foyer::WaitOffer)

class WaitlistTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void freeSeatsGoToTheFirstWhomTheyServe_data();
    void freeSeatsGoToTheFirstWhomTheyServe();
    void offersAreTheBestSeats();
    void aWishThatNoHallCouldMeetHasAFault_data();
    void aWishThatNoHallCouldMeetHasAFault();
    void whatIsOnHoldMayComeFree();
    void theChanceFallsWithTheLineAhead_data();
    void theChanceFallsWithTheLineAhead();

private:
    const SeatIndex m_index {smallPlan()};
};

void WaitlistTest::freeSeatsGoToTheFirstWhomTheyServe_data()
{
    QTest::addColumn<QByteArray>("states");
    QTest::addColumn<QList<WaitWish>>("wishes");
    QTest::addColumn<QList<WaitOffer>>("offers");
    const auto offer = [](int entry, std::initializer_list<int> seats) {
        return WaitOffer {EntryId(entry), nos(seats)};
    };
    using Wishes = QList<WaitWish>;
    using Offers = QList<WaitOffer>;
    QTest::newRow("nothing is free") << onlyFree({}) << Wishes {one, two} << Offers {};
    QTest::newRow("nobody waits") << onlyFree({1, 2}) << Wishes {} << Offers {};
    QTest::newRow("the first gets the seat, the second waits on")
        << onlyFree({1}) << Wishes {one, one} << Offers {offer(1, {1})};
    QTest::newRow("enough for both") << onlyFree({1, 11}) << Wishes {one, one}
                                     << Offers {offer(1, {1}), offer(2, {11})};
    QTest::newRow("who wants more than is free is passed over")
        << onlyFree({1}) << Wishes {two, one} << Offers {offer(2, {1})};
    QTest::newRow("who was passed over is first when it suffices")
        << onlyFree({1, 2}) << Wishes {two, one} << Offers {offer(1, {1, 2})};
    QTest::newRow("seats apart serve who does not mind")
        << onlyFree({1, 3}) << Wishes {two} << Offers {offer(1, {1, 3})};
    QTest::newRow("seats apart do not serve who wants them together")
        << onlyFree({1, 3}) << Wishes {twoTogether} << Offers {};
    QTest::newRow("an aisle parts") << onlyFree({4, 5}) << Wishes {twoTogether} << Offers {};
    QTest::newRow("rows part") << onlyFree({6, 8}) << Wishes {twoTogether} << Offers {};
    QTest::newRow("together, who fits is served, who does not keeps waiting")
        << onlyFree({1, 2, 5}) << Wishes {threeTogether, twoTogether, one} << Offers {offer(2, {1, 2}), offer(3, {5})};
    QTest::newRow("another section does not serve") << onlyFree({1, 2}) << Wishes {twoInTheBalcony} << Offers {};
    QTest::newRow("one seat of the section and one beside it do not serve")
        << onlyFree({1, 11}) << Wishes {twoInTheBalcony} << Offers {};
    QTest::newRow("the section serves") << onlyFree({1, 2, 11, 13}) << Wishes {twoInTheBalcony, two}
                                        << Offers {offer(1, {11, 13}), offer(2, {1, 2})};
    QTest::newRow("seats that are named, all of them free")
        << onlyFree({2, 12}) << Wishes {exactly({12, 2})} << Offers {offer(1, {12, 2})};
    QTest::newRow("seats that are named, one of them not free")
        << onlyFree({2}) << Wishes {exactly({2, 3})} << Offers {};
    QTest::newRow("a seat that is named goes to who came first")
        << onlyFree({2}) << Wishes {one, exactly({2})} << Offers {offer(1, {2})};
    QTest::newRow("a bay is for who named it") << onlyFree({7}) << Wishes {one, exactly({7})} << Offers {offer(2, {7})};
    QTest::newRow("a bay does not make seats neighbours") << onlyFree({7, 8}) << Wishes {twoTogether, two} << Offers {};
    QTest::newRow("a companion seat serves who finds nothing else")
        << onlyFree({8}) << Wishes {one} << Offers {offer(1, {8})};
    QTest::newRow("what others were offered is not free") << QByteArray("oosssssssssss") << Wishes {two} << Offers {};
    QTest::newRow("what held back seats are is not free") << QByteArray("bbhpsssssssss") << Wishes {one} << Offers {};
}

void WaitlistTest::freeSeatsGoToTheFirstWhomTheyServe()
{
    QFETCH(QByteArray, states);
    QFETCH(QList<WaitWish>, wishes);
    QFETCH(QList<WaitOffer>, offers);
    const QList<WaitingEntry> waiting = line(wishes);
    for (const WaitWish &wish : std::as_const(wishes))
        QVERIFY(!faultOf(m_index, wish));
    QCOMPARE(offersFor(m_index, states, waiting), offers);
}

void WaitlistTest::offersAreTheBestSeats()
{
    const QList<WaitingEntry> waiting = line({twoTogether, two});
    const QList<WaitOffer> offers = offersFor(m_index, QByteArray(13, '.'), waiting);
    QCOMPARE(offers, (QList<WaitOffer> {{EntryId(1), nos({1, 2})}, {EntryId(2), nos({3, 4})}}));
}

void WaitlistTest::aWishThatNoHallCouldMeetHasAFault_data()
{
    QTest::addColumn<WaitWish>("wish");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const WaitWish &wish, ErrorCode code) {
        QTest::newRow(name) << wish << int(code);
    };
    row("nobody", {.count = 0}, ErrorCode::OutOfRange);
    row("more than a hold may have", {.count = seatsPerHoldMax + 1}, ErrorCode::OutOfRange);
    row("no such section", {.count = 1, .section = u"Gods"_s}, ErrorCode::OutOfRange);
    row("more than the section has", {.count = 4, .section = u"Balcony"_s}, ErrorCode::SoldOut);
    row("more than any row has side by side", {.count = 5, .together = true}, ErrorCode::NoSeatsTogether);
    row("no such seat", exactly({14}), ErrorCode::SeatUnknown);
    row("a seat twice", exactly({1, 1}), ErrorCode::OutOfRange);
    row("another number than the seats", {.count = 2, .seats = nos({1})}, ErrorCode::OutOfRange);
    row("seats and a section", {.count = 1, .seats = nos({1}), .section = u"Stalls"_s}, ErrorCode::OutOfRange);
    row("seats and together", {.count = 1, .seats = nos({1}), .together = true}, ErrorCode::OutOfRange);
}

void WaitlistTest::aWishThatNoHallCouldMeetHasAFault()
{
    QFETCH(WaitWish, wish);
    QFETCH(int, code);
    const std::optional<Error> fault = faultOf(m_index, wish);
    QVERIFY(fault.has_value());
    QCOMPARE(int(fault->code), code);
}

void WaitlistTest::whatIsOnHoldMayComeFree() { QCOMPARE(seatsInPlay("..hhppooosb"), 7); }

void WaitlistTest::theChanceFallsWithTheLineAhead_data()
{
    QTest::addColumn<int>("inPlay");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("chance");
    const auto row = [](const char *name, int inPlay, int ahead, WaitChance chance) {
        QTest::newRow(name) << inPlay << ahead << int(chance);
    };
    row("nobody ahead, much in play", 6, 0, WaitChance::Good);
    row("not three times as much", 5, 0, WaitChance::Fair);
    row("just enough for all", 6, 4, WaitChance::Fair);
    row("too little", 5, 4, WaitChance::Slim);
    row("nothing in play", 0, 0, WaitChance::Slim);
}

void WaitlistTest::theChanceFallsWithTheLineAhead()
{
    QFETCH(int, inPlay);
    QFETCH(int, ahead);
    QFETCH(int, chance);
    QCOMPARE(int(chanceOf(inPlay, ahead, 2)), chance);
}

FOYER_TEST_WITHOUT_APPLICATION(WaitlistTest)
#include "waitlisttest.moc"
