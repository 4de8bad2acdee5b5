// The driver of the simulated card terminal against the terminal itself, over real TCP.
#include "client/terminal/simulated/simulatedterminal.h"
#include "server/payment/simulator/terminalservice.h"
#include "tests/e2e/support/childprocess.h"
#include "tests/support/fakeclock.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using client::SimulatedTerminal;
using State = client::PaymentTerminal::State;

class TerminalTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aCardEndsThePaymentAsItsTokenSays_data();
    void aCardEndsThePaymentAsItsTokenSays();
    void thePaymentStandsInTheLedgerUnderTheAttemptsId();
    void theTerminalSaysWhatTheCustomerIsToDo();
    void whoGivesUpBeforeACardIsShownPaysNothing();
    void givingUpIsTooLateWhenTheCardIsRead();
    void whatTheTerminalNeverHeardOfIsNotPaidLater();
    void aPaymentThatIsDecidedIsNotTakenAgain();
    void whatTheServerVoidedTheTerminalDeclines();
    void aLostLineIsUnknownAndFoundOutWhenItIsBack();
    void aLineLostBeforeACardEndsWithoutMoney();
    void aTerminalThatDiesAfterApprovingHasKeptThePayment();
    void whatWasPaidCanBeLookedUpReversedAndCounted();
    void whileTheTerminalIsAwayThereIsNoAnswer();
    void anAddressIsReadOrRefused_data();
    void anAddressIsReadOrRefused();

private:
    client::TerminalOrder begin();
    TerminalOutcome outcome(int at = -1) const
    {
        const int last = at < 0 ? int(m_finished->size()) - 1 : at;
        return m_finished->at(last).at(1).value<TerminalOutcome>();
    }
    QList<TerminalPrompt> prompts() const
    {
        QList<TerminalPrompt> list;
        for (const QList<QVariant> &prompt : *m_prompts)
            list.append(prompt.at(0).value<TerminalPrompt>());
        return list;
    }
    template <class T>
    static Result<T> await(QFuture<Result<T>> future)
    {
        (void)QTest::qWaitFor([&] { return future.isFinished(); });
        return future.isFinished() ? future.result() : Result<T>(failure(ErrorCode::TimedOut));
    }
    GatewayState inLedger(const AttemptId &attempt) { return m_ledger->lookUp(attempt).state; }

    test::FakeClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
    NextPayment m_next;
    std::unique_ptr<TerminalService> m_service;
    std::unique_ptr<SimulatedTerminal> m_terminal;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_prompts;
    quint16 m_port = 0;
};

void TerminalTest::init()
{
    TestCase::init();
    m_terminal.reset();
    m_ledger = Ledger::open({}, m_clock).value();
    m_service = std::make_unique<TerminalService>(*m_ledger, m_next);
    m_port = m_service->listen(0);
    QVERIFY(m_port > 0);
    m_terminal = std::make_unique<SimulatedTerminal>(u"127.0.0.1"_s, m_port);
    m_finished = std::make_unique<QSignalSpy>(m_terminal.get(), &client::PaymentTerminal::finished);
    m_prompts = std::make_unique<QSignalSpy>(m_terminal.get(), &client::PaymentTerminal::prompted);
    QCOMPARE(m_terminal->state(), State::Away);
    m_terminal->login();
    QTRY_COMPARE(m_terminal->state(), State::Idle);
}

client::TerminalOrder TerminalTest::begin()
{
    const client::TerminalOrder order {AttemptId::create(), Money {2400, u"EUR"_s}, u"de"_s};
    m_terminal->pay(order);
    const int before = int(m_prompts->size());
    (void)QTest::qWaitFor([&] { return m_prompts->size() > before; });
    return order;
}

void TerminalTest::aCardEndsThePaymentAsItsTokenSays_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<TerminalOutcome>("outcome");
    QTest::newRow("approved") << u"card-approved"_s << TerminalOutcome::Approved;
    QTest::newRow("declined") << u"card-declined"_s << TerminalOutcome::Declined;
    QTest::newRow("answers late") << u"card-slow"_s << TerminalOutcome::Approved;
    QTest::newRow("says it twice") << u"card-twice"_s << TerminalOutcome::Approved;
    QTest::newRow("a card of nobody") << u"library-card"_s << TerminalOutcome::Declined;
}

void TerminalTest::aCardEndsThePaymentAsItsTokenSays()
{
    QFETCH(QString, card);
    QFETCH(TerminalOutcome, outcome);
    const client::TerminalOrder order = begin();
    QCOMPARE(m_terminal->state(), State::Busy);
    m_terminal->presentDemoCard(card);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->at(0).at(0).value<AttemptId>(), order.attempt);
    QCOMPARE(this->outcome(), outcome);
    QCOMPARE(m_terminal->state(), State::Idle);
    QCOMPARE(await(m_terminal->lookUp(order.attempt)).value(),
             outcome == TerminalOutcome::Approved ? TerminalFound::Approved : TerminalFound::Declined);
    QCOMPARE(m_finished->size(), 1);
}

void TerminalTest::thePaymentStandsInTheLedgerUnderTheAttemptsId()
{
    const client::TerminalOrder order = begin();
    QCOMPARE(inLedger(order.attempt), GatewayState::Unheard);
    QCOMPARE(await(m_terminal->lookUp(order.attempt)).value(), TerminalFound::InProgress);
    m_terminal->presentDemoCard(u"card-approved"_s);
    QTRY_COMPARE(inLedger(order.attempt), GatewayState::Approved);
    QVERIFY(m_ledger->entry(order.attempt)->request.amount == order.amount);
}

void TerminalTest::theTerminalSaysWhatTheCustomerIsToDo()
{
    begin();
    m_terminal->presentDemoCard(u"card-approved"_s);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(prompts(), (QList {TerminalPrompt::InsertCard, TerminalPrompt::Wait, TerminalPrompt::TakeCard}));
}

void TerminalTest::whoGivesUpBeforeACardIsShownPaysNothing()
{
    const client::TerminalOrder order = begin();
    m_terminal->abort(order.attempt);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(outcome(), TerminalOutcome::Declined);
    QCOMPARE(inLedger(order.attempt), GatewayState::Voided);
    QCOMPARE(m_terminal->state(), State::Idle);
}

void TerminalTest::givingUpIsTooLateWhenTheCardIsRead()
{
    const client::TerminalOrder order = begin();
    m_terminal->presentDemoCard(u"card-slow"_s);
    m_terminal->abort(order.attempt);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(outcome(), TerminalOutcome::Approved);
    QCOMPARE(inLedger(order.attempt), GatewayState::Approved);
}

void TerminalTest::whatTheTerminalNeverHeardOfIsNotPaidLater()
{
    const client::TerminalOrder order {AttemptId::create(), Money {2400, u"EUR"_s}, u"de"_s};
    m_terminal->abort(order.attempt);
    QTRY_COMPARE(inLedger(order.attempt), GatewayState::Voided);
    m_terminal->pay(order);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(outcome(), TerminalOutcome::Declined);
    QVERIFY(m_prompts->isEmpty());
}

void TerminalTest::aPaymentThatIsDecidedIsNotTakenAgain()
{
    const client::TerminalOrder order = begin();
    m_terminal->presentDemoCard(u"card-approved"_s);
    QTRY_COMPARE(m_finished->size(), 1);
    m_terminal->pay(order);
    QTRY_COMPARE(m_finished->size(), 2);
    QCOMPARE(outcome(), TerminalOutcome::Approved);
    QCOMPARE(m_ledger->entries().size(), 1);
    QCOMPARE(await(m_terminal->reconcile())->payments, 1);
}

void TerminalTest::whatTheServerVoidedTheTerminalDeclines()
{
    const client::TerminalOrder order = begin();
    (void)m_ledger->voidPayment(order.attempt); // the time to pay is over
    m_terminal->presentDemoCard(u"card-approved"_s);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(outcome(), TerminalOutcome::Declined);
    QCOMPARE(inLedger(order.attempt), GatewayState::Voided);
}

void TerminalTest::aLostLineIsUnknownAndFoundOutWhenItIsBack()
{
    begin();
    m_terminal->presentDemoCard(u"card-lost"_s);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(outcome(), TerminalOutcome::Unknown);
    QCOMPARE(m_terminal->state(), State::Away);
    QTRY_COMPARE(m_finished->size(), 2);
    QCOMPARE(outcome(), TerminalOutcome::Approved);
    QCOMPARE(m_terminal->state(), State::Idle);
}

void TerminalTest::aLineLostBeforeACardEndsWithoutMoney()
{
    const client::TerminalOrder order = begin();
    m_service = std::make_unique<TerminalService>(*m_ledger, m_next); // the terminal starts anew
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(outcome(), TerminalOutcome::Unknown);
    QCOMPARE(m_service->listen(m_port), m_port);
    QTRY_COMPARE(m_finished->size(), 2);
    QCOMPARE(outcome(), TerminalOutcome::Declined);
    QCOMPARE(inLedger(order.attempt), GatewayState::Voided);
}

void TerminalTest::aTerminalThatDiesAfterApprovingHasKeptThePayment()
{
    const QTemporaryDir folder;
    m_service.reset();
    QTRY_COMPARE(m_terminal->state(), State::Away);
    const QStringList arguments {u"--terminal-port"_s, QString::number(m_port), u"--journal"_s,
                                 folder.filePath(u"journal"_s)};
    test::ChildProcess process(u"foyer-simulated-gateway"_s);
    process.start(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->state(), State::Idle, 20'000);
    begin();
    m_terminal->presentDemoCard(u"card-crash"_s);
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(outcome(), TerminalOutcome::Unknown);
    QVERIFY(process.awaitEnd(5'000));
    QCOMPARE(process.exitCode(), diedExitCode);
    process.start(arguments);
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size(), 2, 20'000);
    QCOMPARE(outcome(), TerminalOutcome::Approved);
}

void TerminalTest::whatWasPaidCanBeLookedUpReversedAndCounted()
{
    const client::TerminalOrder order = begin();
    QCOMPARE(await(m_terminal->lookUp(AttemptId::create())).value(), TerminalFound::NotFound);
    m_terminal->presentDemoCard(u"card-approved"_s);
    QTRY_COMPARE(m_finished->size(), 1);
    (void)m_ledger->capture(order.attempt);
    QVERIFY(await(m_terminal->reverse(order.attempt, order.amount)).ok());
    QVERIFY(await(m_terminal->reverse(order.attempt, order.amount)).ok());
    QCOMPARE(m_ledger->entry(order.attempt)->refundsMinor.size(), 1);
    QCOMPARE(await(m_terminal->reconcile()).value(), (client::TerminalTotals {1, {order.amount}}));
    QCOMPARE(await(m_terminal->reconcile()).value(), client::TerminalTotals());
}

void TerminalTest::whileTheTerminalIsAwayThereIsNoAnswer()
{
    m_service.reset();
    QTRY_COMPARE(m_terminal->state(), State::Away);
    QCOMPARE(await(m_terminal->lookUp(AttemptId::create())).error().code, ErrorCode::ConnectionLost);
}

void TerminalTest::anAddressIsReadOrRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("host and port") << u"127.0.0.1:4713"_s << true;
    QTest::newRow("without a port") << u"127.0.0.1"_s << false;
    QTest::newRow("without a host") << u":4713"_s << false;
    QTest::newRow("rubbish") << u"what ever"_s << false;
}

void TerminalTest::anAddressIsReadOrRefused()
{
    QFETCH(QString, address);
    QFETCH(bool, isFine);
    QCOMPARE(SimulatedTerminal::at(address).ok(), isFine);
}

FOYER_TEST(TerminalTest)
#include "terminaltest.moc"
