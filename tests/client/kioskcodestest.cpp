// Paying with a code or a voucher, and leaving an address for the tickets: what the kiosk asks and what it then pays.
#include "tests/client/kioskflowcase.h"
#include "tests/support/program/testprogram.h"

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto voucherCode = "GIFTGIFTGIFT2345";
}

class KioskCodesTest : public KioskFlowCase
{
    Q_OBJECT
private slots:
    void init();
    void aCodeIsReservedForTheSeatsInTheBasket();
    void theTerminalIsAskedForTheRest();
    void whereNothingIsLeftNobodyIsAsked();
    void aCodeAndAVoucherCountTogether();
    void aRefusedCodeLeavesAllAsItWas_data();
    void aRefusedCodeLeavesAllAsItWas();
    void whatIsRemovedIsGivenBack();
    void anotherPriceIsReservedAnew();
    void aCodeThatDoesNotFitTheNewPriceIsGivenBack();
    void afterADeclineItIsReservedForTheNextAttempt();
    void whatWasKeptTooLongIsTakenAnewInTheBasket();
    void whileItIsReservedNobodyCanPay();
    void aServerThatWasLostIsAskedAgain();
    void whoLeavesGivesItBack();
    void anAddressIsLeftForTheTicketsBought();
    void anAddressMayBeLeftBeforePaying();
    void aWrongAddressIsToldAndCanBeMended();
    void theNextCustomerFindsNoAddress();

private:
    Reservation reservation(qint64 totalMinor, qint64 voucherMinor, const QList<qint64> &discounts = {0, 0}) const
    {
        const auto euros = [](qint64 minor) { return Money {minor, u"EUR"_s}; };
        return {m_api->open<Reserve>()->attempt,  discounts, euros(totalMinor), euros(voucherMinor), euros(0),
                euros(totalMinor - voucherMinor), euros(0)};
    }
    void enter(const QString &code)
    {
        m_flow->wantCode();
        m_flow->enterCode(code);
    }
    // A quarter off two seats of 12.00.
    void takeCode()
    {
        enter(u"spring"_s);
        QVERIFY(m_api->answer<Reserve>(reservation(1800, 0, {300, 300})));
        QCOMPARE(m_flow->step(), Step::Basket);
    }
    void takeVoucher(qint64 minor)
    {
        enter(QString::fromLatin1(voucherCode));
        QVERIFY(m_api->answer<Reserve>(reservation(2400, minor)));
    }
    Payment payment(PaymentState state, HoldState hold) const
    {
        Payment payment {m_attempt, state, fakeHold(seats({5, 6}), m_clock.nowUtc(), 240)};
        payment.hold.state = hold;
        if (hold == HoldState::Sold)
            payment.hold.booking = BookingId(11);
        return payment;
    }
    void pay()
    {
        m_flow->goToPayment();
        m_flow->pay(u"card"_s);
        QVERIFY(m_api->open<BeginPayment>());
        m_attempt = m_api->open<BeginPayment>()->attempt;
    }
    void buy()
    {
        pay();
        QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Captured, HoldState::Sold)));
        QCOMPARE(m_flow->step(), Step::Ticket);
    }

    AttemptId m_attempt;
};

void KioskCodesTest::init()
{
    beginWithTerminal();
    toBasket();
}

void KioskCodesTest::aCodeIsReservedForTheSeatsInTheBasket()
{
    enter(u" spring "_s);
    const Reserve asked = *m_api->open<Reserve>();
    QCOMPARE(asked.hold, HoldId(1));
    QCOMPARE(asked.seats, m_flow->basket().lines());
    QCOMPARE(asked.promotion, u"SPRING"_s);
    QVERIFY(!asked.voucher);
    QCOMPARE(m_flow->step(), Step::Code);
    QVERIFY(m_api->answer<Reserve>(reservation(1800, 0, {300, 300})));
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(m_flow->total().minor, 2400);
    QCOMPARE(m_flow->reserving().discount().minor, 600);
    QCOMPARE(m_flow->toPay().minor, 1800);
    pay();
    const BeginPayment begin = *m_api->open<BeginPayment>();
    QVERIFY(begin.reserved);
    QCOMPARE(begin.attempt, asked.attempt);
    QCOMPARE(begin.total.minor, 1800);
}

void KioskCodesTest::theTerminalIsAskedForTheRest()
{
    takeVoucher(1000);
    m_flow->goToPayment();
    m_flow->payAtTerminal(u"de"_s);
    QCOMPARE(m_api->open<BeginPayment>()->total.minor, 2400);
    m_attempt = m_api->open<BeginPayment>()->attempt;
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Created, HoldState::Paying)));
    QCOMPARE(m_terminal->orders.size(), 1);
    QCOMPARE(m_terminal->orders.first().amount.minor, 1400);
}

void KioskCodesTest::whereNothingIsLeftNobodyIsAsked()
{
    m_flow->payNothing(); // not yet: there is something to pay
    takeVoucher(2400);
    m_flow->goToPayment();
    m_terminal->setState(PaymentTerminal::State::Away); // it does not matter
    m_flow->payNothing();
    const BeginPayment begin = *m_api->open<BeginPayment>();
    QCOMPARE(begin.method, PaymentMethod::Token);
    QVERIFY(begin.reserved && !begin.paymentToken.isEmpty());
    m_attempt = begin.attempt;
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Captured, HoldState::Sold)));
    QCOMPARE(m_flow->step(), Step::Ticket);
    QVERIFY(m_terminal->orders.isEmpty());
    QCOMPARE(m_api->count<BeginPayment>(), 1);
}

void KioskCodesTest::aCodeAndAVoucherCountTogether()
{
    takeCode();
    enter(u"gift-gift gift-2345"_s);
    const Reserve asked = *m_api->open<Reserve>();
    QCOMPARE(asked.promotion, u"SPRING"_s);
    QCOMPARE(asked.voucher, QString::fromLatin1(voucherCode));
    QVERIFY(m_api->answer<Reserve>(reservation(1800, 1000, {300, 300})));
    QCOMPARE(m_flow->toPay().minor, 800);
}

void KioskCodesTest::aRefusedCodeLeavesAllAsItWas_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code :
         {ErrorCode::PromotionUnknown, ErrorCode::PromotionUsedUp, ErrorCode::VoucherUnknown, ErrorCode::VoucherExpired,
          ErrorCode::VoucherEmpty, ErrorCode::CurrencyMismatch, ErrorCode::Busy})
        QTest::addRow("%d", int(code)) << code;
}

void KioskCodesTest::aRefusedCodeLeavesAllAsItWas()
{
    QFETCH(ErrorCode, code);
    takeCode();
    enter(QString::fromLatin1(voucherCode));
    QVERIFY(m_api->answer<Reserve>(failure(code)));
    QCOMPARE(m_flow->notice()->code, code);
    QCOMPARE(m_flow->step(), Step::Code); // to try again
    QVERIFY(!m_flow->reserving().voucher());
    QCOMPARE(m_flow->toPay().minor, 1800);
    QCOMPARE(m_flow->basket().lines().size(), 2);
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::Basket);
    QVERIFY(!m_flow->notice());
    QVERIFY(m_flow->reserving().isSettled());
}

void KioskCodesTest::whatIsRemovedIsGivenBack()
{
    takeCode();
    enter(QString::fromLatin1(voucherCode));
    const AttemptId attempt = m_api->open<Reserve>()->attempt;
    QVERIFY(m_api->answer<Reserve>(reservation(1800, 1000, {300, 300})));
    m_flow->removeCode(TypedCode::Kind::Promotion);
    QCOMPARE(m_api->open<Reserve>()->attempt, attempt);
    QVERIFY(!m_api->open<Reserve>()->promotion);
    QVERIFY(m_api->answer<Reserve>(reservation(2400, 1000)));
    QCOMPARE(m_flow->toPay().minor, 1400);
    m_flow->removeCode(TypedCode::Kind::Voucher);
    const Reserve nothing = *m_api->open<Reserve>();
    QCOMPARE(nothing.attempt, attempt);
    QVERIFY(!nothing.promotion && !nothing.voucher);
    QCOMPARE(m_flow->toPay().minor, 2400);
    pay();
    QVERIFY(!m_api->open<BeginPayment>()->reserved);
    QVERIFY(m_api->open<BeginPayment>()->attempt != attempt);
}

void KioskCodesTest::anotherPriceIsReservedAnew()
{
    takeCode();
    m_flow->setPriceType(SeatNo(6), u"senior"_s);
    QCOMPARE(m_api->open<Reserve>()->seats, QList<SeatPrice>({{SeatNo(5), u"adult"_s}, {SeatNo(6), u"senior"_s}}));
    QCOMPARE(m_api->open<Reserve>()->promotion, u"SPRING"_s);
    QVERIFY(m_api->answer<Reserve>(reservation(1650, 0, {300, 250})));
    QCOMPARE(m_flow->toPay().minor, 1650);
    m_flow->back(); // the seats are looked at, and kept
    m_flow->checkOut();
    QVERIFY(!m_api->open<Reserve>());
}

void KioskCodesTest::aCodeThatDoesNotFitTheNewPriceIsGivenBack()
{
    takeCode();
    m_flow->setPriceType(SeatNo(6), u"senior"_s);
    Error unknown = failure(ErrorCode::PromotionUnknown);
    unknown.path = u"promotion"_s;
    QVERIFY(m_api->answer<Reserve>(unknown));
    QCOMPARE(m_flow->notice()->code, ErrorCode::PromotionUnknown);
    QVERIFY(m_flow->reserving().isEmpty());
    QVERIFY(!m_api->open<Reserve>()->promotion);
    QCOMPARE(m_flow->toPay().minor, 2200);
    QCOMPARE(m_flow->step(), Step::Basket);
}

void KioskCodesTest::afterADeclineItIsReservedForTheNextAttempt()
{
    takeCode();
    pay();
    QVERIFY(m_api->answer<BeginPayment>(payment(PaymentState::Declined, HoldState::Held)));
    QCOMPARE(m_flow->notice()->code, ErrorCode::PaymentDeclined);
    QVERIFY(m_api->open<Reserve>()->attempt != m_attempt);
    QCOMPARE(m_api->open<Reserve>()->promotion, u"SPRING"_s);
    QVERIFY(m_api->answer<Reserve>(reservation(1800, 0, {300, 300})));
    const AttemptId second = m_flow->reserving().reservation()->attempt;
    pay();
    QCOMPARE(m_attempt, second);
    QVERIFY(m_api->open<BeginPayment>()->reserved);
}

void KioskCodesTest::whatWasKeptTooLongIsTakenAnewInTheBasket()
{
    takeCode();
    const AttemptId first = m_flow->reserving().reservation()->attempt;
    pay();
    QVERIFY(m_api->answer<BeginPayment>(failure(ErrorCode::ReservationOver)));
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(m_flow->notice()->code, ErrorCode::ReservationOver);
    QVERIFY(m_flow->picker().hold());
    QCOMPARE(m_api->open<Reserve>()->attempt, first);
    QVERIFY(!m_api->open<Reserve>()->promotion); // given back
    QVERIFY(m_api->answer<Reserve>(reservation(2400, 0)));
    QVERIFY(m_api->open<Reserve>()->attempt != first);
    QCOMPARE(m_api->open<Reserve>()->promotion, u"SPRING"_s);
    QVERIFY(m_api->answer<Reserve>(reservation(1800, 0, {300, 300})));
    QCOMPARE(m_flow->toPay().minor, 1800);
    QCOMPARE(m_flow->notice()->code, ErrorCode::ReservationOver); // until he has read it
}

void KioskCodesTest::whileItIsReservedNobodyCanPay()
{
    takeCode();
    m_flow->setPriceType(SeatNo(6), u"senior"_s);
    m_flow->goToPayment();
    m_flow->pay(u"card"_s);
    m_flow->payAtTerminal(u"de"_s);
    QCOMPARE(m_api->count<BeginPayment>(), 0);
    QVERIFY(m_api->answer<Reserve>(reservation(1650, 0, {300, 250})));
    m_flow->pay(u"card"_s);
    QCOMPARE(m_api->open<BeginPayment>()->total.minor, 1650);
}

void KioskCodesTest::aServerThatWasLostIsAskedAgain()
{
    takeCode();
    m_flow->setPriceType(SeatNo(6), u"senior"_s);
    m_api->lose();
    QVERIFY(!m_flow->reserving().isSettled());
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QCOMPARE(m_api->open<Reserve>()->promotion, u"SPRING"_s);
    QVERIFY(m_api->answer<Reserve>(reservation(1650, 0, {300, 250})));
    QCOMPARE(m_flow->toPay().minor, 1650);
}

void KioskCodesTest::whoLeavesGivesItBack()
{
    enter(QString::fromLatin1(voucherCode));
    const Reserve taken = *m_api->open<Reserve>();
    QVERIFY(m_api->answer<Reserve>(reservation(2400, 1000)));
    m_flow->startOver();
    const Reserve nothing = *m_api->open<Reserve>();
    QCOMPARE(nothing.attempt, taken.attempt);
    QCOMPARE(nothing.holder, taken.holder);
    QVERIFY(!nothing.voucher);
    QVERIFY(m_flow->reserving().isEmpty());
}

void KioskCodesTest::anAddressIsLeftForTheTicketsBought()
{
    buy();
    m_flow->wantMail();
    QCOMPARE(m_flow->step(), Step::Mail);
    m_flow->leaveAddress(u"anna@example.com"_s, u"de"_s);
    const SetContact asked = *m_api->open<SetContact>();
    QCOMPARE(asked.hold, HoldId(11)); // the booking has its number
    QCOMPARE(asked.mail, u"anna@example.com"_s);
    QCOMPARE(asked.language, u"de"_s);
    QVERIFY(m_flow->mail().isBusy());
    QVERIFY(m_api->answer<SetContact>(Done {}));
    QCOMPARE(m_flow->step(), Step::Ticket);
    QCOMPARE(m_flow->mail().address(), u"anna@example.com"_s);
}

void KioskCodesTest::anAddressMayBeLeftBeforePaying()
{
    m_flow->wantMail();
    m_flow->leaveAddress(u"anna@example.com"_s, u"en"_s);
    QCOMPARE(m_api->open<SetContact>()->hold, HoldId(1));
    QVERIFY(m_api->answer<SetContact>(Done {}));
    QCOMPARE(m_flow->step(), Step::Payment);
    buy();
    QCOMPARE(m_flow->mail().address(), u"anna@example.com"_s);
}

void KioskCodesTest::aWrongAddressIsToldAndCanBeMended()
{
    buy();
    m_flow->wantMail();
    m_flow->leaveAddress(u"anna@example"_s, u"de"_s);
    QVERIFY(m_api->answer<SetContact>(failure(ErrorCode::ContactInvalid)));
    QCOMPARE(m_flow->notice()->code, ErrorCode::ContactInvalid);
    QCOMPARE(m_flow->step(), Step::Mail);
    QVERIFY(m_flow->mail().address().isEmpty());
    m_flow->leaveAddress(u"anna@example.com"_s, u"de"_s);
    QVERIFY(!m_flow->notice());
    QVERIFY(m_api->answer<SetContact>(Done {}));
    QCOMPARE(m_flow->step(), Step::Ticket);
}

void KioskCodesTest::theNextCustomerFindsNoAddress()
{
    buy();
    m_flow->wantMail();
    m_flow->leaveAddress(u"anna@example.com"_s, u"de"_s);
    m_flow->startOver(); // before the answer
    QVERIFY(m_api->answer<SetContact>(Done {}));
    QVERIFY(m_flow->mail().address().isEmpty());
    QCOMPARE(m_flow->step(), Step::Home);
}

FOYER_TEST(KioskCodesTest)
#include "kioskcodestest.moc"
