// A member's card at the kiosk: greeted at any time, tried for what is bought, and where the tickets can go.
#include "client/logic/common/words.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/members.h"
#include "tests/client/kioskflowcase.h"
#include "tests/support/program/testprogram.h"

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString card = QStringLiteral("MOIBDEFGHJKMN2345");
const QString otherCard = QStringLiteral("MZZZZZZZZZZZZ2345");
} // namespace

class KioskMemberTest : public KioskFlowCase
{
    Q_OBJECT
private slots:
    void init() { beginAtHome(); }
    void aCardIsGreetedWhereTheKioskAttracts();
    void aCardThatCountsNoMoreIsToldAndNotKept();
    void aCardIsTriedOnceThereAreSeatsToPayFor();
    void aCardThatIsShownLaterCountsAtOnce();
    void aCardTakesThePlaceOfACodeAndGivesWayToOne();
    void aCardThatDoesNotFitLetsThePurchaseGoOn();
    void otherPricesAreTriedAnew();
    void aCardThatWasTakenOffStaysOff();
    void aTypedCardCountsAsOneThatWasScanned();
    void aTypedCardThatDoesNotFitLeadsBackWithASentence();
    void aTypedCardWithoutAPromotionLeadsBack();
    void afterAReservationThatIsOverTheCardIsTriedAgain();
    void theTicketsGoToTheAddressOfTheCard();
    void withoutACardNoAddressIsNoAddress();
    void whilePayingNoCardIsTaken();
    void theNextCustomerIsNotGreeted();
    void anAnswerThatComesTooLateGreetsNobody();

private:
    MemberCard &member() { return m_flow->desk().member; }
    void show(const QString &code = card, const MemberGreeting &greeting = {u"Anna"_s, true, true})
    {
        m_flow->showMember(code);
        QCOMPARE(m_api->open<GreetMember>()->code, code);
        QVERIFY(m_api->answer<GreetMember>(greeting));
    }
    Reservation reservation(qint64 totalMinor) const
    {
        const auto euros = [](qint64 minor) { return Money {minor, u"EUR"_s}; };
        return {m_api->open<Reserve>()->attempt,
                {(2400 - totalMinor) / 2, (2400 - totalMinor) / 2},
                euros(totalMinor),
                euros(0),
                euros(0),
                euros(totalMinor),
                euros(0)};
    }
    void verifyCounts()
    {
        QCOMPARE(m_api->open<Reserve>()->promotion, card);
        QVERIFY(m_api->answer<Reserve>(reservation(1800)));
        QCOMPARE(m_flow->toPay().minor, 1800);
        QCOMPARE(m_flow->reserving().promotion(), card);
        QVERIFY(!m_api->open<Reserve>());
        QVERIFY(!m_flow->notice());
    }
    static Error refusal(ErrorCode code = ErrorCode::PromotionUnknown) { return failure(code, {}, u"promotion"_s); }
};

void KioskMemberTest::aCardIsGreetedWhereTheKioskAttracts()
{
    show();
    QVERIFY(member().isGreeting());
    QCOMPARE(member().holder()->name, u"Anna"_s);
    QCOMPARE(m_flow->step(), Step::Home);
    QVERIFY(!m_api->open<Reserve>()); // there is nothing to pay
    m_flow->start();
    QVERIFY(!member().isGreeting()); // he goes on
    QVERIFY(member().holder());
}

void KioskMemberTest::aCardThatCountsNoMoreIsToldAndNotKept()
{
    show();
    m_flow->showMember(otherCard);
    QVERIFY(m_api->answer<GreetMember>(failure(ErrorCode::NotFound)));
    QCOMPARE(m_flow->notice()->code, ErrorCode::NotFound);
    QCOMPARE(m_flow->notice()->path, u"member"_s);
    QCOMPARE(member().code(), card); // the one before
    m_flow->showMember(card); // read well this time
    QVERIFY(!m_flow->notice());
}

void KioskMemberTest::aCardIsTriedOnceThereAreSeatsToPayFor()
{
    show();
    toBasket();
    verifyCounts();
    m_flow->goToPayment();
    m_flow->pay(u"card"_s);
    QCOMPARE(m_api->open<BeginPayment>()->total.minor, 1800);
    QVERIFY(m_api->open<BeginPayment>()->reserved);
}

void KioskMemberTest::aCardThatIsShownLaterCountsAtOnce()
{
    toBasket();
    show();
    verifyCounts();
    m_flow->startOver();
    QVERIFY(m_api->answer<Reserve>(reservation(2400))); // given back
    toBasket();
    m_flow->goToPayment();
    show();
    QVERIFY(!m_flow->reserving().isSettled()); // nobody pays meanwhile
    verifyCounts();
    QCOMPARE(m_flow->step(), Step::Payment);
}

void KioskMemberTest::aCardTakesThePlaceOfACodeAndGivesWayToOne()
{
    toBasket();
    const auto type = [this] {
        m_flow->wantCode();
        m_flow->enterCode(u"SPRING"_s);
        QCOMPARE(m_api->open<Reserve>()->promotion, u"SPRING"_s);
        QVERIFY(m_api->answer<Reserve>(reservation(2000)));
        QCOMPARE(m_flow->step(), Step::Basket);
    };
    type();
    show();
    verifyCounts();
    type();
    QVERIFY(!m_api->open<Reserve>());
    QCOMPARE(m_flow->toPay().minor, 2000);
}

void KioskMemberTest::aCardThatDoesNotFitLetsThePurchaseGoOn()
{
    show();
    toBasket();
    QVERIFY(m_api->answer<Reserve>(refusal()));
    QCOMPARE(m_flow->notice()->path, u"member"_s);
    QCOMPARE(m_flow->notice()->code, ErrorCode::PromotionUnknown);
    QVERIFY(!m_api->open<Reserve>());
    QVERIFY(m_flow->reserving().isSettled());
    QCOMPARE(m_flow->toPay().minor, 2400);
    m_flow->goToPayment();
    QVERIFY(!m_flow->notice());
    m_flow->pay(u"card"_s);
    QCOMPARE(m_api->open<BeginPayment>()->total.minor, 2400);
    QVERIFY(member().hasMail()); // for that it is still good
}

void KioskMemberTest::otherPricesAreTriedAnew()
{
    show();
    toBasket();
    QVERIFY(m_api->answer<Reserve>(refusal()));
    m_flow->setPriceType(SeatNo(5), u"senior"_s);
    QCOMPARE(m_api->open<Reserve>()->promotion, card);
    QVERIFY(m_api->answer<Reserve>(reservation(1800)));
    QCOMPARE(m_flow->reserving().promotion(), card);
    m_flow->setPriceType(SeatNo(5), u"adult"_s);
    QVERIFY(m_api->answer<Reserve>(refusal()));
    QCOMPARE(m_flow->notice()->path, u"member"_s);
    QVERIFY(!m_flow->reserving().promotion());
    while (const std::optional<Reserve> open = m_api->open<Reserve>()) { // what was taken is given back
        QVERIFY(!open->promotion);
        QVERIFY(m_api->answer<Reserve>(reservation(2400)));
    }
}

void KioskMemberTest::aCardThatWasTakenOffStaysOff()
{
    show();
    toBasket();
    verifyCounts();
    m_flow->removeCode(TypedCode::Kind::Promotion);
    QVERIFY(m_api->answer<Reserve>(reservation(2400)));
    m_flow->setPriceType(SeatNo(5), u"senior"_s);
    QVERIFY(!m_api->open<Reserve>());
    show(); // he has thought better of it
    QCOMPARE(m_api->open<Reserve>()->promotion, card);
}

void KioskMemberTest::aTypedCardCountsAsOneThatWasScanned()
{
    toBasket();
    m_flow->wantCode();
    m_flow->enterCode(u"m-oibd-efgh-jkmn-2345"_s);
    QCOMPARE(m_api->open<GreetMember>()->code, card);
    QVERIFY(member().isBusy());
    QVERIFY(m_api->answer<GreetMember>(failure(ErrorCode::NotFound)));
    QCOMPARE(m_flow->step(), Step::Code); // to be typed once more
    QCOMPARE(m_flow->notice()->path, u"member"_s);
    m_flow->enterCode(card);
    QVERIFY(m_api->answer<GreetMember>(MemberGreeting {u"Anna"_s, false, true}));
    verifyCounts();
    QCOMPARE(m_flow->step(), Step::Basket);
    QVERIFY(member().isGreeting());
    m_flow->wantCode();
    m_flow->enterCode(card); // once more
    QVERIFY(m_api->answer<GreetMember>(MemberGreeting {u"Anna"_s, false, true}));
    QCOMPARE(m_flow->step(), Step::Basket);
    QVERIFY(!m_api->open<Reserve>());
}

void KioskMemberTest::aTypedCardThatDoesNotFitLeadsBackWithASentence()
{
    toBasket();
    m_flow->wantCode();
    m_flow->enterCode(card);
    QVERIFY(m_api->answer<GreetMember>(MemberGreeting {u"Anna"_s, false, true}));
    QVERIFY(m_api->answer<Reserve>(refusal(ErrorCode::PromotionUsedUp)));
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(m_flow->notice()->code, ErrorCode::PromotionUsedUp);
    QVERIFY(!member().isGreeting()); // that said that it counts
}

void KioskMemberTest::aTypedCardWithoutAPromotionLeadsBack()
{
    toBasket();
    m_flow->wantCode();
    m_flow->enterCode(card);
    QVERIFY(m_api->answer<GreetMember>(MemberGreeting {u"Anna"_s, true, false}));
    QCOMPARE(m_flow->step(), Step::Basket);
    QVERIFY(member().isGreeting());
    QVERIFY(!m_api->open<Reserve>());
}

void KioskMemberTest::afterAReservationThatIsOverTheCardIsTriedAgain()
{
    show();
    toBasket();
    verifyCounts();
    m_flow->goToPayment();
    m_flow->pay(u"card"_s);
    QVERIFY(m_api->answer<BeginPayment>(failure(ErrorCode::ReservationOver)));
    QCOMPARE(m_flow->step(), Step::Basket);
    QVERIFY(!Words::errorSentence(*m_flow->notice()).contains(u"enter"_s)); // nothing is left for him to do
    QVERIFY(m_api->answer<Reserve>(reservation(2400))); // given back
    QCOMPARE(m_api->open<Reserve>()->promotion, card);
    QVERIFY(m_api->answer<Reserve>(reservation(1800)));
    QCOMPARE(m_flow->toPay().minor, 1800);
}

void KioskMemberTest::theTicketsGoToTheAddressOfTheCard()
{
    show(card, {u"Anna"_s, true, false});
    toBasket();
    m_flow->wantMail();
    m_flow->leaveAddress({}, u"de"_s);
    const SetContact asked = *m_api->open<SetContact>();
    QCOMPARE(asked.member, card);
    QVERIFY(!asked.mail);
    QVERIFY(m_api->answer<SetContact>(Done {}));
    QCOMPARE(m_flow->step(), Step::Payment);
    QVERIFY(m_flow->mail().isLeft());
    QVERIFY(m_flow->mail().address().isEmpty()); // it is not told
}

void KioskMemberTest::withoutACardNoAddressIsNoAddress()
{
    show(card, {u"Anna"_s, false, true});
    toBasket();
    verifyCounts();
    m_flow->wantMail();
    m_flow->leaveAddress({}, u"de"_s);
    QVERIFY(!m_api->open<SetContact>());
}

void KioskMemberTest::whilePayingNoCardIsTaken()
{
    toBasket();
    m_flow->goToPayment();
    m_flow->pay(u"card"_s);
    m_flow->showMember(card);
    QVERIFY(!m_api->open<GreetMember>());
}

void KioskMemberTest::theNextCustomerIsNotGreeted()
{
    show();
    toBasket();
    verifyCounts();
    m_flow->startOver();
    QVERIFY(!member().holder() && member().code().isEmpty() && !member().isGreeting());
    QVERIFY(m_api->answer<Reserve>(reservation(2400))); // given back
    toBasket();
    QVERIFY(!m_api->open<Reserve>());
}

void KioskMemberTest::anAnswerThatComesTooLateGreetsNobody()
{
    toBasket();
    m_flow->showMember(card);
    m_flow->startOver();
    QVERIFY(m_api->answer<GreetMember>(MemberGreeting {u"Anna"_s, true, true}));
    QVERIFY(!member().holder());
}

FOYER_TEST(KioskMemberTest)
#include "kioskmembertest.moc"
