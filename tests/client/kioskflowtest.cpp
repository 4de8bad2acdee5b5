#include "client/logic/kiosk/kioskflow.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

// A whole purchase against a server that the test plays.
class KioskFlowTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void twoSeatsAreBoughtFromStartToTicket();
    void theTotalSentIsTheTotalShown();
    void backFromTheBasketKeepsTheSeatsAndLeavingTheSeatsReleasesThem();
    void theNextCustomerHasAnotherHolder();
    void aTakenSeatIsToldAndTheNearestSuggested();
    void anExpiredHoldLeadsBackToTheSeats();
    void aDeclineOffersToPayAgainWithANewAttempt();
    void anUnknownOutcomeIsAskedForAndNeverPaidTwice();
    void thePushTellsTheOutcome();
    void moneyThatCameBackIsTold();
    void aChangedPriceIsShownBeforePaying();
    void aLostServerComesBackWithTheHold();
    void aLostServerComesBackWithoutTheHold();
    void aServerLostWhilePayingIsAskedForTheOutcome();
    void aClosedShowLeadsBackToTheTimes();
    void nobodyThereGivesTheSeatsBack();
    void theWatchIsPausedWhilePaying();
    void aKioskWithoutAVenueAsksForTheCity();
    void todayIsTheVenuesToday();

private:
    void connectApi() { m_api->connectWith(fakeWelcome(m_clock.nowUtc())); }
    void toTitle();
    void toSeats();
    void toBasket();
    void toPayment();
    void beginPaying();
    Payment payment(PaymentState state, HoldState hold = HoldState::Paying) const
    {
        Payment payment {m_attempt, state, fakeHold(seats({5, 6}), m_clock.nowUtc(), 240)};
        payment.hold.state = hold;
        if (hold == HoldState::Sold)
            payment.hold.booking = BookingId(11);
        return payment;
    }
    FakeClock m_clock;
    AttemptId m_attempt;
    std::unique_ptr<FakeApi> m_api;
    std::unique_ptr<KioskFlow> m_flow;
};

void KioskFlowTest::init()
{
    TestCase::init();
    m_flow.reset();
    m_api = std::make_unique<FakeApi>(m_clock);
    m_flow = std::make_unique<KioskFlow>(*m_api);
    QVERIFY(m_flow->isServerLost());
    connectApi();
    QVERIFY(m_api->answer<GetVenue>(fakeVenue()));
    QVERIFY(!m_flow->isServerLost());
}

void KioskFlowTest::toTitle()
{
    m_flow->start();
    QCOMPARE(m_flow->step(), Step::Programme);
    QCOMPARE(m_api->open<WhatsOn>()->city, CityId(2));
    QVERIFY(m_api->answer<WhatsOn>(Programme {}));
    m_flow->chooseTitle(TitleId(9));
    QCOMPARE(m_flow->step(), Step::Title);
    QCOMPARE(m_api->open<FindTitleVenues>()->near, fakeVenue().place);
    QVERIFY(m_api->answer<FindTitleVenues>(TitleVenues {}));
}

void KioskFlowTest::toSeats()
{
    toTitle();
    m_flow->chooseShow(fakeShowId);
    QCOMPARE(m_flow->step(), Step::Seats);
    QVERIFY(m_api->answer<GetShow>(fakeShow()));
    if (m_api->open<GetPlan>())
        QVERIFY(m_api->answer<GetPlan>(fakePlanDocument()));
    QTRY_VERIFY(m_flow->show().isReady());
    QVERIFY(m_api->answer<SubscribeShow>(ShowSnapshot {fakeShowId, 1, "........"}));
}

void KioskFlowTest::toBasket()
{
    toSeats();
    m_flow->takeBestSeats();
    QCOMPARE(m_api->open<HoldBest>()->count, 2);
    m_flow->checkOut();
    QCOMPARE(m_flow->step(), Step::Seats); // not before the seats are really theirs
    QVERIFY(m_api->answer<HoldBest>(fakeHold(seats({5, 6}), m_clock.nowUtc())));
    QCOMPARE(m_flow->countdown().secondsLeft(), 300);
    m_flow->checkOut();
    QCOMPARE(m_flow->step(), Step::Basket);
}

void KioskFlowTest::toPayment()
{
    toBasket();
    m_flow->goToPayment();
    QCOMPARE(m_flow->step(), Step::Payment);
}

void KioskFlowTest::beginPaying()
{
    m_flow->pay(u"card"_s);
    QVERIFY(m_api->open<BeginPayment>());
    m_attempt = m_api->open<BeginPayment>()->attempt;
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Created)));
    QCOMPARE(m_flow->payment().phase(), PayPhase::Running);
    QVERIFY(!m_flow->countdown().isRunning());
}

void KioskFlowTest::twoSeatsAreBoughtFromStartToTicket()
{
    toPayment();
    beginPaying();
    QTRY_VERIFY(m_api->open<GetPayment>());
    QVERIFY(m_api->answer<GetPayment>(payment(PaymentState::Approved, HoldState::Sold)));
    QCOMPARE(m_flow->step(), Step::Ticket);
    QVERIFY(!m_flow->booking());
    QCOMPARE(m_api->open<GetBooking>()->booking, BookingId(11));
    Booking booking;
    booking.booking = BookingId(11);
    booking.show = fakeShowId;
    booking.reference = u"7KQ2M0XA"_s;
    booking.bookedAt = m_clock.nowUtc();
    booking.total = {2400, u"EUR"_s};
    booking.tickets = {{TicketId(1), SeatNo(5), u"adult"_s, {1200, u"EUR"_s}, "CODE"}};
    QVERIFY(m_api->answer<GetBooking>(booking));
    QCOMPARE(m_flow->booking()->reference, u"7KQ2M0XA"_s);
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Home);
    QVERIFY(!m_flow->booking());
    QCOMPARE(m_api->count<ReleaseHold>(), 0);
}

void KioskFlowTest::theTotalSentIsTheTotalShown()
{
    toBasket();
    QCOMPARE(m_flow->total().minor, 2400);
    m_flow->setPriceType(SeatNo(6), u"senior"_s);
    QCOMPARE(m_flow->total().minor, 2200);
    m_flow->goToPayment();
    m_flow->pay(u"card"_s);
    const BeginPayment begin = *m_api->open<BeginPayment>();
    QVERIFY(begin.total == Money({2200, u"EUR"_s}));
    QCOMPARE(begin.seats, QList<SeatPrice>({{SeatNo(5), u"adult"_s}, {SeatNo(6), u"senior"_s}}));
    QCOMPARE(begin.paymentToken, u"card"_s);
    QCOMPARE(m_api->open<WatchHolder>()->holder, begin.holder);
}

void KioskFlowTest::backFromTheBasketKeepsTheSeatsAndLeavingTheSeatsReleasesThem()
{
    toBasket();
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->picker().chosen(), seats({5, 6}));
    QVERIFY(m_flow->countdown().isRunning());
    QCOMPARE(m_api->count<ReleaseHold>(), 0);
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Title);
    QCOMPARE(m_api->open<ReleaseHold>()->hold, HoldId(1));
    QVERIFY(!m_flow->countdown().isRunning());
    QVERIFY(m_api->open<UnsubscribeShow>());
}

void KioskFlowTest::theNextCustomerHasAnotherHolder()
{
    toBasket();
    m_flow->startOver();
    QCOMPARE(m_flow->step(), Step::Home);
    const HolderId first = m_api->open<ReleaseHold>()->holder;
    QVERIFY(m_flow->basket().lines().isEmpty());
    toSeats();
    m_flow->toggleSeat(SeatNo(1));
    QVERIFY(m_api->open<HoldSeats>()->holder != first);
}

void KioskFlowTest::aTakenSeatIsToldAndTheNearestSuggested()
{
    toSeats();
    m_flow->toggleSeat(SeatNo(1));
    Error taken = failure(ErrorCode::SeatTaken);
    taken.seats = seats({1});
    taken.seatStates = "s";
    taken.alternatives = seats({2});
    QVERIFY(m_api->answer<HoldSeats>(taken));
    QCOMPARE(m_flow->notice()->code, ErrorCode::SeatTaken);
    QCOMPARE(m_flow->picker().suggestion(), seats({2}));
    m_flow->takeSuggestion();
    QVERIFY(!m_flow->notice());
    QCOMPARE(m_api->open<HoldSeats>()->seats, seats({2}));
}

void KioskFlowTest::anExpiredHoldLeadsBackToTheSeats()
{
    toBasket();
    m_clock.advanceMs(300'000);
    m_flow->touch(); // the customer is still there
    QTRY_COMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::HoldExpired);
    QVERIFY(m_flow->picker().chosen().isEmpty());
    QCOMPARE(m_api->count<ReleaseHold>(), 0);
}

void KioskFlowTest::aDeclineOffersToPayAgainWithANewAttempt()
{
    toPayment();
    beginPaying();
    m_clock.advanceMs(400'000); // the hold's first end is long over; paying has kept it
    m_api->push(holderTopic(m_api->open<WatchHolder>()->holder), 1,
                PaymentChanged {payment(PaymentState::Declined, HoldState::Held)});
    QCOMPARE(m_flow->step(), Step::Payment);
    QCOMPARE(m_flow->payment().phase(), PayPhase::Choosing);
    QCOMPARE(m_flow->notice()->code, ErrorCode::PaymentDeclined);
    QCOMPARE(m_flow->countdown().secondsLeft(), 240);
    const AttemptId first = m_attempt;
    m_flow->pay(u"other card"_s);
    QVERIFY(m_api->open<BeginPayment>()->attempt != first);
    QVERIFY(!m_flow->notice());
}

void KioskFlowTest::anUnknownOutcomeIsAskedForAndNeverPaidTwice()
{
    toPayment();
    beginPaying();
    QTRY_VERIFY(m_api->open<GetPayment>());
    QVERIFY(m_api->answer<GetPayment>(payment(PaymentState::Unknown)));
    QCOMPARE(m_flow->payment().phase(), PayPhase::AskingBank);
    m_flow->pay(u"card"_s);
    m_flow->back();
    m_flow->startOver();
    QCOMPARE(m_flow->step(), Step::Payment);
    QCOMPARE(m_api->count<BeginPayment>(), 1);
    QTRY_VERIFY(m_api->open<GetPayment>());
    QVERIFY(m_api->answer<GetPayment>(payment(PaymentState::Captured, HoldState::Sold)));
    QCOMPARE(m_flow->step(), Step::Ticket);
}

void KioskFlowTest::thePushTellsTheOutcome()
{
    toPayment();
    beginPaying();
    const QString topic = holderTopic(m_api->open<WatchHolder>()->holder);
    m_api->push(topic, 1, PaymentChanged {payment(PaymentState::Submitted)});
    m_api->push(topic, 2, PaymentChanged {payment(PaymentState::Approved)}); // the seats are still being sold
    QCOMPARE(m_flow->step(), Step::Payment);
    m_api->push(holderTopic(HolderId::create()), 3, PaymentChanged {payment(PaymentState::Captured, HoldState::Sold)});
    QCOMPARE(m_flow->step(), Step::Payment);
    m_api->push(topic, 3, PaymentChanged {payment(PaymentState::Captured, HoldState::Sold)});
    QCOMPARE(m_flow->step(), Step::Ticket);
}

void KioskFlowTest::moneyThatCameBackIsTold()
{
    toPayment();
    beginPaying();
    m_api->push(holderTopic(m_api->open<WatchHolder>()->holder), 1,
                PaymentChanged {payment(PaymentState::Refunded, HoldState::Expired)});
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::PaymentReturned);
}

void KioskFlowTest::aChangedPriceIsShownBeforePaying()
{
    toPayment();
    m_flow->pay(u"card"_s);
    QVERIFY(m_api->answer<BeginPayment>(failure(ErrorCode::AmountMismatch)));
    QCOMPARE(m_flow->step(), Step::Payment);
    QCOMPARE(m_flow->notice()->code, ErrorCode::AmountMismatch);
    m_flow->pay(u"card"_s);
    QCOMPARE(m_api->count<BeginPayment>(), 1); // not before the prices are there
    ShowDetails dearer = fakeShow();
    dearer.prices[2].minor = 1300;
    QVERIFY(m_api->answer<GetShow>(dearer));
    QVERIFY(m_api->answer<GetHold>(fakeHold(seats({5, 6}), m_clock.nowUtc())));
    QCOMPARE(m_flow->total().minor, 2600);
    m_flow->pay(u"card"_s);
    QCOMPARE(m_api->open<BeginPayment>()->total.minor, 2600);
}

void KioskFlowTest::aLostServerComesBackWithTheHold()
{
    toBasket();
    m_api->lose();
    QVERIFY(m_flow->isServerLost());
    QVERIFY(!m_flow->countdown().isRunning());
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Basket);
    m_clock.advanceMs(20'000);
    connectApi();
    QVERIFY(!m_flow->isServerLost());
    QVERIFY(m_api->answer<GetHold>(fakeHold(seats({5, 6}), m_clock.nowUtc(), 280)));
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(m_flow->countdown().secondsLeft(), 280);
    QVERIFY(m_api->open<SubscribeShow>());
}

void KioskFlowTest::aLostServerComesBackWithoutTheHold()
{
    toBasket();
    m_api->lose();
    connectApi();
    QVERIFY(m_api->answer<GetHold>(failure(ErrorCode::HoldUnknown)));
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::HoldUnknown);
}

void KioskFlowTest::aServerLostWhilePayingIsAskedForTheOutcome()
{
    toPayment();
    beginPaying();
    m_api->lose();
    QVERIFY(m_flow->isServerLost());
    connectApi();
    QCOMPARE(m_api->open<GetPayment>()->attempt, m_attempt);
    QCOMPARE(m_api->count<GetHold>(), 0);
    QVERIFY(m_api->open<WatchHolder>());
    QVERIFY(m_api->answer<GetPayment>(payment(PaymentState::Captured, HoldState::Sold)));
    QCOMPARE(m_flow->step(), Step::Ticket);
}

void KioskFlowTest::aClosedShowLeadsBackToTheTimes()
{
    toSeats();
    m_flow->toggleSeat(SeatNo(1));
    QVERIFY(m_api->answer<HoldSeats>(failure(ErrorCode::ShowClosed)));
    QCOMPARE(m_flow->step(), Step::Title);
    QCOMPARE(m_flow->notice()->code, ErrorCode::ShowClosed);
}

void KioskFlowTest::nobodyThereGivesTheSeatsBack()
{
    toBasket();
    m_clock.advanceMs(45'000);
    QTRY_VERIFY(m_flow->idle().isWarning());
    m_flow->touch();
    QVERIFY(!m_flow->idle().isWarning());
    m_clock.advanceMs(75'000);
    QTRY_COMPARE(m_flow->step(), Step::Home);
    QVERIFY(m_api->open<ReleaseHold>());
}

void KioskFlowTest::theWatchIsPausedWhilePaying()
{
    QVERIFY(m_flow->idle().isPaused());
    toPayment();
    QVERIFY(!m_flow->idle().isPaused());
    beginPaying();
    QVERIFY(m_flow->idle().isPaused());
}

void KioskFlowTest::aKioskWithoutAVenueAsksForTheCity()
{
    m_flow.reset();
    m_api = std::make_unique<FakeApi>(m_clock);
    Welcome welcome = fakeWelcome(m_clock.nowUtc());
    welcome.device.reset();
    m_api->connectWith(welcome);
    m_flow = std::make_unique<KioskFlow>(*m_api);
    m_flow->start();
    QCOMPARE(m_flow->step(), Step::City);
    QVERIFY(!m_api->open<FindCities>()->near);
    City city;
    city.city = CityId(4);
    city.name = u"Rome"_s;
    city.country = u"IT"_s;
    m_flow->chooseCity(city);
    QCOMPARE(m_flow->step(), Step::Programme);
    QCOMPARE(m_api->open<WhatsOn>()->city, CityId(4));
    m_flow->startOver();
    QVERIFY(!m_flow->place());
    m_flow->start();
    QCOMPARE(m_flow->step(), Step::City);
}

void KioskFlowTest::todayIsTheVenuesToday()
{
    m_clock.set(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC)); // the machine's clock is wrong
    QCOMPARE(m_flow->today(), QDate(2026, 5, 1));
    m_clock.advanceMs(5 * 3600 * 1000); // 23:00 UTC is 01:00 in Berlin
    QCOMPARE(m_flow->today(), QDate(2026, 5, 2));
}

FOYER_TEST(KioskFlowTest)
#include "kioskflowtest.moc"
