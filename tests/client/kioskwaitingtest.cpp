#include "tests/client/kioskflowcase.h"
#include "tests/support/program/testprogram.h"

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

// Waiting at the kiosk, for seats and to be let in, against a server that the test plays.
class KioskWaitingTest : public KioskFlowCase
{
    Q_OBJECT
private slots:
    void init() { beginAtHome(); }
    void whileThereAreSeatsNobodyIsSentToTheWaitlist();
    void whoFindsTooFewSeatsMayWait();
    void whoseSeatsWereTakenMayWait();
    void theWishIsSentAsItWasChosen();
    void oneSeatIsNotWantedTogether();
    void thePlaceInLineIsFollowed();
    void anOlderAnswerDoesNotMoveThePlaceBack();
    void anOfferThatIsTakenLeadsToTheBasket();
    void anOfferHasItsOwnCountdown();
    void anOfferThatLapsedIsTold();
    void decliningAnOfferGivesItToTheNext();
    void leavingTheLineGivesThePlaceUp();
    void leavingBeforeTheAnswerGivesThePlaceUpToo();
    void nobodyThereGivesThePlaceUp();
    void aRefusalToJoinIsTold();
    void anAcceptThatCameTooLateIsTold();
    void aLostServerComesBackWithThePlaceInLine();
    void whoIsNotLetInGetsANumber();
    void theNumberIsFollowed();
    void whoIsLetInChoosesSeats();
    void aLostServerComesBackWithTheNumber();
    void whoLeavesTheRoomIsAskedForNoMore();

private:
    void toWish();
    void joinLine(int ahead = 2);
    void offer();
    void toRoom();
    Entry entry(EntryState state, int ahead = 0) const
    {
        Entry entry {fakeShowId, EntryId(17), state, 2, ahead, WaitChance::Fair, {}, m_clock.nowUtc()};
        if (state == EntryState::Offered) {
            entry.offer = fakeHold(seats({5, 6}), m_clock.nowUtc(), 120);
            entry.offer->state = HoldState::Offered;
        }
        return entry;
    }
    void push(const Entry &entry)
    {
        m_clock.advanceMs(1);
        m_api->push(holderTopic(m_holder), 1, EntryChanged {entry});
    }
    HolderId m_holder;
};

void KioskWaitingTest::toWish()
{
    toSeats("sssshhss");
    m_flow->wantToWait();
    QCOMPARE(m_flow->step(), Step::WaitWish);
}

void KioskWaitingTest::joinLine(int ahead)
{
    toWish();
    m_flow->joinWaitlist();
    m_holder = m_api->open<JoinWaitlist>()->holder;
    QVERIFY(m_api->answer<JoinWaitlist>(entry(EntryState::Waiting, ahead)));
    QCOMPARE(m_flow->step(), Step::InLine);
    QCOMPARE(m_api->open<WatchHolder>()->holder, m_holder);
}

void KioskWaitingTest::offer()
{
    joinLine();
    push(entry(EntryState::Offered));
    QCOMPARE(m_flow->step(), Step::Offer);
}

void KioskWaitingTest::toRoom()
{
    toSeats("........");
    m_flow->takeBestSeats();
    QVERIFY(m_api->answer<HoldBest>(failure(ErrorCode::WaitingRoom)));
    QCOMPARE(m_flow->step(), Step::Room);
    m_holder = m_api->open<EnterRoom>()->holder;
}

void KioskWaitingTest::whileThereAreSeatsNobodyIsSentToTheWaitlist()
{
    toSeats("ss..ssss");
    QVERIFY(!m_flow->canWait());
    m_flow->wantToWait();
    QCOMPARE(m_flow->step(), Step::Seats);
}

void KioskWaitingTest::whoFindsTooFewSeatsMayWait()
{
    toSeats("s.ssssss");
    QVERIFY(m_flow->canWait());
    m_flow->setParty(Party(1));
    QVERIFY(!m_flow->canWait());
}

void KioskWaitingTest::whoseSeatsWereTakenMayWait()
{
    toSeats("........");
    m_flow->toggleSeat(SeatNo(3));
    QVERIFY(!m_flow->canWait());
    Error taken = failure(ErrorCode::SeatTaken);
    taken.seats = {SeatNo(3)};
    QVERIFY(m_api->answer<HoldSeats>(taken));
    QVERIFY(m_flow->canWait());
}

void KioskWaitingTest::theWishIsSentAsItWasChosen()
{
    toWish();
    m_flow->setParty(Party(3));
    m_flow->chooseWait({u"Stalls"_s, true});
    m_flow->joinWaitlist();
    m_flow->joinWaitlist(); // twice is once
    QCOMPARE(m_api->count<JoinWaitlist>(), 1);
    const JoinWaitlist wish = *m_api->open<JoinWaitlist>();
    QCOMPARE(wish.show, fakeShowId);
    QCOMPARE(wish.count, 3);
    QCOMPARE(wish.section, std::optional(u"Stalls"_s));
    QVERIFY(wish.together);
    QVERIFY(wish.atKiosk);
    QVERIFY(!wish.seats);
}

void KioskWaitingTest::oneSeatIsNotWantedTogether()
{
    toWish();
    m_flow->setParty(Party(1));
    m_flow->joinWaitlist();
    QVERIFY(!m_api->open<JoinWaitlist>()->together);
    QVERIFY(!m_api->open<JoinWaitlist>()->section);
}

void KioskWaitingTest::thePlaceInLineIsFollowed()
{
    joinLine(2);
    QCOMPARE(m_flow->waitlist().entry()->ahead, 2);
    push(entry(EntryState::Waiting, 1));
    QCOMPARE(m_flow->waitlist().entry()->ahead, 1);
    QCOMPARE(m_flow->step(), Step::InLine);
}

void KioskWaitingTest::anOlderAnswerDoesNotMoveThePlaceBack()
{
    joinLine(2);
    const Entry old = entry(EntryState::Waiting, 2);
    m_clock.advanceMs(1'000);
    push(entry(EntryState::Waiting, 0));
    push(old);
    QCOMPARE(m_flow->waitlist().entry()->ahead, 0);
}

void KioskWaitingTest::anOfferThatIsTakenLeadsToTheBasket()
{
    offer();
    m_flow->acceptOffer();
    QCOMPARE(m_api->open<AcceptOffer>()->entry, EntryId(17));
    QVERIFY(m_api->answer<AcceptOffer>(fakeHold(seats({5, 6}), m_clock.nowUtc())));
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(m_flow->basket().lines().size(), 2);
    QCOMPARE(m_flow->total().minor, 2400);
    QCOMPARE(m_flow->countdown().secondsLeft(), 300);
    QVERIFY(!m_flow->offerCountdown().isRunning());
    QCOMPARE(m_api->count<LeaveWaitlist>() + m_api->count<DeclineOffer>(), 0);
    m_flow->goToPayment();
    QCOMPARE(m_flow->step(), Step::Payment);
}

void KioskWaitingTest::anOfferHasItsOwnCountdown()
{
    offer();
    QVERIFY(!m_flow->countdown().isRunning());
    QCOMPARE(m_flow->offerCountdown().secondsLeft(), 120);
    const int asked = m_api->count<GetEntry>();
    m_clock.advanceMs(119'000);
    m_flow->touch(); // still there
    m_clock.advanceMs(1'000);
    QTRY_VERIFY(!m_flow->offerCountdown().isRunning());
    QCOMPARE(m_api->count<GetEntry>(), asked + 1); // the server says what became of it
}

void KioskWaitingTest::anOfferThatLapsedIsTold()
{
    offer();
    push(entry(EntryState::Lapsed));
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::EntryNotOffered);
    QVERIFY(!m_flow->offerCountdown().isRunning());
}

void KioskWaitingTest::decliningAnOfferGivesItToTheNext()
{
    offer();
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_api->open<DeclineOffer>()->entry, EntryId(17));
    push(entry(EntryState::Declined)); // no news any more
    QVERIFY(!m_flow->notice());
}

void KioskWaitingTest::leavingTheLineGivesThePlaceUp()
{
    joinLine();
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_api->open<LeaveWaitlist>()->entry, EntryId(17));
    QCOMPARE(m_flow->waitlist().phase(), WaitPhase::Out);
}

void KioskWaitingTest::leavingBeforeTheAnswerGivesThePlaceUpToo()
{
    toWish();
    m_flow->joinWaitlist();
    m_flow->startOver();
    QVERIFY(m_api->answer<JoinWaitlist>(entry(EntryState::Waiting)));
    QCOMPARE(m_flow->step(), Step::Home);
    QCOMPARE(m_api->count<LeaveWaitlist>(), 1);
}

void KioskWaitingTest::nobodyThereGivesThePlaceUp()
{
    joinLine();
    m_clock.advanceMs((IdleWatch::quietSeconds + 1) * 1000);
    QTRY_VERIFY(m_flow->idle().isWarning());
    m_clock.advanceMs((IdleWatch::warningSeconds + 1) * 1000);
    QTRY_COMPARE(m_flow->step(), Step::Home);
    QCOMPARE(m_api->open<LeaveWaitlist>()->holder, m_holder);
}

void KioskWaitingTest::aRefusalToJoinIsTold()
{
    toWish();
    m_flow->joinWaitlist();
    QVERIFY(m_api->answer<JoinWaitlist>(failure(ErrorCode::WaitlistFull)));
    QCOMPARE(m_flow->step(), Step::WaitWish);
    QCOMPARE(m_flow->notice()->code, ErrorCode::WaitlistFull);
    m_flow->joinWaitlist();
    QCOMPARE(m_api->count<JoinWaitlist>(), 2);
}

void KioskWaitingTest::anAcceptThatCameTooLateIsTold()
{
    offer();
    m_flow->acceptOffer();
    QVERIFY(m_api->answer<AcceptOffer>(failure(ErrorCode::EntryNotOffered)));
    m_clock.advanceMs(1);
    QVERIFY(m_api->answer<GetEntry>(entry(EntryState::Lapsed)));
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::EntryNotOffered);
}

void KioskWaitingTest::aLostServerComesBackWithThePlaceInLine()
{
    joinLine();
    m_api->lose();
    QVERIFY(m_flow->isServerLost());
    m_clock.advanceMs(5'000);
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QCOMPARE(m_api->open<WatchHolder>()->holder, m_holder);
    QVERIFY(m_api->answer<GetEntry>(entry(EntryState::Offered)));
    QCOMPARE(m_flow->step(), Step::Offer);
}

void KioskWaitingTest::whoIsNotLetInGetsANumber()
{
    toRoom();
    QVERIFY(!m_flow->notice());
    QVERIFY(m_api->answer<EnterRoom>(RoomPlace {fakeShowId, false, 312, 40, 20}));
    QCOMPARE(m_flow->room().place()->number, 312);
}

void KioskWaitingTest::theNumberIsFollowed()
{
    toRoom();
    QVERIFY(m_api->answer<EnterRoom>(RoomPlace {fakeShowId, false, 312, 40, 20}));
    m_api->push(holderTopic(m_holder), 1, RoomChanged {{fakeShowId, false, 312, 11, 6}});
    QCOMPARE(m_flow->room().place()->ahead, 11);
    m_api->push(holderTopic(HolderId::create()), 1, RoomChanged {{fakeShowId, false, 1, 1, 1}});
    QCOMPARE(m_flow->room().place()->ahead, 11);
}

void KioskWaitingTest::whoIsLetInChoosesSeats()
{
    toRoom();
    QVERIFY(m_api->answer<EnterRoom>(RoomPlace {fakeShowId, false, 312, 40, 20}));
    m_api->push(holderTopic(m_holder), 1, RoomChanged {{fakeShowId, true, 312, 0, 0}});
    QCOMPARE(m_flow->step(), Step::Seats);
    QVERIFY(!m_flow->room().isWaiting());
    m_flow->takeBestSeats();
    QVERIFY(m_api->open<HoldBest>());
}

void KioskWaitingTest::aLostServerComesBackWithTheNumber()
{
    toRoom();
    m_api->lose();
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QCOMPARE(m_api->open<EnterRoom>()->holder, m_holder);
    QVERIFY(m_api->answer<EnterRoom>(RoomPlace {fakeShowId, false, 312, 39, 20}));
    QCOMPARE(m_flow->room().place()->ahead, 39);
}

void KioskWaitingTest::whoLeavesTheRoomIsAskedForNoMore()
{
    toRoom();
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Title);
    QVERIFY(m_api->answer<EnterRoom>(RoomPlace {fakeShowId, true, 312, 0, 0}));
    QCOMPARE(m_flow->step(), Step::Title);
    QVERIFY(!m_flow->room().isWaiting());
}

FOYER_TEST(KioskWaitingTest)
#include "kioskwaitingtest.moc"
