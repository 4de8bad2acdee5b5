// The waitlist: seats that come free on any path go to the first whom they suit, before anybody else can take them.
#include "shared/domain/limits.h"
#include "tests/engine/stage.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

namespace
{

const HolderId carl = HolderId::create();

// One way on which seats 1 and 2 are taken first and come free later.
struct Path {
    std::function<HoldId(Stage &)> take;
    std::function<void(Stage &, HoldId)> free;
};

HoldId held(Stage &stage) { return stage.hold(carl, {1, 2}).value().hold.hold; }
HoldId sold(Stage &stage) { return stage.sold({1, 2}); }
HoldId blocked(Stage &stage) { return stage.ask(engine::BlockSeats {seats({1, 2}), u"press"_s}).value().hold.hold; }

HoldId declined(Stage &stage)
{
    const HoldId hold = held(stage);
    const AttemptId attempt = AttemptId::create();
    return stage.pay(carl, hold, attempt).ok() && stage.ask(engine::DeclinePayment {attempt}).ok() ? hold : HoldId();
}

HoldId offered(Stage &stage)
{
    const HoldId hold = held(stage);
    const EntryId entry = stage.join(carl, {.count = 2, .seats = seats({1, 2})}).value().entry->entry;
    const bool given = stage.ask(engine::ReleaseHold {carl, hold}).ok();
    return given ? stage.state().entry(entry)->hold : HoldId();
}

void passItsTime(Stage &stage, HoldId hold) { stage.nowMs = stage.state().hold(hold)->expiresAtMs; }

void done(const engine::Outcome &outcome) { QVERIFY2(outcome.ok(), "the way itself failed"); }

} // namespace

Q_DECLARE_METATYPE(Path)

class WaitingTest : public TestCase
{
    Q_OBJECT
private slots:
    void freedSeatsGoToTheFirstInLine_data();
    void freedSeatsGoToTheFirstInLine();
    void whatTheWholeLineIsServedWithIsInOneStep();
    void whoAsksForMoreThanCameFreeKeepsTheirPlace();
    void whereSeatsAreFreeTheOfferComesAtOnce();
    void anAcceptedOfferIsAHoldWithATimeOfItsOwn();
    void anOfferAtTheKioskIsShorter();
    void whoTakesHisPlaceAlongIsOfferedSeatsForTheLongerTime();
    void anOfferIsNotAcceptedAtItsEnd();
    void leavingTheLineLetsTheOthersMoveUp();
    void leavingWithAnOfferDeclinesIt();
    void nobodyWaitsTwice();
    void aFullLineTakesNobodyElse();
    void anotherHoldersEntryIsUnknown();
    void aWishThatNoHallCanMeetIsRefused();
    void nothingIsOfferedOnceTheSaleIsOver();

private:
    const HolderId m_anna = HolderId::create();
    const HolderId m_bert = HolderId::create();
    const WaitWish m_oneAndTwo {.count = 2, .seats = seats({1, 2})};
};

void WaitingTest::freedSeatsGoToTheFirstInLine_data()
{
    QTest::addColumn<Path>("path");
    QTest::newRow("release") << Path {held, [](Stage &stage, HoldId hold) {
                                          done(stage.ask(engine::ReleaseHold {carl, hold}));
                                      }};
    QTest::newRow("expiry") << Path {held, passItsTime};
    QTest::newRow("expiry after a decline") << Path {declined, passItsTime};
    QTest::newRow("replacement") << Path {held, [](Stage &stage, HoldId hold) { done(stage.hold(carl, {5}, hold)); }};
    QTest::newRow("replacement by the best")
        << Path {held, [](Stage &stage, HoldId hold) {
                     done(stage.ask(engine::BlockSeats {seats({3, 4}), {}}));
                     done(stage.ask(engine::HoldBest {carl, {.count = 1, .category = u"back"_s}, hold}));
                 }};
    QTest::newRow("refund") << Path {sold, [](Stage &stage, HoldId booking) {
                                         done(stage.ask(engine::RefundSeats {booking, seats({2, 1}), u"ill"_s}));
                                     }};
    QTest::newRow("refund of some") << Path {
        [](Stage &stage) {
            return stage.sold({1, 2, 3});
        },
        [](Stage &stage, HoldId booking) {
            done(stage.ask(engine::RefundSeats {booking, seats({1, 2}), u"ill"_s}));
        }};
    QTest::newRow("unblock") << Path {blocked, [](Stage &stage, HoldId block) {
                                          done(stage.ask(engine::UnblockSeats {block, u"no press"_s}));
                                      }};
    QTest::newRow("reseat") << Path {sold, [](Stage &stage, HoldId booking) {
                                         done(stage.ask(engine::Reseat {booking, seats({7, 8}), u"a pillar"_s}));
                                     }};
    QTest::newRow("declined offer") << Path {
        offered, [](Stage &stage, HoldId hold) {
            done(stage.ask(engine::DeclineOffer {carl, stage.state().hold(hold)->entry}));
        }};
    QTest::newRow("lapsed offer") << Path {offered, passItsTime};
    QTest::newRow("left with an offer") << Path {
        offered, [](Stage &stage, HoldId hold) {
            done(stage.ask(engine::LeaveWaitlist {carl, stage.state().hold(hold)->entry}));
        }};
}

void WaitingTest::freedSeatsGoToTheFirstInLine()
{
    QFETCH(Path, path);
    Stage stage;
    const HoldId hold = path.take(stage);
    QCOMPARE(stage.letters().count('.'), stage.letters().size() - stage.state().taken());
    QVERIFY(stage.state().ownerOf(SeatNo(1)) == hold && stage.state().ownerOf(SeatNo(2)) == hold);
    const EntryId first = stage.join(m_anna, m_oneAndTwo).value().entry->entry;
    const engine::EntryView second = stage.join(m_bert, m_oneAndTwo).value().entry.value();
    QCOMPARE(second.ahead, 1);

    path.free(stage, hold);
    const engine::Outcome between = stage.hold(HolderId::create(), {1, 2});
    QCOMPARE(between.error().code, ErrorCode::SeatTaken);
    QCOMPARE(between.error().seatStates, "oo"_ba);
    const engine::EntryRecord &served = *stage.state().entry(first);
    QCOMPARE(served.letter, 'o');
    QCOMPARE(stage.state().ownerOf(SeatNo(1)), served.hold);
    QCOMPARE(stage.state().ownerOf(SeatNo(2)), served.hold);
    QCOMPARE(stage.state().hold(served.hold)->expiresAtMs, stage.nowMs + offerSeconds * 1000LL);
    QCOMPARE(stage.state().entry(second.entry)->letter, 'w');
}

void WaitingTest::whatTheWholeLineIsServedWithIsInOneStep()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2, 3, 4, 5, 6, 7, 8});
    for (const int count : {2, 4, 2})
        QVERIFY(stage.join(HolderId::create(), {.count = count}).ok());
    QVERIFY(stage.ask(engine::RefundSeats {booking, seats({1, 2, 3, 4, 5, 6, 7, 8}), {}}).ok());
    QCOMPARE(stage.letters(), "oooooooo"_ba);
    QVERIFY(stage.state().waiting().empty());
    QCOMPARE(stage.state().hold(booking)->letter, 'c');
}

void WaitingTest::whoAsksForMoreThanCameFreeKeepsTheirPlace()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2, 3, 4, 5, 6, 7, 8});
    const EntryId three = stage.join(m_anna, {.count = 3}).value().entry->entry;
    const EntryId one = stage.join(m_bert, {.count = 1}).value().entry->entry;
    QVERIFY(stage.ask(engine::RefundSeats {booking, seats({4}), {}}).ok());
    QCOMPARE(stage.state().entry(three)->letter, 'w');
    QCOMPARE(stage.state().entry(one)->letter, 'o');
    QVERIFY(stage.ask(engine::RefundSeats {booking, seats({1, 2, 3}), {}}).ok());
    QCOMPARE(stage.state().entry(three)->letter, 'o');
    QCOMPARE(stage.letters(), "oooossss"_ba);
}

void WaitingTest::whereSeatsAreFreeTheOfferComesAtOnce()
{
    Stage stage;
    const engine::EntryView entry = stage.join(m_anna, {.count = 2, .together = true}).value().entry.value();
    QCOMPARE(entry.letter, 'o');
    QCOMPARE(entry.offer->seats.size(), 2);
    QCOMPARE(stage.log().first().change, engine::Change::Join);
    QCOMPARE(stage.log().last().change, engine::Change::Offer);
}

void WaitingTest::anAcceptedOfferIsAHoldWithATimeOfItsOwn()
{
    Stage stage;
    const EntryId entry = stage.join(m_anna, m_oneAndTwo).value().entry->entry;
    stage.passSeconds(offerSeconds - 1);
    const engine::HoldView hold = stage.ask(engine::AcceptOffer {m_anna, entry}).value().hold;
    QCOMPARE(hold.letter, 'h');
    QCOMPARE(hold.expiresAtMs, stage.nowMs + holdSecondsDefault * 1000LL);
    QCOMPARE(stage.state().entry(entry)->letter, 'a');
    const AttemptId attempt = AttemptId::create();
    QVERIFY(stage.pay(m_anna, hold.hold, attempt).ok());
    QVERIFY(stage.approve(attempt).ok());
    QCOMPARE(stage.letters(), "ss......"_ba);
    QCOMPARE(stage.ask(engine::AcceptOffer {m_anna, entry}).error().code, ErrorCode::EntryNotOffered);
    QVERIFY2(stage.join(m_anna, {}).ok(), "who was served may wait again");
}

void WaitingTest::anOfferAtTheKioskIsShorter()
{
    Stage stage;
    const engine::EntryView entry = stage.join(m_anna, m_oneAndTwo, true).value().entry.value();
    QCOMPARE(entry.offer->expiresAtMs, stage.nowMs + offerSecondsAtKiosk * 1000LL);
}

void WaitingTest::whoTakesHisPlaceAlongIsOfferedSeatsForTheLongerTime()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    const EntryId entry = stage.join(m_anna, m_oneAndTwo, true).value().entry->entry;
    QCOMPARE(stage.ask(engine::KeepPlace {m_bert, entry}).error().code, ErrorCode::EntryUnknown);
    QVERIFY(stage.ask(engine::KeepPlace {m_anna, entry}).ok());
    QVERIFY2(stage.ask(engine::KeepPlace {m_anna, entry}).ok(), "it can be repeated");
    QVERIFY(stage.ask(engine::RefundSeats {booking, seats({1, 2}), {}}).ok());
    const HoldId offer = stage.state().entry(entry)->hold;
    const qint64 endMs = stage.nowMs + offerSeconds * 1000LL;
    QCOMPARE(stage.state().hold(offer)->expiresAtMs, endMs);
    QVERIFY(stage.ask(engine::KeepPlace {m_anna, entry}).ok());
    QCOMPARE(stage.state().hold(offer)->expiresAtMs, endMs);
}

void WaitingTest::anOfferIsNotAcceptedAtItsEnd()
{
    Stage stage;
    const engine::EntryView entry = stage.join(m_anna, m_oneAndTwo).value().entry.value();
    stage.nowMs = entry.offer->expiresAtMs;
    QCOMPARE(stage.ask(engine::AcceptOffer {m_anna, entry.entry}).error().code, ErrorCode::HoldExpired);
    QCOMPARE(stage.state().entry(entry.entry)->letter, 'x');
    QCOMPARE(stage.letters(), "........"_ba);
}

void WaitingTest::leavingTheLineLetsTheOthersMoveUp()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2});
    const EntryId first = stage.join(m_anna, m_oneAndTwo).value().entry->entry;
    const EntryId second = stage.join(m_bert, m_oneAndTwo).value().entry->entry;
    QCOMPARE(stage.ask(engine::LeaveWaitlist {m_anna, first}).value().entry->letter, 'l');
    QCOMPARE(stage.ask(engine::DeclineOffer {m_bert, second}).error().code, ErrorCode::EntryNotOffered);
    QVERIFY(stage.ask(engine::RefundSeats {booking, seats({1, 2}), {}}).ok());
    QCOMPARE(stage.state().entry(second)->letter, 'o');
    QVERIFY2(stage.ask(engine::LeaveWaitlist {m_anna, first}).ok(), "leaving can be repeated");
}

void WaitingTest::leavingWithAnOfferDeclinesIt()
{
    Stage stage;
    const EntryId entry = stage.join(m_anna, m_oneAndTwo).value().entry->entry;
    QCOMPARE(stage.ask(engine::LeaveWaitlist {m_anna, entry}).value().entry->letter, 'd');
    QCOMPARE(stage.letters(), "........"_ba);
    QVERIFY(stage.ask(engine::DeclineOffer {m_anna, entry}).ok());
}

void WaitingTest::nobodyWaitsTwice()
{
    Stage stage;
    QVERIFY(stage.sold({1, 2}).isValid());
    QVERIFY(stage.join(m_anna, m_oneAndTwo).ok());
    QCOMPARE(stage.join(m_anna, {}).error().code, ErrorCode::AlreadyWaiting);
    QVERIFY(stage.join(m_bert, {}).ok());
    QCOMPARE(stage.join(m_bert, {}).error().code, ErrorCode::AlreadyWaiting);
}

void WaitingTest::aFullLineTakesNobodyElse()
{
    Stage stage;
    QVERIFY(stage.sold({1, 2}).isValid());
    QVERIFY(stage.join(m_anna, m_oneAndTwo).ok());
    const EntryId second = stage.join(m_bert, m_oneAndTwo).value().entry->entry;
    engine::Event joined = stage.log().constLast();
    for (int i = 2; i < waitlistEntriesPerShowMax; ++i) { // to ask for each of them would take a minute
        joined.holder = HolderId::create();
        joined.entry = EntryId(joined.entry.value + 1);
        stage.write(joined);
    }
    QCOMPARE(qsizetype(stage.state().waiting().size()), waitlistEntriesPerShowMax);
    QCOMPARE(stage.join(carl, m_oneAndTwo).error().code, ErrorCode::WaitlistFull);
    QVERIFY(stage.ask(engine::LeaveWaitlist {m_bert, second}).ok());
    QVERIFY(stage.join(carl, m_oneAndTwo).ok());
}

void WaitingTest::anotherHoldersEntryIsUnknown()
{
    Stage stage;
    const EntryId entry = stage.join(m_anna, m_oneAndTwo).value().entry->entry;
    QCOMPARE(stage.ask(engine::AcceptOffer {m_bert, entry}).error().code, ErrorCode::EntryUnknown);
    QCOMPARE(stage.ask(engine::DeclineOffer {m_bert, entry}).error().code, ErrorCode::EntryUnknown);
    QCOMPARE(stage.ask(engine::LeaveWaitlist {m_bert, entry}).error().code, ErrorCode::EntryUnknown);
    const HoldId offer = stage.state().entry(entry)->hold;
    QCOMPARE(stage.pay(m_anna, offer, AttemptId::create()).error().code, ErrorCode::HoldUnknown);
}

void WaitingTest::aWishThatNoHallCanMeetIsRefused()
{
    Stage stage;
    QCOMPARE(stage.join(m_anna, {.count = 5, .together = true}).error().code, ErrorCode::NoSeatsTogether);
    QCOMPARE(stage.join(m_anna, {.count = 9}).error().code, ErrorCode::SoldOut);
    QCOMPARE(stage.join(m_anna, {.count = 1, .seats = seats({9})}).error().code, ErrorCode::SeatUnknown);
    QVERIFY(stage.log().isEmpty());
}

void WaitingTest::nothingIsOfferedOnceTheSaleIsOver()
{
    const auto facts = stageFacts();
    facts->saleEndsAtMs = Stage::startMs + 1000;
    Stage stage(facts);
    const HoldId booking = stage.sold({1, 2});
    QVERIFY(stage.join(m_anna, m_oneAndTwo).ok());
    stage.nowMs = facts->saleEndsAtMs;
    QVERIFY(stage.ask(engine::RefundSeats {booking, seats({1, 2}), {}}).ok());
    QCOMPARE(stage.letters(), "........"_ba);
}

FOYER_TEST(WaitingTest)
#include "waitingtest.moc"
