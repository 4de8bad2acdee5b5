// Paying: once for each hold, whatever is repeated; and what becomes of approvals whose seats were lost.
#include "shared/domain/limits.h"
#include "tests/engine/stage.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

Q_DECLARE_METATYPE(std::function<void(Stage &)>)

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
    void whoStandsThereIsAskedWhetherHeTakesEqualSeats();
    void whoTakesEqualSeatsPaysForThemOnce();
    void whoDoesNotWantEqualSeatsIsReturnedTheMoneyOnce();
    void whoDoesNotAnswerIsReturnedTheMoneyWhenTheTimeIsOver();
    void whoIsAskedCanDoNothingElseWithTheSeats();
    void equalSeatsAreAskedAboutOnlyWhere_data();
    void equalSeatsAreAskedAboutOnlyWhere();
    void aDeclineWhileAskingEndsThePayment();
    void onlyWhoWasAskedAnswers();
    void anUnknownAttemptIsNotFound();
    void aPaidHoldCanNeitherBePaidNorReleasedNorReplaced();

private:
    void lose() { lose(m_hold); } // the hold under the payment, by a row from elsewhere
    void lose(HoldId hold);
    // Anna pays for seats 1 and 2, which are lost; Bert has 2 when her payment is approved.
    engine::Outcome askAboutEqualSeats(const std::function<void(Stage &)> &meanwhile = [](Stage &) {});
    engine::Outcome answer(bool takes) { return m_stage->ask(engine::AnswerEqualSeats {m_anna, m_attempt, takes}); }

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

void PayingTest::lose(HoldId hold)
{
    engine::Event event;
    event.change = engine::Change::Expire;
    event.seats = m_stage->state().hold(hold)->seats;
    event.hold = hold;
    event.holder = m_anna;
    m_stage->write(event);
}

engine::Outcome PayingTest::askAboutEqualSeats(const std::function<void(Stage &)> &meanwhile)
{
    m_stage = std::make_unique<Stage>();
    m_hold = m_stage->hold(m_anna, {1, 2}).value().hold.hold;
    [&] { QVERIFY(m_stage->pay(m_anna, m_hold, m_attempt).ok()); }();
    lose();
    m_stage->sold({2});
    meanwhile(*m_stage);
    return m_stage->approve(m_attempt);
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

void PayingTest::whoStandsThereIsAskedWhetherHeTakesEqualSeats()
{
    const engine::HoldView asked = askAboutEqualSeats().value().hold;
    QCOMPARE(asked, (engine::HoldView {m_hold, 'h', seats({3, 4}), m_stage->nowMs + equalSeatsSeconds * 1000LL, 0}));
    QCOMPARE(m_stage->letters(), ".shh...."_ba);
    const engine::EqualSeats proposal = m_stage->effects().equalSeats.first();
    QCOMPARE(proposal.show, fakeShowId);
    QCOMPARE(proposal.attempt, m_attempt);
    QCOMPARE(proposal.lost, seats({1, 2}));
    QCOMPARE(proposal.equal, seats({3, 4}));
    QCOMPARE(proposal.untilMs, asked.expiresAtMs);
    const qint64 version = m_stage->state().version();
    QCOMPARE(m_stage->approve(m_attempt).value().hold, asked);
    QCOMPARE(m_stage->state().version(), version);
}

void PayingTest::whoTakesEqualSeatsPaysForThemOnce()
{
    QVERIFY(askAboutEqualSeats().ok());
    const CommandId command = CommandId::create();
    const engine::Request takes = engine::AnswerEqualSeats {m_anna, m_attempt, true};
    QCOMPARE(m_stage->ask(takes, command).value().hold.letter, 'p');
    QCOMPARE(m_stage->letters(), ".spp...."_ba);
    QCOMPARE(m_stage->effects().answered.size(), 1);
    m_stage->passSeconds(24 * 3600); // the gateway is away
    QCOMPARE(answer(true).value().hold.letter, 'p');
    QCOMPARE(m_stage->effects().answered.size(), 1);
    QCOMPARE(m_stage->approve(m_attempt).value().hold.letter, 's');
    QCOMPARE(m_stage->letters(), ".sss...."_ba);
    QCOMPARE(m_stage->effects().approvals.last().booking, m_hold);
    const qsizetype approvals = m_stage->effects().approvals.size();
    QVERIFY(m_stage->approve(m_attempt).ok());
    QVERIFY(answer(false).ok()); // too late to say no
    QCOMPARE(m_stage->letters(), ".sss...."_ba);
    QCOMPARE(m_stage->effects().approvals.size(), approvals);
}

void PayingTest::whoDoesNotWantEqualSeatsIsReturnedTheMoneyOnce()
{
    QVERIFY(askAboutEqualSeats().ok());
    QCOMPARE(answer(false).value().hold.letter, 'r');
    QCOMPARE(m_stage->letters(), ".s......"_ba);
    QCOMPARE(answer(true).error().code, ErrorCode::HoldExpired);
    QCOMPARE(m_stage->approve(m_attempt).error().code, ErrorCode::PaymentReturned);
    QCOMPARE(m_stage->effects().approvals.last().booking, HoldId());
    const qsizetype approvals = m_stage->effects().approvals.size();
    QCOMPARE(m_stage->approve(m_attempt).error().code, ErrorCode::PaymentReturned);
    QCOMPARE(m_stage->effects().approvals.size(), approvals);
    QCOMPARE(m_stage->letters(), ".s......"_ba);
}

void PayingTest::whoDoesNotAnswerIsReturnedTheMoneyWhenTheTimeIsOver()
{
    QVERIFY(askAboutEqualSeats().ok());
    m_stage->passSeconds(equalSeatsSeconds);
    QVERIFY(m_stage->ask(engine::FreeLapsed {}).ok());
    QCOMPARE(m_stage->letters(), ".s......"_ba);
    QCOMPARE(answer(true).error().code, ErrorCode::HoldExpired);
    QCOMPARE(m_stage->approve(m_attempt).error().code, ErrorCode::PaymentReturned);
    QCOMPARE(m_stage->effects().approvals.last().booking, HoldId());
}

void PayingTest::whoIsAskedCanDoNothingElseWithTheSeats()
{
    QVERIFY(askAboutEqualSeats().ok());
    QCOMPARE(m_stage->pay(m_anna, m_hold, AttemptId::create()).error().code, ErrorCode::HoldIsPaying);
    QCOMPARE(m_stage->ask(engine::RenewHold {m_anna, m_hold}).error().code, ErrorCode::HoldIsPaying);
    QCOMPARE(m_stage->ask(engine::ReleaseHold {m_anna, m_hold}).error().code, ErrorCode::HoldIsPaying);
    QCOMPARE(m_stage->hold(m_anna, {5}, m_hold).error().code, ErrorCode::HoldIsPaying);
}

void PayingTest::equalSeatsAreAskedAboutOnlyWhere_data()
{
    QTest::addColumn<std::function<void(Stage &)>>("otherwise");
    QTest::newRow("they are free") << std::function([](Stage &stage) { stage.sold({3}); });
    QTest::newRow("he still stands there") << std::function([](Stage &stage) { stage.passSeconds(payingSecondsMin); });
}

void PayingTest::equalSeatsAreAskedAboutOnlyWhere()
{
    QFETCH(std::function<void(Stage &)>, otherwise);
    QCOMPARE(askAboutEqualSeats(otherwise).error().code, ErrorCode::PaymentReturned);
    QVERIFY(m_stage->effects().equalSeats.isEmpty());
}

void PayingTest::aDeclineWhileAskingEndsThePayment()
{
    QVERIFY(askAboutEqualSeats().ok());
    QVERIFY(m_stage->ask(engine::DeclinePayment {m_attempt}).ok());
    QCOMPARE(m_stage->effects().declines.size(), 1);
    QCOMPARE(answer(true).value().hold.letter, 'h');
    QVERIFY2(m_stage->ask(engine::ReleaseHold {m_anna, m_hold}).ok(), "the hold is an ordinary one again");
}

void PayingTest::onlyWhoWasAskedAnswers()
{
    QCOMPARE(answer(true).error().code, ErrorCode::NotFound);
    QVERIFY(askAboutEqualSeats().ok());
    QCOMPARE(m_stage->ask(engine::AnswerEqualSeats {HolderId::create(), m_attempt, true}).error().code,
             ErrorCode::NotFound);
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
