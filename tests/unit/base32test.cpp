#include "shared/core/base32.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class Base32Test : public test::TestCase
{
    Q_OBJECT
private slots:
    void vectorsOfRfc4648_data();
    void vectorsOfRfc4648();
    void aForeignCharacterIsRefused();
    void spareBitsThatAreSetAreRefused();
};

void Base32Test::vectorsOfRfc4648_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
    QTest::newRow("f") << "f"_ba
                       << "MY"_ba;
    QTest::newRow("fo") << "fo"_ba
                        << "MZXQ"_ba;
    QTest::newRow("foo") << "foo"_ba
                         << "MZXW6"_ba;
    QTest::newRow("foob") << "foob"_ba
                          << "MZXW6YQ"_ba;
    QTest::newRow("foobar") << "foobar"_ba
                            << "MZXW6YTBOI"_ba;
}

void Base32Test::vectorsOfRfc4648()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase32(bytes), text);
    QCOMPARE(fromBase32(text).value(), bytes);
}

void Base32Test::aForeignCharacterIsRefused()
{
    for (const QByteArray &text : {"mzxq"_ba, "MZ1Q"_ba, "MZ X"_ba, "MZXQ===="_ba})
        QCOMPARE(fromBase32(text).error().code, ErrorCode::OutOfRange);
}

void Base32Test::spareBitsThatAreSetAreRefused()
{
    QCOMPARE(fromBase32("MZ"_ba).error().code, ErrorCode::OutOfRange);
    QCOMPARE(fromBase32("M"_ba).error().code, ErrorCode::OutOfRange);
}

FOYER_TEST_WITHOUT_APPLICATION(Base32Test)
#include "base32test.moc"
