// What the audit tells people about a seat.
#include "server/audit/seatstory.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using foyer::test::seats;

class StoryTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void itSaysWhoAskedWhenAndWhoGotIt();
    void onlyTheSeatThatWasAskedForIsTold();
    void aHolderIsTheSameEightDigitsAndNeverThemselves();

private:
    QStringList told(std::optional<SeatNo> seat) const;

    const HolderId m_anna {QUuid(u"6d1f1c2e-98a2-4c0b-8f0e-0d7a3f6b1c11"_s)};
    const HolderId m_bert {QUuid(u"00000000-0000-4000-8000-000000000001"_s)};
    engine::Event m_held;
    engine::Event m_offered;
    audit::Refusal m_refused;
};

void StoryTest::init()
{
    TestCase::init();
    m_held.atMs = 1'790'000'000'123;
    m_held.change = engine::Change::Hold;
    m_held.seats = seats({4, 5});
    m_held.hold = HoldId(1);
    m_held.holder = m_anna;
    m_held.arrival = {3, 17};
    m_refused = {{3, 18}, m_held.atMs + 2, m_bert, u"hold"_s, seats({5, 6}), u"seat_taken"_s, 1};
    m_offered = m_held;
    m_offered.change = engine::Change::Offer;
    m_offered.seats = seats({6});
    m_offered.entry = EntryId(9);
    m_offered.arrival = {};
}

QStringList StoryTest::told(std::optional<SeatNo> seat) const
{
    QStringList lines;
    audit::SeatStory story(seat, [&lines](const QString &line) { lines += line.simplified(); });
    story.row(m_held);
    story.refused(m_refused);
    story.row(m_offered);
    return lines;
}

void StoryTest::itSaysWhoAskedWhenAndWhoGotIt()
{
    const QString anna = audit::aliasOf(m_anna);
    const QString bert = audit::aliasOf(m_bert);
    const QStringList expected {
        u"2026-09-21T14:13:20.123Z 3 17 %1 hold 4,5: got them as hold 1"_s.arg(anna),
        u"2026-09-21T14:13:20.125Z 3 18 %1 hold 5,6: refused, seat_taken: %2 had 5"_s.arg(bert, anna),
        u"2026-09-21T14:13:20.123Z %1 offer 6: offered to entry 9 as hold 1"_s.arg(anna)};
    QCOMPARE(told({}), expected);
}

void StoryTest::onlyTheSeatThatWasAskedForIsTold()
{
    QCOMPARE(told(SeatNo(4)).size(), 1);
    QCOMPARE(told(SeatNo(5)).size(), 2);
    QCOMPARE(told(SeatNo(6)).size(), 2);
    QCOMPARE(told(SeatNo(7)).size(), 0);
}

void StoryTest::aHolderIsTheSameEightDigitsAndNeverThemselves()
{
    const QString alias = audit::aliasOf(m_anna);
    QCOMPARE(alias.size(), 8);
    QCOMPARE(audit::aliasOf(m_anna), alias);
    QVERIFY(audit::aliasOf(m_bert) != alias);
    QVERIFY(!m_anna.toString().contains(alias));
    QCOMPARE(audit::aliasOf({}), u"the house"_s);
}

FOYER_TEST(StoryTest)
#include "storytest.moc"
