// The kiosk before a purchase: what the screen that attracts shows, and the ways that lead from it.
#include "client/logic/common/words.h"
#include "tests/client/kioskflowcase.h"
#include "tests/support/program/testprogram.h"

#include <QSignalSpy>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

class KioskFrontTest : public KioskFlowCase
{
    Q_OBJECT
private slots:
    void init() { beginAtHome(); }
    void itShowsWhatIsNextInItsHouse();
    void whatIsNextStaysForTheNextCustomer();
    void aTitleLeadsToItsFirstShowWithSeats();
    void aShowIsChosenAtOnceAndBackLeadsToItsOtherTimes();
    void aShowOfTomorrowHasItsTimesTomorrow();
    void nobodyChoosesAtOnceWhatIsNotShown();
    void aBookingIsFoundAndItsShowLoaded();
    void aWrongReferenceIsToldAndCanBeTypedAgain();
    void aScanIsNotHeardInTheMiddleOfAPurchase();
    void theAnswerForAnEarlierCustomerIsNotShown();
    void ticketsAreExchangedForTheDifference();
    void ticketsInExchangeOutliveALostHold();
    void leavingGivesTheTicketsInExchangeBack();
    void ticketsOfAShowThatHasBegunAreNotExchanged();
    void helpIsCalledOnceAndTheAnswerTold();
    void aCallOutlivesTheCustomersVisitAndALostServer();
    void aCallThatStaffHaveEndedIsOver();

private:
    static ShowCard show(int serial, int freeSeats)
    {
        ShowCard card;
        card.show = makeShowId(QDate(2026, 5, 1), serial);
        card.startsAt = QDateTime(QDate(2026, 5, 1), QTime(19, 0), Qt::UTC);
        card.hall = u"Hall 1"_s;
        card.language = u"de"_s;
        card.priceFrom = {1200, u"EUR"_s};
        card.freeSeats = freeSeats;
        card.seatCount = fakeSeats;
        return card;
    }
    static NextShows nextShows(QDate day = QDate(2026, 5, 1))
    {
        TitleCard title;
        title.title = TitleId(9);
        title.name = u"Metropolis"_s;
        title.minutes = 153;
        return {day, {{title, {show(6, 0), show(7, 3)}}}};
    }

    static FoundBooking found(const QDateTime &startsAt)
    {
        FoundBooking found;
        found.booking.booking = BookingId(31);
        found.booking.show = fakeShowId;
        found.booking.reference = u"7KQ2M0XA"_s;
        found.booking.total = {3000, u"EUR"_s};
        found.booking.bookedAt = startsAt.addDays(-1);
        found.booking.tickets = {{TicketId(1), SeatNo(1), u"adult"_s, {1500, u"EUR"_s}, "code"},
                                 {TicketId(2), SeatNo(2), u"adult"_s, {1500, u"EUR"_s}, "code"}};
        found.titleName = u"Metropolis"_s;
        found.venueName = u"Capitol"_s;
        found.timeZone = u"Europe/Berlin"_s;
        found.startsAt = startsAt;
        return found;
    }
    void toBooking(const QDateTime &startsAt)
    {
        m_flow->openBooking(u"7kq2-m0xa"_s);
        QVERIFY(m_api->answer<FindBooking>(FoundBookings {{found(startsAt)}}));
        QCOMPARE(m_flow->step(), Step::MyBooking);
        answerShow();
    }
    void toNewSeats()
    {
        toBooking(m_clock.nowUtc().addSecs(3600));
        m_flow->exchange();
        QCOMPARE(m_flow->step(), Step::Seats);
        QVERIFY(m_api->answer<SubscribeShow>(ShowSnapshot {fakeShowId, 1, "ss......"}));
        holdSeats();
    }
    void holdSeats()
    {
        m_flow->takeBestSeats();
        QCOMPARE(m_api->open<HoldBest>()->count, 2);
        QVERIFY(m_api->answer<HoldBest>(fakeHold(seats({5, 6}), m_clock.nowUtc())));
        m_flow->checkOut();
        QCOMPARE(m_flow->step(), Step::Basket);
    }
    static Reservation reservation(const AttemptId &attempt, qint64 toPayMinor, qint64 backMinor)
    {
        const auto euros = [](qint64 minor) { return Money {minor, u"EUR"_s}; };
        return {attempt, {0, 0}, euros(2400), euros(0), euros(2400 - toPayMinor), euros(toPayMinor), euros(backMinor)};
    }
};

void KioskFrontTest::itShowsWhatIsNextInItsHouse()
{
    QCOMPARE(m_api->open<FindNextShows>()->venue, fakeVenue().venue);
    QVERIFY(m_api->answer<FindNextShows>(nextShows()));
    QCOMPARE(m_flow->nextShows().rowCount(), 1);
    QCOMPARE(m_flow->nextShows().index(0).data().toString(), u"Metropolis"_s);
    QCOMPARE(m_flow->nextShows().day(), QDate(2026, 5, 1));
}

void KioskFrontTest::whatIsNextStaysForTheNextCustomer()
{
    QVERIFY(m_api->answer<FindNextShows>(nextShows()));
    m_flow->start();
    m_flow->startOver();
    QCOMPARE(m_flow->nextShows().rowCount(), 1); // at once, before it is asked for anew
    QVERIFY(m_api->open<FindNextShows>());
}

void KioskFrontTest::aTitleLeadsToItsFirstShowWithSeats()
{
    TitleShows title = nextShows().titles[0];
    QCOMPARE(nextOf(title).show, title.shows[1].show);
    title.shows[1].freeSeats = 0;
    QCOMPARE(nextOf(title).show, title.shows[0].show); // where one can wait
}

void KioskFrontTest::aShowIsChosenAtOnceAndBackLeadsToItsOtherTimes()
{
    QVERIFY(m_api->answer<FindNextShows>(nextShows()));
    m_flow->chooseNextShow(TitleId(9), fakeShowId);
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_api->open<GetShow>()->show, fakeShowId);
    QVERIFY(!m_api->open<FindTitleVenues>());
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Title);
    QCOMPARE(m_api->open<FindTitleVenues>()->title, TitleId(9));
    QCOMPARE(m_api->open<FindTitleVenues>()->near, fakeVenue().place);
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Programme);
}

void KioskFrontTest::aShowOfTomorrowHasItsTimesTomorrow()
{
    const QDate tomorrow = m_flow->today().addDays(1);
    QVERIFY(m_api->answer<FindNextShows>(nextShows(tomorrow)));
    m_flow->chooseNextShow(TitleId(9), fakeShowId);
    m_flow->back();
    QCOMPARE(m_flow->day(), tomorrow);
    QCOMPARE(m_api->open<FindTitleVenues>()->day, tomorrow);
}

void KioskFrontTest::nobodyChoosesAtOnceWhatIsNotShown()
{
    m_flow->start();
    m_flow->chooseNextShow(TitleId(9), fakeShowId);
    QCOMPARE(m_flow->step(), Step::Programme);
    QVERIFY(!m_api->open<GetShow>());
}

void KioskFrontTest::aBookingIsFoundAndItsShowLoaded()
{
    m_flow->openBooking();
    QCOMPARE(m_flow->step(), Step::FindBooking);
    QVERIFY(!m_api->open<FindBooking>());
    toBooking(m_clock.nowUtc().addSecs(3600));
    QVERIFY(m_flow->show().isReady());
    QCOMPARE(m_flow->desk().lookUp.booking()->titleName, u"Metropolis"_s);
    m_flow->startOver();
    QVERIFY(!m_flow->desk().lookUp.booking());
}

void KioskFrontTest::aWrongReferenceIsToldAndCanBeTypedAgain()
{
    m_flow->openBooking(u"7KQ2M0XB"_s);
    QVERIFY(m_flow->desk().lookUp.isBusy());
    QVERIFY(m_api->answer<FindBooking>(failure(ErrorCode::NotFound)));
    QCOMPARE(m_flow->step(), Step::FindBooking);
    QVERIFY(!m_flow->desk().lookUp.isBusy());
    QVERIFY2(Words::errorSentence(*m_flow->notice()).contains(u"no booking"_s),
             qPrintable(Words::errorSentence(*m_flow->notice())));
    Error paused = failure(ErrorCode::Paused);
    paused.retryAfterMs = 29'200;
    m_flow->openBooking(u"7KQ2M0XC"_s);
    QVERIFY(!m_flow->notice());
    QVERIFY(m_api->answer<FindBooking>(paused));
    QVERIFY2(Words::errorSentence(*m_flow->notice()).contains(u"30 second"_s),
             qPrintable(Words::errorSentence(*m_flow->notice())));
    toBooking(m_clock.nowUtc());
}

void KioskFrontTest::aScanIsNotHeardInTheMiddleOfAPurchase()
{
    m_flow->chooseNextShow(TitleId(9), fakeShowId);
    m_flow->openBooking(u"7KQ2M0XA"_s);
    QCOMPARE(m_flow->step(), Step::Seats);
    QVERIFY(!m_api->open<FindBooking>());
}

void KioskFrontTest::theAnswerForAnEarlierCustomerIsNotShown()
{
    m_flow->openBooking(u"7KQ2M0XA"_s);
    m_flow->startOver();
    m_flow->openBooking();
    QVERIFY(m_api->answer<FindBooking>(FoundBookings {{found(m_clock.nowUtc())}}));
    QCOMPARE(m_flow->step(), Step::FindBooking);
    QVERIFY(!m_flow->desk().lookUp.booking());
}

void KioskFrontTest::ticketsAreExchangedForTheDifference()
{
    toNewSeats();
    const Reserve asked = *m_api->open<Reserve>();
    QCOMPARE(*asked.exchange, (TicketsInExchange {fakeShowId, BookingId(31), u"7KQ2M0XA"_s, seats({1, 2})}));
    QVERIFY(!m_flow->reserving().isSettled()); // nobody consents to what is not known
    QVERIFY(m_api->answer<Reserve>(reservation(asked.attempt, 0, 600)));
    QCOMPARE(m_flow->toPay().minor, 0);
    QCOMPARE(m_flow->reserving().reservation()->back.minor, 600);
    m_flow->goToPayment();
    m_flow->payNothing();
    QVERIFY(m_api->open<BeginPayment>()->reserved);
    QCOMPARE(m_api->open<BeginPayment>()->attempt, asked.attempt);
}

void KioskFrontTest::ticketsInExchangeOutliveALostHold()
{
    toNewSeats();
    QVERIFY(m_api->answer<Reserve>(failure(ErrorCode::HoldExpired)));
    QCOMPARE(m_flow->step(), Step::Seats);
    QVERIFY(m_flow->reserving().isExchange());
    QVERIFY(!m_api->open<Reserve>());
    holdSeats();
    QVERIFY(m_api->open<Reserve>()->exchange);
}

void KioskFrontTest::leavingGivesTheTicketsInExchangeBack()
{
    toNewSeats();
    QVERIFY(m_api->answer<Reserve>(reservation(m_api->open<Reserve>()->attempt, 600, 0)));
    m_flow->startOver();
    QVERIFY(m_api->open<Reserve>() && !m_api->open<Reserve>()->exchange);
    QVERIFY(!m_flow->reserving().isExchange());
}

void KioskFrontTest::ticketsOfAShowThatHasBegunAreNotExchanged()
{
    toBooking(m_clock.nowUtc().addSecs(-60));
    QVERIFY(!m_flow->canExchange());
    m_flow->exchange();
    QCOMPARE(m_flow->step(), Step::MyBooking);
}

void KioskFrontTest::helpIsCalledOnceAndTheAnswerTold()
{
    HelpRun &help = m_flow->desk().help;
    QSignalSpy answered(&help, &HelpRun::answered);
    help.call();
    help.call();
    QVERIFY(help.isCalling());
    HelpCall call {5, u"Kiosk 1"_s, u"Capitol"_s, m_clock.nowUtc(), {}};
    QVERIFY(m_api->answer<CallHelp>(call));
    QVERIFY(!m_api->open<CallHelp>());
    QVERIFY(help.open() && !help.isCalling());
    call.answer = u"Anna is coming"_s;
    for (int i = 0; i < 2; ++i) {
        help.recheck(); // as its timer does
        QCOMPARE(m_api->open<GetHelp>()->number, 5);
        QVERIFY(m_api->answer<GetHelp>(call));
    }
    QCOMPARE(answered.size(), 1);
    QCOMPARE(help.open()->answer, u"Anna is coming"_s);
    help.end();
    QCOMPARE(m_api->open<EndHelp>()->number, 5);
    QVERIFY(!help.open());
}

void KioskFrontTest::aCallOutlivesTheCustomersVisitAndALostServer()
{
    HelpRun &help = m_flow->desk().help;
    help.call();
    QVERIFY(m_api->answer<CallHelp>(HelpCall {5, u"Kiosk 1"_s, {}, m_clock.nowUtc(), {}}));
    m_flow->start();
    m_flow->startOver();
    QVERIFY(help.open());
    m_api->lose();
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QVERIFY(m_api->open<GetHelp>());
    help.end();
    help.call();
    QVERIFY(m_api->answer<CallHelp>(failure(ErrorCode::Busy)));
    QVERIFY(!help.open() && !help.isCalling());
    QCOMPARE(m_flow->notice()->code, ErrorCode::Busy);
}

void KioskFrontTest::aCallThatStaffHaveEndedIsOver()
{
    HelpRun &help = m_flow->desk().help;
    help.call();
    QVERIFY(m_api->answer<CallHelp>(HelpCall {5, u"Kiosk 1"_s, {}, m_clock.nowUtc(), {}}));
    help.recheck();
    QVERIFY(m_api->answer<GetHelp>(failure(ErrorCode::Busy)));
    QVERIFY(help.open()); // that was no answer
    help.recheck();
    QVERIFY(m_api->answer<GetHelp>(failure(ErrorCode::NotFound)));
    QVERIFY(!help.open());
}

FOYER_TEST(KioskFrontTest)
#include "kioskfronttest.moc"
