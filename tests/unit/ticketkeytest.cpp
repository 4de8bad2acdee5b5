#include "shared/domain/ticketkey.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class TicketKeyTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void vectorsOfRfc8032_data();
    void vectorsOfRfc8032();
    void aSecondFormOfASignatureIsRefused();
    void aSignatureOfAnotherLengthIsRefused();
    void keysOfAnotherLengthAreRefused();
};

// RFC 8032, section 7.1, TEST 1 to TEST 3.
void TicketKeyTest::vectorsOfRfc8032_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const char *seed, const char *publicKey, const char *message,
                        const char *signature) {
        QTest::newRow(name) << QByteArray::fromHex(seed) << QByteArray::fromHex(publicKey)
                            << QByteArray::fromHex(message) << QByteArray::fromHex(signature);
    };
    row("1", "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        "d25bf5f0595bbe24655141438e7a100b");
    row("2", "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        "387b2eaeb4302aeeb00d291612bb0c00");
    row("3", "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        "4a7c15e9716ed28dc027beceea1ec40a");
}

void TicketKeyTest::vectorsOfRfc8032()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto key = TicketKey::fromSeed(seed);
    QVERIFY(key.ok());
    QCOMPARE(key->publicKey().bytes(), publicKey);
    QCOMPARE(key->sign(message), signature);
    QVERIFY(key->publicKey().verifies(message, signature));
    QVERIFY(!key->publicKey().verifies(message + 'x', signature));
}

// The second half of a signature is a number S below the group's order L; S + L would satisfy the bare equation as
// well.
void TicketKeyTest::aSecondFormOfASignatureIsRefused()
{
    const auto key = TicketKey::fromSeed(QByteArray(ticketSeedBytes, 's'));
    const QByteArray order =
        QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"); // little-endian
    QByteArray signature = key->sign("message");
    QVERIFY(key->publicKey().verifies("message", signature));
    int carry = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        carry += quint8(signature[32 + i]) + quint8(order[i]);
        signature[32 + i] = char(carry & 0xff);
        carry >>= 8;
    }
    QVERIFY(!key->publicKey().verifies("message", signature));
}

void TicketKeyTest::aSignatureOfAnotherLengthIsRefused()
{
    const auto key = TicketKey::fromSeed(QByteArray(ticketSeedBytes, 's'));
    const QByteArray signature = key->sign("message");
    QVERIFY(!key->publicKey().verifies("message", signature.chopped(1)));
    QVERIFY(!key->publicKey().verifies("message", signature + '\0'));
    QVERIFY(!key->publicKey().verifies("message", {}));
}

void TicketKeyTest::keysOfAnotherLengthAreRefused()
{
    QCOMPARE(TicketKey::fromSeed(QByteArray(31, 's')).error().code, ErrorCode::OutOfRange);
    QCOMPARE(TicketPublicKey::fromBytes(QByteArray(33, 's')).error().code, ErrorCode::OutOfRange);
}

FOYER_TEST_WITHOUT_APPLICATION(TicketKeyTest)
#include "ticketkeytest.moc"
