#include "tests/chaos/evening.h"
#include "tests/chaos/history/seatsearch.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::chaos;
using namespace foyer::protocol;

// The checker accepts what a correct house does, and rejects each way of being wrong.
class HistoryTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aCorrectEveningHasNoFaults();
    void overlappingCommandsMayHappenInEitherOrder();
    void aHoldThatNoAnswerToldIsExplainedByItsCommand();
    void aSeatMayBeTakenAgainFromItsEndOn();
    void aCommandSentTwiceCountsOnce();
    void aTwinOfACommandMayBeRefusedBeforeItIsCarriedOut();
    void aWrongEveningIsRejected_data();
    void aWrongEveningIsRejected();
    void theSearchFindsEveryOrderOfARandomTrueHistory();
    void theSearchRejectsMostRandomLies();
};

namespace
{

Evening correctEvening()
{
    Evening evening;
    evening.hold(anna, 1, {seat1, seat2}, 0, 5);
    evening.refuseTaken(bert, seat1, 'h', 10, 15);
    evening.release(1, 20, 25);
    evening.hold(bert, 2, {seat1}, 30, 35);
    evening.renew(2, 40, 45);
    evening.buy(2, 50, 55);
    evening.refuse(Act::Answer, bert, ErrorCode::NotFound, 60, 65).hold = HoldId(2);
    evening.refuseTaken(anna, seat1, 's', 5'000, 5'005);
    evening.hold(anna, 3, {seat2, seat3}, 5'010, 5'020);
    evening.end(3, 'x', u"expire"_s, 9'000);
    return evening;
}

struct Lie {
    const char *name;
    void (*bend)(Evening &);
};

const Lie lies[] {
    {"a seat is held twice", [](Evening &e) { e.hold(bert, 9, {seat2}, 2, 4); }},
    {"a refusal names a seat that was free", [](Evening &e) { e.refuseTaken(bert, seat3, 'h', 26, 28); }},
    {"a refusal calls a held seat sold", [](Evening &e) { e.refuseTaken(anna, seat1, 's', 36, 38); }},
    {"a seat is taken before its hold has ended",
     [](Evening &e) { e.hold(bert, 9, {seat3}, 5'100, 5'105), e.end(9, 'x', u"expire"_s, 9'500); }},
    {"a hold is refused as expired before its end",
     [](Evening &e) { e.refuse(Act::Renew, anna, ErrorCode::HoldExpired, 5'100, 5'105).hold = HoldId(3); }},
    {"a hold is renewed after its end", [](Evening &e) { e.renew(3, 9'100, 9'105); }},
    {"a hold is paid for after its end",
     [](Evening &e) {
         e.hold(anna, 9, {SeatNo(9)}, 0, 5);
         e.buy(9, 3'100, 3'105);
     }},
    {"an acknowledged hold is not in the books", [](Evening &e) { e.books.holds.removeFirst(); }},
    {"an acknowledged release is not in the books", [](Evening &e) { e.row(1).state = 'x'; }},
    {"an acknowledged booking is not in the books", [](Evening &e) { e.books.bookings.clear(); }},
    {"a hold has one of its seats only", [](Evening &e) { std::get<Hold>(e.history[0].outcome).seats = {seat1}; }},
    {"a sold seat has no row", [](Evening &e) { e.books.claims.clear(); }},
    {"a hold is there that nobody asked for", [](Evening &e) { e.history.removeFirst(); }},
    {"a hold lives too long", [](Evening &e) { std::get<Hold>(e.history[0].outcome).expiresAt = timeAt(2 * holdMs); }},
    {"the money was taken twice",
     [](Evening &e) {
         AttemptRow second = e.books.attempts.first();
         second.id = AttemptId::create();
         e.books.attempts.append(second);
         e.books.ledger.insert(second.id, u"captured"_s);
     }},
    {"the money was never taken", [](Evening &e) { e.books.ledger.begin().value() = u"approved"_s; }},
    {"a payment has not come to its end", [](Evening &e) { e.books.attempts.first().state = u"unknown"_s; }},
    {"the tickets cost something else", [](Evening &e) { e.books.tickets.first().priceMinor += 1; }},
    {"two tickets for a seat", [](Evening &e) { e.books.tickets.append(e.books.tickets.first()); }},
    {"the log has a gap", [](Evening &e) { e.books.log.removeAt(2); }},
    {"the log frees a seat too early", [](Evening &e) { e.books.log.last().atMs = startMs + 6'000; }},
    {"one command has two answers",
     [](Evening &e) {
         Operation again = e.history.first();
         std::get<Hold>(again.outcome).hold = HoldId(8);
         e.history.append(again);
     }},
    {"a command is refused that was carried out before",
     [](Evening &e) {
         Operation again = e.history.first();
         again.invokedMs = again.returnedMs + 10;
         again.returnedMs += 20;
         again.outcome = failure(ErrorCode::SoldOut);
         e.history.append(again);
     }},
    {"a customer is asked whether he takes other seats",
     [](Evening &e) {
         for (Operation &operation : e.history)
             if (auto *payment = std::get_if<protocol::Payment>(&operation.outcome))
                 payment->asksAboutSeats = true;
     }},
    {"a refusal has no cause", [](Evening &e) { e.refuse(Act::Hold, anna, ErrorCode::Internal, 0, 5); }},
    {"a hold that was acknowledged is unknown later",
     [](Evening &e) { e.refuse(Act::Renew, anna, ErrorCode::HoldUnknown, 100, 105).hold = HoldId(1); }},
    {"a command was never answered",
     [](Evening &e) {
         Operation &lost = e.append(Act::Hold, anna, 0, 5);
         lost.returnedMs = never;
     }},
    {"a holder has three holds at one time",
     [](Evening &e) {
         for (int id = 11; id < 14; ++id)
             e.hold(anna, id, {SeatNo(id)}, 10 * id, 10 * id + 5);
     }},
};

} // namespace

void HistoryTest::aCorrectEveningHasNoFaults() { VERIFY_FAULTLESS(correctEvening()); }

void HistoryTest::overlappingCommandsMayHappenInEitherOrder()
{
    Evening evening;
    evening.refuseTaken(bert, seat1, 'h', 0, 100);
    evening.hold(anna, 1, {seat1}, 10, 90);
    evening.release(1, 80, 120);
    evening.hold(bert, 2, {seat1}, 85, 130);
    VERIFY_FAULTLESS(evening);
}

void HistoryTest::aHoldThatNoAnswerToldIsExplainedByItsCommand()
{
    Evening evening;
    Operation &refused = evening.hold(anna, 1, {seat1}, 0, 5);
    refused.outcome = failure(ErrorCode::TooManyHolds); // its twin was carried out later
    evening.refuseTaken(bert, seat1, 'h', 10, 15);
    VERIFY_FAULTLESS(evening);
}

void HistoryTest::aSeatMayBeTakenAgainFromItsEndOn()
{
    Evening evening;
    evening.hold(anna, 1, {seat1}, 0, 5);
    evening.end(1, 'x', u"expire"_s, holdMs);
    evening.hold(bert, 2, {seat1}, holdMs, holdMs + 5);
    VERIFY_FAULTLESS(evening);
}

void HistoryTest::aCommandSentTwiceCountsOnce()
{
    Evening evening = correctEvening();
    Operation again = evening.history.first();
    again.invokedMs = again.returnedMs + 20'000;
    again.returnedMs += 20'010;
    evening.history.append(again);
    VERIFY_FAULTLESS(evening);
}

void HistoryTest::aTwinOfACommandMayBeRefusedBeforeItIsCarriedOut()
{
    Evening evening = correctEvening();
    Operation twin = evening.history.first();
    twin.outcome = failure(ErrorCode::SoldOut);
    evening.history.append(twin);
    VERIFY_FAULTLESS(evening);
}

void HistoryTest::aWrongEveningIsRejected_data()
{
    QTest::addColumn<int>("lie");
    for (size_t i = 0; i < std::size(lies); ++i)
        QTest::newRow(lies[i].name) << int(i);
}

void HistoryTest::aWrongEveningIsRejected()
{
    QFETCH(const int, lie);
    Evening evening = correctEvening();
    lies[lie].bend(evening);
    QVERIFY(!evening.faults().isEmpty());
}

namespace
{

constexpr int randomHistories = 300;
constexpr int eventsOfEach = 60;
constexpr int clients = 8;

// Decides at random moments what a true seat would answer, and spreads each moment to a span around it.
QList<SeatEvent> randomStory(QRandomGenerator &random)
{
    QList<SeatEvent> events;
    SeatState seat;
    QList<qint64> freeFromMs(clients, 0);
    qint64 nowMs = 0;
    for (int i = 0; i < eventsOfEach; ++i) {
        nowMs += random.bounded(1, 10);
        SeatEvent event;
        event.hold = seat.hold;
        if (seat.kind == SeatState::Kind::Free) {
            event.act = SeatAct::Take;
            event.hold = HoldId(i + 1);
            event.endLeastMs = event.endMostMs = nowMs + 1'000'000;
        } else {
            event.act = random.bounded(2) == 0 ? SeatAct::Release : SeatAct::SeeTaken;
            event.letter = 'h';
        }
        if (event.act == SeatAct::SeeTaken)
            event.hold = {};
        qint64 &client = freeFromMs[random.bounded(clients)];
        event.invokedMs = std::max(client, nowMs - random.bounded(20));
        event.returnedMs = nowMs + random.bounded(20);
        if (event.invokedMs > nowMs)
            continue; // this client is busy: nobody asks at this moment
        client = event.returnedMs + 1;
        seat = after(seat, event).value();
        events.append(event);
    }
    return events;
}

} // namespace

void HistoryTest::theSearchFindsEveryOrderOfARandomTrueHistory()
{
    QRandomGenerator random(1);
    for (int i = 0; i < randomHistories; ++i) {
        SeatSearch search(randomStory(random));
        QVERIFY2(search.run() == SeatSearch::Answer::Found, qPrintable(search.explanation()));
    }
}

// Some lies happen to be legal orders: not all can be found out.
void HistoryTest::theSearchRejectsMostRandomLies()
{
    QRandomGenerator random(2);
    int rejected = 0;
    for (int i = 0; i < randomHistories; ++i) {
        QList<SeatEvent> events = randomStory(random);
        SeatEvent lie = events[events.size() / 2]; // the same moment once more, now with success for another
        lie.act = SeatAct::Take;
        lie.hold = HoldId(1000);
        lie.endLeastMs = lie.endMostMs = never - 10;
        events.append(lie);
        rejected += SeatSearch(events).run() == SeatSearch::Answer::Impossible ? 1 : 0;
    }
    QVERIFY2(rejected > randomHistories * 9 / 10, qPrintable(QString::number(rejected)));
}

FOYER_TEST(HistoryTest)
#include "historytest.moc"
