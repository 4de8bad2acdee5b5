// Waiting for seats over real connections: the place in line moves, freed seats are offered, on one node and on two.
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::Conversation;
using test::seatNos;

namespace
{

// Somebody who wants seats 10 and 11, or to wait for them.
class Visitor
{
public:
    Visitor(const QUrl &server, ShowId show)
        : m_talk(server)
        , m_show(show)
    {
        if (!m_talk.greet() || !m_talk.ask(WatchHolder {m_holder}))
            qFatal("the visitor was not let in");
    }

    Result<Hold> hold(const SeatNos &seats)
    {
        return m_talk.ask(HoldSeats {CommandId::create(), m_show, m_holder, seats, {}});
    }
    Result<Hold> release(const Hold &hold)
    {
        return m_talk.ask(ReleaseHold {CommandId::create(), m_show, m_holder, hold.hold});
    }
    Result<Entry> join(const SeatNos &seats)
    {
        return m_talk.ask(
            JoinWaitlist {CommandId::create(), m_show, m_holder, int(seats.size()), seats, {}, false, true});
    }
    Result<Entry> leave(const Entry &entry)
    {
        return m_talk.ask(LeaveWaitlist {CommandId::create(), m_show, m_holder, entry.entry});
    }
    Result<Hold> accept(const Entry &entry)
    {
        return m_talk.ask(AcceptOffer {CommandId::create(), m_show, m_holder, entry.entry});
    }
    Result<Entry> now(const Entry &entry) { return m_talk.ask(GetEntry {m_show, m_holder, entry.entry}); }

    // The newest that was pushed about an entry.
    std::optional<Entry> told()
    {
        for (const PushedFrame &push : std::as_const(m_talk.pushes))
            if (const auto changed = fromJson<EntryChanged>(push.body))
                m_told = changed->entry;
        m_talk.pushes.clear();
        return m_told;
    }

private:
    Conversation m_talk;
    const ShowId m_show;
    const HolderId m_holder = HolderId::create();
    std::optional<Entry> m_told;
};

} // namespace

class WaitlistTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void freedSeatsAreOfferedToTheFirstInLineAndPushed();
    void thePlaceInLineMovesOnTheScreen();
    void anOfferIsAHoldOnceItIsAccepted();
    void aLineThatAnotherNodeChangesMovesHereToo();
    void staffSeeTheLineMove();
    void customersDoNotSeeTheLine();

private:
    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::TestServer> m_server;
};

void WaitlistTest::init()
{
    TestCase::init();
    m_server.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_server = std::make_unique<test::TestServer>(*m_database);
}

void WaitlistTest::freedSeatsAreOfferedToTheFirstInLineAndPushed()
{
    Visitor owner(m_server->url(), m_house->show());
    Visitor first(m_server->url(), m_house->show());
    Visitor second(m_server->url(), m_house->show());
    const auto held = owner.hold(seatNos({10, 11}));
    QVERIFY(held);
    QVERIFY(first.join(seatNos({10, 11})));
    QVERIFY(second.join(seatNos({10, 11})));
    QVERIFY(owner.release(*held));
    QTRY_VERIFY(first.told() && first.told()->state == EntryState::Offered);
    QCOMPARE(first.told()->offer->seats, seatNos({10, 11}));
    QCOMPARE(first.told()->offer->state, HoldState::Offered);
    QVERIFY(first.told()->now.secsTo(first.told()->offer->expiresAt) <= offerSecondsAtKiosk);
    QCOMPARE(owner.hold(seatNos({10})).error().code, ErrorCode::SeatTaken);
}

void WaitlistTest::thePlaceInLineMovesOnTheScreen()
{
    Visitor owner(m_server->url(), m_house->show());
    Visitor first(m_server->url(), m_house->show());
    Visitor second(m_server->url(), m_house->show());
    QVERIFY(owner.hold(seatNos({10, 11})));
    const auto entry = first.join(seatNos({10}));
    QVERIFY(entry);
    const auto other = second.join(seatNos({11}));
    QVERIFY(other);
    QCOMPARE(other->ahead, 1);
    QVERIFY(first.leave(*entry));
    QTRY_VERIFY(second.told() && second.told()->ahead == 0);
    QCOMPARE(second.now(*other)->ahead, 0);
}

void WaitlistTest::anOfferIsAHoldOnceItIsAccepted()
{
    Visitor owner(m_server->url(), m_house->show());
    Visitor first(m_server->url(), m_house->show());
    const auto held = owner.hold(seatNos({10, 11}));
    const auto entry = first.join(seatNos({10, 11}));
    QVERIFY(held && entry);
    QCOMPARE(first.accept(*entry).error().code, ErrorCode::EntryNotOffered);
    QVERIFY(owner.release(*held));
    const auto taken = first.accept(*entry);
    QVERIFY(taken);
    QCOMPARE(taken->state, HoldState::Held);
    QCOMPARE(taken->seats, seatNos({10, 11}));
    QVERIFY(taken->now.secsTo(taken->expiresAt) > offerSecondsAtKiosk);
    QCOMPARE(first.now(*entry)->state, EntryState::Accepted);
}

void WaitlistTest::aLineThatAnotherNodeChangesMovesHereToo()
{
    test::Desk elsewhere(*m_database);
    const auto held = elsewhere.hold(m_house->show(), seatNos({10, 11}));
    QVERIFY(held);
    const auto before = elsewhere.ask(
        JoinWaitlist {CommandId::create(), m_house->show(), elsewhere.holder(), 1, seatNos({10}), {}, false, false});
    QVERIFY(before);
    Visitor second(m_server->url(), m_house->show());
    const auto entry = second.join(seatNos({11}));
    QVERIFY(entry);
    QCOMPARE(entry->ahead, 1);
    QVERIFY(elsewhere.ask(LeaveWaitlist {CommandId::create(), m_house->show(), elsewhere.holder(), before->entry}));
    QTRY_VERIFY(second.told() && second.told()->ahead == 0);
}

void WaitlistTest::staffSeeTheLineMove()
{
    Visitor owner(m_server->url(), m_house->show());
    QVERIFY(owner.hold(seatNos({10, 11})));
    Conversation desk(m_server->url());
    QVERIFY(desk.greet(test::TestServer::pair(*m_database, u"staff"_s)));
    QVERIFY(desk.ask(WatchLine {m_house->show()}));
    std::optional<LineChanged> line;
    const auto lineIs = [&](const QList<EntryId> &entries) {
        for (const PushedFrame &push : std::as_const(desk.pushes))
            if (const auto changed = fromJson<LineChanged>(push.body))
                line = *changed;
        desk.pushes.clear();
        QList<EntryId> first;
        for (const PlaceInLine &place : line ? line->first : QList<PlaceInLine>())
            first.append(place.entry);
        return line && line->waiting == entries.size() && first == entries;
    };
    QTRY_VERIFY(lineIs({})); // told at once, also that nobody waits
    Visitor first(m_server->url(), m_house->show());
    Visitor second(m_server->url(), m_house->show());
    const Entry before = first.join(seatNos({10, 11})).value();
    const Entry after = second.join(seatNos({10})).value();
    QTRY_VERIFY(lineIs({before.entry, after.entry}));
    QCOMPARE(line->first.first().count, 2);
    QVERIFY(first.leave(before));
    QTRY_VERIFY(lineIs({after.entry}));

    Conversation lateDesk(m_server->url());
    QVERIFY(lateDesk.greet(test::TestServer::pair(*m_database, u"staff"_s)));
    QVERIFY(lateDesk.ask(WatchLine {m_house->show()}));
    QVERIFY(lateDesk.waitForPush()); // though nothing has changed
}

void WaitlistTest::customersDoNotSeeTheLine()
{
    Conversation customer(m_server->url());
    QVERIFY(customer.greet());
    QCOMPARE(customer.ask(WatchLine {m_house->show()}).error().code, ErrorCode::Forbidden);
}

FOYER_TEST(WaitlistTest)
#include "waitlisttest.moc"
