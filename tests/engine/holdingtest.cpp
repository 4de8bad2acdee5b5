// Taking, replacing, renewing and giving back a hold, and when it ends.
#include "shared/domain/limits.h"
#include "tests/engine/stage.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

class HoldingTest : public TestCase
{
    Q_OBJECT
private slots:
    void aHoldTakesAllItsSeatsUntilItsEnd();
    void aRefusedHoldTakesNoneAndSaysWhichWhyAndWhatElse();
    void aSeatThatThePlanLacksOrThatIsNamedTwiceIsUnknown();
    void replacingKeepsTheTimeAndTheRenewalsOfTheFirst();
    void replacingMayKeepSomeOfTheSeats();
    void aReplacementThatIsRefusedChangesNothing();
    void aHoldIsRenewedAsOftenAsAllowed();
    void assistedCustomersRenewTenTimes();
    void renewalsNeverPassTheTotalTime_data();
    void renewalsNeverPassTheTotalTime();
    void aRefusedRenewalDoesNotMoveTheEnd();
    void theMillisecondBeforeItsEndAHoldCanBePaidAndAtItsEndNot();
    void atItsEndAHoldIsAnybodys();
    void anotherHolderCannotTouchAHold();
    void aHolderHasOnlySoManyHolds();
    void nothingNewIsHeldOnceTheSaleIsOver();
    void releasingTwiceIsToldAsItIs();
    void aLoneSeatIsRefusedWhereAnotherChoiceAvoidsIt();
    void staffMayLeaveALoneSeat();
    void aCommandIsRecordedWithWhatItLedTo();
    void aRefusalIsKeptWithItsArrivalAndVersion();

private:
    static Stage strictStage()
    {
        engine::HoldPolicy policy;
        policy.refusesLoneSeats = true;
        return Stage(stageFacts(), policy);
    }

    const HolderId m_anna = HolderId::create();
    const HolderId m_bert = HolderId::create();
};

void HoldingTest::aHoldTakesAllItsSeatsUntilItsEnd()
{
    Stage stage;
    const engine::Done done = stage.hold(m_anna, {2, 3}).value();
    QCOMPARE(stage.letters(), ".hh....."_ba);
    QCOMPARE(done.hold.seats, seats({2, 3}));
    QCOMPARE(done.hold.expiresAtMs, stage.nowMs + holdSecondsDefault * 1000LL);
    QCOMPARE(stage.state().taken(), 2);
}

void HoldingTest::aRefusedHoldTakesNoneAndSaysWhichWhyAndWhatElse()
{
    Stage stage;
    QVERIFY(stage.sold({1}).isValid());
    QVERIFY(stage.hold(m_anna, {2}).ok());
    const qint64 version = stage.state().version();
    const engine::Outcome refused = stage.hold(m_bert, {1, 2});
    QCOMPARE(refused.error().code, ErrorCode::SeatTaken);
    QCOMPARE(refused.error().seats, seats({1, 2}));
    QCOMPARE(refused.error().seatStates, "sh"_ba);
    QCOMPARE(refused.error().alternatives, seats({3, 4}));
    QCOMPARE(stage.hold(m_bert, {2, 3}).error().seats, seats({2}));
    QCOMPARE(stage.letters(), "sh......"_ba);
    QCOMPARE(stage.state().version(), version);
    QVERIFY(stage.ask(engine::HoldSeats {m_bert, refused.error().alternatives, {}}).ok());
}

void HoldingTest::aSeatThatThePlanLacksOrThatIsNamedTwiceIsUnknown()
{
    Stage stage;
    QCOMPARE(stage.hold(m_anna, {1, 9}).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(stage.hold(m_anna, {1, 1}).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(stage.hold(m_anna, {-1}).error().code, ErrorCode::SeatUnknown);
    QVERIFY(stage.log().isEmpty());
}

void HoldingTest::replacingKeepsTheTimeAndTheRenewalsOfTheFirst()
{
    Stage stage;
    const engine::HoldView first = stage.hold(m_anna, {1, 2}).value().hold;
    stage.passSeconds(200);
    const engine::HoldView renewed = stage.ask(engine::RenewHold {m_anna, first.hold}).value().hold;
    stage.passSeconds(100);
    const engine::HoldView second = stage.hold(m_anna, {5, 6}, first.hold).value().hold;
    QCOMPARE(second.expiresAtMs, renewed.expiresAtMs);
    QCOMPARE(second.renewals, 1);
    QCOMPARE(stage.letters(), "....hh.."_ba);
    QCOMPARE(stage.state().hold(second.hold)->beganAtMs, Stage::startMs);
    QCOMPARE(stage.ask(engine::RenewHold {m_anna, second.hold}).error().code, ErrorCode::HoldNotRenewable);
}

void HoldingTest::replacingMayKeepSomeOfTheSeats()
{
    Stage stage;
    const HoldId first = stage.hold(m_anna, {1, 2}).value().hold.hold;
    const HoldId second = stage.hold(m_anna, {2, 3}, first).value().hold.hold;
    QCOMPARE(stage.letters(), ".hh....."_ba);
    QCOMPARE(stage.state().ownerOf(SeatNo(2)), second);
    const HoldId best = stage.ask(engine::HoldBest {m_anna, {.count = 8}, second}).value().hold.hold;
    QCOMPARE(stage.state().ownerOf(SeatNo(2)), best);
    QVERIFY(stage.state().isFull());
}

void HoldingTest::aReplacementThatIsRefusedChangesNothing()
{
    Stage stage;
    QVERIFY(stage.hold(m_bert, {4}).ok());
    const HoldId mine = stage.hold(m_anna, {1, 2}).value().hold.hold;
    const engine::Outcome refused = stage.hold(m_anna, {2, 4}, mine);
    QCOMPARE(refused.error().seats, seats({4}));
    QCOMPARE(stage.letters(), "hh.h...."_ba);
    QCOMPARE(stage.state().hold(mine)->letter, 'h');
}

void HoldingTest::aHoldIsRenewedAsOftenAsAllowed()
{
    Stage stage;
    const HoldId hold = stage.hold(m_anna, {1}).value().hold.hold;
    stage.passSeconds(250);
    const engine::HoldView renewed = stage.ask(engine::RenewHold {m_anna, hold}).value().hold;
    QCOMPARE(renewed.expiresAtMs, stage.nowMs + holdSecondsDefault * 1000LL);
    stage.passSeconds(250);
    QCOMPARE(stage.ask(engine::RenewHold {m_anna, hold}).error().code, ErrorCode::HoldNotRenewable);
}

void HoldingTest::assistedCustomersRenewTenTimes()
{
    Stage stage(stageFacts(), {.totalSecondsMax = 10'000});
    const HoldId hold = stage.hold(m_anna, {1}).value().hold.hold;
    for (int i = 0; i < 10; ++i) {
        stage.passSeconds(250);
        QVERIFY(stage.ask(engine::RenewHold {m_anna, hold, true}).ok());
    }
    stage.passSeconds(250);
    QCOMPARE(stage.ask(engine::RenewHold {m_anna, hold, true}).error().code, ErrorCode::HoldNotRenewable);
}

void HoldingTest::renewalsNeverPassTheTotalTime_data()
{
    QTest::addColumn<engine::HoldPolicy>("policy");
    QTest::addColumn<bool>("assisted");
    QTest::newRow("for all") << engine::HoldPolicy {.renewals = 10} << false;
    QTest::newRow("assisted") << engine::HoldPolicy {} << true;
}

void HoldingTest::renewalsNeverPassTheTotalTime()
{
    QFETCH(engine::HoldPolicy, policy);
    QFETCH(bool, assisted);
    Stage stage(stageFacts(), policy);
    const HoldId hold = stage.hold(m_anna, {1}).value().hold.hold;
    engine::Outcome renewed;
    int times = 0;
    do {
        stage.passSeconds(250);
        renewed = stage.ask(engine::RenewHold {m_anna, hold, assisted});
        times += renewed ? 1 : 0;
    } while (renewed);
    QCOMPARE(renewed.error().code, ErrorCode::HoldNotRenewable);
    QCOMPARE(times, 6); // at 250, 500 ... 1500 s; the last one by less than 300 s
    QCOMPARE(stage.state().hold(hold)->expiresAtMs, Stage::startMs + holdTotalSecondsMax * 1000LL);
}

void HoldingTest::aRefusedRenewalDoesNotMoveTheEnd()
{
    Stage stage;
    const engine::HoldView hold = stage.hold(m_anna, {1}).value().hold;
    QCOMPARE(stage.ask(engine::RenewHold {m_anna, hold.hold}).error().code, ErrorCode::HoldNotRenewable);
    stage.passSeconds(10);
    QCOMPARE(stage.ask(engine::RenewHold {m_bert, hold.hold}).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(stage.state().hold(hold.hold)->expiresAtMs, hold.expiresAtMs);
    QCOMPARE(stage.state().hold(hold.hold)->renewals, 0);
}

void HoldingTest::theMillisecondBeforeItsEndAHoldCanBePaidAndAtItsEndNot()
{
    Stage stage;
    const engine::HoldView first = stage.hold(m_anna, {1}).value().hold;
    const engine::HoldView second = stage.hold(m_bert, {2}).value().hold;
    stage.nowMs = first.expiresAtMs - 1;
    QVERIFY(stage.pay(m_anna, first.hold, AttemptId::create()).ok());
    stage.nowMs = second.expiresAtMs;
    QCOMPARE(stage.pay(m_bert, second.hold, AttemptId::create()).error().code, ErrorCode::HoldExpired);
    QCOMPARE(stage.letters(), "p......."_ba);
}

void HoldingTest::atItsEndAHoldIsAnybodys()
{
    Stage stage;
    const engine::HoldView hold = stage.hold(m_anna, {1}).value().hold;
    stage.nowMs = hold.expiresAtMs - 1;
    QCOMPARE(stage.hold(m_bert, {1}).error().code, ErrorCode::SeatTaken);
    stage.nowMs = hold.expiresAtMs;
    QVERIFY(stage.hold(m_bert, {1}).ok());
    QCOMPARE(stage.state().hold(hold.hold)->letter, 'x');
    QCOMPARE(stage.ask(engine::RenewHold {m_anna, hold.hold}).error().code, ErrorCode::HoldExpired);
}

void HoldingTest::anotherHolderCannotTouchAHold()
{
    Stage stage;
    const HoldId hold = stage.hold(m_anna, {1}).value().hold.hold;
    QCOMPARE(stage.ask(engine::ReleaseHold {m_bert, hold}).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(stage.hold(m_bert, {1}, hold).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(stage.pay(m_bert, hold, AttemptId::create()).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(stage.ask(engine::UnblockSeats {hold, u"by mistake"_s}).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(stage.letters(), "h......."_ba);
}

void HoldingTest::aHolderHasOnlySoManyHolds()
{
    Stage stage;
    QVERIFY(stage.hold(m_anna, {1}).ok());
    const HoldId second = stage.hold(m_anna, {2}).value().hold.hold;
    QCOMPARE(stage.hold(m_anna, {3}).error().code, ErrorCode::TooManyHolds);
    QVERIFY2(stage.hold(m_anna, {3}, second).ok(), "replacing one adds none");
    QVERIFY(stage.hold(m_bert, {4}).ok());
    stage.passSeconds(holdSecondsDefault);
    QVERIFY2(stage.hold(m_anna, {5}).ok(), "what has ended does not count");
}

void HoldingTest::nothingNewIsHeldOnceTheSaleIsOver()
{
    const auto facts = stageFacts();
    facts->saleEndsAtMs = Stage::startMs + 1000;
    Stage stage(facts);
    const HoldId hold = stage.hold(m_anna, {1}).value().hold.hold;
    stage.nowMs = facts->saleEndsAtMs;
    QCOMPARE(stage.hold(m_bert, {2}).error().code, ErrorCode::ShowClosed);
    QCOMPARE(stage.ask(engine::HoldBest {m_bert, {}, {}}).error().code, ErrorCode::ShowClosed);
    QCOMPARE(stage.join(m_bert, {}).error().code, ErrorCode::ShowClosed);
    QVERIFY2(stage.pay(m_anna, hold, AttemptId::create()).ok(), "what was held in time may be paid");
}

void HoldingTest::releasingTwiceIsToldAsItIs()
{
    Stage stage;
    const HoldId hold = stage.hold(m_anna, {1}).value().hold.hold;
    QCOMPARE(stage.ask(engine::ReleaseHold {m_anna, hold}).value().hold.letter, 'r');
    const qint64 version = stage.state().version();
    QCOMPARE(stage.ask(engine::ReleaseHold {m_anna, hold}).value().hold.letter, 'r');
    QCOMPARE(stage.state().version(), version);
    QCOMPARE(stage.letters(), "........"_ba);
}

void HoldingTest::aLoneSeatIsRefusedWhereAnotherChoiceAvoidsIt()
{
    Stage stage = strictStage();
    const Error refused = stage.hold(m_anna, {2, 3}).error();
    QCOMPARE(refused.code, ErrorCode::LoneSeatLeft);
    QCOMPARE(refused.alternatives, seats({1, 2}));
    QVERIFY(stage.log().isEmpty());
    const engine::HoldView three = stage.hold(m_anna, {1, 2, 3}).value().hold; // one of four is left in any case
    QCOMPARE(stage.hold(m_anna, {2, 3}, three.hold).error().code, ErrorCode::LoneSeatLeft);
    QVERIFY(stage.hold(m_anna, {3, 4}, three.hold).ok());
    QVERIFY(stage.hold(m_bert, {1}).ok()); // nobody could have left none
}

void HoldingTest::staffMayLeaveALoneSeat()
{
    Stage stage = strictStage();
    QVERIFY(stage.ask(engine::HoldSeats {m_anna, seats({2, 3}), {}, true}).ok());
}

void HoldingTest::aCommandIsRecordedWithWhatItLedTo()
{
    Stage stage;
    const CommandId command = CommandId::create();
    const engine::Done done = stage.ask(engine::HoldSeats {m_anna, seats({1, 2}), {}}, command).value();
    const engine::CommandRecord *const record = stage.state().command(command);
    QVERIFY(record);
    QCOMPARE(record->version, 1);
    QCOMPARE(record->fingerprint, 1);
    QVERIFY(!stage.state().command(CommandId::create()));
    QVERIFY(stage.ask(engine::RenewHold {m_anna, done.hold.hold}).error().code == ErrorCode::HoldNotRenewable);
    QCOMPARE(engine::repeatedOutcome(stage.log().first(), stage.state()).hold, done.hold);
}

void HoldingTest::aRefusalIsKeptWithItsArrivalAndVersion()
{
    Stage stage;
    QVERIFY(stage.hold(m_anna, {1}).ok());
    QVERIFY(!stage.hold(m_bert, {1, 2}).ok());
    QCOMPARE(stage.effects().refusals.size(), 1);
    const engine::Refused &refused = stage.effects().refusals.first();
    QCOMPARE(refused.arrival, (engine::Arrival {1, 2}));
    QCOMPARE(refused.holder, m_bert);
    QCOMPARE(refused.asked, "hold"_L1);
    QCOMPARE(refused.seats, seats({1, 2}));
    QCOMPARE(refused.error, ErrorCode::SeatTaken);
    QCOMPARE(refused.version, 1);
}

FOYER_TEST(HoldingTest)
#include "holdingtest.moc"
