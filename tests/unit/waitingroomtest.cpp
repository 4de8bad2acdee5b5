#include "server/waitingroom/waitingroom.h"
#include "server/metrics/metrics.h"
#include "tests/support/fakeclock.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

namespace
{
const ShowId premiere(1);
const ShowId matinee(2);
constexpr int keepMs = roomKeepSeconds * 1000;
constexpr int admittedMs = roomAdmittedSeconds * 1000;
} // namespace

class WaitingRoomTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void whileTheLaneKeepsUpEverybodyPasses();
    void whenTheLaneDoesNotKeepUpNewcomersAreRefused();
    void whoIsInPassesHoweverBusyTheLaneIs();
    void whoEntersAnIdleSaleIsLetInAtOnce();
    void numbersFollowTheOrderOfArrival();
    void firstComeIsFirstServed();
    void nobodyPassesByTheLine();
    void thoseWhoWereLetInCountUntilTheyHaveCome();
    void thoseWhoWereLetInAndDoNotComeStopCounting();
    void theLineStandsWhileTheLaneIsTooBusy();
    void whoMovesUpIsTold();
    void farBehindNotEveryStepIsTold();
    void theEstimateFollowsThePace();
    void aLostConnectionKeepsItsNumberForTwoMinutes();
    void whoStaysAwayLongerLosesTheNumber();
    void admissionEndsWithTheBooking();
    void admissionEndsAfterAWhile();
    void otherShowsAreNotConcerned();
    void theRoomClosesWhenNobodyWaits();
    void numbersAreBounded();
    void roomsAreBounded();
    void theCrowdIsMeasured();
    void itCanBeAskedByManyThreads();

private:
    QList<HolderId> enterAll(int count, ShowId show = premiere);
    void load(int waiting, double perSecond = 10) { m_load = {waiting, perSecond}; }
    // Of one tick, in order.
    QList<HolderId> letIn();

    test::FakeClock m_clock;
    std::optional<Metrics> m_metrics;
    std::optional<WaitingRoom> m_room;
    LaneLoad m_load;
};

// The lane serves 10 commands a second: 20 are within the two seconds.
void WaitingRoomTest::init()
{
    m_room.reset();
    m_metrics.emplace();
    m_room.emplace(m_clock, *m_metrics, [this](ShowId) { return m_load; });
    load(0);
}

QList<HolderId> WaitingRoomTest::enterAll(int count, ShowId show)
{
    QList<HolderId> holders;
    for (int i = 0; i < count; ++i) {
        holders += HolderId::create();
        if (!m_room->enter(show, holders.last()))
            qFatal("not entered");
    }
    return holders;
}

QList<HolderId> WaitingRoomTest::letIn()
{
    m_clock.advanceMs(roomTickMs);
    QList<HolderId> in;
    for (const RoomChange &change : m_room->tick())
        if (change.place.admitted)
            in += change.holder;
    return in;
}

void WaitingRoomTest::whileTheLaneKeepsUpEverybodyPasses()
{
    load(19);
    QVERIFY(!m_room->refusal(premiere, HolderId::create()));
}

void WaitingRoomTest::whenTheLaneDoesNotKeepUpNewcomersAreRefused()
{
    load(20);
    QCOMPARE(m_room->refusal(premiere, HolderId::create())->code, ErrorCode::WaitingRoom);
}

void WaitingRoomTest::whoIsInPassesHoweverBusyTheLaneIs()
{
    const HolderId early = HolderId::create();
    QVERIFY(!m_room->refusal(premiere, early));
    load(1000);
    QVERIFY(!m_room->refusal(premiere, early));
}

void WaitingRoomTest::whoEntersAnIdleSaleIsLetInAtOnce()
{
    const HolderId holder = HolderId::create();
    QCOMPARE(m_room->enter(premiere, holder).value(), (Place {true, 0, 0, 0}));
    QVERIFY(!m_room->refusal(premiere, holder));
}

void WaitingRoomTest::numbersFollowTheOrderOfArrival()
{
    load(1000);
    for (int i = 0; i < 3; ++i) {
        const Place place = m_room->enter(premiere, HolderId::create()).value();
        QCOMPARE(place.admitted, false);
        QCOMPARE(place.number, i + 1);
        QCOMPARE(place.ahead, i);
    }
}

void WaitingRoomTest::firstComeIsFirstServed()
{
    load(1000);
    const QList<HolderId> holders = enterAll(30);
    load(15);
    QCOMPARE(letIn(), holders.first(5));
    for (const HolderId &holder : holders)
        QCOMPARE(!m_room->refusal(premiere, holder), holders.indexOf(holder) < 5);
}

void WaitingRoomTest::nobodyPassesByTheLine()
{
    load(1000);
    enterAll(1);
    load(0);
    QVERIFY(m_room->refusal(premiere, HolderId::create()));
    QCOMPARE(m_room->enter(premiere, HolderId::create())->number, 2);
}

void WaitingRoomTest::thoseWhoWereLetInCountUntilTheyHaveCome()
{
    load(1000);
    const QList<HolderId> holders = enterAll(50);
    load(0);
    QCOMPARE(letIn(), holders.first(20));
    QCOMPARE(letIn(), QList<HolderId>());
    for (int i = 0; i < 8; ++i)
        QVERIFY(!m_room->refusal(premiere, holders[i]));
    QCOMPARE(letIn(), holders.mid(20, 8));
}

void WaitingRoomTest::thoseWhoWereLetInAndDoNotComeStopCounting()
{
    load(1000);
    const QList<HolderId> holders = enterAll(50);
    load(0);
    QCOMPARE(letIn().size(), 20);
    m_clock.advanceMs(10'000);
    QCOMPARE(letIn(), holders.mid(20, 20));
}

void WaitingRoomTest::theLineStandsWhileTheLaneIsTooBusy()
{
    load(1000);
    enterAll(5);
    QCOMPARE(letIn(), QList<HolderId>());
}

void WaitingRoomTest::whoMovesUpIsTold()
{
    load(1000);
    const QList<HolderId> holders = enterAll(4);
    load(18);
    m_clock.advanceMs(roomTickMs);
    const std::vector<RoomChange> changes = m_room->tick();
    QCOMPARE(changes.size(), size_t(4));
    QCOMPARE(changes[0].place, (Place {true, 1, 0, 0}));
    QCOMPARE(changes[2].holder, holders[2]);
    QCOMPARE(changes[2].place.number, 3);
    QCOMPARE(changes[2].place.ahead, 0);
    QCOMPARE(changes[3].place.ahead, 1);
    load(1000);
    m_clock.advanceMs(roomTickMs);
    QVERIFY(m_room->tick().empty());
}

void WaitingRoomTest::farBehindNotEveryStepIsTold()
{
    load(1000);
    const QList<HolderId> holders = enterAll(101);
    load(19);
    int timesTold = 0;
    for (int i = 0; i < 10; ++i) {
        m_clock.advanceMs(roomTickMs);
        for (const RoomChange &change : m_room->tick()) {
            timesTold += change.holder == holders.last() ? 1 : 0;
            if (change.place.admitted)
                QVERIFY(!m_room->refusal(premiere, change.holder));
        }
    }
    QCOMPARE(timesTold, 1);
    QCOMPARE(m_room->enter(premiere, holders.last())->ahead, 90);
}

void WaitingRoomTest::theEstimateFollowsThePace()
{
    load(1000);
    const QList<HolderId> holders = enterAll(1000);
    load(19);
    for (int i = 0; i < 200; ++i) // one for each tick: four a second
        for (const HolderId &holder : letIn())
            QVERIFY(!m_room->refusal(premiere, holder));
    const Place last = m_room->enter(premiere, holders.last()).value();
    QCOMPARE(last.ahead, 799);
    QVERIFY2(std::abs(last.estimatedSeconds - 200) <= 10, qPrintable(QString::number(last.estimatedSeconds)));
}

void WaitingRoomTest::aLostConnectionKeepsItsNumberForTwoMinutes()
{
    load(1000);
    const QList<HolderId> holders = enterAll(2);
    m_clock.advanceMs(keepMs - 1);
    m_room->tick();
    const Place back = m_room->enter(premiere, holders[1]).value();
    QCOMPARE(back.number, 2);
    QCOMPARE(back.ahead, 1);
}

void WaitingRoomTest::whoStaysAwayLongerLosesTheNumber()
{
    load(1000);
    const QList<HolderId> holders = enterAll(3);
    m_clock.advanceMs(keepMs / 2);
    for (const int stays : {1, 2})
        QVERIFY(m_room->enter(premiere, holders[stays]).ok());
    m_clock.advanceMs(keepMs / 2);
    m_room->tick();
    QCOMPARE(m_room->enter(premiere, holders[1])->ahead, 0);
    QCOMPARE(m_room->enter(premiere, holders[0])->number, 4);
    QCOMPARE(m_room->enter(premiere, holders[0])->ahead, 2);
}

void WaitingRoomTest::admissionEndsWithTheBooking()
{
    const HolderId holder = HolderId::create();
    QVERIFY(!m_room->refusal(premiere, holder));
    m_room->booked(premiere, holder);
    load(1000);
    QVERIFY(m_room->refusal(premiere, holder));
}

void WaitingRoomTest::admissionEndsAfterAWhile()
{
    const HolderId holder = HolderId::create();
    QVERIFY(!m_room->refusal(premiere, holder));
    load(1000);
    m_clock.advanceMs(admittedMs - 1);
    QVERIFY(!m_room->refusal(premiere, holder));
    m_clock.advanceMs(1);
    QVERIFY(m_room->refusal(premiere, holder));
}

void WaitingRoomTest::otherShowsAreNotConcerned()
{
    const HolderId holder = HolderId::create();
    QVERIFY(!m_room->refusal(matinee, holder));
    load(1000);
    enterAll(3);
    QCOMPARE(m_room->enter(matinee, HolderId::create())->number, 1);
    QVERIFY(!m_room->refusal(matinee, holder));
    QVERIFY(m_room->refusal(premiere, holder));
}

void WaitingRoomTest::theRoomClosesWhenNobodyWaits()
{
    load(1000);
    const QList<HolderId> holders = enterAll(3);
    load(0);
    QCOMPARE(letIn(), holders);
    QVERIFY(!m_room->refusal(premiere, HolderId::create()));
    m_clock.advanceMs(10'000);
    m_room->tick();
    load(1000);
    QCOMPARE(m_room->enter(premiere, HolderId::create())->number, 1);
}

void WaitingRoomTest::numbersAreBounded()
{
    m_room.reset();
    m_room.emplace(
        m_clock, *m_metrics, [this](ShowId) { return m_load; }, RoomLimits {.numbersMax = 3});
    load(1000);
    const QList<HolderId> holders = enterAll(3);
    const Result<Place> refused = m_room->enter(premiere, HolderId::create());
    QCOMPARE(refused.error().code, ErrorCode::Busy);
    QVERIFY(refused.error().retryAfterMs > 0);
    QCOMPARE(m_room->enter(premiere, holders[2])->number, 3);
    load(19);
    QCOMPARE(letIn(), holders.first(1));
    QVERIFY(m_room->enter(premiere, HolderId::create()).ok());
}

void WaitingRoomTest::roomsAreBounded()
{
    m_room.reset();
    m_room.emplace(
        m_clock, *m_metrics, [this](ShowId) { return m_load; }, RoomLimits {.roomsMax = 1});
    load(1000);
    enterAll(1);
    QCOMPARE(m_room->enter(matinee, HolderId::create()).error().code, ErrorCode::Busy);
}

void WaitingRoomTest::theCrowdIsMeasured()
{
    load(1000);
    enterAll(3);
    QVERIFY(m_room->refusal(premiere, HolderId::create()));
    const QByteArray text = m_metrics->text();
    QVERIFY(text.contains("foyer_waiting_room_people 3"));
    QVERIFY(text.contains("foyer_waiting_room_refusals_total 1"));
}

void WaitingRoomTest::itCanBeAskedByManyThreads()
{
    load(18);
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
    std::atomic<int> entered = 0;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([this, &entered] {
            for (int i = 0; i < 200; ++i) {
                const HolderId holder = HolderId::create();
                (void)m_room->refusal(premiere, holder);
                entered += m_room->enter(premiere, holder).ok() ? 1 : 0;
            }
        });
    std::thread ticking([this, &isOver] {
        while (!isOver)
            m_room->tick();
    });
    for (std::thread &thread : threads)
        thread.join();
    isOver = true;
    ticking.join();
    QCOMPARE(entered.load(), 800);
}

FOYER_TEST_WITHOUT_APPLICATION(WaitingRoomTest)
#include "waitingroomtest.moc"
