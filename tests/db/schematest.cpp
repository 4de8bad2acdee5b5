// The schema is what docs say it is, and the server's role may do what it needs and no more.
#include "server/storage/database.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class SchemaTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theSchemaIsTheGoldenOne();
    void theServersRoleMayNot_data();
    void theServersRoleMayNot();

private:
    test::TestPostgres m_postgres;
};

namespace
{
// What pg_dump says of the tables, types and indexes: without functions, which stand in files of their own, and without
// what differs from one release of pg_dump to the next.
QByteArray schemaOf(const QString &conninfo)
{
    QProcess dump;
    dump.start(u"pg_dump"_s, {u"--schema-only"_s, u"--no-owner"_s, u"--no-comments"_s, conninfo});
    if (!dump.waitForFinished() || dump.exitCode() != 0)
        return dump.readAllStandardError();
    const QString text = QString::fromUtf8(dump.readAllStandardOutput());
    static const QRegularExpression passing(u"^(--.*|SET .*|SELECT pg_catalog.*|\\\\\\\\?(un)?restrict .*)?\\n"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression functions(
        u"CREATE FUNCTION [^\\n]*\\n(    [^\\n]*\\n)*?    (AS \\$\\$.*?\\$\\$|RETURN [^;]*);\\n"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(passing).remove(functions).toUtf8();
}
} // namespace

void SchemaTest::theSchemaIsTheGoldenOne()
{
    const test::TestDatabase database(m_postgres);
    const QByteArray schema = schemaOf(m_postgres.adminConninfo(database.name()));
    QFile golden(test::inSources(u"tests/db/golden/schema.sql"));
    const bool same = golden.open(QIODevice::ReadOnly) && golden.readAll() == schema;
    const QString made = test::inBuild(u"schema.sql");
    QFile file(made);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(schema) == schema.size());
    QVERIFY2(same, qPrintable(u"the schema changed; when it is meant to, copy %1 to tests/db/golden/"_s.arg(made)));
}

void SchemaTest::theServersRoleMayNot_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("change the log") << "UPDATE seat_log SET version = version + 1"_ba;
    QTest::newRow("shorten the log") << "DELETE FROM seat_log"_ba;
    QTest::newRow("empty the log") << "TRUNCATE seat_log"_ba;
    QTest::newRow("drop the log") << "DROP TABLE seat_log"_ba;
    QTest::newRow("delete bookings") << "DELETE FROM booking"_ba;
    QTest::newRow("delete tickets") << "DELETE FROM ticket"_ba;
    QTest::newRow("delete payment attempts") << "DELETE FROM payment_attempt"_ba;
    QTest::newRow("change prices") << "UPDATE price_list_entry SET price_minor = 0"_ba;
    QTest::newRow("change plans") << "UPDATE plan_seat SET category = 'x'"_ba;
    QTest::newRow("make accounts") << "INSERT INTO account (name, role, password_hash) VALUES ('a', 'admin', 'x')"_ba;
    QTest::newRow("change what staff did") << "UPDATE staff_action SET actor = 'x'"_ba;
    QTest::newRow("forget what staff did") << "DELETE FROM staff_action"_ba;
    QTest::newRow("make tables") << "CREATE TABLE mine (id int)"_ba;
}

void SchemaTest::theServersRoleMayNot()
{
    QFETCH(QByteArray, statement);
    test::TestDatabase database(m_postgres);
    const test::SmallHouse house(database);
    test::Desk desk(database);
    QVERIFY(desk.hold(house.show(), test::seatNos({1})).ok());
    try {
        database.server().runScript(statement);
        QFAIL("it was allowed");
    } catch (const DatabaseError &error) {
        QVERIFY2(error.sqlState() == "42501", error.what());
    }
}

FOYER_TEST(SchemaTest)
#include "schematest.moc"
