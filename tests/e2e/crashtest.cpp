#include "tests/e2e/support/http.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

// What survives when the server, or its PostgreSQL, is killed without a warning.
class CrashTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void aKilledServerLeavesABookingOrTheMoney_data();
    void aKilledServerLeavesABookingOrTheMoney();
    void aPaymentThatADyingServerNeverAnsweredIsSentAgainAndBooked();
    void anApprovalOfADeadServersTimeIsBookedWhenItComesBack();
    void aVoidedPaymentOfADeadServerGivesTheSeatsBack();
    void aKilledPostgresIsRestartedAndTheHoldIsStillThere();

private:
    void killAndReopen(const QStringList &arguments = {});
    void verifyBookingOrMoney(Customer &customer, const BeginPayment &payment);
    QString ledgerOf(const BeginPayment &payment) { return m_theatre->gateway().payments().value(payment.attempt); }

    std::optional<Theatre> m_theatre;
};

void CrashTest::killAndReopen(const QStringList &arguments)
{
    m_theatre->server().kill9();
    m_theatre->open(arguments);
}

// The server's word against the gateway's ledger.
void CrashTest::verifyBookingOrMoney(Customer &customer, const BeginPayment &payment)
{
    QVERIFY(customer.awaitUp());
    const auto outcome = customer.outcomeOf(payment);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
    if (outcome->hold.state == HoldState::Sold) {
        QCOMPARE(outcome->state, PaymentState::Captured);
        QCOMPARE(ledgerOf(payment), u"captured"_s);
        const auto booking = customer.ask(GetBooking {payment.show, customer.holder(), *outcome->hold.booking});
        QVERIFY(booking);
        QCOMPARE(booking->tickets.size(), payment.seats.size());
    } else {
        QVERIFY(!outcome->hold.booking);
        const QString ledger = ledgerOf(payment);
        QVERIFY2(ledger == "declined"_L1 || ledger == "voided"_L1, qPrintable(ledger));
    }
}

void CrashTest::aKilledServerLeavesABookingOrTheMoney_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("killedAfterMs");
    QTest::newRow("at once after the answer") << u"card-approved"_s << 0;
    QTest::newRow("3 ms after it") << u"card-approved"_s << 3;
    QTest::newRow("10 ms after it") << u"card-approved"_s << 10;
    QTest::newRow("25 ms after it") << u"card-approved"_s << 25;
    QTest::newRow("100 ms after it") << u"card-approved"_s << 100;
    QTest::newRow("a card that is declined") << u"card-declined"_s << 0;
}

void CrashTest::aKilledServerLeavesABookingOrTheMoney()
{
    QFETCH(const QString, token);
    QFETCH(const int, killedAfterMs);
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, token);
    const auto begun = anna->ask(payment);
    QVERIFY(begun);
    QElapsedTimer sinceAnswer;
    sinceAnswer.start();
    QTRY_VERIFY(sinceAnswer.hasExpired(killedAfterMs));
    killAndReopen();

    verifyBookingOrMoney(*anna, payment);
    const auto before = anna->ask(anna->asking(payment));
    const auto moneyBefore = m_theatre->gateway().payments();
    QCOMPARE(anna->ask(payment)->attempt, payment.attempt); // the very same command once more
    QCOMPARE(anna->ask(anna->asking(payment))->state, before->state);
    QCOMPARE(anna->stateOf(*hold)->state, before->hold.state);
    QCOMPARE(m_theatre->gateway().payments(), moneyBefore);
}

void CrashTest::aPaymentThatADyingServerNeverAnsweredIsSentAgainAndBooked()
{
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, u"card-approved"_s);
    m_theatre->server().process().signal(SIGSTOP);
    const auto unanswered = anna->api().sendUntilAnswered(payment, std::chrono::milliseconds(patienceMs));
    m_theatre->server().kill9();
    m_theatre->open();

    QVERIFY(await(unanswered)); // the client sent it again by itself
    verifyBookingOrMoney(*anna, payment);
    QCOMPARE(anna->stateOf(*hold)->state, HoldState::Sold);
}

void CrashTest::anApprovalOfADeadServersTimeIsBookedWhenItComesBack()
{
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, u"card-late"_s);
    QVERIFY(anna->ask(payment));
    QTRY_COMPARE_WITH_TIMEOUT(ledgerOf(payment), u"pending"_s, patienceMs);
    killAndReopen();
    verifyBookingOrMoney(*anna, payment);
    QCOMPARE(anna->stateOf(*hold)->state, HoldState::Sold);
}

void CrashTest::aVoidedPaymentOfADeadServerGivesTheSeatsBack()
{
    m_theatre->server().stop();
    m_theatre->open({u"--paying-seconds"_s, u"2"_s});
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, u"card-no-answer"_s);
    QVERIFY(anna->ask(payment));
    QTRY_COMPARE_WITH_TIMEOUT(ledgerOf(payment), u"pending"_s, patienceMs);
    killAndReopen();
    verifyBookingOrMoney(*anna, payment);
    QCOMPARE(ledgerOf(payment), u"voided"_s);
    QCOMPARE(anna->stateOf(*hold)->state, HoldState::Held);
}

void CrashTest::aKilledPostgresIsRestartedAndTheHoldIsStillThere()
{
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const qint64 killed = m_theatre->server().postmaster();
    QVERIFY(killed > 0);
    QCOMPARE(::kill(pid_t(killed), SIGKILL), 0);
    const auto meanwhile = anna->stateOf(*hold);
    QVERIFY(meanwhile || meanwhile.error().code == ErrorCode::Unavailable);

    QTRY_VERIFY_WITH_TIMEOUT(m_theatre->server().postmaster() > 0 && m_theatre->server().postmaster() != killed,
                             ServerProcess::startMsMax);
    // Each of the server's connections learns of it in its turn: one may serve already while another does not.
    Result<Hold> found;
    QVERIFY(QTest::qWaitFor([&] { return httpGet(m_theatre->server().httpUrl(u"/readyz"_s)).status == 200; },
                            ServerProcess::startMsMax));
    QVERIFY(QTest::qWaitFor([&] { return (found = anna->stateOf(*hold)).ok(); }, patienceMs));
    QCOMPARE(found->state, HoldState::Held);
    QVERIFY(anna->isUp()); // the connection was never lost
}

FOYER_TEST(CrashTest)
#include "crashtest.moc"
