// Money that goes back, and tickets given for others: by the books of the gateway and of the house.
#include "tests/support/money/moneycase.h"
#include "tests/support/program/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

using protocol::PaymentState;
using protocol::RefundState;
using protocol::Reserve;
using test::seatNos;

class RefundTest : public test::MoneyCase
{
    Q_OBJECT
private slots:
    void init()
    {
        TestCase::init();
        openHouse();
        m_tomorrow = m_house->makeShow(2, 24 * 60);
    }
    void cleanup() { closeHouse(); }
    void aRefundGivesSeatsAndMoneyBack();
    void someTicketsMayBeGivenBack();
    void aTicketIsGivenBackOnce();
    void theVoucherGetsBackWhatItPaid();
    void aRefundThatTheGatewayRefusesIsACaseForAPerson();
    void anExchangeCostsTheDifference();
    void anExchangeForCheaperSeatsGivesTheDifferenceBack();
    void anExchangeThatIsDeclinedLeavesTheTicketsAsTheyWere();
    void ticketsInExchangeCannotBeGivenBackAsWell();
    void anExchangedTicketThatIsGivenBackLeadsToTheFirstPayment();

private:
    // Buys seats of tomorrow's show for tickets of today's.
    Paid exchange(const Paid &old, const SeatNos &oldSeats, const SeatNos &newSeats,
                  const QString &token = u"card-approved"_s)
    {
        return buy(
            m_tomorrow, newSeats, [&](Reserve &wish) { wish.exchange = inExchange(old, oldSeats); }, token);
    }
    void waitForSeatsOf(const Paid &made)
    {
        QTRY_COMPARE(refundNow(RefundId(made.attempt.value)).state, RefundState::Paid);
    }

    ShowId m_tomorrow;
};

void RefundTest::aRefundGivesSeatsAndMoneyBack()
{
    const Paid paid = buy(m_house->show(), seatNos({30, 31}));
    giveBack(paid, seatNos({30, 31}));
    QCOMPARE(m_cashbox->keptMinor(), 0);
    QCOMPARE(now(paid.hold, paid.attempt).state, PaymentState::Refunded);
    QVERIFY(m_house->claims().isEmpty());
    QVERIFY(validSeats(paid).isEmpty());
    verifyBooksAgree();
}

void RefundTest::someTicketsMayBeGivenBack()
{
    const Paid paid = buy(m_house->show(), seatNos({30, 31, 32}));
    giveBack(paid, seatNos({31}));
    QCOMPARE(validSeats(paid), seatNos({30, 32}));
    QCOMPARE(now(paid.hold, paid.attempt).state, PaymentState::Captured);
    verifyBooksAgree();
    giveBack(paid, seatNos({30, 32}));
    QCOMPARE(m_cashbox->keptMinor(), 0);
}

void RefundTest::aTicketIsGivenBackOnce()
{
    const Paid paid = buy(m_house->show(), seatNos({30, 31}));
    const RefundId id = RefundId::create();
    QCOMPARE(m_anna->ask(refundOf(paid, seatNos({30}), id)).value().total.minor, 1200);
    QVERIFY(m_anna->ask(refundOf(paid, seatNos({30}), id)).ok()); // the same question again
    QCOMPARE(m_anna->ask(refundOf(paid, seatNos({31}), id)).error().code, ErrorCode::CommandReused);
    QCOMPARE(m_anna->ask(refundOf(paid, seatNos({30, 31}))).error().code, ErrorCode::NotRefundable);
    QTRY_COMPARE(refundNow(id).state, RefundState::Paid);
    QCOMPARE(m_cashbox->keptMinor(), 1200);
}

void RefundTest::theVoucherGetsBackWhatItPaid()
{
    const QString code = issueVoucher(1000);
    const Paid paid = buy(m_house->show(), seatNos({30, 31}), [&](Reserve &wish) { wish.voucher = code; });
    QCOMPARE(m_cashbox->keptMinor(), 1400);
    giveBack(paid, seatNos({30}));
    QCOMPARE(m_cashbox->keptMinor(), 200); // the card first
    giveBack(paid, seatNos({31}));
    QCOMPARE(m_cashbox->keptMinor(), 0);
    QCOMPARE(number("money/voucher_balance", code), 1000);
}

void RefundTest::aRefundThatTheGatewayRefusesIsACaseForAPerson()
{
    const Paid paid = buy(m_house->show(), seatNos({30}));
    // As if somebody had given the money back by hand, at the gateway.
    m_cashbox->ledger().refund({RefundId::create(), paid.attempt, {}, {1200, u"EUR"_s}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refused to give back"_s));
    const RefundId id = m_anna->ask(refundOf(paid, seatNos({30}))).value().refund;
    QTRY_COMPARE(refundNow(id).state, RefundState::Refused);
    const protocol::PaymentCases open = m_anna->ask(protocol::ListCases {}).value();
    QCOMPARE(open.cases.size(), 1);
    QCOMPARE(open.cases.first().about, protocol::CaseKind::RefundRefused);
    QCOMPARE(open.cases.first().refund, id);
    QVERIFY(m_anna->ask(protocol::CloseCase {open.cases.first().number, u"seen in the gateway's books"_s}).ok());
    QVERIFY(m_anna->ask(protocol::ListCases {}).value().cases.isEmpty());
}

void RefundTest::anExchangeCostsTheDifference()
{
    const Paid old = buy(m_house->show(), seatNos({30}));
    const Paid made = exchange(old, seatNos({30}), seatNos({10, 11}));
    QCOMPARE(m_cashbox->keptMinor(), 2400);
    QCOMPARE(validSeats(made), seatNos({10, 11}));
    QVERIFY(validSeats(old).isEmpty());
    waitForSeatsOf(made);
    QVERIFY(!m_house->claims().contains(SeatNo(30)));
    verifyBooksAgree();
}

void RefundTest::anExchangeForCheaperSeatsGivesTheDifferenceBack()
{
    const Paid old = buy(m_house->show(), seatNos({30, 31}));
    waitForSeatsOf(exchange(old, seatNos({30, 31}), seatNos({10})));
    QCOMPARE(m_cashbox->keptMinor(), 1200);
    verifyBooksAgree();
}

void RefundTest::anExchangeThatIsDeclinedLeavesTheTicketsAsTheyWere()
{
    const Paid old = buy(m_house->show(), seatNos({30}));
    exchange(old, seatNos({30}), seatNos({10, 11}), u"card-declined"_s);
    QCOMPARE(validSeats(old), seatNos({30}));
    QVERIFY(m_house->claims().contains(SeatNo(30)));
    giveBack(old, seatNos({30}));
    verifyBooksAgree();
}

void RefundTest::ticketsInExchangeCannotBeGivenBackAsWell()
{
    const Paid old = buy(m_house->show(), seatNos({30}));
    Reserve reserve = wish(m_anna->hold(m_tomorrow, seatNos({10})).value(), AttemptId::create());
    reserve.exchange = inExchange(old, seatNos({30}));
    QVERIFY(m_anna->ask(reserve).ok());
    QCOMPARE(m_anna->ask(refundOf(old, seatNos({30}))).error().code, ErrorCode::NotRefundable);
    reserve.attempt = AttemptId::create();
    QCOMPARE(m_anna->ask(reserve).error().code, ErrorCode::NotRefundable);
}

void RefundTest::anExchangedTicketThatIsGivenBackLeadsToTheFirstPayment()
{
    const Paid first = buy(m_house->show(), seatNos({30}));
    const Paid second = exchange(first, seatNos({30}), seatNos({10, 11}));
    waitForSeatsOf(second);
    giveBack(second, seatNos({10, 11}));
    QCOMPARE(m_cashbox->keptMinor(), 0);
    QCOMPARE(now(first.hold, first.attempt).state, PaymentState::Refunded);
    verifyBooksAgree();
}

FOYER_TEST(RefundTest)
#include "refundtest.moc"
