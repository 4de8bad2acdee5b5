#include "client/logic/kiosk/seatpicker.h"
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

class SeatPickerTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aTouchedSeatIsHeldAndTheNextOneJoinsIt();
    void touchesDuringACommandAreGatheredIntoTheNext();
    void givingTheLastSeatBackReleasesTheHold();
    void bestSeatsAreHeldAtOnceInsteadOfTheOldOnes();
    void aRefusalKeepsWhatWasHeldAndSuggestsTheNearest();
    void aTouchDuringARefusedCommandIsStillCarriedOut();
    void moreSeatsThanAllowedAreRefusedHere();
    void anExpiredHoldIsLost();
    void aLostAnswerIsAskedForWithTheSameCommand();
    void seatsThatArriveAfterTheCustomerLeftAreGivenBack();
    void aRecheckFindsTheHoldAsItIs();
    void whoNeedsMoreTimeMayRenewUntilTheServerRefuses();
    void aRefusedRenewalChangesNothing();
    void alternativesStandForTheRefusedSeats();

private:
    void toggle(int seat) { m_picker->toggle(SeatNo(seat)); }
    bool hold(const SeatNos &held, int id)
    {
        return m_api->answer<HoldSeats>(fakeHold(held, m_clock.nowUtc(), 300, id));
    }
    static Error taken(const SeatNos &refused, const SeatNos &alternatives)
    {
        Error error = failure(ErrorCode::SeatTaken);
        error.seats = refused;
        error.seatStates = QByteArray(refused.size(), 'h');
        error.alternatives = alternatives;
        return error;
    }
    FakeClock m_clock;
    HolderId m_holder = HolderId::create();
    std::unique_ptr<FakeApi> m_api;
    std::unique_ptr<SeatPicker> m_picker;
};

void SeatPickerTest::init()
{
    TestCase::init();
    m_picker.reset();
    m_api = std::make_unique<FakeApi>(m_clock);
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    m_picker = std::make_unique<SeatPicker>(*m_api);
    m_picker->begin(fakeShowId, m_holder);
}

void SeatPickerTest::aTouchedSeatIsHeldAndTheNextOneJoinsIt()
{
    toggle(3);
    QCOMPARE(m_api->open<HoldSeats>()->seats, seats({3}));
    QCOMPARE(m_api->open<HoldSeats>()->holder, m_holder);
    QVERIFY(!m_api->open<HoldSeats>()->instead);
    QVERIFY(!m_picker->isSettled());
    QVERIFY(hold(seats({3}), 1));
    QVERIFY(m_picker->isSettled());

    toggle(2);
    QCOMPARE(m_api->open<HoldSeats>()->seats, seats({2, 3}));
    QCOMPARE(m_api->open<HoldSeats>()->instead, HoldId(1));
    QVERIFY(hold(seats({2, 3}), 2));
    QCOMPARE(m_picker->hold()->hold, HoldId(2));
    QCOMPARE(m_picker->chosen(), seats({2, 3}));
}

void SeatPickerTest::touchesDuringACommandAreGatheredIntoTheNext()
{
    toggle(1);
    toggle(2);
    toggle(3);
    toggle(2);
    QCOMPARE(m_api->count<HoldSeats>(), 1);
    QCOMPARE(m_picker->chosen(), seats({1, 3}));
    QVERIFY(hold(seats({1}), 1));
    QCOMPARE(m_api->open<HoldSeats>()->seats, seats({1, 3}));
    QVERIFY(!m_picker->isSettled());
    QVERIFY(hold(seats({1, 3}), 2));
    QVERIFY(m_picker->isSettled());
}

void SeatPickerTest::givingTheLastSeatBackReleasesTheHold()
{
    toggle(1);
    QVERIFY(hold(seats({1}), 4));
    toggle(1);
    QCOMPARE(m_api->open<ReleaseHold>()->hold, HoldId(4));
    Hold released = fakeHold(seats({1}), m_clock.nowUtc(), 300, 4);
    released.state = HoldState::Released;
    QVERIFY(m_api->answer<ReleaseHold>(released));
    QVERIFY(!m_picker->hold());
    QVERIFY(!m_picker->isBusy());
}

void SeatPickerTest::bestSeatsAreHeldAtOnceInsteadOfTheOldOnes()
{
    toggle(1);
    QVERIFY(hold(seats({1}), 1));
    m_picker->takeBest(2, 0);
    QCOMPARE(m_api->open<HoldBest>()->count, 2);
    QCOMPARE(m_api->open<HoldBest>()->instead, HoldId(1));
    QVERIFY(m_api->answer<HoldBest>(fakeHold(seats({7, 6}), m_clock.nowUtc(), 300, 2)));
    QCOMPARE(m_picker->chosen(), seats({6, 7}));
    QVERIFY(m_picker->isSettled());
}

void SeatPickerTest::aRefusalKeepsWhatWasHeldAndSuggestsTheNearest()
{
    toggle(1);
    QVERIFY(hold(seats({1}), 1));
    QSignalSpy refused(m_picker.get(), &SeatPicker::refused);
    toggle(2);
    QVERIFY(m_api->answer<HoldSeats>(taken(seats({2}), seats({4}))));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_picker->chosen(), seats({1}));
    QVERIFY(m_picker->isSettled());
    QCOMPARE(m_picker->suggestion(), seats({1, 4}));
    m_picker->takeSuggestion();
    QCOMPARE(m_api->open<HoldSeats>()->seats, seats({1, 4}));
    QVERIFY(m_picker->suggestion().isEmpty());
}

void SeatPickerTest::aTouchDuringARefusedCommandIsStillCarriedOut()
{
    toggle(2);
    toggle(5);
    QVERIFY(m_api->answer<HoldSeats>(taken(seats({2}), {})));
    QCOMPARE(m_api->open<HoldSeats>()->seats, seats({5}));
}

void SeatPickerTest::moreSeatsThanAllowedAreRefusedHere()
{
    QSignalSpy refused(m_picker.get(), &SeatPicker::refused);
    for (int seat = 1; seat <= 7; ++seat)
        toggle(seat);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].value<Error>().code, ErrorCode::TooManySeats);
    QCOMPARE(m_picker->chosen().size(), 6);
}

void SeatPickerTest::anExpiredHoldIsLost()
{
    toggle(1);
    QVERIFY(hold(seats({1}), 1));
    QSignalSpy lost(m_picker.get(), &SeatPicker::lost);
    toggle(2);
    QVERIFY(m_api->answer<HoldSeats>(failure(ErrorCode::HoldExpired)));
    QCOMPARE(lost.count(), 1);
    QVERIFY(!m_picker->hold());
    QVERIFY(m_picker->chosen().isEmpty());
    QCOMPARE(m_api->count<HoldSeats>(), 2);
}

void SeatPickerTest::aLostAnswerIsAskedForWithTheSameCommand()
{
    toggle(1);
    const CommandId command = m_api->open<HoldSeats>()->command;
    m_api->lose();
    QVERIFY(m_picker->isBusy());
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QTRY_COMPARE(m_api->count<HoldSeats>(), 2);
    QCOMPARE(m_api->open<HoldSeats>()->command, command);
    QVERIFY(hold(seats({1}), 1));
    QVERIFY(m_picker->isSettled());
}

void SeatPickerTest::seatsThatArriveAfterTheCustomerLeftAreGivenBack()
{
    toggle(1);
    m_picker->release();
    m_picker->begin(ShowId(1), HolderId::create());
    QVERIFY(hold(seats({1}), 8));
    QVERIFY(!m_picker->hold());
    QCOMPARE(m_api->open<ReleaseHold>()->hold, HoldId(8));
    QCOMPARE(m_api->open<ReleaseHold>()->holder, m_holder);
    QCOMPARE(m_api->open<ReleaseHold>()->show, fakeShowId);
}

void SeatPickerTest::aRecheckFindsTheHoldAsItIs()
{
    toggle(1);
    QVERIFY(hold(seats({1}), 1));
    m_picker->recheck();
    QVERIFY(m_api->answer<GetHold>(fakeHold(seats({1}), m_clock.nowUtc(), 77)));
    QCOMPARE(m_picker->hold()->expiresAt, m_clock.nowUtc().addSecs(77));
    QVERIFY(m_picker->isSettled());

    QSignalSpy lost(m_picker.get(), &SeatPicker::lost);
    m_picker->recheck();
    Hold expired = fakeHold(seats({1}), m_clock.nowUtc(), 0);
    expired.state = HoldState::Expired;
    QVERIFY(m_api->answer<GetHold>(expired));
    QCOMPARE(lost.count(), 1);
    QVERIFY(!m_picker->hold());
}

void SeatPickerTest::whoNeedsMoreTimeMayRenewUntilTheServerRefuses()
{
    toggle(1);
    Hold held = fakeHold(seats({1}), m_clock.nowUtc());
    held.renewalsLeft = 0;
    QVERIFY(m_api->answer<HoldSeats>(held));
    QVERIFY(!m_picker->mayRenew());
    QVERIFY(m_picker->mayRenew(true));
    m_picker->renew(true);
    QVERIFY(m_api->open<RenewHold>()->assistive);
    QVERIFY(m_api->answer<RenewHold>(failure(ErrorCode::HoldNotRenewable)));
    QVERIFY(!m_picker->mayRenew(true));
    m_picker->release();
    QVERIFY(!m_picker->mayRenew(true));
}

void SeatPickerTest::aRefusedRenewalChangesNothing()
{
    toggle(1);
    QVERIFY(hold(seats({1}), 1));
    QVERIFY(m_picker->mayRenew());
    m_picker->renew();
    QVERIFY(!m_api->open<RenewHold>()->assistive);
    QVERIFY(m_api->answer<RenewHold>(failure(ErrorCode::HoldNotRenewable)));
    QVERIFY(m_picker->isSettled());
    QCOMPARE(m_picker->chosen(), seats({1}));
}

void SeatPickerTest::alternativesStandForTheRefusedSeats()
{
    QCOMPARE(suggestionAfter(taken(seats({2}), seats({4})), seats({1, 2})), seats({1, 4}));
    QCOMPARE(suggestionAfter(taken(seats({1, 2}), seats({6, 5})), seats({1, 2})), seats({5, 6}));
    QCOMPARE(suggestionAfter(taken(seats({2}), {}), seats({1, 2})), SeatNos());
}

FOYER_TEST(SeatPickerTest)
#include "seatpickertest.moc"
