// House seats, moved bookings, seats given back, and the best seats in a rush.
#include "tests/engine/stage.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

class StaffingTest : public TestCase
{
    Q_OBJECT
private slots:
    void blockedSeatsAreNobodysUntilTheyAreUnblocked();
    void takenSeatsAreNotBlocked();
    void unblockingTwiceIsToldAsItIs();
    void reseatingMovesEachTicket();
    void reseatingMayKeepSomeSeatsOrAll();
    void reseatingOntoSomebodyChangesNothing();
    void reseatingNeedsAsManySeats();
    void ticketsThatArePromisedAreNotMoved();
    void refundingSomeSeatsKeepsTheOthers();
    void whatIsNotTheBookingsIsNotRefunded();
    void aRepeatedCommandIsToldWhatTheFirstWas_data();
    void aRepeatedCommandIsToldWhatTheFirstWas();
    void aRushForTheBestPairSellsEveryPair();

private:
    const HolderId m_anna = HolderId::create();
};

void StaffingTest::blockedSeatsAreNobodysUntilTheyAreUnblocked()
{
    Stage stage;
    const engine::HoldView block = stage.ask(engine::BlockSeats {seats({1, 2}), u"press"_s}).value().hold;
    QCOMPARE(block.letter, 'b');
    QCOMPARE(stage.log().last().detail, u"press"_s);
    stage.passSeconds(30 * 24 * 3600);
    QCOMPARE(stage.hold(m_anna, {2}).error().seatStates, "b"_ba);
    QVERIFY(stage.ask(engine::UnblockSeats {block.hold, u"no press"_s}).ok());
    QVERIFY(stage.hold(m_anna, {2}).ok());
}

void StaffingTest::takenSeatsAreNotBlocked()
{
    Stage stage;
    QVERIFY(stage.hold(m_anna, {1}).ok());
    QCOMPARE(stage.ask(engine::BlockSeats {seats({1, 2}), u"press"_s}).error().seats, seats({1}));
    QCOMPARE(stage.letters(), "h......."_ba);
}

void StaffingTest::unblockingTwiceIsToldAsItIs()
{
    Stage stage;
    const HoldId block = stage.ask(engine::BlockSeats {seats({1}), {}}).value().hold.hold;
    QVERIFY(stage.ask(engine::UnblockSeats {block, {}}).ok());
    QVERIFY(stage.hold(m_anna, {1}).ok());
    QVERIFY(stage.ask(engine::UnblockSeats {block, {}}).ok());
    QCOMPARE(stage.letters(), "h......."_ba);
}

void StaffingTest::reseatingMovesEachTicket()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    QCOMPARE(stage.ask(engine::Reseat {booking, seats({5, 6}), u"a pillar"_s}).value().hold.seats, seats({5, 6}));
    QCOMPARE(stage.letters(), "....ss.."_ba);
    QCOMPARE(stage.effects().moves.size(), 1);
    QCOMPARE(stage.effects().moves.first().from, seats({1, 2}));
    QCOMPARE(stage.effects().moves.first().to, seats({5, 6}));
}

void StaffingTest::reseatingMayKeepSomeSeatsOrAll()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    QVERIFY(stage.ask(engine::Reseat {booking, seats({2, 3}), {}}).ok());
    QCOMPARE(stage.letters(), ".ss....."_ba);
    QCOMPARE(stage.effects().moves.first().from, seats({1}));
    QCOMPARE(stage.effects().moves.first().to, seats({3}));
    QVERIFY(stage.ask(engine::Reseat {booking, seats({3, 2}), {}}).ok());
    QCOMPARE(stage.letters(), ".ss....."_ba);
    QCOMPARE(stage.effects().moves.size(), 1);
}

void StaffingTest::reseatingOntoSomebodyChangesNothing()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    QVERIFY(stage.hold(m_anna, {3}).ok());
    QCOMPARE(stage.ask(engine::Reseat {booking, seats({2, 3}), {}}).error().seats, seats({3}));
    QCOMPARE(stage.letters(), "ssh....."_ba);
}

void StaffingTest::reseatingNeedsAsManySeats()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    const HoldId held = stage.hold(m_anna, {3}).value().hold.hold;
    QCOMPARE(stage.ask(engine::Reseat {booking, seats({5}), {}}).error().code, ErrorCode::OutOfRange);
    QCOMPARE(stage.ask(engine::Reseat {booking, seats({5, 9}), {}}).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(stage.ask(engine::Reseat {held, seats({5}), {}}).error().code, ErrorCode::HoldUnknown);
}

void StaffingTest::ticketsThatArePromisedAreNotMoved()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    const auto move = [&](std::initializer_list<int> to, std::initializer_list<int> promised) {
        return stage.ask(engine::Reseat {booking, seats(to), u"a pillar"_s, seats(promised)});
    };
    QCOMPARE(move({2, 5}, {1}).error().code, ErrorCode::NotRefundable);
    QCOMPARE(move({2, 5}, {5}).error().code, ErrorCode::NotRefundable); // its ticket of that seat was given back
    QCOMPARE(stage.letters(), "ss......"_ba);
    QVERIFY(stage.effects().moves.isEmpty());
    QCOMPARE(move({1, 5}, {1}).value().hold.seats, seats({1, 5}));
}

void StaffingTest::refundingSomeSeatsKeepsTheOthers()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2, 3});
    const engine::HoldView left = stage.ask(engine::RefundSeats {booking, seats({2}), u"ill"_s}).value().hold;
    QCOMPARE(left.letter, 's');
    QCOMPARE(left.seats, seats({1, 3}));
    QCOMPARE(stage.letters(), "s.s....."_ba);
    QCOMPARE(stage.ask(engine::RefundSeats {booking, seats({1, 3}), u"ill"_s}).value().hold.letter, 'c');
    QCOMPARE(stage.letters(), "........"_ba);
}

void StaffingTest::whatIsNotTheBookingsIsNotRefunded()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    QVERIFY(stage.sold({3}).isValid());
    QCOMPARE(stage.ask(engine::RefundSeats {booking, seats({2, 3}), {}}).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(stage.ask(engine::RefundSeats {booking, {}, {}}).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(stage.letters(), "sss....."_ba);
}

void StaffingTest::aRepeatedCommandIsToldWhatTheFirstWas_data()
{
    QTest::addColumn<QByteArray>("asked");
    for (const char *asked : {"hold", "best", "release", "pay", "block", "unblock", "reseat", "refund some",
                              "refund all", "join", "accept", "decline offer"})
        QTest::newRow(asked) << QByteArray(asked);
}

void StaffingTest::aRepeatedCommandIsToldWhatTheFirstWas()
{
    QFETCH(QByteArray, asked);
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    const HoldId held = stage.hold(m_anna, {3}).value().hold.hold;
    const HoldId block = stage.ask(engine::BlockSeats {seats({4}), {}}).value().hold.hold;
    const HolderId bert = HolderId::create();
    const EntryId entry = stage.join(bert, {.count = 1, .seats = seats({5})}).value().entry->entry;
    const QHash<QByteArray, engine::Request> requests {
        {"hold", engine::HoldSeats {m_anna, seats({6}), held}},
        {"best", engine::HoldBest {m_anna, {.count = 2}, {}}},
        {"release", engine::ReleaseHold {m_anna, held}},
        {"pay",
         engine::BeginPayment {
             m_anna, held, AttemptId::create(), seats({3}), {u"adult"_s}, Money {1500, u"EUR"_s}, u"token"_s}},
        {"block", engine::BlockSeats {seats({7}), {}}},
        {"unblock", engine::UnblockSeats {block, {}}},
        {"reseat", engine::Reseat {booking, seats({2, 6}), {}}},
        {"refund some", engine::RefundSeats {booking, seats({1}), {}}},
        {"refund all", engine::RefundSeats {booking, seats({1, 2}), {}}},
        {"join", engine::JoinWaitlist {m_anna, {.count = 1, .seats = seats({1})}, false}},
        {"accept", engine::AcceptOffer {bert, entry}},
        {"decline offer", engine::DeclineOffer {bert, entry}}};
    const CommandId command = CommandId::create();
    const engine::Done first = stage.ask(requests[asked], command).value();
    const engine::Event event = stage.log().at(stage.state().command(command)->version - 1);
    const engine::Done again = engine::repeatedOutcome(event, stage.state());
    QCOMPARE(again.atMs, first.atMs);
    QCOMPARE(again.entry.has_value(), first.entry.has_value());
    if (first.entry)
        QCOMPARE(again.entry->letter, first.entry->letter);
    else
        QCOMPARE(again.hold, first.hold);
}

void StaffingTest::aRushForTheBestPairSellsEveryPair()
{
    Stage stage(stageFacts(wideHall(10, 20)));
    int served = 0;
    for (int client = 0; client < 160; ++client) {
        const engine::Outcome outcome = stage.ask(engine::HoldBest {HolderId::create(), {.count = 2}, {}});
        if (!outcome) {
            QCOMPARE(outcome.error().code, ErrorCode::SoldOut);
            continue;
        }
        ++served;
        const SeatNos pair = outcome->hold.seats;
        QCOMPARE(std::abs(pair.at(0).value - pair.at(1).value), 1);
    }
    QCOMPARE(served, 100);
    QVERIFY(stage.state().isFull());
}

FOYER_TEST(StaffingTest)
#include "staffingtest.moc"
