// What the rules say about holding seats, on the real database.
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::Desk;
using test::seatNos;

class HoldTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void holdingFreeSeatsTakesThemForTheHoldTime();
    void holdingATakenSeatAnswersWhichWhyAndWhatElse();
    void aRefusedHoldTakesNone();
    void aSeatThatThePlanLacksIsRefused();
    void aSeatNamedTwiceIsRefused();
    void aRepeatedCommandGetsTheStoredAnswer();
    void aCommandIdForSomethingElseIsRefused();
    void aHolderMayNotHoldMoreThanAllowed();
    void replacingKeepsTheTimeOfTheFirstHold();
    void replacingFailsWholeWhenANewSeatIsTaken();
    void anotherHoldersHoldCannotBeTouched();
    void aLapsedHoldIsAnybodysWithoutATimer();
    void aLapsedHoldCanNeitherBeRenewedNorPaid();
    void renewingWorksAsOftenAsAllowed();
    void onlyAKioskIsBelievedThatItsCustomerNeedsMoreTime();
    void renewingNeverPassesTheTotalTime();
    void releasingFreesTheSeats();
    void aShowThatHasBegunLongAgoIsClosed();
    void theLogTellsEveryChange();
    void bestSeatsFillTheHouseWithoutARefusal();

private:
    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Desk> m_anna;
    std::unique_ptr<Desk> m_bert;
};

void HoldTest::init()
{
    TestCase::init();
    m_anna.reset();
    m_bert.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_anna = std::make_unique<Desk>(*m_database);
    m_bert = std::make_unique<Desk>(*m_database);
}

void HoldTest::holdingFreeSeatsTakesThemForTheHoldTime()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({20, 21})).value();
    QCOMPARE(hold.state, protocol::HoldState::Held);
    QCOMPARE(hold.seats, seatNos({20, 21}));
    const qint64 seconds = hold.now.secsTo(hold.expiresAt);
    QVERIFY2(seconds >= 299 && seconds <= 300, qPrintable(QString::number(seconds)));
    QCOMPARE(m_house->claims().keys(), seatNos({20, 21}));
}

void HoldTest::holdingATakenSeatAnswersWhichWhyAndWhatElse()
{
    QVERIFY(m_anna->hold(m_house->show(), seatNos({20, 21})).ok());
    const Result<protocol::Hold> refused = m_bert->hold(m_house->show(), seatNos({21, 22}));
    QCOMPARE(refused.error().code, ErrorCode::SeatTaken);
    QCOMPARE(refused.error().seats, seatNos({21}));
    QCOMPARE(refused.error().seatStates, "h"_ba);
    QCOMPARE(refused.error().alternatives.size(), 2);
    QVERIFY(m_bert->hold(m_house->show(), refused.error().alternatives).ok());
}

void HoldTest::aRefusedHoldTakesNone()
{
    QVERIFY(m_anna->hold(m_house->show(), seatNos({20})).ok());
    QVERIFY(!m_bert->hold(m_house->show(), seatNos({19, 20, 21})).ok());
    QCOMPARE(m_house->claims().keys(), seatNos({20}));
}

void HoldTest::aSeatThatThePlanLacksIsRefused()
{
    QCOMPARE(m_anna->hold(m_house->show(), seatNos({81})).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(m_anna->hold(ShowId(m_house->show().value + 77), seatNos({1})).error().code, ErrorCode::NotFound);
}

void HoldTest::aSeatNamedTwiceIsRefused()
{
    QCOMPARE(m_anna->hold(m_house->show(), seatNos({5, 5})).error().code, ErrorCode::SeatUnknown);
}

void HoldTest::aRepeatedCommandGetsTheStoredAnswer()
{
    const protocol::HoldSeats message {CommandId::create(), m_house->show(), m_anna->holder(), seatNos({3, 4}), {}};
    const protocol::Hold first = m_anna->ask(message).value();
    const protocol::Hold second = m_anna->ask(message).value();
    QCOMPARE(second.hold, first.hold);
    QCOMPARE(second.expiresAt, first.expiresAt);
    QCOMPARE(m_house->log(), QStringList {u"hold h 3,4"_s});
}

void HoldTest::aCommandIdForSomethingElseIsRefused()
{
    protocol::HoldSeats message {CommandId::create(), m_house->show(), m_anna->holder(), seatNos({3, 4}), {}};
    QVERIFY(m_anna->ask(message).ok());
    message.seats = seatNos({7});
    QCOMPARE(m_anna->ask(message).error().code, ErrorCode::CommandReused);
    QCOMPARE(m_house->claims().keys(), seatNos({3, 4}));
}

void HoldTest::aHolderMayNotHoldMoreThanAllowed()
{
    QVERIFY(m_anna->hold(m_house->show(), seatNos({1})).ok());
    QVERIFY(m_anna->hold(m_house->show(), seatNos({2})).ok());
    QCOMPARE(m_anna->hold(m_house->show(), seatNos({3})).error().code, ErrorCode::TooManyHolds);
}

void HoldTest::replacingKeepsTheTimeOfTheFirstHold()
{
    const protocol::Hold first = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    const protocol::Hold second = m_anna->hold(m_house->show(), seatNos({11, 12}), first.hold).value();
    QCOMPARE(second.expiresAt, first.expiresAt);
    QCOMPARE(m_house->claims().keys(), seatNos({11, 12}));
    QCOMPARE(m_anna->release(first).value().state, protocol::HoldState::Released);
}

void HoldTest::replacingFailsWholeWhenANewSeatIsTaken()
{
    const protocol::Hold mine = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    QVERIFY(m_bert->hold(m_house->show(), seatNos({12})).ok());
    QCOMPARE(m_anna->hold(m_house->show(), seatNos({11, 12}), mine.hold).error().code, ErrorCode::SeatTaken);
    QCOMPARE(m_house->claims().value(SeatNo(10)), mine.hold);
    QCOMPARE(m_house->claims().value(SeatNo(11)), mine.hold);
}

void HoldTest::anotherHoldersHoldCannotBeTouched()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({10})).value();
    QCOMPARE(m_bert->release(hold).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(m_bert->renew(hold).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(m_bert->pay(hold, 1200, u"card-approved"_s).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(m_bert->hold(m_house->show(), seatNos({10}), hold.hold).error().code, ErrorCode::HoldUnknown);
    QCOMPARE(m_bert->ask(protocol::GetHold {hold.show, m_bert->holder(), hold.hold}).error().code,
             ErrorCode::HoldUnknown);
}

void HoldTest::aLapsedHoldIsAnybodysWithoutATimer()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    m_house->lapse(hold.hold);
    QVERIFY(m_bert->hold(m_house->show(), seatNos({11, 12})).ok());
    QCOMPARE(m_house->claims().keys(), seatNos({11, 12}));
    QCOMPARE(m_house->log(),
             (QStringList {u"hold h 10,11"_s, u"renew h 10,11"_s, u"expire . 10,11"_s, u"hold h 11,12"_s}));
}

void HoldTest::aLapsedHoldCanNeitherBeRenewedNorPaid()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({10})).value();
    m_house->lapse(hold.hold);
    QCOMPARE(m_anna->renew(hold).error().code, ErrorCode::HoldExpired);
    QCOMPARE(m_anna->pay(hold, 1200, u"card-approved"_s).error().code, ErrorCode::HoldExpired);
    QCOMPARE(m_anna->hold(m_house->show(), seatNos({12}), hold.hold).error().code, ErrorCode::HoldExpired);
    const protocol::GetHold question {hold.show, m_anna->holder(), hold.hold};
    QCOMPARE(m_anna->ask(question).value().state, protocol::HoldState::Expired);
}

void HoldTest::renewingWorksAsOftenAsAllowed()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({10})).value();
    QCOMPARE(hold.renewalsLeft, 1);
    const protocol::RenewHold message {CommandId::create(), hold.show, m_anna->holder(), hold.hold};
    const protocol::Hold renewed = m_anna->ask(message).value();
    QVERIFY(renewed.expiresAt > hold.expiresAt);
    QCOMPARE(renewed.renewalsLeft, 0);
    QCOMPARE(m_anna->ask(message).value().expiresAt, renewed.expiresAt);
    QCOMPARE(m_anna->renew(hold).error().code, ErrorCode::HoldNotRenewable);
}

void HoldTest::onlyAKioskIsBelievedThatItsCustomerNeedsMoreTime()
{
    server::engine::HoldPolicy policy;
    policy.renewals = 0;
    Desk desk(*m_database, policy);
    const protocol::Hold hold = desk.hold(m_house->show(), seatNos({10})).value();
    const auto renew = [&](Role role) {
        desk.caller().role = role;
        return desk.ask(protocol::RenewHold {CommandId::create(), hold.show, desk.holder(), hold.hold, true});
    };
    QCOMPARE(renew(Role::Public).error().code, ErrorCode::HoldNotRenewable);
    QVERIFY(renew(Role::Kiosk)->expiresAt > hold.expiresAt);
}

void HoldTest::renewingNeverPassesTheTotalTime()
{
    server::engine::HoldPolicy policy;
    policy.renewals = 10;
    policy.totalSecondsMax = 400;
    Desk desk(*m_database, policy);
    const protocol::Hold hold = desk.hold(m_house->show(), seatNos({10})).value();
    policy.holdSeconds = 390;
    protocol::Hold renewed = desk.renew(hold).value();
    QVERIFY(hold.now.secsTo(renewed.expiresAt) <= 400);
}

void HoldTest::releasingFreesTheSeats()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    QCOMPARE(m_anna->release(hold).value().state, protocol::HoldState::Released);
    QVERIFY(m_house->claims().isEmpty());
    QVERIFY(m_bert->hold(m_house->show(), seatNos({10, 11})).ok());
}

void HoldTest::aShowThatHasBegunLongAgoIsClosed()
{
    const ShowId begun = m_house->makeShow(2, -21);
    QCOMPARE(m_anna->hold(begun, seatNos({10})).error().code, ErrorCode::ShowClosed);
    const ShowId justBegun = m_house->makeShow(2, -19);
    QVERIFY(m_anna->hold(justBegun, seatNos({10})).ok());
}

void HoldTest::theLogTellsEveryChange()
{
    const protocol::Hold hold = m_anna->hold(m_house->show(), seatNos({8, 9})).value();
    QVERIFY(m_anna->release(hold).ok());
    const protocol::Hold other = m_bert->hold(m_house->show(), seatNos({9})).value();
    QVERIFY(m_bert->pay(other, 1200, u"card-approved"_s).ok());
    QCOMPARE(m_house->log(), (QStringList {u"hold h 8,9"_s, u"release . 8,9"_s, u"hold h 9"_s, u"pay p 9"_s}));
}

void HoldTest::bestSeatsFillTheHouseWithoutARefusal()
{
    QSet<SeatNo> taken;
    int holds = 0;
    for (;; ++holds) {
        Desk customer(*m_database);
        const Result<protocol::Hold> hold = customer.best(m_house->show(), 2);
        if (!hold)
            break;
        for (const SeatNo seat : hold->seats) {
            QVERIFY(!taken.contains(seat));
            taken.insert(seat);
        }
    }
    qsizetype bays = 0;
    for (const Seat &seat : m_house->plan().seats)
        bays += seat.attributes.testFlag(SeatAttribute::Wheelchair) ? 1 : 0;
    QVERIFY2(taken.size() >= m_house->plan().seats.size() - bays - 1, qPrintable(QString::number(taken.size())));
}

FOYER_TEST(HoldTest)
#include "holdtest.moc"
