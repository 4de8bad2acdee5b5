// Two nodes that race for the same seats, in every order that matters: both are seen to wait for the show, one after
// the other, then the show is let go; or the first of them dies waiting.
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTest>
#include <QtConcurrent>
#include <latch>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using test::Desk;
using test::seatNos;

class RaceTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void theSecondHoldWaitsAndIsRefusedWhenTheFirstCommits();
    void theSecondHoldWaitsAndWinsWhenTheFirstDies();
    void aHoldWaitsForAReleaseAndGetsTheSeat();
    void payingWaitsForAReplacementAndFindsItsHoldGone();
    void expiryThatComesFirstLeavesNothingToPay();
    void payingThatComesFirstLeavesNothingToExpire();
    void theSameCommandTwiceAtOnceIsCarriedOutOnce();
    void holdsOnOtherShowsDoNotWait();
    void ofManyWhoWantTheSameTwoSeatsExactlyOneGetsThem();
    void manyWhoAskForTheBestTwoAllGetDifferentSeats();

private:
    using Step = std::function<Result<protocol::Hold>(Desk &)>;
    enum class First { Commits, Dies };
    enum class Second { AnotherCustomer, SameCustomer };
    // Gives what second was answered, after first.
    Result<protocol::Hold> raced(const Step &first, const Step &second, First fate,
                                 Second who = Second::AnotherCustomer);
    // Begins a step at a desk of its own and waits until it waits for the show.
    QFuture<Result<protocol::Hold>> queued(const Step &step, const HolderId &holder, int &backend);
    // What customers who all do the same at once, each on a connection of their own, are answered.
    QList<Result<protocol::Hold>> all(const Step &step);
    static Result<protocol::Hold> payFor(Desk &desk, const protocol::Hold &hold);
    void freeLapsed(Desk &desk) { (void)desk.carryOut({m_house->show(), {}, 0, engine::FreeLapsed {}, {}}); }

    static constexpr int customers = 24;
    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Desk> m_anna;
};

void RaceTest::init()
{
    TestCase::init();
    m_anna.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_anna = std::make_unique<Desk>(*m_database);
}

QList<Result<protocol::Hold>> RaceTest::all(const Step &step)
{
    QThreadPool threads;
    threads.setMaxThreadCount(customers);
    std::latch together(customers);
    QList<QFuture<Result<protocol::Hold>>> running;
    for (int i = 0; i < customers; ++i)
        running.append(QtConcurrent::run(&threads, [&] {
            Desk desk(*m_database);
            together.arrive_and_wait();
            return step(desk);
        }));
    QList<Result<protocol::Hold>> answers;
    for (const QFuture<Result<protocol::Hold>> &future : running)
        answers.append(future.result());
    return answers;
}

Result<protocol::Hold> RaceTest::payFor(Desk &desk, const protocol::Hold &hold)
{
    const Result<protocol::Payment> payment = desk.pay(hold, test::SmallHouse::adultMinor, u"card-approved"_s);
    return payment ? Result<protocol::Hold>(payment->hold) : payment.error();
}

QFuture<Result<protocol::Hold>> RaceTest::queued(const Step &step, const HolderId &holder, int &backend)
{
    const auto process = std::make_shared<std::atomic<int>>(0);
    QFuture<Result<protocol::Hold>> answer = QtConcurrent::run([this, step, holder, process] {
        Desk desk(*m_database);
        desk.actAs(holder);
        *process = desk.database().backendPid();
        return step(desk);
    });
    const bool waits = QTest::qWaitFor(
        [&] { return *process > 0 && m_database->server().value<bool>("house/is_waiting", process->load()); });
    if (!waits)
        qFatal("a step did not wait for the show");
    backend = *process;
    return answer;
}

Result<protocol::Hold> RaceTest::raced(const Step &first, const Step &second, First fate, Second who)
{
    int firstBackend = 0;
    int secondBackend = 0;
    Transaction gate(m_database->owner());
    m_database->owner().run("house/lock_show", m_house->show());
    QFuture<Result<protocol::Hold>> firstAnswer = queued(first, m_anna->holder(), firstBackend);
    const HolderId other = who == Second::SameCustomer ? m_anna->holder() : HolderId::create();
    QFuture<Result<protocol::Hold>> secondAnswer = queued(second, other, secondBackend);
    if (fate == First::Dies) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"were not finished"_s));
        m_database->owner().run("house/end_session", firstBackend);
        if (firstAnswer.result().error().code != ErrorCode::Unavailable)
            return failure(ErrorCode::Internal, u"the first step did not die"_s);
    }
    gate.commit();
    if (fate == First::Commits && !firstAnswer.result())
        return failure(ErrorCode::Internal, u"the first step failed: "_s + firstAnswer.result().error().detail);
    return secondAnswer.result();
}

void RaceTest::theSecondHoldWaitsAndIsRefusedWhenTheFirstCommits()
{
    const Step holdThem = [&](Desk &desk) { return desk.hold(m_house->show(), seatNos({14, 15})); };
    QCOMPARE(raced(holdThem, holdThem, First::Commits).error().code, ErrorCode::SeatTaken);
    QCOMPARE(m_house->log(), QStringList {u"hold h 14,15"_s});
}

void RaceTest::theSecondHoldWaitsAndWinsWhenTheFirstDies()
{
    const Step holdThem = [&](Desk &desk) { return desk.hold(m_house->show(), seatNos({14, 15})); };
    QVERIFY(raced(holdThem, holdThem, First::Dies).ok());
    QCOMPARE(m_house->log(), QStringList {u"hold h 14,15"_s});
}

void RaceTest::aHoldWaitsForAReleaseAndGetsTheSeat()
{
    const protocol::Hold held = m_anna->hold(m_house->show(), seatNos({14})).value();
    const Result<protocol::Hold> second =
        raced([&](Desk &desk) { return desk.release(held); },
              [&](Desk &desk) { return desk.hold(m_house->show(), seatNos({14})); }, First::Commits);
    QVERIFY(second.ok());
    QCOMPARE(m_house->claims().value(SeatNo(14)), second->hold);
}

void RaceTest::payingWaitsForAReplacementAndFindsItsHoldGone()
{
    const protocol::Hold held = m_anna->hold(m_house->show(), seatNos({14})).value();
    const Result<protocol::Hold> second =
        raced([&](Desk &desk) { return desk.hold(m_house->show(), seatNos({20}), held.hold); },
              [&](Desk &desk) { return payFor(desk, held); }, First::Commits, Second::SameCustomer);
    QCOMPARE(second.error().code, ErrorCode::HoldExpired);
    QCOMPARE(m_house->claims().keys(), seatNos({20}));
}

void RaceTest::expiryThatComesFirstLeavesNothingToPay()
{
    const protocol::Hold held = m_anna->hold(m_house->show(), seatNos({14})).value();
    m_house->lapse(held.hold);
    const Result<protocol::Hold> second = raced(
        [&](Desk &desk) {
            freeLapsed(desk);
            return held;
        },
        [&](Desk &desk) { return payFor(desk, held); }, First::Commits, Second::SameCustomer);
    QCOMPARE(second.error().code, ErrorCode::HoldExpired);
    QCOMPARE(m_house->log().last(), u"expire . 14"_s);
}

void RaceTest::payingThatComesFirstLeavesNothingToExpire()
{
    const protocol::Hold held = m_anna->hold(m_house->show(), seatNos({14})).value();
    const Result<protocol::Hold> second = raced([&](Desk &desk) { return payFor(desk, held); },
                                                [&](Desk &desk) {
                                                    freeLapsed(desk);
                                                    return held;
                                                },
                                                First::Commits);
    QVERIFY(second.ok());
    QCOMPARE(m_house->log().last(), u"pay p 14"_s);
    QCOMPARE(m_house->claims().value(SeatNo(14)), held.hold);
}

void RaceTest::theSameCommandTwiceAtOnceIsCarriedOutOnce()
{
    const protocol::HoldSeats message {CommandId::create(), m_house->show(), HolderId::create(), seatNos({14}), {}};
    const Step send = [&](Desk &desk) { return desk.ask(message); };
    const Result<protocol::Hold> second = raced(send, send, First::Commits);
    QCOMPARE(second->hold, m_house->claims().value(SeatNo(14)));
    QCOMPARE(m_house->log().size(), 1);
}

void RaceTest::holdsOnOtherShowsDoNotWait()
{
    const ShowId other = m_house->makeShow(2, 60);
    Transaction gate(m_database->owner());
    m_database->owner().run("house/lock_show", m_house->show());
    Desk bert(*m_database);
    QVERIFY(bert.hold(other, seatNos({14})).ok());
}

void RaceTest::ofManyWhoWantTheSameTwoSeatsExactlyOneGetsThem()
{
    const QList<Result<protocol::Hold>> answers = all([&](Desk &desk) {
        return desk.hold(m_house->show(), seatNos({14, 15}));
    });
    QCOMPARE(std::ranges::count_if(answers, [](const auto &answer) { return answer.ok(); }), 1);
    for (const Result<protocol::Hold> &answer : answers)
        if (!answer)
            QCOMPARE(answer.error().code, ErrorCode::SeatTaken);
    QCOMPARE(m_house->claims().keys(), seatNos({14, 15}));
}

void RaceTest::manyWhoAskForTheBestTwoAllGetDifferentSeats()
{
    QSet<SeatNo> seats;
    for (const Result<protocol::Hold> &answer : all([&](Desk &desk) { return desk.best(m_house->show(), 2); })) {
        QVERIFY(answer.ok());
        for (const SeatNo seat : answer->seats)
            seats.insert(seat);
    }
    QCOMPARE(seats.size(), 2 * customers);
}

FOYER_TEST(RaceTest)
#include "racetest.moc"
