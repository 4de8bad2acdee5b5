#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include "shared/domain/ticketcode.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

class PurchaseTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void anApprovedCardBooksAndItsTicketsVerify();
    void aDeclinedCardLeavesTheSeatsHeldForAnotherCard();
    void aLateApprovalBooksAllTheSame();
    void aSilentBankEndsWithTheSeatsHeldAndNothingTaken();
    void theOutcomeIsPushedToWhoeverWatches();
    void aStrangerCanNeitherPayNorSeeAHold();

private:
    QString ledgerOf(const BeginPayment &payment) { return m_theatre->gateway().payments().value(payment.attempt); }

    std::optional<Theatre> m_theatre;
};

void PurchaseTest::anApprovedCardBooksAndItsTicketsVerify()
{
    const ShowId show = m_theatre->newShow();
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(show, seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, u"card-approved"_s);
    QVERIFY(anna->ask(payment));
    const auto outcome = anna->outcomeOf(payment);
    QVERIFY(outcome);
    QCOMPARE(outcome->state, PaymentState::Captured);
    QCOMPARE(outcome->hold.state, HoldState::Sold);
    QVERIFY(outcome->hold.booking.has_value());
    QCOMPARE(ledgerOf(payment), u"captured"_s);

    const auto booking = anna->ask(GetBooking {show, anna->holder(), *outcome->hold.booking});
    QVERIFY(booking);
    QCOMPARE(booking->total, payment.total);
    TicketVerifier door;
    door.addKey(m_theatre->ticketKey());
    SeatNos admitted;
    for (const Ticket &ticket : booking->tickets) {
        const auto claims = door.verify(QString::fromLatin1(ticket.code));
        QVERIFY(claims);
        QCOMPARE(claims->show, show);
        QCOMPARE(claims->ticket, ticket.ticket);
        admitted.append(claims->seat);
    }
    QCOMPARE(admitted, hold->seats);
}

void PurchaseTest::aDeclinedCardLeavesTheSeatsHeldForAnotherCard()
{
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment declined = anna->paying(*hold, SmallHouse::adultMinor, u"card-declined"_s);
    QVERIFY(anna->ask(declined));
    const auto outcome = anna->outcomeOf(declined);
    QVERIFY(outcome);
    QCOMPARE(outcome->state, PaymentState::Declined);
    QCOMPARE(outcome->hold.state, HoldState::Held);
    QVERIFY(outcome->hold.now.secsTo(outcome->hold.expiresAt) >= heldAfterDeclineSecondsMin - 1);

    const BeginPayment approved = anna->paying(*hold, SmallHouse::adultMinor, u"card-approved"_s);
    QVERIFY(anna->ask(approved));
    QCOMPARE(anna->outcomeOf(approved)->hold.state, HoldState::Sold);
    QCOMPARE(ledgerOf(declined), u"declined"_s);
    QCOMPARE(ledgerOf(approved), u"captured"_s);
}

void PurchaseTest::aLateApprovalBooksAllTheSame()
{
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, u"card-late"_s);
    QVERIFY(anna->ask(payment));
    const auto outcome = anna->outcomeOf(payment);
    QVERIFY(outcome);
    QCOMPARE(outcome->hold.state, HoldState::Sold);
    QCOMPARE(ledgerOf(payment), u"captured"_s);
}

void PurchaseTest::aSilentBankEndsWithTheSeatsHeldAndNothingTaken()
{
    m_theatre->server().stop();
    m_theatre->open({u"--paying-seconds"_s, u"4"_s});
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, u"card-no-answer"_s);
    QVERIFY(anna->ask(payment));
    const auto outcome = anna->outcomeOf(payment);
    QVERIFY(outcome);
    QCOMPARE(outcome->state, PaymentState::Declined);
    QCOMPARE(outcome->hold.state, HoldState::Held);
    QCOMPARE(ledgerOf(payment), u"voided"_s);
}

void PurchaseTest::theOutcomeIsPushedToWhoeverWatches()
{
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    QSet<int> heard;
    connect(&anna->api(), &client::Api::pushed, this, [&](const QString &topic, qint64, const QJsonObject &body) {
        QCOMPARE(topic, u"holder/"_s + anna->holder().toString());
        if (const auto changed = fromJson<PaymentChanged>(body))
            heard.insert(int(changed->payment.state));
    });
    QVERIFY(anna->ask(WatchHolder {anna->holder()}));
    QVERIFY(anna->ask(anna->paying(*hold, SmallHouse::adultMinor, u"card-approved"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains(int(PaymentState::Approved)), patienceMs);
    anna->api().disconnect(this);
}

void PurchaseTest::aStrangerCanNeitherPayNorSeeAHold()
{
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(m_theatre->newShow(), seatNos({1, 2}));
    QVERIFY(hold);
    const auto thief = m_theatre->newCustomer();
    QCOMPARE(thief->stateOf(*hold).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(thief->ask(thief->paying(*hold, SmallHouse::adultMinor, u"card-approved"_s)).error().code,
             ErrorCode::HoldUnknown);

    Customer unpaired(m_theatre->server().webSocketUrl());
    unpaired.open();
    QVERIFY(unpaired.awaitUp());
    const auto own = unpaired.hold(hold->show, seatNos({5}));
    QVERIFY(own);
    QCOMPARE(unpaired.ask(unpaired.paying(*own, SmallHouse::adultMinor, u"card-approved"_s)).error().code,
             ErrorCode::Forbidden);
}

FOYER_TEST(PurchaseTest)
#include "purchasetest.moc"
