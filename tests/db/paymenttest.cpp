// Paying: the runner moves attempts on against the simulated gateway, over real HTTP, and money never outruns seats.
#include "server/lanes/lanes.h"
#include "server/payment/gatewaybymethod.h"
#include "server/payment/paymentrunner.h"
#include "server/payment/simulatedgateway.h"
#include "server/payment/simulator/service.h"
#include "shared/protocol/refund.h"
#include "tests/support/fakeclock.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using protocol::HoldState;
using protocol::PaymentState;
using test::Desk;
using test::seatNos;

class PaymentTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anApprovedPaymentSellsTheSeatsAndIsCaptured();
    void aDeclinedPaymentGivesTheHoldBackWithItsTime();
    void afterADeclineAnotherAttemptMaySucceed();
    void aLateApprovalBooks();
    void anUndecidedPaymentIsVoidedWhenItsTimeIsOver();
    void anAttemptThatTheGatewayNeverHeardOfIsSubmittedAgain();
    void anApprovalWhoseSeatsWereLostIsGivenBack();
    void whoTakesEqualSeatsIsBookedThereAndChargedOnce();
    void whoDoesNotWantEqualSeatsIsNotCharged();
    void whoDoesNotAnswerIsNotCharged();
    void theQuestionAboutEqualSeatsOutlivesTheServer();
    void anApprovalWhoseHoldEndedBooksWhenTheSeatsAreFree();
    void whileTheGatewayIsGoneTheHoldStays();
    void aWrongAmountIsRefusedBeforeAnyGatewayHearsOfIt();
    void ticketsOfABookingVerify();
    void whatATerminalTakesIsBookedWhenItsGatewaySaysSo();
    void aTerminalThatNobodyPaysAtIsVoidedWhenTheTimeIsOver();
    void cashIsBookedWithoutAnyGateway();
    void anEventOfARefundMakesItDueOnce();

private:
    void start();
    protocol::Hold held(const SeatNos &seats) { return m_anna->hold(m_house->show(), seats).value(); }
    protocol::Payment begin(const protocol::Hold &hold, const QString &token, PaymentMethod method = {});
    protocol::Payment now(const protocol::Payment &payment);
    // Anna pays for seat 30, and Bert has it when her payment is approved.
    protocol::Payment payForLostSeats();
    // The same, and until she is asked about another.
    protocol::Payment askedAboutEqualSeats();
    Result<protocol::Payment> answer(const protocol::Payment &payment, bool takes);
    void expectLoss() { QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"after its seats were lost"_s)); }
    void verifyVoided(const protocol::Payment &payment);
    QList<protocol::PaymentCase> cases() { return m_anna->ask(protocol::ListCases {}).value().cases; }
    void stop();
    GatewayState atGateway(const protocol::Payment &payment) { return m_ledger->lookUp(payment.attempt).state; }

    test::TestPostgres m_postgres;
    test::FakeClock m_clock;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Desk> m_anna;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<GatewayService> m_service;
    std::unique_ptr<PaymentGateway> m_gateway;
    PlanCache m_plans;
    std::unique_ptr<Lanes> m_lanes;
    std::unique_ptr<PaymentRunner> m_runner;
};

void PaymentTest::init()
{
    TestCase::init();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_anna = std::make_unique<Desk>(*m_database);
    m_ledger = Ledger::open({}, m_clock).value();
    m_service = std::make_unique<GatewayService>(*m_ledger, m_clock);
    const int port = m_service->listen(0);
    QVERIFY(port > 0);
    m_gateway =
        std::make_unique<GatewayByMethod>(std::make_unique<SimulatedGateway>(u"http://127.0.0.1:%1"_s.arg(port)));
}

void PaymentTest::stop()
{
    if (m_runner)
        m_runner->stop();
    m_lanes.reset();
    m_runner.reset();
}

void PaymentTest::cleanup()
{
    stop();
    m_gateway.reset();
    m_service.reset();
    m_anna.reset();
    m_house.reset();
    m_database.reset();
}

void PaymentTest::start()
{
    m_lanes = std::make_unique<Lanes>(LaneSettings {m_database->serverSettings(), {}, 1}, 1, m_plans,
                                      [](const engine::ShowState &, const QList<engine::Event> &) {});
    m_runner = std::make_unique<PaymentRunner>(PaymentRunnerParts {m_database->serverSettings(), *m_gateway,
                                                                   [this](engine::Command command, LaneCallback done) {
                                                                       return m_lanes->submit(std::move(command),
                                                                                              std::move(done));
                                                                   },
                                                                   [](const PaymentNews &) {}, 2});
    m_house->orphanPayments();
}

protocol::Payment PaymentTest::begin(const protocol::Hold &hold, const QString &token, PaymentMethod method)
{
    return m_anna->pay(hold, test::SmallHouse::adultMinor * hold.seats.size(), token, method).value();
}

protocol::Payment PaymentTest::now(const protocol::Payment &payment)
{
    return m_anna->ask(protocol::GetPayment {payment.hold.show, m_anna->holder(), payment.attempt}).value();
}

void PaymentTest::anApprovedPaymentSellsTheSeatsAndIsCaptured()
{
    const protocol::Payment begun = begin(held(seatNos({30, 31})), u"card-approved"_s);
    QCOMPARE(begun.hold.state, HoldState::Paying);
    start();
    QTRY_COMPARE(now(begun).state, PaymentState::Captured);
    QCOMPARE(now(begun).hold.state, HoldState::Sold);
    QVERIFY(now(begun).hold.booking.has_value());
    QCOMPARE(atGateway(begun), GatewayState::Captured);
    QCOMPARE(m_house->log().last(), u"sell s 30,31"_s);
}

void PaymentTest::aDeclinedPaymentGivesTheHoldBackWithItsTime()
{
    const protocol::Hold hold = held(seatNos({30}));
    const protocol::Payment begun = begin(hold, u"card-declined"_s);
    start();
    QTRY_COMPARE(now(begun).state, PaymentState::Declined);
    const protocol::Hold back = now(begun).hold;
    QCOMPARE(back.state, HoldState::Held);
    QVERIFY(back.expiresAt >= hold.expiresAt);
    QVERIFY(back.now.secsTo(back.expiresAt) > 60);
}

void PaymentTest::afterADeclineAnotherAttemptMaySucceed()
{
    const protocol::Hold hold = held(seatNos({30}));
    const protocol::Payment first = begin(hold, u"card-declined"_s);
    start();
    QTRY_COMPARE(now(first).state, PaymentState::Declined);
    const protocol::Payment second = begin(hold, u"card-approved"_s);
    const protocol::BeginPayment &message = m_anna->begun().last();
    m_runner->begin({message.show, message.holder, AttemptState::Open,
                     GatewayRequest {message.attempt, message.total, message.paymentToken}});
    QTRY_COMPARE(now(second).state, PaymentState::Captured);
    QCOMPARE(now(first).state, PaymentState::Declined);
}

void PaymentTest::aLateApprovalBooks()
{
    const protocol::Payment begun = begin(held(seatNos({30})), u"card-late"_s);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(now(begun).state, PaymentState::Unknown, 15'000);
    QCOMPARE(now(begun).hold.state, HoldState::Paying);
    m_clock.advanceMs(lateMs);
    QTRY_COMPARE_WITH_TIMEOUT(now(begun).state, PaymentState::Captured, 15'000);
}

void PaymentTest::anUndecidedPaymentIsVoidedWhenItsTimeIsOver()
{
    const protocol::Payment begun = begin(held(seatNos({30})), u"card-no-answer"_s);
    m_house->endTimeToPay(begun.attempt);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(now(begun).state, PaymentState::Declined, 15'000);
    QCOMPARE(atGateway(begun), GatewayState::Voided);
    QCOMPARE(now(begun).hold.state, HoldState::Held);
}

void PaymentTest::anAttemptThatTheGatewayNeverHeardOfIsSubmittedAgain()
{
    const protocol::Payment begun = begin(held(seatNos({30})), u"card-approved"_s);
    start(); // the server that began it died before it called the gateway
    QTRY_COMPARE(now(begun).state, PaymentState::Captured);
}

protocol::Payment PaymentTest::payForLostSeats()
{
    const protocol::Hold hold = held(seatNos({30}));
    const protocol::Payment begun = begin(hold, u"card-approved"_s);
    [&] { QVERIFY(m_house->loseSeats(hold.hold)); }();
    Desk bert(*m_database);
    [&] { QVERIFY(bert.hold(m_house->show(), seatNos({30})).ok()); }();
    return begun;
}

protocol::Payment PaymentTest::askedAboutEqualSeats()
{
    const protocol::Payment begun = payForLostSeats();
    start();
    [&] { QTRY_VERIFY(now(begun).asksAboutSeats); }();
    return now(begun);
}

Result<protocol::Payment> PaymentTest::answer(const protocol::Payment &payment, bool takes)
{
    return m_anna->ask(
        protocol::AnswerEqualSeats {CommandId::create(), payment.hold.show, m_anna->holder(), payment.attempt, takes});
}

void PaymentTest::verifyVoided(const protocol::Payment &payment)
{
    QTRY_COMPARE_WITH_TIMEOUT(now(payment).state, PaymentState::Voided, 15'000);
    QCOMPARE(atGateway(payment), GatewayState::Voided);
    QVERIFY(!now(payment).hold.booking);
    QCOMPARE(cases().size(), 1);
    QCOMPARE(cases().first().about, protocol::CaseKind::SeatsLost);
}

// Who has had his time does not stand there any more.
void PaymentTest::anApprovalWhoseSeatsWereLostIsGivenBack()
{
    engine::HoldPolicy hurried;
    hurried.payingSeconds = 0;
    m_anna = std::make_unique<Desk>(*m_database, hurried);
    expectLoss();
    const protocol::Payment begun = payForLostSeats();
    (void)m_ledger->submit({begun.attempt, Money {test::SmallHouse::adultMinor, u"EUR"_s}, u"card-approved"_s});
    start();
    verifyVoided(begun);
}

void PaymentTest::whoTakesEqualSeatsIsBookedThereAndChargedOnce()
{
    const protocol::Payment asked = askedAboutEqualSeats();
    QCOMPARE(asked.hold.state, HoldState::Held);
    QCOMPARE(asked.hold.seats.size(), 1);
    QVERIFY(asked.hold.seats != seatNos({30}));
    QCOMPARE(atGateway(asked), GatewayState::Approved);
    QCOMPARE(cases().size(), 1);
    QCOMPARE(cases().first().about, protocol::CaseKind::EqualSeats);
    QCOMPARE(cases().first().number, 0);
    QCOMPARE(answer(asked, true).value().hold.state, HoldState::Paying);
    QTRY_COMPARE_WITH_TIMEOUT(now(asked).state, PaymentState::Captured, 15'000);
    QCOMPARE(atGateway(asked), GatewayState::Captured);
    const protocol::GetBooking question {m_house->show(), m_anna->holder(), now(asked).hold.booking.value()};
    const protocol::Booking booking = m_anna->ask(question).value();
    QCOMPARE(booking.tickets.size(), 1);
    QCOMPARE(booking.tickets.first().seat, asked.hold.seats.first());
    QCOMPARE(booking.total, (Money {test::SmallHouse::adultMinor, u"EUR"_s}));
    QCOMPARE(cases().size(), 1);
    QCOMPARE(cases().first().about, protocol::CaseKind::EqualSeats);
    QVERIFY(cases().first().number > 0);
}

void PaymentTest::whoDoesNotWantEqualSeatsIsNotCharged()
{
    const protocol::Payment asked = askedAboutEqualSeats();
    expectLoss();
    QCOMPARE(answer(asked, false).value().hold.state, HoldState::Released);
    verifyVoided(asked);
    QVERIFY(!m_house->claims().contains(asked.hold.seats.first()));
    QCOMPARE(answer(asked, true).error().code, ErrorCode::HoldExpired);
}

void PaymentTest::whoDoesNotAnswerIsNotCharged()
{
    const protocol::Payment asked = askedAboutEqualSeats();
    expectLoss();
    m_house->lapse(asked.hold.hold);
    m_house->orphanPayments();
    verifyVoided(asked);
    QVERIFY(!m_house->claims().contains(asked.hold.seats.first()));
}

void PaymentTest::theQuestionAboutEqualSeatsOutlivesTheServer()
{
    const protocol::Payment asked = askedAboutEqualSeats();
    stop();
    QVERIFY(now(asked).asksAboutSeats);
    start();
    QVERIFY(answer(asked, true).ok());
    stop();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(now(asked).state, PaymentState::Captured, 15'000);
    QCOMPARE(m_house->claims().value(asked.hold.seats.first()), asked.hold.hold);
}

void PaymentTest::anApprovalWhoseHoldEndedBooksWhenTheSeatsAreFree()
{
    const protocol::Hold hold = held(seatNos({30}));
    const protocol::Payment begun = begin(hold, u"card-approved"_s);
    QVERIFY(m_house->loseSeats(hold.hold));
    start();
    QTRY_COMPARE(now(begun).state, PaymentState::Captured);
    QVERIFY(now(begun).hold.booking.has_value());
    QCOMPARE(m_house->claims().value(SeatNo(30)), hold.hold);
}

void PaymentTest::whileTheGatewayIsGoneTheHoldStays()
{
    const protocol::Payment begun = begin(held(seatNos({30})), u"card-approved"_s);
    m_service.reset();
    start();
    QTRY_COMPARE(now(begun).state, PaymentState::Unknown);
    QCOMPARE(now(begun).hold.state, HoldState::Paying);
}

void PaymentTest::aWrongAmountIsRefusedBeforeAnyGatewayHearsOfIt()
{
    const protocol::Hold hold = held(seatNos({30}));
    QCOMPARE(m_anna->pay(hold, 1, u"card-approved"_s).error().code, ErrorCode::AmountMismatch);
    start();
    QVERIFY(m_ledger->entries().isEmpty());
    QCOMPARE(m_anna->ask(protocol::GetHold {hold.show, m_anna->holder(), hold.hold})->state, HoldState::Held);
}

void PaymentTest::ticketsOfABookingVerify()
{
    const protocol::Payment begun = begin(held(seatNos({30, 31})), u"card-approved"_s);
    start();
    QTRY_VERIFY(now(begun).hold.booking.has_value());
    const protocol::GetBooking question {m_house->show(), m_anna->holder(), *now(begun).hold.booking};
    const protocol::Booking booking = m_anna->ask(question).value();
    QCOMPARE(booking.total, (Money {2 * test::SmallHouse::adultMinor, u"EUR"_s}));
    QCOMPARE(booking.tickets.size(), 2);
    TicketVerifier door;
    door.addKey(m_anna->ticketKey());
    for (const protocol::Ticket &ticket : booking.tickets) {
        const TicketClaims claims = door.verify(QString::fromLatin1(ticket.code)).value();
        QCOMPARE(claims.ticket, ticket.ticket);
        QCOMPARE(claims.seat, ticket.seat);
    }
    Desk stranger(*m_database);
    const protocol::GetBooking spying {m_house->show(), stranger.holder(), *now(begun).hold.booking};
    QCOMPARE(stranger.ask(spying).error().code, ErrorCode::NotFound);
}

void PaymentTest::whatATerminalTakesIsBookedWhenItsGatewaySaysSo()
{
    const protocol::Payment begun = begin(held(seatNos({30})), u"card-declined"_s, PaymentMethod::Terminal);
    start();
    QTRY_VERIFY(m_database->owner().value<int>("test/tries") > 0);
    QVERIFY(m_ledger->entries().isEmpty()); // the server asks for no money of its own
    QCOMPARE(now(begun).state, PaymentState::Created);
    (void)m_ledger->submit({begun.attempt, Money {test::SmallHouse::adultMinor, u"EUR"_s}, u"card-approved"_s});
    QTRY_COMPARE_WITH_TIMEOUT(now(begun).state, PaymentState::Captured, 15'000);
    QCOMPARE(atGateway(begun), GatewayState::Captured);
}

void PaymentTest::aTerminalThatNobodyPaysAtIsVoidedWhenTheTimeIsOver()
{
    const protocol::Payment begun = begin(held(seatNos({30})), u"card-declined"_s, PaymentMethod::Terminal);
    m_house->endTimeToPay(begun.attempt);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(now(begun).state, PaymentState::Declined, 15'000);
    QCOMPARE(atGateway(begun), GatewayState::Voided); // the terminal's card comes too late
    QCOMPARE(now(begun).hold.state, HoldState::Held);
}

void PaymentTest::cashIsBookedWithoutAnyGateway()
{
    const protocol::Payment begun = begin(held(seatNos({30})), u"card-declined"_s, PaymentMethod::Cash);
    m_service.reset();
    start();
    QTRY_COMPARE(now(begun).state, PaymentState::Captured);
    QVERIFY(m_ledger->entries().isEmpty());
    QCOMPARE(
        m_gateway->refund({RefundId::create(), begun.attempt, {}, Money {1200, u"EUR"_s}, PaymentMethod::Cash}).value(),
        RefundState::Paid);
}

void PaymentTest::anEventOfARefundMakesItDueOnce()
{
    const RefundId refund(m_database->owner().value<QUuid>("test/make_refund", m_house->show()));
    const auto take = [&](const QString &event) {
        return m_database->server().value<bool>("payment/take_event", event, u"refund.updated"_s, m_house->show(),
                                                std::optional<AttemptId>(), std::optional(refund), false);
    };
    QVERIFY(take(u"evt_1"_s));
    QVERIFY(m_database->owner().value<bool>("test/is_refund_due"));
    QVERIFY(!take(u"evt_1"_s));
}

FOYER_TEST(PaymentTest)
#include "paymenttest.moc"
