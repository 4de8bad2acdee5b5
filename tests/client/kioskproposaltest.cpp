// The seats that are proposed before the customer chooses, against a server that the test plays.
#include "client/logic/kiosk/kioskflow.h"
#include "shared/domain/bestseats.h"
#include "shared/domain/loneseat.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

class KioskProposalTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void theSeatsThatTheServerWouldChooseAreProposedBeforeAnybodyAsks();
    void takingThemHoldsExactlyTheseAndGoesOn();
    void whoIsFasterMovesTheProposalAndItIsSaid();
    void whatOthersTakeElsewhereMovesNothing();
    void aRaceThatIsLostSuggestsEqualSeats();
    void anotherSeatBeginsAChoiceOfOnesOwn();
    void aSeatOfTheProposalCanBeLeftOut();
    void otherPeopleAreProposedOtherSeats();
    void whoComesIsProposedHisPriceOnTheSameSeats();
    void whatIsHeldStaysHeldUntilOtherSeatsAreTaken();
    void accessibleSeatsAreProposedLast();
    void noSingleSeatIsLeftAlone();
    void tooFewSeatsAreNoProposal();
    void anEndedHoldIsFollowedByAProposal();
    void theNextCustomerIsProposedSeatsAnew();

private:
    void toSeats(const QByteArray &states = "........", const SeatingPlan &plan = fakePlan());
    SeatNos proposed() const { return m_flow->proposal().seats(); }
    void take(const SeatNos &seats, char letter = 'h')
    {
        ++m_version;
        m_api->push(showTopic(fakeShowId), m_version,
                    ShowDelta {m_version - 1, m_version, seats, QByteArray(seats.size(), letter)});
    }
    static SeatNos best(const QByteArray &states, int people, const SeatingPlan &plan = fakePlan())
    {
        SeatNos seats = bestSeats(SeatIndex(plan), states, {.count = people}).value().seats;
        std::sort(seats.begin(), seats.end());
        return seats;
    }
    FakeClock m_clock;
    qint64 m_version = 1;
    std::unique_ptr<FakeApi> m_api;
    std::unique_ptr<KioskFlow> m_flow;
};

void KioskProposalTest::init()
{
    TestCase::init();
    m_version = 1;
    m_flow.reset();
    m_api = std::make_unique<FakeApi>(m_clock);
    m_flow = std::make_unique<KioskFlow>(*m_api);
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QVERIFY(m_api->answer<GetVenue>(fakeVenue()));
}

void KioskProposalTest::toSeats(const QByteArray &states, const SeatingPlan &plan)
{
    m_flow->start();
    m_flow->chooseTitle(TitleId(9));
    m_flow->chooseShow(fakeShowId);
    QVERIFY(m_api->answer<GetShow>(fakeShow()));
    if (m_api->open<GetPlan>())
        QVERIFY(m_api->answer<GetPlan>(PlanDocument {PlanId(5), QJsonDocument::fromJson(planToJson(plan)).object()}));
    QTRY_VERIFY(m_flow->show().isReady());
    QVERIFY(proposed().isEmpty()); // what is free is not known yet
    QVERIFY(m_api->answer<SubscribeShow>(ShowSnapshot {fakeShowId, 1, states}));
    QCOMPARE(m_flow->step(), Step::Seats);
}

void KioskProposalTest::theSeatsThatTheServerWouldChooseAreProposedBeforeAnybodyAsks()
{
    toSeats();
    QCOMPARE(proposed(), best("........", 2));
    QCOMPARE(totalOf(m_flow->proposal().lines(), fakePlan(), fakeShow()).value(), (Money {2400, u"EUR"_s}));
    QVERIFY(!m_flow->proposal().isOvertaken());
    QCOMPARE(m_api->count<HoldBest>() + m_api->count<HoldSeats>(), 0); // nobody holds them
    QVERIFY(!m_flow->canWait());
}

void KioskProposalTest::takingThemHoldsExactlyTheseAndGoesOn()
{
    toSeats();
    const SeatNos wanted = proposed();
    m_flow->takeProposal();
    QVERIFY(proposed().isEmpty());
    QCOMPARE(m_api->open<HoldSeats>()->seats, wanted);
    QCOMPARE(m_flow->picker().chosen(), wanted); // shown until the answer comes
    take(wanted); // the board hears of it first
    QVERIFY(proposed().isEmpty());
    QVERIFY(m_api->answer<HoldSeats>(fakeHold(wanted, m_clock.nowUtc())));
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(m_flow->total(), (Money {2400, u"EUR"_s}));
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Seats); // and stays there
    QVERIFY(proposed().isEmpty());
    QCOMPARE(m_flow->picker().hold()->seats, wanted);
}

void KioskProposalTest::whoIsFasterMovesTheProposalAndItIsSaid()
{
    toSeats();
    const SeatNos first = proposed();
    const QSignalSpy changed(m_flow.get(), &KioskFlow::changed);
    take({first[0]});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(proposed().size(), 2);
    QVERIFY(!proposed().contains(first[0]));
    QVERIFY(m_flow->proposal().isOvertaken());
    QVERIFY(!m_flow->notice());
}

void KioskProposalTest::whatOthersTakeElsewhereMovesNothing()
{
    toSeats();
    const SeatNos first = proposed();
    for (int seat = 1; seat <= fakeSeats; ++seat)
        if (!first.contains(SeatNo(seat)))
            take({SeatNo(seat)});
    QCOMPARE(proposed(), first);
    QVERIFY(!m_flow->proposal().isOvertaken());
    take({SeatNo(first[0] == SeatNo(1) ? 3 : 1)}, '.'); // better or not: what is shown stays
    QCOMPARE(proposed(), first);
}

void KioskProposalTest::aRaceThatIsLostSuggestsEqualSeats()
{
    toSeats();
    const SeatNos wanted = proposed();
    m_flow->takeProposal();
    Error taken = failure(ErrorCode::SeatTaken);
    taken.seats = {wanted[0]};
    taken.seatStates = "h";
    taken.alternatives = seats({7, 8});
    QVERIFY(m_api->answer<HoldSeats>(taken));
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::SeatTaken);
    QCOMPARE(m_flow->picker().suggestion(), seats({7, 8}));
    QVERIFY(proposed().isEmpty()); // one suggestion at a time
    m_flow->takeSuggestion();
    QCOMPARE(m_api->open<HoldSeats>()->seats, seats({7, 8}));
}

void KioskProposalTest::anotherSeatBeginsAChoiceOfOnesOwn()
{
    toSeats();
    const SeatNos first = proposed();
    const SeatNo own(first.contains(SeatNo(8)) ? 5 : 8);
    m_flow->toggleSeat(own);
    QVERIFY(proposed().isEmpty());
    QCOMPARE(m_api->open<HoldSeats>()->seats, SeatNos {own});
    QVERIFY(m_api->answer<HoldSeats>(fakeHold({own}, m_clock.nowUtc())));
    take(first);
    QVERIFY(proposed().isEmpty());
    QCOMPARE(m_flow->picker().chosen(), SeatNos {own});
    QCOMPARE(m_flow->step(), Step::Seats); // who chooses says himself when he goes on
    m_flow->checkOut();
    QCOMPARE(m_flow->step(), Step::Basket);
}

void KioskProposalTest::aSeatOfTheProposalCanBeLeftOut()
{
    toSeats();
    const SeatNos first = proposed();
    m_flow->toggleSeat(first[0]);
    QCOMPARE(m_api->open<HoldSeats>()->seats, SeatNos {first[1]});
}

void KioskProposalTest::otherPeopleAreProposedOtherSeats()
{
    toSeats();
    take({proposed()[0]});
    QVERIFY(m_flow->proposal().isOvertaken());
    m_flow->setParty(Party(3));
    QCOMPARE(proposed(), best(m_flow->board().states(), 3));
    QVERIFY(!m_flow->proposal().isOvertaken());
    m_flow->setParty(Party(1));
    QCOMPARE(proposed(), best(m_flow->board().states(), 1));
}

void KioskProposalTest::whoComesIsProposedHisPriceOnTheSameSeats()
{
    toSeats();
    const SeatNos pair = proposed();
    Party party(1);
    const QStringList types = priceTypesFor(pair[1], *m_flow->show().plan(), m_flow->show().show());
    party.setOf(types.first() == u"adult"_s ? types.last() : types.first(), 1);
    QCOMPARE(party.people(), 2);
    m_flow->setParty(party);
    QCOMPARE(proposed(), pair);
    QCOMPARE(Party(m_flow->proposal().lines()), party);
    m_flow->takeProposal();
    QVERIFY(m_api->answer<HoldSeats>(fakeHold(pair, m_clock.nowUtc(), 300, 7)));
    take(pair);
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(Party(m_flow->basket().lines()), party);
}

void KioskProposalTest::whatIsHeldStaysHeldUntilOtherSeatsAreTaken()
{
    toSeats();
    const SeatNos pair = proposed();
    m_flow->takeProposal();
    QVERIFY(m_api->answer<HoldSeats>(fakeHold(pair, m_clock.nowUtc(), 300, 7)));
    take(pair);
    m_flow->back();
    m_flow->setParty(Party(4));
    QCOMPARE(proposed(), best("........", 4)); // their own seats may be among them
    QCOMPARE(m_api->count<ReleaseHold>(), 0);
    m_flow->setParty(Party(2));
    QVERIFY(proposed().isEmpty()); // they have them
    m_flow->setParty(Party(4));
    m_flow->takeProposal();
    QCOMPARE(m_api->open<HoldSeats>()->instead, HoldId(7));
    QCOMPARE(m_api->open<HoldSeats>()->seats, best("........", 4));
}

void KioskProposalTest::accessibleSeatsAreProposedLast()
{
    SeatingPlan plan = fakePlan();
    for (const int at : {4, 5}) // of the row that is the best otherwise
        plan.seats[at].attributes = SeatAttribute::Companion;
    for (const int at : {6, 7})
        plan.seats[at].attributes = SeatAttribute::Wheelchair;
    toSeats("........", plan);
    for (const SeatNo seat : proposed())
        QVERIFY(seat.value < 5);
    take(seats({1, 2, 3, 4}));
    QCOMPARE(proposed(), seats({5, 6})); // beside a bay, when nothing else is left; a bay never
    take(seats({5}));
    QVERIFY(proposed().isEmpty());
}

void KioskProposalTest::noSingleSeatIsLeftAlone()
{
    const QByteArray states = "ssss...."; // the middle two would leave one on each side
    toSeats(states);
    QVERIFY(!leavesAvoidableLoneSeat(SeatIndex(fakePlan()), states, proposed()));
}

void KioskProposalTest::tooFewSeatsAreNoProposal()
{
    toSeats("sssssss.");
    QVERIFY(proposed().isEmpty());
    QVERIFY(m_flow->canWait());
    take(seats({7}), '.');
    QCOMPARE(proposed(), seats({7, 8}));
    QVERIFY(!m_flow->canWait());
    take(seats({7, 8}));
    QVERIFY(proposed().isEmpty());
    QVERIFY(m_flow->canWait());
}

void KioskProposalTest::anEndedHoldIsFollowedByAProposal()
{
    toSeats();
    const SeatNos pair = proposed();
    m_flow->takeProposal();
    QVERIFY(m_api->answer<HoldSeats>(fakeHold(pair, m_clock.nowUtc())));
    QCOMPARE(m_flow->step(), Step::Basket);
    m_clock.advanceMs(301'000);
    m_flow->touch(); // somebody is there
    QTRY_COMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::HoldExpired);
    QCOMPARE(proposed().size(), 2);
}

void KioskProposalTest::theNextCustomerIsProposedSeatsAnew()
{
    toSeats();
    m_flow->setParty(Party(3));
    m_flow->startOver();
    QVERIFY(proposed().isEmpty());
    toSeats();
    QCOMPARE(proposed().size(), KioskFlow::peopleDefault);
}

FOYER_TEST(KioskProposalTest)
#include "kioskproposaltest.moc"
