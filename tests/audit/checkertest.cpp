// The audit finds nothing in what an honest server wrote, and finds everything that is done to it afterwards.
#include "server/audit/rowrules.h"
#include "tests/audit/evidence.h"
#include "tests/engine/randomcrowd.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

Q_DECLARE_METATYPE(std::function<void(engine::Event &)>)
using Tamper = std::function<void(Evidence &)>;
Q_DECLARE_METATYPE(Tamper)

class CheckerTest : public TestCase
{
    Q_OBJECT
private slots:
    void nothingIsWrongWithAnHonestLog_data();
    void nothingIsWrongWithAnHonestLog();
    void aBusyEveningIsHonest();
    void aSoldSeatIsRefusedAtOnceWhateverBecomesOfHeldOnes();
    void rowsThatWereTamperedWithAreFound_data();
    void rowsThatWereTamperedWithAreFound() { findWhatWasDone(); }
    void rowsThatCannotBeAreFound_data();
    void rowsThatCannotBeAreFound() { findWhatWasDone(); }
    void whoWasOvertakenIsFound_data();
    void whoWasOvertakenIsFound() { findWhatWasDone(); }
    void whoWasPassedOverIsFound_data();
    void whoWasPassedOverIsFound() { findWhatWasDone(); }
    void theTablesMustBeWhatTheLogAddsUpTo_data();
    void theTablesMustBeWhatTheLogAddsUpTo();
    void equalSeatsAreAskedAboutAgreedToAndSold();
    void equalSeatsThatNobodyAgreedToAreFound_data();
    void equalSeatsThatNobodyAgreedToAreFound();
    void findingsOfOneShowAreBounded();

private:
    static Stage evening();
    static void findWhatWasDone();
    // 1 Anna holds 1 and 2 | 2 pay | 3 they are lost | 4 hold 2, seat 2 by Bert | 5 equal seats 3 4 for her | 6 she
    // agrees | 7 sold
    static Stage lostSeats();
    static QString whyNot(const QList<engine::Event> &log, qint64 version);
};

namespace
{
const HolderId anna = HolderId::create();
const HolderId bert = HolderId::create();
const HolderId carl = HolderId::create();

engine::Event &row(Evidence &evidence, qint64 version) { return evidence.log[version - 1]; }

void columns()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<qint64>("version");
    QTest::addColumn<QString>("what");
}

void add(const char *name, qint64 version, const QString &what, Tamper tamper)
{
    QTest::newRow(name) << tamper << version << what;
}
} // namespace

// 1 hold 1 by Anna, seats 1 2 | 2 pay | 3 sell | 4 hold 2 by Bert, seats 3 4 | 5 entry 1, Carl waits for 1 2
// 6 entry 2 waits for 1 2 | 7 refund of 1 2 | 8 offer to entry 1 | 9 hold 2 is renewed | 10 block of 8
// Refused on version 4: Carl, seats 2 3; on version 8: somebody, seat 1, which is offered.
Stage CheckerTest::evening()
{
    Stage stage;
    const HoldId booking = stage.sold({1, 2}, anna);
    const HoldId held = stage.hold(bert, {3, 4}).value().hold.hold;
    const bool refused = !stage.hold(carl, {2, 3}).ok();
    const WaitWish wish {.count = 2, .seats = seats({1, 2})};
    const bool waits = stage.join(carl, wish).ok() && stage.join(HolderId::create(), wish).ok();
    const bool given = stage.ask(engine::RefundSeats {booking, seats({1, 2}), u"ill"_s}).ok();
    const bool refusedAgain = !stage.hold(HolderId::create(), {1}).ok();
    stage.passSeconds(100);
    const bool renewed = stage.ask(engine::RenewHold {bert, held}).ok();
    const bool blocked = stage.ask(engine::BlockSeats {seats({8}), u"press"_s}).ok();
    if (!refused || !waits || !given || !refusedAgain || !renewed || !blocked || stage.log().size() != 10)
        qFatal("the evening did not go as it should");
    return stage;
}

void CheckerTest::nothingIsWrongWithAnHonestLog_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {11U, 12U, 13U, 14U})
        QTest::addRow("seed %u", seed) << seed;
}

void CheckerTest::nothingIsWrongWithAnHonestLog()
{
    QFETCH(quint32, seed);
    RandomCrowd crowd(seed, 3);
    for (int i = 0; i < 3000; ++i)
        crowd.next();
    for (const auto &stage : crowd.stages()) {
        const audit::Findings findings = Evidence(*stage).findings();
        QVERIFY2(findings.isEmpty(),
                 qPrintable(u"version %1: %2"_s.arg(findings.value(0).version).arg(findings.value(0).what)));
    }
}

void CheckerTest::aBusyEveningIsHonest() { QVERIFY(Evidence(evening()).findings().isEmpty()); }

// Carl came after Bert's release, which was not decided yet; for seat 2 it made no difference.
void CheckerTest::aSoldSeatIsRefusedAtOnceWhateverBecomesOfHeldOnes()
{
    Stage stage;
    stage.sold({1, 2}, anna);
    const HoldId held = stage.hold(bert, {3, 4}).value().hold.hold;
    QVERIFY(stage.ask(engine::ReleaseHold {bert, held}).ok());
    Evidence evidence(stage);
    const engine::Event &release = evidence.log.last();
    evidence.refusals += {{release.arrival.node, release.arrival.number + 1},
                          release.atMs,
                          carl,
                          QString::fromLatin1(engine::HoldSeats::name),
                          seats({2, 3}),
                          errorName(ErrorCode::SeatTaken),
                          release.version - 1};
    QVERIFY(evidence.findings().isEmpty());
}

void CheckerTest::rowsThatWereTamperedWithAreFound_data()
{
    columns();
    add("a changed row", 7, u"was changed"_s, [](Evidence &of) { row(of, 7).detail = u"a friend"_s; });
    add("a changed row with a hash that fits it", 8, u"was changed"_s, [](Evidence &of) {
        row(of, 7).detail = u"a friend"_s;
        row(of, 7).hash = engine::chainedHash(row(of, 6).hash, row(of, 7));
    });
    add("a chain that was made anew", 10, u"does not end with the hash"_s, [](Evidence &of) {
        const QByteArray head = of.tables.logHash;
        row(of, 10).detail = u"a friend"_s;
        of.chainAnew();
        of.tables.logHash = head;
    });
    add("a removed row", 10, u"missing"_s, [](Evidence &of) { of.log.removeAt(8); });
    add("a cut tail", 8, u"the log ends here"_s, [](Evidence &of) { of.log.resize(8); });
    add("an empty log", 0, u"the log ends here"_s, [](Evidence &of) {
        of.log.clear();
        of.refusals.clear();
    });
}

void CheckerTest::rowsThatCannotBeAreFound_data()
{
    columns();
    add("a seat with two owners", 4, u"takes seat 2, which hold 1 has"_s, [](Evidence &of) {
        row(of, 4).seats = seats({2, 3});
        of.chainAnew();
    });
    add("a sale without a payment", 3, u"a payment that is not under way"_s, [](Evidence &of) {
        row(of, 3).attempt = AttemptId::create();
        of.chainAnew();
    });
    add("a hold of another", 9, u"another holder"_s, [](Evidence &of) {
        row(of, 9).holder = anna;
        of.chainAnew();
    });
    add("a hold that was never made", 9, u"never made"_s, [](Evidence &of) {
        row(of, 9).hold = HoldId(77);
        of.chainAnew();
    });
    add("a hold that ended early", 9, u"before its time"_s, [](Evidence &of) {
        row(of, 9).change = engine::Change::Expire;
        of.chainAnew();
    });
    add("a hold that went on past its end", 9, u"had ended"_s, [](Evidence &of) {
        row(of, 9).atMs += 201'000;
        of.chainAnew();
    });
}

void CheckerTest::whoWasOvertakenIsFound_data()
{
    columns();
    add("an overtaking", 4, u"was overtaken by command 3"_s, [](Evidence &of) {
        row(of, 4).arrival.number = 2;
        of.chainAnew();
    });
    add("an overtaking by a refused command", 4, u"was refused after command"_s,
        [](Evidence &of) { of.refusals[0].arrival.number = 3; });
    add("a refusal for seats that were free", 4, u"as if its seats were taken"_s, [](Evidence &of) {
        of.refusals[0].seats = seats({5, 6});
    });
    add("a refusal that was decided before earlier commands", 9, u"was refused before it"_s,
        [](Evidence &of) { of.refusals[1].arrival.number = 99; });
    add("a refusal for a sold seat that an earlier command gave back", 7, u"gave the seat back"_s,
        [](Evidence &of) { of.refusals[0].arrival.number = 98; });
    add("a refusal on a version that is not there", 99, u"does not have"_s,
        [](Evidence &of) { of.refusals[1].version = 99; });
}

void CheckerTest::whoWasPassedOverIsFound_data()
{
    columns();
    add("an offer to the second in line", 8, u"entry 1 was passed over"_s, [](Evidence &of) {
        row(of, 8).entry = EntryId(2);
        row(of, 8).holder = row(of, 6).holder;
        of.chainAnew();
    });
    add("an offer of other seats", 8, u"which were not for it"_s, [](Evidence &of) {
        row(of, 8).seats = seats({5, 6});
        of.chainAnew();
    });
    add("an offer that came of nothing", 5, u"which were not for it"_s, [](Evidence &of) {
        engine::Event offer = row(of, 8);
        offer.seats = seats({5, 6});
        of.log.swapItemsAt(4, 5);
        of.log = {row(of, 1), row(of, 2), row(of, 3), row(of, 6), offer};
        of.log[4].entry = EntryId(1);
        of.log[3].entry = EntryId(1);
        of.refusals.clear();
        of.chainAnew();
    });
    add("the public between a refund and the line", 8, u"entry 1 was passed over"_s, [](Evidence &of) {
        row(of, 8).change = engine::Change::Hold;
        row(of, 8).entry = EntryId();
        of.chainAnew();
    });
    add("a line that was never served", 7, u"entry 1 was passed over"_s, [](Evidence &of) {
        of.log.resize(7);
        of.refusals.resize(1);
        of.chainAnew();
    });
}

Stage CheckerTest::lostSeats()
{
    Stage stage;
    const AttemptId attempt = AttemptId::create();
    (void)stage.hold(anna, {1, 2});
    (void)stage.pay(anna, HoldId(1), attempt);
    engine::Event lost = stage.log().last();
    lost.change = engine::Change::Expire;
    lost.attempt = AttemptId();
    stage.write(lost);
    (void)stage.hold(bert, {2});
    (void)stage.approve(attempt);
    (void)stage.ask(engine::AnswerEqualSeats {anna, attempt, true});
    (void)stage.approve(attempt);
    return stage;
}

// As the rows before it are.
QString CheckerTest::whyNot(const QList<engine::Event> &log, qint64 version)
{
    engine::ShowState state(stageFacts());
    for (const engine::Event &event : log.first(version - 1))
        state.apply(event);
    return audit::whyNotNext(state, log.at(version - 1));
}

void CheckerTest::equalSeatsAreAskedAboutAgreedToAndSold()
{
    const Stage stage = lostSeats();
    QCOMPARE(stage.log().size(), 7);
    for (const qint64 version : {1, 2, 4, 5, 6, 7})
        QCOMPARE(whyNot(stage.log(), version), QString());
    QVERIFY2(whyNot(stage.log(), 3).contains(u"is about hold 1"_s), "how they were lost is no lawful row");
}

void CheckerTest::equalSeatsThatNobodyAgreedToAreFound_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<std::function<void(engine::Event &)>>("change");
    QTest::addColumn<QString>("why");
    const auto add = [](const char *name, int version, const QString &why,
                        const std::function<void(engine::Event &)> &change) {
        QTest::newRow(name) << version << change << why;
    };
    add("fewer seats", 5, u"takes other seats for hold 1"_s, [](engine::Event &row) { row.seats = seats({3}); });
    add("for no payment", 5, u"takes other seats for hold 1"_s, [](engine::Event &row) { row.attempt = AttemptId(); });
    add("for a payment of nobody", 5, u"not under way"_s,
        [](engine::Event &row) { row.attempt = AttemptId::create(); });
    add("seats that are taken", 5, u"takes seat 2, which hold 2 has"_s, [](engine::Event &row) {
        row.seats = seats({2, 3});
    });
    add("sold at once", 6, u"sells equal seats that nobody agreed to"_s,
        [](engine::Event &row) { row.change = engine::Change::Sell; });
    add("agreed to again", 7, u"is about hold 1, which is \"p\""_s,
        [](engine::Event &row) { row.change = engine::Change::Consent; });
    add("agreed to by another", 6, u"another holder"_s, [](engine::Event &row) { row.holder = bert; });
}

void CheckerTest::equalSeatsThatNobodyAgreedToAreFound()
{
    QFETCH(int, version);
    QFETCH(std::function<void(engine::Event &)>, change);
    QFETCH(QString, why);
    const Stage stage = lostSeats();
    QList<engine::Event> log = stage.log();
    change(log[version - 1]);
    QVERIFY2(whyNot(log, version).contains(why), qPrintable(whyNot(log, version)));
}

void CheckerTest::findWhatWasDone()
{
    QFETCH(Tamper, tamper);
    QFETCH(qint64, version);
    QFETCH(QString, what);
    Evidence evidence(evening());
    tamper(evidence);
    const audit::Findings findings = evidence.findings();
    QVERIFY2(!findings.isEmpty(), "nothing was found");
    QVERIFY2(findings.first().what.contains(what), qPrintable(findings.first().what));
    QCOMPARE(findings.first().version, version);
    QCOMPARE(findings.first().show, fakeShowId);
}

void CheckerTest::theTablesMustBeWhatTheLogAddsUpTo_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<QString>("what");
    const auto add = [](const char *name, const QString &what, Tamper tamper) {
        QTest::newRow(name) << tamper << what;
    };

    add("a claim that the log does not know", u"seat 6 is claimed for hold 2"_s,
        [](Evidence &of) { of.tables.claims[SeatNo(6)] = HoldId(2); });
    add("a claim for another", u"seat 3 is claimed for hold 1"_s,
        [](Evidence &of) { of.tables.claims[SeatNo(3)] = HoldId(1); });
    add("a claim of a seat that there is not", u"seat 9 is claimed"_s,
        [](Evidence &of) { of.tables.claims[SeatNo(9)] = HoldId(1); });
    add("a missing claim", u"seat 4 is not claimed"_s, [](Evidence &of) { of.tables.claims.erase(SeatNo(4)); });
    add("a hold that goes on for longer", u"hold 2 is not what the log says"_s,
        [](Evidence &of) { ++of.tables.holds[HoldId(2)].expiresAtMs; });
    add("a hold that the log does not know", u"does not know hold 9"_s,
        [](Evidence &of) { of.tables.holds[HoldId(9)] = {}; });
    add("a missing hold", u"hold 2 of the log is missing"_s, [](Evidence &of) { of.tables.holds.erase(HoldId(2)); });
    add("an entry that moved", u"entry 2 of the waitlist is not"_s,
        [](Evidence &of) { of.tables.entries[EntryId(2)].letter = 'l'; });
    add("an entry that the log does not know", u"does not know entry 3"_s,
        [](Evidence &of) { of.tables.entries[EntryId(3)] = {}; });
    add("a missing entry", u"entry 1 of the waitlist is missing"_s,
        [](Evidence &of) { of.tables.entries.erase(EntryId(1)); });
    add("a booking that the log does not know", u"does not know booking 2"_s,
        [](Evidence &of) { of.tables.bookings[HoldId(2)] = {}; });
    add("a booking of another", u"booking 1 is not what the log says"_s,
        [](Evidence &of) { of.tables.bookings[HoldId(1)].holder = carl; });
    add("a missing booking", u"booking 1 of the log is missing"_s,
        [](Evidence &of) { of.tables.bookings.erase(HoldId(1)); });
    add("a ticket for a seat that was given back", u"valid tickets of booking 1"_s,
        [](Evidence &of) { of.tables.bookings[HoldId(1)].ticketed = {SeatNo(1)}; });
    add("a wrong count", u"4 seats are counted as taken, the log says 5"_s, [](Evidence &of) { --of.tables.taken; });
}

void CheckerTest::theTablesMustBeWhatTheLogAddsUpTo()
{
    QFETCH(Tamper, tamper);
    QFETCH(QString, what);
    Evidence evidence(evening());
    tamper(evidence);
    const audit::Findings findings = evidence.findings();
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().what.contains(what), qPrintable(findings.first().what));
}

void CheckerTest::findingsOfOneShowAreBounded()
{
    Evidence evidence(evening());
    for (int hold = 100; hold < 200; ++hold)
        evidence.tables.holds[HoldId(hold)] = {};
    QCOMPARE(evidence.findings().size(), audit::ShowChecker::findingsMax);
}

FOYER_TEST(CheckerTest)
#include "checkertest.moc"
