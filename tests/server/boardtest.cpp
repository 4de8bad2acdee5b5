// How a board turns the log into deltas, and what nodes tell each other about it.
#include "server/push/board.h"
#include "server/push/hint.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using server::Board;

class BoardTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aDeltaTellsOnlyTheLastStateOfASeat();
    void aVersionWithoutAVisibleChangeIsStillTold();
    void anOldRowChangesNothing();
    void aRowAfterAGapIsNotTaken();
    void aRowWithoutSeatsOnlyAdvancesTheVersion();
    void aSeatThatThePlanLacksIsPassedOver();
    void readingTheWholeShowTellsTheDifference();
    void hintsComeBackAsTheyWereWritten();
    void manyHintsAreSplit();
    void whatIsNoHintIsNotTaken();
};

void BoardTest::aDeltaTellsOnlyTheLastStateOfASeat()
{
    Board board(4, "....");
    board.apply({5, 'h', {SeatNo(1), SeatNo(3)}});
    board.apply({6, 's', {SeatNo(3)}});
    const auto delta = board.takeDelta();
    QVERIFY(delta);
    QCOMPARE(*delta, (protocol::ShowDelta {4, 6, {SeatNo(1), SeatNo(3)}, "hs"}));
    QVERIFY(!board.takeDelta());
    QCOMPARE(board.states(), "h.s.");
}

void BoardTest::aVersionWithoutAVisibleChangeIsStillTold()
{
    Board board(4, "h");
    board.apply({5, 'h', {SeatNo(1)}});
    QCOMPARE(*board.takeDelta(), (protocol::ShowDelta {4, 5, {}, {}}));
}

void BoardTest::anOldRowChangesNothing()
{
    Board board(4, "h");
    QVERIFY(board.apply({4, '.', {SeatNo(1)}}));
    QCOMPARE(board.states(), "h");
    QVERIFY(!board.takeDelta());
}

void BoardTest::aRowAfterAGapIsNotTaken()
{
    Board board(4, "h");
    QVERIFY(!board.apply({6, '.', {SeatNo(1)}}));
    QCOMPARE(board.states(), "h");
    QCOMPARE(board.version(), 4);
    QVERIFY(!board.takeDelta());
}

void BoardTest::aRowWithoutSeatsOnlyAdvancesTheVersion()
{
    Board board(4, "h");
    QVERIFY(board.apply({5, server::noSeatLetter, {SeatNo(1)}}));
    QCOMPARE(*board.takeDelta(), (protocol::ShowDelta {4, 5, {}, {}}));
    QCOMPARE(board.states(), "h");
}

void BoardTest::aSeatThatThePlanLacksIsPassedOver()
{
    Board board(1, "..");
    board.apply({2, 'h', {SeatNo(0), SeatNo(2), SeatNo(3)}});
    QCOMPARE(board.states(), ".h");
}

void BoardTest::readingTheWholeShowTellsTheDifference()
{
    Board board(1, "h.s.");
    board.replace(Board(900, "..sh"));
    QCOMPARE(*board.takeDelta(), (protocol::ShowDelta {1, 900, {SeatNo(1), SeatNo(4)}, ".h"}));
}

void BoardTest::hintsComeBackAsTheyWereWritten()
{
    const QHash<ShowId, qint64> versions {{ShowId(7), 3}, {ShowId(1LL << 40), 81}};
    const QStringList payloads = server::writeHints(u"node"_s, versions);
    QCOMPARE(payloads.size(), 1);
    const auto hint = server::readHint(payloads.first());
    QVERIFY(hint);
    QCOMPARE(hint->node, u"node"_s);
    QCOMPARE(hint->versions, versions);
}

void BoardTest::manyHintsAreSplit()
{
    QHash<ShowId, qint64> versions;
    for (int i = 1; i <= 2000; ++i)
        versions.insert(ShowId((1LL << 40) + i), i);
    QHash<ShowId, qint64> read;
    for (const QString &payload : server::writeHints(u"node"_s, versions)) {
        QVERIFY(payload.size() <= server::hintLengthMax);
        read.insert(server::readHint(payload)->versions);
    }
    QCOMPARE(read, versions);
}

void BoardTest::whatIsNoHintIsNotTaken()
{
    QVERIFY(!server::readHint(u"node 12"_s));
    QVERIFY(!server::readHint(u"node a:b"_s));
}

FOYER_TEST(BoardTest)
#include "boardtest.moc"
