// Paying at a card terminal: the kiosk asks it for the money, the server says what came of it.
#include "tests/client/kioskflowcase.h"
#include "tests/support/program/testprogram.h"

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;
using State = PaymentTerminal::State;

class KioskTerminalTest : public KioskFlowCase
{
    Q_OBJECT
private slots:
    void init();
    void theServerHasTheAttemptBeforeTheTerminalHearsOfIt();
    void whenTheTerminalHasFinishedTheServerLooksAtOnce_data();
    void whenTheTerminalHasFinishedTheServerLooksAtOnce();
    void onlyTheServersWordBooks();
    void anUnknownOutcomeIsAskedForUntilItIsKnown();
    void aTerminalThatIsAwayCannotBePaidAt();
    void aTerminalThatGoesAwayInBetweenIsAskedWhenItIsBack();
    void whoGivesUpGetsTheSeatsBackWithoutAnAlarm();
    void whoGivesUpWhileTheTerminalIsAwayNeverPays();
    void whenACardIsShownNobodyCanGiveUp();
    void aDeclinedCardMayBeTriedAgainUnderAnotherId();
    void nearTheEndTheCustomerIsAskedAndMayGoOn();
    void whoDoesNotAnswerHasNotPaidWhenTheTimeIsOver();
    void anAnswerThatGotLostDoesNotStartTheTerminalTwice();
    void whoTakesEqualSeatsShowsNoCardAgain();
    void whoDoesNotWantEqualSeatsIsBackAtTheSeats();
    void whoDoesNotAnswerIsBackAtTheSeats();
    void anOldQuestionIsNotAskedAgain();

private:
    void toPayment();
    void begin();
    Payment payment(PaymentState state, HoldState hold = HoldState::Paying) const
    {
        Payment payment {m_attempt, state, fakeHold(seats({5, 6}), m_begunAt, 180)};
        payment.hold.state = hold;
        if (hold == HoldState::Sold)
            payment.hold.booking = BookingId(11);
        return payment;
    }
    // The card was approved, but the seats are gone: the server asks.
    void askAboutEqualSeats();
    Payment aboutEqualSeats() const
    {
        Payment asking = payment(PaymentState::Unknown, HoldState::Held);
        asking.hold = fakeHold(seats({7, 8}), m_begunAt, equalSeatsSeconds);
        asking.asksAboutSeats = true;
        return asking;
    }
    const TerminalRun &run() const { return m_flow->terminal(); }
    void pass(int seconds)
    {
        m_clock.advanceMs(seconds * 1000LL);
        QTRY_COMPARE(m_flow->payingCountdown().secondsLeft(), std::max(0, 180 - m_passed - seconds));
        m_passed += seconds;
    }

    QDateTime m_begunAt;
    int m_passed = 0;
    AttemptId m_attempt;
};

void KioskTerminalTest::init()
{
    m_passed = 0;
    beginWithTerminal();
    toPayment();
}

void KioskTerminalTest::toPayment()
{
    toBasket();
    m_flow->goToPayment();
    QCOMPARE(m_flow->step(), Step::Payment);
}

void KioskTerminalTest::begin()
{
    m_flow->payAtTerminal(u"de"_s);
    QVERIFY(m_api->open<BeginPayment>());
    m_attempt = m_api->open<BeginPayment>()->attempt;
    m_begunAt = m_clock.nowUtc();
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Created)));
    QCOMPARE(m_terminal->orders.last().attempt, m_attempt);
    m_terminal->prompt(TerminalPrompt::InsertCard);
    QCOMPARE(run().prompt(), TerminalPrompt::InsertCard);
}

void KioskTerminalTest::theServerHasTheAttemptBeforeTheTerminalHearsOfIt()
{
    m_flow->payAtTerminal(u"de"_s);
    const BeginPayment asked = *m_api->open<BeginPayment>();
    QCOMPARE(asked.method, PaymentMethod::Terminal);
    QVERIFY(m_terminal->orders.isEmpty());
    m_attempt = asked.attempt;
    m_begunAt = m_clock.nowUtc();
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Created)));
    QCOMPARE(m_terminal->orders.size(), 1);
    QCOMPARE(m_terminal->orders.first().attempt, asked.attempt);
    QCOMPARE(m_terminal->orders.first().locale, u"de"_s);
    QVERIFY(m_terminal->orders.first().amount == asked.total);
    QVERIFY(m_flow->payingCountdown().isRunning());
}

void KioskTerminalTest::whenTheTerminalHasFinishedTheServerLooksAtOnce_data()
{
    QTest::addColumn<TerminalOutcome>("outcome");
    QTest::newRow("approved") << TerminalOutcome::Approved;
    QTest::newRow("declined") << TerminalOutcome::Declined;
    QTest::newRow("unknown") << TerminalOutcome::Unknown;
}

void KioskTerminalTest::whenTheTerminalHasFinishedTheServerLooksAtOnce()
{
    QFETCH(TerminalOutcome, outcome);
    begin();
    m_terminal->finish(outcome);
    QVERIFY(m_api->open<LookAtPayment>());
    QCOMPARE(m_api->open<LookAtPayment>()->attempt, m_attempt);
    QVERIFY(!run().prompt());
    QVERIFY(m_flow->payment().isRunning());
}

void KioskTerminalTest::onlyTheServersWordBooks()
{
    begin();
    m_terminal->finish(TerminalOutcome::Declined);
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Approved, HoldState::Sold)));
    QCOMPARE(m_flow->step(), Step::Ticket);
    QVERIFY(!m_flow->payingCountdown().isRunning());
    QVERIFY(m_terminal->aborted.isEmpty());
}

void KioskTerminalTest::anUnknownOutcomeIsAskedForUntilItIsKnown()
{
    begin();
    m_terminal->finish(TerminalOutcome::Unknown);
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Unknown)));
    QCOMPARE(m_flow->payment().phase(), PayPhase::AskingBank);
    QTRY_VERIFY(m_api->open<LookAtPayment>());
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Captured, HoldState::Sold)));
    QCOMPARE(m_flow->step(), Step::Ticket);
    QCOMPARE(m_terminal->orders.size(), 1);
}

void KioskTerminalTest::aTerminalThatIsAwayCannotBePaidAt()
{
    m_terminal->setState(State::Away);
    m_flow->payAtTerminal(u"de"_s);
    QVERIFY(!m_api->open<BeginPayment>());
    QVERIFY(!run().isReady());
}

void KioskTerminalTest::aTerminalThatGoesAwayInBetweenIsAskedWhenItIsBack()
{
    m_flow->payAtTerminal(u"de"_s);
    m_terminal->setState(State::Away);
    m_attempt = m_api->open<BeginPayment>()->attempt;
    m_begunAt = m_clock.nowUtc();
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Created)));
    QVERIFY(m_terminal->orders.isEmpty());
    m_terminal->setState(State::Idle);
    QCOMPARE(m_terminal->orders.size(), 1);
}

void KioskTerminalTest::whoGivesUpGetsTheSeatsBackWithoutAnAlarm()
{
    begin();
    QVERIFY(run().mayGiveUp());
    m_flow->giveUpPaying();
    QCOMPARE(m_terminal->aborted, QList {m_attempt});
    QVERIFY(m_flow->payment().isRunning()); // not before the server says so
    m_terminal->finish(TerminalOutcome::Declined);
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Declined, HoldState::Held)));
    QVERIFY(!m_flow->payment().isRunning());
    QVERIFY(!m_flow->notice());
    QCOMPARE(m_flow->step(), Step::Payment);
    QVERIFY(m_flow->countdown().isRunning());
}

void KioskTerminalTest::whoGivesUpWhileTheTerminalIsAwayNeverPays()
{
    m_flow->payAtTerminal(u"de"_s);
    m_terminal->setState(State::Away);
    m_attempt = m_api->open<BeginPayment>()->attempt;
    m_begunAt = m_clock.nowUtc();
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Created)));
    m_flow->giveUpPaying();
    m_terminal->setState(State::Idle);
    QVERIFY(m_terminal->orders.isEmpty());
    QCOMPARE(m_terminal->aborted, QList {m_attempt});
}

void KioskTerminalTest::whenACardIsShownNobodyCanGiveUp()
{
    begin();
    m_flow->presentDemoCard(u"card-approved"_s);
    QCOMPARE(m_terminal->presented, QStringList {u"card-approved"_s});
    m_terminal->prompt(TerminalPrompt::Wait);
    QVERIFY(!run().mayGiveUp());
    m_flow->giveUpPaying();
    m_flow->presentDemoCard(u"card-approved"_s);
    QVERIFY(m_terminal->aborted.isEmpty());
    QCOMPARE(m_terminal->presented.size(), 1);
}

void KioskTerminalTest::aDeclinedCardMayBeTriedAgainUnderAnotherId()
{
    begin();
    const AttemptId first = m_attempt;
    m_terminal->finish(TerminalOutcome::Declined);
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Declined, HoldState::Held)));
    QCOMPARE(m_flow->notice()->code, ErrorCode::PaymentDeclined);
    begin();
    QVERIFY(m_attempt != first);
    QCOMPARE(m_terminal->orders.size(), 2);
}

void KioskTerminalTest::nearTheEndTheCustomerIsAskedAndMayGoOn()
{
    begin();
    pass(119);
    QVERIFY(!m_flow->asksWhetherStillPaying());
    pass(1);
    QVERIFY(m_flow->asksWhetherStillPaying());
    m_flow->keepPaying();
    QVERIFY(!m_flow->asksWhetherStillPaying());
    pass(10);
    QVERIFY(!m_flow->asksWhetherStillPaying());
    QVERIFY(m_terminal->aborted.isEmpty());
}

void KioskTerminalTest::whoDoesNotAnswerHasNotPaidWhenTheTimeIsOver()
{
    begin();
    pass(130);
    QVERIFY(m_flow->asksWhetherStillPaying());
    m_clock.advanceMs(50'000);
    QTRY_COMPARE(m_terminal->aborted, QList {m_attempt});
    QVERIFY(!m_flow->asksWhetherStillPaying());
    QVERIFY(m_flow->payment().isRunning());
}

void KioskTerminalTest::anAnswerThatGotLostDoesNotStartTheTerminalTwice()
{
    m_flow->payAtTerminal(u"de"_s);
    m_attempt = m_api->open<BeginPayment>()->attempt;
    m_begunAt = m_clock.nowUtc();
    QVERIFY(m_api->answer<BeginPayment>(failure(ErrorCode::Unavailable)));
    QVERIFY(m_terminal->orders.isEmpty());
    QTRY_VERIFY(m_api->open<GetPayment>() || m_api->open<BeginPayment>());
    if (m_api->open<BeginPayment>())
        QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Created)));
    else
        QVERIFY(m_api->answer<GetPayment>(payment(PaymentState::Created)));
    QCOMPARE(m_terminal->orders.size(), 1);
    m_api->push(holderTopic(m_api->open<WatchHolder>()->holder), 1, PaymentChanged {payment(PaymentState::Unknown)});
    QCOMPARE(m_terminal->orders.size(), 1);
}

void KioskTerminalTest::askAboutEqualSeats()
{
    begin();
    m_terminal->finish(TerminalOutcome::Approved);
    QVERIFY(m_api->answer<LookAtPayment>(aboutEqualSeats()));
    QCOMPARE(m_flow->step(), Step::EqualSeats);
    QCOMPARE(m_flow->payment().equalSeats()->seats, seats({7, 8}));
    QCOMPARE(m_flow->offerCountdown().secondsLeft(), equalSeatsSeconds);
}

void KioskTerminalTest::whoTakesEqualSeatsShowsNoCardAgain()
{
    askAboutEqualSeats();
    m_flow->back();
    m_flow->startOver();
    QCOMPARE(m_flow->step(), Step::EqualSeats);
    m_flow->answerEqualSeats(true);
    QCOMPARE(m_api->open<AnswerEqualSeats>()->attempt, m_attempt);
    QVERIFY(m_api->open<AnswerEqualSeats>()->takes);
    QCOMPARE(m_flow->step(), Step::Payment);
    QVERIFY(!m_flow->offerCountdown().isRunning());
    QVERIFY(m_api->answer<AnswerEqualSeats>(payment(PaymentState::Unknown)));
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Captured, HoldState::Sold)));
    QCOMPARE(m_flow->step(), Step::Ticket);
    QCOMPARE(m_terminal->orders.size(), 1);
    QVERIFY(m_terminal->aborted.isEmpty());
}

void KioskTerminalTest::whoDoesNotWantEqualSeatsIsBackAtTheSeats()
{
    askAboutEqualSeats();
    m_flow->answerEqualSeats(false);
    QVERIFY(!m_api->open<AnswerEqualSeats>()->takes);
    QVERIFY(m_api->answer<AnswerEqualSeats>(payment(PaymentState::Unknown, HoldState::Released)));
    QVERIFY(m_flow->payment().isRunning());
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Voided, HoldState::Released)));
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->notice()->code, ErrorCode::PaymentReturned);
}

void KioskTerminalTest::whoDoesNotAnswerIsBackAtTheSeats()
{
    askAboutEqualSeats();
    m_clock.advanceMs(equalSeatsSeconds * 1000LL);
    QTRY_VERIFY(m_api->open<LookAtPayment>());
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Unknown, HoldState::Expired)));
    QCOMPARE(m_flow->step(), Step::Payment);
    QCOMPARE(m_flow->payment().phase(), PayPhase::AskingBank);
    QTRY_VERIFY(m_api->open<LookAtPayment>());
    QVERIFY(m_api->answer<LookAtPayment>(payment(PaymentState::Voided, HoldState::Expired)));
    QCOMPARE(m_flow->step(), Step::Seats);
}

// What was on its way when the customer answered.
void KioskTerminalTest::anOldQuestionIsNotAskedAgain()
{
    askAboutEqualSeats();
    m_flow->answerEqualSeats(true);
    m_api->push(holderTopic(m_api->open<AnswerEqualSeats>()->holder), 1, PaymentChanged {aboutEqualSeats()});
    QCOMPARE(m_flow->step(), Step::Payment);
}

FOYER_TEST(KioskTerminalTest)
#include "kioskterminaltest.moc"
