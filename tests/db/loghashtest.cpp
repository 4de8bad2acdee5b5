// The database and the engine make the same hash of the same row, whatever stands in it: one writes logs that the other
// goes on with.
#include "server/engine/showstate.h"
#include "server/lanes/showlog.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class LogHashTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void theDatabaseChainsAsTheEngineDoes();
    void whatIsReadBackIsWhatWasWritten();
    void aStateThatTheChangeDoesNotLeadToCannotBeRead();

private:
    QList<engine::Event> awkward() const;
    void write(const engine::Event &event);

    test::TestPostgres m_postgres;
    std::optional<test::TestDatabase> m_database;
    std::optional<test::SmallHouse> m_house;
    QList<engine::Event> m_written;
};

void LogHashTest::initTestCase()
{
    m_database.emplace(m_postgres);
    m_house.emplace(*m_database);
    m_written = awkward();
    for (const engine::Event &event : std::as_const(m_written))
        write(event);
    m_database->owner().run("demo/chain_logs", QList<ShowId> {m_house->show()});
}

void LogHashTest::cleanupTestCase()
{
    m_house.reset();
    m_database.reset();
}

QList<engine::Event> LogHashTest::awkward() const
{
    engine::Event plain;
    plain.show = m_house->show();
    plain.atMs = 1'790'000'000'001;
    plain.change = engine::Change::Hold;
    plain.seats = {SeatNo(12), SeatNo(3)};
    plain.hold = HoldId(1);
    plain.holder = HolderId(QUuid(u"6D1F1C2E-98A2-4C0B-8F0E-0D7A3F6B1C11"_s));
    plain.expiresAtMs = 1'790'000'300'999;
    plain.command = CommandId::create();
    plain.fingerprint = std::numeric_limits<qint64>::min();
    plain.arrival = {7, std::numeric_limits<qint64>::max()};

    engine::Event lost = plain;
    lost.change = engine::Change::Lose;
    lost.seats.clear();
    lost.attempt = AttemptId::create();
    lost.command = {};
    lost.detail = u"a|b||\"quoted\" 'too' \\ back\nnext line\t\u00fc\u00df \U0001f3ad | "_s;

    engine::Event join;
    join.show = plain.show;
    join.atMs = 1;
    join.change = engine::Change::Join;
    join.entry = EntryId(4);
    join.detail = engine::joinDetail({{}, {.count = 2, .section = u"Loge \u201eMitte\u201c|rechts"_s}, true});

    engine::Event block = plain;
    block.change = engine::Change::Block;
    block.holder = {};
    block.expiresAtMs = 0;
    block.origin = HoldId(3);
    block.renewals = 9;
    block.fingerprint = -1;
    block.command = CommandId(QUuid(u"FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF"_s));

    QList<engine::Event> rows {plain, lost, join, block};
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].version = i + 1;
    return rows;
}

void LogHashTest::write(const engine::Event &event)
{
    const auto orNull = [](const auto &id) { return id.isValid() ? std::optional(id) : std::nullopt; };
    m_database->owner().run(
        "test/log_row", event.show, event.version, event.atMs, QString(engine::changeName(event.change)),
        QString(QLatin1Char(engine::letterAfter(event.change))), event.seats, event.hold, event.holder,
        event.expiresAtMs, event.renewals, event.origin, event.entry, orNull(event.attempt), orNull(event.command),
        event.fingerprint, event.arrival.node, event.arrival.number, event.detail);
}

void LogHashTest::theDatabaseChainsAsTheEngineDoes()
{
    QByteArray hash = engine::firstLogHash();
    const QList<engine::Event> rows = readLog(m_database->server(), m_house->show(), 0);
    QCOMPARE(rows.size(), m_written.size());
    for (const engine::Event &row : rows) {
        hash = engine::chainedHash(hash, row);
        QVERIFY2(row.hash == hash, engine::changeName(row.change).data());
    }
    QCOMPARE(m_database->server().value<QByteArray>("test/log_head", m_house->show()), hash);
}

void LogHashTest::whatIsReadBackIsWhatWasWritten()
{
    QList<engine::Event> rows = readLog(m_database->server(), m_house->show(), 0);
    for (engine::Event &row : rows)
        row.hash.clear();
    QCOMPARE(rows, m_written);
    QCOMPARE(readLog(m_database->server(), m_house->show(), 1, 3).size(), 2);
}

void LogHashTest::aStateThatTheChangeDoesNotLeadToCannotBeRead()
{
    const ShowId other = m_house->makeShow(2, 120);
    engine::Event row = m_written.first();
    row.show = other;
    write(row);
    QCOMPARE(readLog(m_database->server(), other, 0).size(), 1);
    m_database->owner().run("test/log_state", other, u"s"_s);
    QVERIFY_THROWS_EXCEPTION(DatabaseError, readLog(m_database->server(), other, 0));
}

FOYER_TEST(LogHashTest)
#include "loghashtest.moc"
