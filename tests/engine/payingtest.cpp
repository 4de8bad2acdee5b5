// Paying: once for each hold, whatever is repeated; and what becomes of approvals whose seats were lost.
#include "shared/domain/limits.h"
#include "tests/engine/stage.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

class PayingTest : public TestCase
{
    Q_OBJECT
private slots:
    void init();
    void whatIsBeingPaidDoesNotEndByItself();
    void anApprovalSellsOnceHoweverOftenItIsRepeated();
    void aDeclineGivesBackTheTimeThatWasLeft();
    void aDeclineLeavesAtLeastAMinute();
    void aRepeatedDeclineChangesNothing();
    void anApprovalIsRepeatedEvenWhenTheTicketsWereGivenBack();
    void anApprovalAfterADeclineIsReturned();
    void aDeclineAfterAnApprovalChangesNothing();
    void anotherAttemptMayPayAfterADecline();
    void anAttemptIsMadeOnce();
    void theAmountAndTheSeatsMustBeTheHolds();
    void anApprovalAfterTheSeatsWereLostTakesThemAgainWhereTheyAreFree();
    void anApprovalAfterTheSeatsWereSoldToOthersIsReturnedOnce();
    void anUnknownAttemptIsNotFound();
    void aPaidHoldCanNeitherBePaidNorReleasedNorReplaced();

private:
    void lose(); // the hold under the payment, by a row from elsewhere

    const HolderId m_anna = HolderId::create();
    std::unique_ptr<Stage> m_stage;
    HoldId m_hold;
    AttemptId m_attempt;
};

void PayingTest::init()
{
    TestCase::init();
    m_stage = std::make_unique<Stage>();
    m_hold = m_stage->hold(m_anna, {1, 5}).value().hold.hold;
    m_attempt = AttemptId::create();
    m_stage->passSeconds(100);
    QVERIFY(m_stage->pay(m_anna, m_hold, m_attempt).ok());
}

void PayingTest::lose()
{
    engine::Event event;
    event.change = engine::Change::Expire;
    event.seats = seats({1, 5});
    event.hold = m_hold;
    event.holder = m_anna;
    m_stage->write(event);
}

void PayingTest::whatIsBeingPaidDoesNotEndByItself()
{
    QCOMPARE(m_stage->state().hold(m_hold)->endMs(), m_stage->nowMs + payingSecondsMin * 1000LL);
    m_stage->passSeconds(24 * 3600);
    QVERIFY(m_stage->ask(engine::FreeLapsed {}).ok());
    QCOMPARE(m_stage->letters(), "p...p..."_ba);
    QCOMPARE(m_stage->ask(engine::ReleaseHold {m_anna, m_hold}).error().code, ErrorCode::HoldIsPaying);
    QVERIFY(m_stage->approve(m_attempt).ok());
    QCOMPARE(m_stage->letters(), "s...s..."_ba);
}

void PayingTest::anApprovalSellsOnceHoweverOftenItIsRepeated()
{
    QCOMPARE(m_stage->approve(m_attempt).value().hold.letter, 's');
    const qint64 version = m_stage->state().version();
    QCOMPARE(m_stage->approve(m_attempt).value().hold.hold, m_hold);
    QCOMPARE(m_stage->state().version(), version);
    QCOMPARE(m_stage->effects().approvals.size(), 1);
    QCOMPARE(m_stage->effects().approvals.first().booking, m_hold);
    QCOMPARE(m_stage->effects().attempts.size(), 1);
    QCOMPARE(m_stage->effects().attempts.first().pricesMinor, (QList<qint64> {1500, 1200}));
}

void PayingTest::aDeclineGivesBackTheTimeThatWasLeft()
{
    m_stage->passSeconds(150);
    const engine::HoldView hold = m_stage->ask(engine::DeclinePayment {m_attempt}).value().hold;
    QCOMPARE(hold.letter, 'h');
    QCOMPARE(hold.expiresAtMs, m_stage->nowMs + (holdSecondsDefault - 100) * 1000LL);
    QCOMPARE(m_stage->letters(), "h...h..."_ba);
}

void PayingTest::aDeclineLeavesAtLeastAMinute()
{
    Stage stage;
    const HoldId hold = stage.hold(m_anna, {1}).value().hold.hold;
    stage.passSeconds(holdSecondsDefault - 1);
    QVERIFY(stage.pay(m_anna, hold, m_attempt).ok());
    stage.passSeconds(30);
    QCOMPARE(stage.ask(engine::DeclinePayment {m_attempt}).value().hold.expiresAtMs,
             stage.nowMs + heldAfterDeclineSecondsMin * 1000LL);
}

void PayingTest::aRepeatedDeclineChangesNothing()
{
    QVERIFY(m_stage->ask(engine::DeclinePayment {m_attempt}).ok());
    const qint64 version = m_stage->state().version();
    QVERIFY(m_stage->ask(engine::DeclinePayment {m_attempt}).ok());
    QCOMPARE(m_stage->state().version(), version);
    QCOMPARE(m_stage->effects().declines.size(), 1);
}

// Somebody who took the attempt up late must not void what was paid: the refund gives it back, or other tickets rely on
// it.
void PayingTest::anApprovalIsRepeatedEvenWhenTheTicketsWereGivenBack()
{
    const SeatNos sold = m_stage->approve(m_attempt).value().hold.seats;
    QVERIFY(m_stage->ask(engine::RefundSeats {m_hold, sold, u"ill"_s}).ok());
    QCOMPARE(m_stage->approve(m_attempt).value().hold.letter, 'c');
}

void PayingTest::anApprovalAfterADeclineIsReturned()
{
    QVERIFY(m_stage->ask(engine::DeclinePayment {m_attempt}).ok());
    QCOMPARE(m_stage->approve(m_attempt).error().code, ErrorCode::PaymentReturned);
    QCOMPARE(m_stage->letters(), "h...h..."_ba);
    QVERIFY(m_stage->effects().approvals.isEmpty());
}

void PayingTest::aDeclineAfterAnApprovalChangesNothing()
{
    QVERIFY(m_stage->approve(m_attempt).ok());
    QVERIFY(m_stage->ask(engine::DeclinePayment {m_attempt}).ok());
    QCOMPARE(m_stage->letters(), "s...s..."_ba);
    QVERIFY(m_stage->effects().declines.isEmpty());
}

void PayingTest::anotherAttemptMayPayAfterADecline()
{
    QVERIFY(m_stage->ask(engine::DeclinePayment {m_attempt}).ok());
    const AttemptId second = AttemptId::create();
    QVERIFY(m_stage->pay(m_anna, m_hold, second).ok());
    QVERIFY2(m_stage->ask(engine::DeclinePayment {m_attempt}).ok(), "the first one is answered already");
    QCOMPARE(m_stage->letters(), "p...p..."_ba);
    QCOMPARE(m_stage->approve(m_attempt).error().code, ErrorCode::PaymentReturned);
    QVERIFY(m_stage->approve(second).ok());
    QCOMPARE(m_stage->letters(), "s...s..."_ba);
}

void PayingTest::anAttemptIsMadeOnce()
{
    QCOMPARE(m_stage->pay(m_anna, m_hold, AttemptId::create()).error().code, ErrorCode::HoldIsPaying);
    const HoldId other = m_stage->hold(m_anna, {2}).value().hold.hold;
    QCOMPARE(m_stage->pay(m_anna, other, m_attempt).error().code, ErrorCode::CommandReused);
}

void PayingTest::theAmountAndTheSeatsMustBeTheHolds()
{
    Stage stage;
    const HoldId hold = stage.hold(m_anna, {1, 2}).value().hold.hold;
    engine::BeginPayment pay {
        m_anna, hold, m_attempt, seats({2, 1}), {u"child"_s, u"adult"_s}, Money {2400, u"EUR"_s}, u"token"_s};
    const auto codeOf = [&](auto change) {
        engine::BeginPayment changed = pay;
        change(changed);
        const engine::Outcome outcome = stage.ask(changed);
        return outcome ? ErrorCode::Internal : outcome.error().code;
    };
    QCOMPARE(codeOf([](auto &changed) { changed.total.minor = 2399; }), ErrorCode::AmountMismatch);
    QCOMPARE(codeOf([](auto &changed) { changed.total.currency = u"USD"_s; }), ErrorCode::AmountMismatch);
    QCOMPARE(codeOf([](auto &changed) { changed.priceTypes[0] = u"pirate"_s; }), ErrorCode::PriceTypeUnknown);
    QCOMPARE(codeOf([](auto &changed) { changed.seats[0] = SeatNo(3); }), ErrorCode::SeatUnknown);
    QCOMPARE(codeOf([](auto &changed) { changed.seats[0] = SeatNo(1); }), ErrorCode::SeatUnknown);
    QVERIFY(stage.ask(pay).ok());
    QCOMPARE(stage.effects().attempts.first().pricesMinor, (QList<qint64> {900, 1500}));
}

void PayingTest::anApprovalAfterTheSeatsWereLostTakesThemAgainWhereTheyAreFree()
{
    lose();
    QCOMPARE(m_stage->letters(), "........"_ba);
    QCOMPARE(m_stage->approve(m_attempt).value().hold.letter, 's');
    QCOMPARE(m_stage->letters(), "s...s..."_ba);
    QCOMPARE(m_stage->effects().approvals.first().booking, m_hold);
}

void PayingTest::anApprovalAfterTheSeatsWereSoldToOthersIsReturnedOnce()
{
    lose();
    const HoldId others = m_stage->sold({5});
    const engine::Outcome approved = m_stage->approve(m_attempt);
    QCOMPARE(approved.error().code, ErrorCode::PaymentReturned);
    QCOMPARE(m_stage->letters(), "....s..."_ba);
    QCOMPARE(m_stage->state().ownerOf(SeatNo(5)), others);
    QCOMPARE(m_stage->effects().approvals.last().booking, HoldId());
    const qsizetype approvals = m_stage->effects().approvals.size();
    QCOMPARE(m_stage->approve(m_attempt).error().code, ErrorCode::PaymentReturned);
    QCOMPARE(m_stage->effects().approvals.size(), approvals);
}

void PayingTest::anUnknownAttemptIsNotFound()
{
    QCOMPARE(m_stage->approve(AttemptId::create()).error().code, ErrorCode::NotFound);
    QCOMPARE(m_stage->ask(engine::DeclinePayment {AttemptId::create()}).error().code, ErrorCode::NotFound);
    QVERIFY2(m_stage->effects().refusals.isEmpty(), "what the server asks of itself is nobody's wish");
}

void PayingTest::aPaidHoldCanNeitherBePaidNorReleasedNorReplaced()
{
    QVERIFY(m_stage->approve(m_attempt).ok());
    QCOMPARE(m_stage->pay(m_anna, m_hold, AttemptId::create()).error().code, ErrorCode::HoldIsSold);
    QCOMPARE(m_stage->ask(engine::ReleaseHold {m_anna, m_hold}).error().code, ErrorCode::HoldIsSold);
    QCOMPARE(m_stage->hold(m_anna, {2}, m_hold).error().code, ErrorCode::HoldIsSold);
    QCOMPARE(m_stage->letters(), "s...s..."_ba);
}

FOYER_TEST(PayingTest)
#include "payingtest.moc"
