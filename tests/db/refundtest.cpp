// Money that goes back, and tickets given for others: by the books of the gateway and of the house.
#include "shared/protocol/refund.h"
#include "server/audit/audit.h"
#include "shared/protocol/reservation.h"
#include "tests/support/money/moneycase.h"
#include "tests/support/program/testprogram.h"

#include <QRegularExpression>
#include <QTest>
#include <future>
#include <latch>

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
    void aTicketThatIsBeingGivenBackIsNotMoved();
    void aTicketThatWasExchangedIsNotMoved();
    void aMovedTicketIsNotGivenBackUnderItsOldSeat();
    void aTicketThatWasGivenBackNeverHoldsAgain();
    void ofARefundAndAMoveAtOnceOneHappens();
    void theAuditFindsATicketThatWasMovedAllTheSame();

private:
    // Buys seats of tomorrow's show for tickets of today's.
    Paid exchange(const Paid &old, const SeatNos &oldSeats, const SeatNos &newSeats,
                  const QString &token = u"card-approved"_s)
    {
        return buy(
            m_tomorrow, newSeats, [&](Reserve &wish) { wish.exchange = inExchange(old, oldSeats); }, token);
    }
    // As staff do, at any desk.
    static Result<protocol::Hold> move(test::Desk &desk, const Paid &paid, const SeatNos &seats)
    {
        return desk.ask(protocol::Reseat {CommandId::create(), paid.hold.show, paid.hold.hold, seats, u"a pillar"_s});
    }
    Result<protocol::Hold> move(const Paid &paid, const SeatNos &seats) { return move(*m_anna, paid, seats); }
    qint64 findings(QStringList *told = nullptr)
    {
        const auto database = m_database->connect();
        const auto print = [told](const QString &line) {
            if (told)
                told->append(line);
        };
        return server::audit::check(*database, m_house->show(), print).value();
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

void RefundTest::aTicketThatIsBeingGivenBackIsNotMoved()
{
    const Paid paid = buy(m_house->show(), seatNos({30, 31}));
    protocol::Reserve reserve = wish(m_anna->hold(m_tomorrow, seatNos({10})).value(), AttemptId::create());
    reserve.exchange = inExchange(paid, seatNos({30}));
    QVERIFY(m_anna->ask(reserve).ok());
    QCOMPARE(move(paid, seatNos({31, 40})).error().code, ErrorCode::NotRefundable);
    QCOMPARE(validSeats(paid), seatNos({30, 31}));
    QVERIFY(move(paid, seatNos({30, 41})).ok()); // the other one may
    reserve.exchange.reset(); // the customer would rather keep it
    QVERIFY(m_anna->ask(reserve).ok());
    QVERIFY(move(paid, seatNos({40, 41})).ok());
    QCOMPARE(validSeats(paid), seatNos({40, 41}));
    verifyBooksAgree();
}

// The new tickets hold, and the seats of the old ones are not free yet: nobody has taken the refund up.
void RefundTest::aTicketThatWasExchangedIsNotMoved()
{
    const Paid old = buy(m_house->show(), seatNos({30}));
    m_cashbox->holdRefunds();
    const Paid made = exchange(old, seatNos({30}), seatNos({10, 11}));
    QCOMPARE(move(old, seatNos({40})).error().code, ErrorCode::NotRefundable);
    QVERIFY(validSeats(old).isEmpty());
    QVERIFY(m_house->claims().contains(SeatNo(30)));
    QCOMPARE(findings(), 0);
    m_cashbox->goOnWithRefunds();
    waitForSeatsOf(made);
    QVERIFY(!m_house->claims().contains(SeatNo(30)));
    verifyBooksAgree();
}

void RefundTest::aMovedTicketIsNotGivenBackUnderItsOldSeat()
{
    const Paid paid = buy(m_house->show(), seatNos({30, 31}));
    QVERIFY(move(paid, seatNos({31, 40})).ok());
    QCOMPARE(m_anna->ask(refundOf(paid, seatNos({30}))).error().code, ErrorCode::NotRefundable);
    protocol::Reserve reserve = wish(m_anna->hold(m_tomorrow, seatNos({10})).value(), AttemptId::create());
    reserve.exchange = inExchange(paid, seatNos({30, 31}));
    QCOMPARE(m_anna->ask(reserve).error().code, ErrorCode::NotRefundable);
    giveBack(paid, seatNos({31, 40}));
    QCOMPARE(m_cashbox->keptMinor(), 0);
}

void RefundTest::aTicketThatWasGivenBackNeverHoldsAgain()
{
    const Paid paid = buy(m_house->show(), seatNos({30, 31}));
    giveBack(paid, seatNos({30}));
    QCOMPARE(move(paid, seatNos({30})).error().code, ErrorCode::NotRefundable);
    QCOMPARE(validSeats(paid), seatNos({31}));
    QVERIFY(move(paid, seatNos({40})).ok());
    QVERIFY(move(paid, seatNos({31})).ok()); // one that was only moved does
    giveBack(paid, seatNos({31}));
    verifyBooksAgree();
}

void RefundTest::ofARefundAndAMoveAtOnceOneHappens()
{
    constexpr int rounds = 40;
    int moves = 0;
    test::Desk staff(*m_database);
    for (int round = 0; round < rounds; ++round) {
        const Paid paid = buy(m_house->show(), seatNos({30}));
        std::latch together(2);
        auto moved = std::async(std::launch::async, [&] {
            together.arrive_and_wait();
            return move(staff, paid, seatNos({40}));
        });
        together.arrive_and_wait();
        const auto refunded = m_anna->ask(refundOf(paid, seatNos({30})));
        const bool hasMoved = moved.get().ok();
        QVERIFY(hasMoved != refunded.ok());
        moves += hasMoved ? 1 : 0;
        if (hasMoved)
            giveBack(paid, seatNos({40}));
        else
            QTRY_COMPARE(refundNow(refunded.value().refund).state, RefundState::Paid);
        QVERIFY(m_house->claims().isEmpty());
        verifyBooksAgree();
    }
    qInfo("%d of %d were moved first", moves, rounds);
}

// As a server would that did not look at the promise.
void RefundTest::theAuditFindsATicketThatWasMovedAllTheSame()
{
    const Paid paid = buy(m_house->show(), seatNos({30}));
    m_cashbox->holdRefunds();
    const RefundId refund = m_anna->ask(refundOf(paid, seatNos({30}))).value().refund;
    QCOMPARE(findings(), 0);
    const auto setPromise = [&](const std::optional<RefundId> &promised) {
        m_database->owner().run("money/set_promise", m_house->show(), SeatNo(30), promised);
    };
    setPromise({});
    QVERIFY(move(paid, seatNos({40})).ok());
    QCOMPARE(findings(), 0);
    setPromise(refund);
    QStringList told;
    QCOMPARE(findings(&told), 1);
    QVERIFY2(told.join(u'\n').contains(u"tickets of booking"_s), qPrintable(told.join(u'\n')));
}

FOYER_TEST(RefundTest)
#include "refundtest.moc"
