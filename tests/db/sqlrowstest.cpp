#include "server/storage/sqlrows.h"
#include "server/storage/sqlfile.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class SqlRowsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void rowsComeBackAsTheyWent();
    void noRowsAreNull();
    void whatIsNotOfItsColumnsTypeIsRefused();

private:
    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
};

namespace
{

constexpr qint64 atMs = 1'790'000'000'007;

struct Logged {
    SeatNos seats;
    HolderId holder;
    CommandId command;
    QString detail;
    QByteArray hash;
};

void addTo(SqlRows &rows, qint64 version, const Logged &logged)
{
    rows.beginRow();
    rows.add(ShowId(7));
    rows.add(version);
    rows.addInstant(atMs);
    rows.addText(QByteArray("hold"));
    rows.addLetter('h');
    rows.addList(logged.seats);
    rows.add(HoldId(1));
    rows.addUuid(logged.holder.value);
    rows.addNull();
    for (int column = 0; column < 3; ++column)
        rows.add(0);
    rows.add(AttemptId());
    rows.add(logged.command);
    for (int column = 0; column < 3; ++column)
        rows.add(qint64(-1));
    rows.addText(logged.detail);
    rows.addBytes(logged.hash);
}

} // namespace

void SqlRowsTest::rowsComeBackAsTheyWent()
{
    const QList<Logged> all {
        {{SeatNo(1), SeatNo(23)},
         HolderId::create(),
         CommandId::create(),
         u"it's \"so\\\" {a,b} (c) 東京 🎭"_s,
         QByteArray("\x00\\\"\xff", 4)},
        {{}, HolderId(), CommandId(), QString(), QByteArray()},
        {{SeatNo(4)}, HolderId::create(), CommandId::create(), u"\\\\\"\",NULL, \n"_s, QByteArray(32, '\x7f')},
    };
    Database &database = m_database.owner();
    SqlRows rows(database.rowType("seat_log"));
    for (qsizetype i = 0; i < all.size(); ++i)
        addTo(rows, i, all.at(i));

    database.runScript(sqlQuery("test/make_log_rows"));
    Transaction transaction(database);
    transaction.commitWith("test/keep_log_rows", rows);

    const Rows read = database.run("test/log_rows");
    QCOMPARE(read.size(), int(all.size()));
    for (int i = 0; i < read.size(); ++i) {
        Row row = read.at(i);
        const Logged &logged = all.at(i);
        QCOMPARE(row.next<qint64>(), i);
        QCOMPARE(row.next<qint64>(), atMs);
        QVERIFY(row.next<bool>());
        QCOMPARE(row.next<SeatNos>(), logged.seats);
        QCOMPARE(row.next<HolderId>(), logged.holder);
        QCOMPARE(row.next<std::optional<CommandId>>().value_or(CommandId()), logged.command);
        QCOMPARE(row.next<QString>(), logged.detail);
        QCOMPARE(row.next<QByteArray>(), logged.hash);
    }
}

void SqlRowsTest::noRowsAreNull() { QVERIFY(toSql(SqlRows(m_database.owner().rowType("seat_log"))).isNull); }

void SqlRowsTest::whatIsNotOfItsColumnsTypeIsRefused()
{
    Database &database = m_database.owner();
    database.runScript(sqlQuery("test/make_log_rows"));
    const RowType type = database.rowType("seat_log");
    SqlRows rows(type);
    rows.beginRow();
    for (qsizetype column = 0; column < type.columns.size(); ++column)
        rows.addText(QByteArray("7"));
    Transaction transaction(database);
    QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.commitWith("test/keep_log_rows", rows));
}

FOYER_TEST(SqlRowsTest)
#include "sqlrowstest.moc"
