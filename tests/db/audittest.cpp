// The audit on a real database: an evening that lanes wrote is honest, and what its owner does to it afterwards is
// found.
#include "server/audit/audit.h"
#include "server/lanes/batch.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class AuditTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void anHonestEveningHasNoFindings();
    void whatTheOwnerChangesIsFound_data();
    void whatTheOwnerChangesIsFound();
    void aRowThatSaysWhatNoRowCanSayIsTold();
    void aShowIsToldSeatBySeat();
    void whatThereIsNotIsRefused();
    void onlyShowsThatWereEverSoldFromAreRead();

private:
    engine::Outcome ask(const engine::Request &request);
    void spendTheEvening();
    QStringList checked(std::optional<ShowId> show = {});

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    PlanCache m_plans;
    std::unique_ptr<BatchRunner> m_runner;
    std::unique_ptr<Database> m_lane;
    qint64 m_arrivals = 0;
    const HolderId m_anna = HolderId::create();
    const HolderId m_bert = HolderId::create();
};

void AuditTest::init()
{
    TestCase::init();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_lane = m_database->connect();
    m_runner = std::make_unique<BatchRunner>(m_plans, engine::HoldPolicy {},
                                             [](const engine::ShowState &, const QList<engine::Event> &) {});
    spendTheEvening();
}

void AuditTest::cleanup()
{
    m_lane.reset();
    m_house.reset();
    m_database.reset();
}

engine::Outcome AuditTest::ask(const engine::Request &request)
{
    const engine::Command command {m_house->show(), CommandId::create(), 1, request, {1, ++m_arrivals}};
    return m_runner->run(*m_lane, std::span(&command, 1)).value(0);
}

// Anna buys 20 and 21, gives 21 back; Bert is refused both, waits for 21, is offered it; 5 is kept back.
void AuditTest::spendTheEvening()
{
    const HoldId hold = ask(engine::HoldSeats {m_anna, {SeatNo(20), SeatNo(21)}, {}}).value().hold.hold;
    QCOMPARE(ask(engine::HoldSeats {m_bert, {SeatNo(21), SeatNo(22)}, {}}).error().code, ErrorCode::SeatTaken);
    const AttemptId attempt = AttemptId::create();
    QVERIFY(ask(engine::BeginPayment {m_anna,
                                      hold,
                                      attempt,
                                      {SeatNo(20), SeatNo(21)},
                                      {u"adult"_s, u"adult"_s},
                                      Money {2 * test::SmallHouse::adultMinor, u"EUR"_s},
                                      u"token"_s})
                .ok());
    QVERIFY(ask(engine::ApprovePayment {attempt, u"gateway"_s, u"ABCD2345"_s}).ok());
    QVERIFY(ask(engine::JoinWaitlist {m_bert, {.count = 1, .seats = {SeatNo(21)}}, false}).ok());
    QVERIFY(ask(engine::RefundSeats {hold, {SeatNo(21)}, u"ill"_s}).ok());
    QVERIFY(ask(engine::BlockSeats {{SeatNo(5)}, u"press"_s}).ok());
}

QStringList AuditTest::checked(std::optional<ShowId> show)
{
    QStringList lines;
    const std::unique_ptr<Database> database = m_database->connect();
    const Result<qint64> findings = audit::check(*database, show, [&lines](const QString &line) { lines += line; });
    return findings && *findings == lines.size() - 1 ? lines : QStringList();
}

void AuditTest::anHonestEveningHasNoFindings()
{
    QCOMPARE(checked(), QStringList {u"1 shows, 7 rows of the log, 1 refusals: nothing wrong was found"_s});
}

void AuditTest::whatTheOwnerChangesIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("finding");
    const auto add = [](const char *name, const QByteArray &sql, const QString &finding) {
        QTest::newRow(name) << sql << finding;
    };
    add("a row", "update seat_log set detail = 'a friend' where version = 5", u", version 5: the row, or the hash"_s);
    add("a time", "update seat_log set at = at + interval '1 second' where version = 2",
        u", version 2: the row, or the hash"_s);
    add("a removed row", "delete from seat_log where version = 5", u", version 6: the row before it is missing"_s);
    add("a cut tail", "delete from seat_log where version > 5", u", version 5: the log ends here"_s);
    add("a cut tail whose head was cut as well",
        "delete from seat_log where version > 5; update show_live set version = 5, log_hash = "
        "(select hash from seat_log where version = 5) where version > 0",
        u"the log does not say so"_s);
    add("a claim", "insert into seat_claim select show_id, 60, 1 from seat_log limit 1",
        u"seat 60 is claimed for hold 1"_s);
    add("a hold", "update hold set expires_at = expires_at + interval '1 hour' where id = 1",
        u"hold 1 is not what the log says"_s);
    add("an entry", "update waitlist_entry set state = 'w'", u"entry 1 of the waitlist is not"_s);
    add("a ticket", "update ticket set state = 'v'", u"the valid tickets of booking 1"_s);
    add("a booking", "delete from booking", u"booking 1 of the log is missing"_s);
    add("a refusal", "update refusal set version = 3", u"was refused after"_s);
    add("the whole log",
        "delete from seat_log; update show_live set version = 0, log_hash = decode(repeat('00', 32), 'hex')",
        u"is claimed for hold 1"_s);
}

void AuditTest::whatTheOwnerChangesIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, finding);
    m_database->owner().runScript(sql);
    const QStringList lines = checked();
    QVERIFY2(lines.join(u'\n').contains(finding), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.first().startsWith(u"show %1"_s.arg(m_house->show().value)), qPrintable(lines.first()));
    QVERIFY2(!lines.join(u'\n').contains(m_anna.toString()), "a holder is a secret");
}

void AuditTest::aRowThatSaysWhatNoRowCanSayIsTold()
{
    m_database->owner().runScript("update seat_log set change = 'stolen' where version = 3");
    QVERIFY(checked().first().contains(u"the log cannot be read: seat_log has a change that is not known: stolen"));
}

void AuditTest::aShowIsToldSeatBySeat()
{
    QStringList lines;
    const std::unique_ptr<Database> database = m_database->connect();
    const auto print = [&lines](const QString &line) { lines += line.simplified(); };
    QVERIFY(audit::tell(*database, m_house->show(), SeatNo(21), print).ok());
    const QString told = lines.join(u'\n');
    QCOMPARE(lines.size(), 7); // the heading, hold, refusal, pay, sell, refund, offer
    QVERIFY2(told.contains(u" hold 20,21: got them as hold 1"), qPrintable(told));
    QVERIFY2(told.contains(u" hold 21,22: refused, seat_taken: "), qPrintable(told));
    QVERIFY2(told.contains(u" offer 21: offered to entry 1 as hold 2"), qPrintable(told));
    QVERIFY2(!told.contains(m_anna.toString()) && !told.contains(m_bert.toString()), "a holder is a secret");
    lines.clear();
    QVERIFY(audit::tell(*database, m_house->show(), {}, print).ok());
    QCOMPARE(lines.size(), 9);
}

void AuditTest::whatThereIsNotIsRefused()
{
    const std::unique_ptr<Database> database = m_database->connect();
    const auto print = [](const QString &) {};
    QCOMPARE(audit::tell(*database, ShowId(12345), {}, print).error().code, ErrorCode::NotFound);
    QCOMPARE(audit::tell(*database, m_house->show(), SeatNo(9999), print).error().code, ErrorCode::SeatUnknown);
    QCOMPARE(audit::check(*database, ShowId(12345), print).error().code, ErrorCode::NotFound);
}

void AuditTest::onlyShowsThatWereEverSoldFromAreRead()
{
    const ShowId quiet = m_house->makeShow(2, 120);
    QVERIFY(checked().last().startsWith(u"1 shows"));
    QCOMPARE(checked(quiet), QStringList {u"1 shows, 0 rows of the log, 0 refusals: nothing wrong was found"_s});
}

FOYER_TEST(AuditTest)
#include "audittest.moc"
