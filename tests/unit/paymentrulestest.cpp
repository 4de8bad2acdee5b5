// The states of a payment, as the table says and as the document draws it; what a promotion takes off a price.
#include "shared/domain/payment.h"
#include "shared/domain/promotion.h"
#include "shared/domain/typedcode.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"

#include <QFile>
#include <QTest>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class PaymentRulesTest : public QObject
{
    Q_OBJECT
private slots:
    void theDocumentDrawsTheTable();
    void namesOfStatesAndMethodsAreReadBack();
    void aFinalStateIsLeftByNoEvent();
    void whatIsUnknownIsNeverTakenForDeclined();
    void aDiscountIsRounded_data();
    void aDiscountIsRounded();
    void aDiscountNeverExceedsThePrice();
    void aPromotionAppliesWhereAllItsConditionsHold_data();
    void aPromotionAppliesWhereAllItsConditionsHold();
    void otherPriceTypesPayInFull();
    void aCodeIsKnownByItsForm_data();
    void aCodeIsKnownByItsForm();
    void aCardIsShownInGroupsThatAreReadBack();
};

void PaymentRulesTest::theDocumentDrawsTheTable()
{
    QString drawn = u"| state | event | next state |\n|---|---|---|\n"_s;
    for (const PaymentTransition &row : paymentTransitions)
        drawn += u"| %1 | %2 | %3 |\n"_s.arg(paymentStateName(row.from), paymentEventName(row.event),
                                             paymentStateName(row.to));
    QFile document(test::inSources(u"docs/states.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(document.readAll()).contains(drawn),
             qPrintable(u"docs/states.md is to have this table:\n"_s + drawn));
}

void PaymentRulesTest::namesOfStatesAndMethodsAreReadBack()
{
    for (const PaymentTransition &row : paymentTransitions)
        QCOMPARE(paymentStateFromName(QString(paymentStateName(row.to))), row.to);
    for (const PaymentMethod method : {PaymentMethod::Token, PaymentMethod::Terminal, PaymentMethod::Cash})
        QCOMPARE(paymentMethodFromName(QString(paymentMethodName(method))), method);
    QVERIFY(!paymentStateFromName(u"paid"));
}

void PaymentRulesTest::aFinalStateIsLeftByNoEvent()
{
    for (const PaymentState state : {PaymentState::Declined, PaymentState::Voided})
        for (const PaymentTransition &row : paymentTransitions)
            QVERIFY(!next(state, row.event));
}

void PaymentRulesTest::whatIsUnknownIsNeverTakenForDeclined()
{
    QCOMPARE(next(PaymentState::Created, PaymentEvent::NoAnswer), PaymentState::Unknown);
    QCOMPARE(next(PaymentState::Submitted, PaymentEvent::NoAnswer), PaymentState::Unknown);
    QCOMPARE(next(PaymentState::Unknown, PaymentEvent::NoAnswer), PaymentState::Unknown);
    QCOMPARE(next(PaymentState::Unknown, PaymentEvent::Approve), PaymentState::Approved);
}

void PaymentRulesTest::aDiscountIsRounded_data()
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("off");
    QTest::newRow("a quarter") << 2500 << qint64(1200) << qint64(300);
    QTest::newRow("below a half") << 1000 << qint64(1204) << qint64(120);
    QTest::newRow("a half, for the customer") << 1000 << qint64(1205) << qint64(121);
    QTest::newRow("a third of a percent") << 33 << qint64(9999) << qint64(33);
    QTest::newRow("nothing") << 0 << qint64(1200) << qint64(0);
    QTest::newRow("all") << 10'000 << qint64(1199) << qint64(1199);
    QTest::newRow("a price beyond all") << 10'000 << std::numeric_limits<qint64>::max()
                                        << std::numeric_limits<qint64>::max();
}

void PaymentRulesTest::aDiscountIsRounded()
{
    QFETCH(const int, hundredths);
    QFETCH(const qint64, price);
    QTEST(discountMinor({Promotion::Kind::Percent, hundredths}, u"adult"_s, price), "off");
}

void PaymentRulesTest::aDiscountNeverExceedsThePrice()
{
    QCOMPARE(discountMinor({Promotion::Kind::Amount, 500, u"EUR"_s}, u"adult"_s, 1200), 500);
    QCOMPARE(discountMinor({Promotion::Kind::Amount, 500, u"EUR"_s}, u"adult"_s, 300), 300);
    QCOMPARE(discountMinor({Promotion::Kind::Fixed, 500, u"EUR"_s}, u"adult"_s, 1200), 700);
    QCOMPARE(discountMinor({Promotion::Kind::Fixed, 500, u"EUR"_s}, u"adult"_s, 300), 0);
}

void PaymentRulesTest::aPromotionAppliesWhereAllItsConditionsHold_data()
{
    QTest::addColumn<Promotion>("promotion");
    QTest::addColumn<bool>("applies");
    const QDate friday(2026, 5, 1);
    QTest::newRow("without conditions") << Promotion {} << true;
    Promotion promotion;
    promotion.title = TitleId(7);
    QTest::newRow("its title") << promotion << true;
    promotion.title = TitleId(8);
    QTest::newRow("another title") << promotion << false;
    promotion = {};
    promotion.venue = VenueId(4);
    QTest::newRow("another venue") << promotion << false;
    promotion = {};
    promotion.firstDay = promotion.lastDay = friday;
    QTest::newRow("its only day") << promotion << true;
    promotion.firstDay = promotion.lastDay = friday.addDays(1);
    QTest::newRow("the day after") << promotion << false;
    promotion = {};
    promotion.weekdays = {1, 5};
    QTest::newRow("its weekday") << promotion << true;
    promotion.weekdays = {1, 2};
    QTest::newRow("another weekday") << promotion << false;
    QTest::newRow("its currency") << Promotion {Promotion::Kind::Amount, 100, u"EUR"_s} << true;
    QTest::newRow("another currency") << Promotion {Promotion::Kind::Amount, 100, u"PLN"_s} << false;
}

void PaymentRulesTest::aPromotionAppliesWhereAllItsConditionsHold()
{
    QFETCH(const Promotion, promotion);
    QTEST(appliesTo(promotion, {TitleId(7), VenueId(3), QDate(2026, 5, 1), u"EUR"_s}), "applies");
}

void PaymentRulesTest::otherPriceTypesPayInFull()
{
    Promotion promotion {Promotion::Kind::Percent, 5000};
    promotion.priceTypes = {u"student"_s};
    QCOMPARE(discountMinor(promotion, u"student"_s, 1000), 500);
    QCOMPARE(discountMinor(promotion, u"adult"_s, 1000), 0);
}

void PaymentRulesTest::aCodeIsKnownByItsForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TypedCode>("read");
    const TypedCode voucher {TypedCode::Kind::Voucher, u"OIBDEFGHJKMN2345"_s};
    QTest::newRow("as printed") << u"OIBDEFGHJKMN2345"_s << voucher;
    QTest::newRow("in groups") << u" oibd-efgh jkmn-2345 "_s << voucher;
    QTest::newRow("digits for letters") << u"018DEFGHJKMN2345"_s << voucher;
    QTest::newRow("too short") << u"oibdefghjkmn234"_s << TypedCode {TypedCode::Kind::Promotion, u"OIBDEFGHJKMN234"_s};
    QTest::newRow("a nine") << u"OIBDEFGHJKMN2349"_s << TypedCode {TypedCode::Kind::Promotion, u"OIBDEFGHJKMN2349"_s};
    QTest::newRow("a word") << u" spring-10 "_s << TypedCode {TypedCode::Kind::Promotion, u"SPRING-10"_s};
    QTest::newRow("nothing") << u"  "_s << TypedCode {};
    const TypedCode card {TypedCode::Kind::Member, u"MOIBDEFGHJKMN2345"_s};
    QTest::newRow("a card") << u"MOIBDEFGHJKMN2345"_s << card;
    QTest::newRow("a card in groups") << u" m-oibd efgh-jkmn-2345"_s << card;
    QTest::newRow("a card with digits for letters") << u"m018defghjkmn2345"_s << card;
    QTest::newRow("no card without its M")
        << u"NOIBDEFGHJKMN2345"_s << TypedCode {TypedCode::Kind::Promotion, u"NOIBDEFGHJKMN2345"_s};
    QTest::newRow("a voucher that begins so")
        << u"MIBDEFGHJKMN2345"_s << TypedCode {TypedCode::Kind::Voucher, u"MIBDEFGHJKMN2345"_s};
    QTest::newRow("a card with a nine") << u"MOIBDEFGHJKMN2349"_s
                                        << TypedCode {TypedCode::Kind::Promotion, u"MOIBDEFGHJKMN2349"_s};
}

void PaymentRulesTest::aCodeIsKnownByItsForm()
{
    QFETCH(const QString, typed);
    QFETCH(const TypedCode, read);
    QVERIFY(readTypedCode(typed) == read);
}

void PaymentRulesTest::aCardIsShownInGroupsThatAreReadBack()
{
    const QString code = u"MOIBDEFGHJKMN2345"_s;
    QCOMPARE(groupedMemberCode(code), u"M-OIBD-EFGH-JKMN-2345"_s);
    QVERIFY(readTypedCode(groupedMemberCode(code)) == (TypedCode {TypedCode::Kind::Member, code}));
}

FOYER_TEST(PaymentRulesTest)
#include "paymentrulestest.moc"
