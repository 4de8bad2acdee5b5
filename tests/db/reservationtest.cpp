// What pays besides a card: promotion codes and vouchers, taken once and given back when nothing comes of them.
#include "shared/protocol/reservation.h"
#include "shared/protocol/vouchers.h"
#include "tests/support/money/moneycase.h"
#include "tests/support/program/testprogram.h"

#include <QTest>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using protocol::HoldState;
using protocol::Reserve;
using test::Desk;
using test::seatNos;

class ReservationTest : public test::MoneyCase
{
    Q_OBJECT
private slots:
    void init()
    {
        TestCase::init();
        openHouse();
    }
    void cleanup() { closeHouse(); }
    void aCodeTakesItsShareOffEverySeat();
    void theLastUseOfACodeIsGivenOnce();
    void aCodeForOtherShowsIsRefused();
    void aVoucherPaysItsPartAndKeepsTheRest();
    void aVoucherThatPaysForAllNeedsNoGateway();
    void aDeclinedPaymentGivesCodeAndVoucherBack();
    void aCustomerWhoGoesAwayGivesTheVoucherBack();
    void aVoucherThatIsNoGoodIsRefused_data();
    void aVoucherThatIsNoGoodIsRefused();
    void whatWasReservedForOtherPricesDoesNotPay();
    void reservingAgainTakesAnew();
    void aForeignHoldReservesNothing();
    void whoAsksForNothingGivesBackEvenWithoutTheSeats();
    void whatARunningPaymentTookIsNotGivenBack();
    void aCodeIsKeptInCapitalsAndNeverLooksLikeAVoucher();
};

void ReservationTest::aCodeTakesItsShareOffEverySeat()
{
    saveCode(u"SPRING"_s);
    const Paid paid = buy(m_house->show(), seatNos({30, 31}), [](Reserve &wish) { wish.promotion = u"SPRING"_s; });
    QCOMPARE(m_cashbox->keptMinor(), 2 * 900);
    const BookingId id(paid.hold.hold.value);
    const auto booking = m_anna->ask(protocol::GetBooking {paid.hold.show, m_anna->holder(), id}).value();
    QCOMPARE(booking.total.minor, 2 * 900);
    QCOMPARE(booking.tickets.first().price.minor, 900);
    QCOMPARE(number("money/promotion_uses", u"SPRING"_s), 1);
    verifyBooksAgree();
}

void ReservationTest::theLastUseOfACodeIsGivenOnce()
{
    saveCode(u"ONCE"_s, [](protocol::SavePromotion &save) { save.usesMax = 1; });
    const auto attempt = [this](int seat) {
        Desk desk(*m_database);
        const protocol::Hold hold = desk.hold(m_house->show(), seatNos({seat})).value();
        Reserve reserve {hold.show, desk.holder(), hold.hold, AttemptId::create(), {}, u"ONCE"_s, {}, {}};
        reserve.seats = {{hold.seats.first(), u"adult"_s}};
        return desk.ask(reserve);
    };
    QList<QFuture<Result<protocol::Reservation>>> answers;
    for (int seat = 20; seat < 28; ++seat)
        answers.append(QtConcurrent::run(attempt, seat));
    int got = 0;
    for (const auto &answer : answers)
        if (answer.result())
            ++got;
        else
            QCOMPARE(answer.result().error().code, ErrorCode::PromotionUsedUp);
    QCOMPARE(got, 1);
    QCOMPARE(number("money/promotion_uses", u"ONCE"_s), 1);
}

void ReservationTest::aCodeForOtherShowsIsRefused()
{
    saveCode(u"YESTERDAY"_s, [](protocol::SavePromotion &save) { save.lastDay = QDate(2020, 1, 1); });
    Reserve reserve = wish(m_anna->hold(m_house->show(), seatNos({30})).value(), AttemptId::create());
    for (const QString &code : {u"YESTERDAY"_s, u"NO SUCH CODE"_s}) {
        reserve.promotion = code;
        QCOMPARE(m_anna->ask(reserve).error().code, ErrorCode::PromotionUnknown);
    }
}

void ReservationTest::aVoucherPaysItsPartAndKeepsTheRest()
{
    const QString code = issueVoucher(1000);
    buy(m_house->show(), seatNos({30}), [&](Reserve &wish) { wish.voucher = code; });
    QCOMPARE(m_cashbox->keptMinor(), 200);
    QCOMPARE(number("money/voucher_balance", code), 0);
    verifyBooksAgree();
}

void ReservationTest::aVoucherThatPaysForAllNeedsNoGateway()
{
    const QString code = issueVoucher(5000);
    const Paid paid = buy(m_house->show(), seatNos({30}), [&](Reserve &wish) { wish.voucher = code; });
    QCOMPARE(now(paid.hold, paid.attempt).hold.state, HoldState::Sold);
    QVERIFY(m_cashbox->ledger().entries().isEmpty());
    QCOMPARE(number("money/voucher_balance", code), 3800);
}

void ReservationTest::aDeclinedPaymentGivesCodeAndVoucherBack()
{
    saveCode(u"ONCE"_s, [](protocol::SavePromotion &save) { save.usesMax = 1; });
    const QString code = issueVoucher(500);
    const auto withBoth = [&](Reserve &wish) {
        wish.voucher = code;
        wish.promotion = u"ONCE"_s;
    };
    buy(m_house->show(), seatNos({30}), withBoth, u"card-declined"_s);
    QCOMPARE(number("money/voucher_balance", code), 500);
    QCOMPARE(number("money/promotion_uses", u"ONCE"_s), 0);
}

void ReservationTest::aCustomerWhoGoesAwayGivesTheVoucherBack()
{
    const QString code = issueVoucher(500);
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    Reserve reserve = wish(hold, AttemptId::create());
    reserve.voucher = code;
    QVERIFY(m_anna->ask(reserve).ok());
    QCOMPARE(number("money/voucher_balance", code), 0);
    m_database->owner().run("money/age_reservations", RefundRunner::reservationSeconds);
    QTRY_COMPARE(number("money/voucher_balance", code), 500);
    QCOMPARE(m_anna->ask(order(hold, reserve.attempt, 1200)).error().code, ErrorCode::ReservationOver);
}

void ReservationTest::aVoucherThatIsNoGoodIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown") << u"unknown"_s << ErrorCode::VoucherUnknown;
    QTest::newRow("expired") << u"expired"_s << ErrorCode::VoucherExpired;
    QTest::newRow("empty") << u"empty"_s << ErrorCode::VoucherEmpty;
    QTest::newRow("another currency") << u"currency"_s << ErrorCode::CurrencyMismatch;
}

void ReservationTest::aVoucherThatIsNoGoodIsRefused()
{
    QFETCH(const QString, what);
    const QString code = what == u"unknown"_s ? u"NOSUCHVOUCHER"_s
        : what == u"currency"_s               ? issueVoucher(1200, u"PLN"_s)
                                              : issueVoucher(1200);
    if (what == u"expired"_s)
        m_database->owner().run("money/expire_voucher", code);
    if (what == u"empty"_s)
        buy(m_house->show(), seatNos({20}), [&](Reserve &wish) { wish.voucher = code; });
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    Reserve reserve = wish(hold, AttemptId::create());
    reserve.voucher = code;
    QTEST(m_anna->ask(reserve).error().code, "code");
    QCOMPARE(m_anna->ask(protocol::GetHold {hold.show, m_anna->holder(), hold.hold}).value().state, HoldState::Held);
}

void ReservationTest::whatWasReservedForOtherPricesDoesNotPay()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    Reserve reserve = wish(hold, AttemptId::create());
    reserve.seats.first().priceType = u"child"_s;
    QVERIFY(m_anna->ask(reserve).ok());
    QCOMPARE(m_anna->ask(order(hold, reserve.attempt, 1200)).error().code, ErrorCode::ReservationOver);
}

void ReservationTest::reservingAgainTakesAnew()
{
    const QString code = issueVoucher(1200);
    Reserve reserve = wish(m_anna->hold(m_house->show(), seatNos({30})).value(), AttemptId::create());
    reserve.voucher = code;
    QCOMPARE(m_anna->ask(reserve).value().toPay.minor, 0);
    QCOMPARE(m_anna->ask(reserve).value().toPay.minor, 0);
    reserve.voucher.reset();
    QCOMPARE(m_anna->ask(reserve).value().toPay.minor, 1200);
    QCOMPARE(number("money/voucher_balance", code), 1200);
}

void ReservationTest::aForeignHoldReservesNothing()
{
    Desk bert(*m_database);
    Reserve reserve = wish(bert.hold(m_house->show(), seatNos({30})).value(), AttemptId::create());
    QCOMPARE(m_anna->ask(reserve).error().code, ErrorCode::HoldUnknown);
}

void ReservationTest::whoAsksForNothingGivesBackEvenWithoutTheSeats()
{
    const QString code = issueVoucher(500);
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    Reserve reserve = wish(hold, AttemptId::create());
    reserve.voucher = code;
    QVERIFY(m_anna->ask(reserve).ok());
    QVERIFY(m_anna->ask(protocol::ReleaseHold {CommandId::create(), hold.show, m_anna->holder(), hold.hold}).ok());
    QCOMPARE(m_anna->ask(reserve).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(number("money/voucher_balance", code), 0);
    reserve.voucher.reset();
    QCOMPARE(m_anna->ask(reserve).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(number("money/voucher_balance", code), 500);
}

void ReservationTest::whatARunningPaymentTookIsNotGivenBack()
{
    const QString code = issueVoucher(500);
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({30})).value();
    Reserve reserve = wish(hold, AttemptId::create());
    reserve.voucher = code;
    QVERIFY(m_anna->ask(reserve).ok());
    protocol::BeginPayment begin = order(hold, reserve.attempt, 1200);
    begin.paymentToken = u"card-no-answer"_s;
    QVERIFY(m_anna->ask(begin).ok());
    reserve.voucher.reset();
    QVERIFY(!m_anna->ask(reserve).ok());
    QCOMPARE(number("money/voucher_balance", code), 0);
}

void ReservationTest::aCodeIsKeptInCapitalsAndNeverLooksLikeAVoucher()
{
    saveCode(u" spring "_s);
    QCOMPARE(number("money/promotion_uses", u"SPRING"_s), 0);
    protocol::SavePromotion save;
    save.value = 2500;
    save.code = u"THEATRE-FESTIVALS"_s;
    QCOMPARE(m_anna->ask(save).error().code, ErrorCode::OutOfRange);
}

FOYER_TEST(ReservationTest)
#include "reservationtest.moc"
