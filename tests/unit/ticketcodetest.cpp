#include "shared/domain/ticketcode.h"
#include "shared/core/base32.h"
#include "shared/domain/showid.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{
constexpr int prefixLength = 6;

TicketKey keyOf(char seed) { return TicketKey::fromSeed(QByteArray(ticketSeedBytes, seed)).value(); }

TicketClaims someClaims()
{
    TicketClaims claims;
    claims.ticket = TicketId(81'234'567'890);
    claims.show = makeShowId(QDate(2026, 12, 12), 4711);
    claims.seat = SeatNo(1042);
    claims.validUntil = QDateTime(QDate(2026, 12, 13), QTime(1, 30), Qt::UTC);
    return claims;
}

QString withBytes(const QByteArray &bytes) { return u"FOYER1"_s + QString::fromLatin1(toBase32(bytes)); }
} // namespace

class TicketCodeTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aSignedTicketGivesItsClaimsBack();
    void theLargestClaimsSurvive();
    void theTextFitsQrAlphanumericMode();
    void everyFlippedBitIsRefused();
    void everyWrongDigitIsRefused();
    void anotherTextIsMalformed_data();
    void anotherTextIsMalformed();
    void aKeyThatNobodyToldOfIsUnknown();
    void aForeignKeyWithTheIdOfOursMakesABadSignature();
    void twoKeysMayShareAnId();
    void aRevokedTicketIsRefusedAndOthersAreNot();
    void revokingAnIssueLeavesTheNextOneValid();
    void aRevokedKeySignsNothingAnyMore();

private:
    TicketSigner m_signer {keyOf('a')};
    TicketVerifier m_verifier;
    QString m_text;
};

void TicketCodeTest::initTestCase()
{
    m_verifier.addKey(m_signer.publicKey());
    m_text = m_signer.sign(someClaims());
}

void TicketCodeTest::aSignedTicketGivesItsClaimsBack() { QCOMPARE(m_verifier.verify(m_text).value(), someClaims()); }

void TicketCodeTest::theLargestClaimsSurvive()
{
    TicketClaims claims;
    claims.ticket = TicketId(std::numeric_limits<qint64>::max());
    claims.show = ShowId(std::numeric_limits<qint64>::max());
    claims.seat = SeatNo(std::numeric_limits<qint32>::max());
    claims.issue = ticketIssueMax;
    claims.validUntil = QDateTime::fromSecsSinceEpoch(std::numeric_limits<quint32>::max(), Qt::UTC);
    QCOMPARE(m_verifier.verify(m_signer.sign(claims)).value(), claims);
}

void TicketCodeTest::theTextFitsQrAlphanumericMode()
{
    QCOMPARE(m_text.size(), ticketCodeLength);
    QVERIFY(QRegularExpression(u"^FOYER1[A-Z2-7]+$"_s).match(m_text).hasMatch());
    QVERIFY(looksLikeTicketCode(m_text));
    QVERIFY(!looksLikeTicketCode(u"4006381333931"));
}

void TicketCodeTest::everyFlippedBitIsRefused()
{
    const QByteArray bytes = fromBase32(m_text.mid(prefixLength).toLatin1()).value();
    QCOMPARE(bytes.size(), 92);
    for (int bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray flipped = bytes;
        flipped[bit / 8] = char(flipped[bit / 8] ^ 1 << bit % 8);
        const auto expected = bit < 8 ? ErrorCode::TicketMalformed
            : bit >= 16 && bit < 32   ? ErrorCode::TicketKeyUnknown
                                      : ErrorCode::BadSignature;
        const auto result = m_verifier.verify(withBytes(flipped));
        QVERIFY2(!result.ok(), qPrintable(u"bit %1"_s.arg(bit)));
        QCOMPARE(result.error().code, expected);
    }
}

void TicketCodeTest::everyWrongDigitIsRefused()
{
    for (int at = 0; at < m_text.size(); ++at) {
        for (const QChar digit : u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 $%*+-./:"_s) {
            QString changed = m_text;
            changed[at] = digit;
            if (changed != m_text)
                QVERIFY2(!m_verifier.verify(changed).ok(), qPrintable(u"%1 at %2"_s.arg(digit).arg(at)));
        }
    }
}

void TicketCodeTest::anotherTextIsMalformed_data()
{
    QTest::addColumn<QString>("text");
    QString greek = m_text;
    greek[50] = QChar(0x0391); // a capital alpha, which looks like an A
    QTest::newRow("empty") << QString();
    QTest::newRow("prefix only") << u"FOYER1"_s;
    QTest::newRow("other prefix") << u"FOYER2"_s + m_text.mid(prefixLength);
    QTest::newRow("truncated") << m_text.chopped(1);
    QTest::newRow("half") << m_text.first(ticketCodeLength / 2);
    QTest::newRow("lower case") << m_text.toLower();
    QTest::newRow("lower case digits") << u"FOYER1"_s + m_text.mid(prefixLength).toLower();
    QTest::newRow("character behind") << m_text + u'A';
    QTest::newRow("line end behind") << m_text + u'\n';
    QTest::newRow("space before") << u' ' + m_text;
    QTest::newRow("space before, one missing") << u' ' + m_text.chopped(1);
    QTest::newRow("twice") << m_text + m_text;
    QTest::newRow("padding") << m_text.chopped(1) + u'=';
    QTest::newRow("alphabet of Base32 extended hex") << m_text.chopped(1) + u'0';
    QTest::newRow("letter of another script") << greek;
    QTest::newRow("a number of the length") << u"7"_s.repeated(ticketCodeLength);
}

void TicketCodeTest::anotherTextIsMalformed()
{
    QFETCH(QString, text);
    QCOMPARE(m_verifier.verify(text).error().code, ErrorCode::TicketMalformed);
}

void TicketCodeTest::aKeyThatNobodyToldOfIsUnknown()
{
    const TicketSigner stranger(keyOf('b'));
    QVERIFY(stranger.publicKey().id() != m_signer.publicKey().id());
    QCOMPARE(m_verifier.verify(stranger.sign(someClaims())).error().code, ErrorCode::TicketKeyUnknown);
}

void TicketCodeTest::aForeignKeyWithTheIdOfOursMakesABadSignature()
{
    const TicketSigner forger(keyOf('b'));
    QByteArray bytes = fromBase32(forger.sign(someClaims()).mid(prefixLength).toLatin1()).value();
    bytes.replace(2, 2, m_signer.publicKey().bytes().first(2));
    QCOMPARE(m_verifier.verify(withBytes(bytes)).error().code, ErrorCode::BadSignature);
}

void TicketCodeTest::twoKeysMayShareAnId()
{
    QByteArray twin = m_signer.publicKey().bytes();
    twin[20] = char(twin[20] ^ 1);
    TicketVerifier verifier;
    verifier.addKey(TicketPublicKey::fromBytes(twin).value());
    QCOMPARE(verifier.verify(m_text).error().code, ErrorCode::BadSignature);
    verifier.addKey(m_signer.publicKey());
    QCOMPARE(verifier.verify(m_text).value(), someClaims());
    verifier.revokeKey(TicketPublicKey::fromBytes(twin).value());
    QCOMPARE(verifier.verify(m_text).value(), someClaims());
}

void TicketCodeTest::aRevokedTicketIsRefusedAndOthersAreNot()
{
    TicketVerifier verifier = m_verifier;
    verifier.revokeTicket(someClaims().ticket);
    QCOMPARE(verifier.verify(m_text).error().code, ErrorCode::TicketRevoked);
    TicketClaims other = someClaims();
    other.ticket.value += 1;
    QCOMPARE(verifier.verify(m_signer.sign(other)).value(), other);
}

void TicketCodeTest::revokingAnIssueLeavesTheNextOneValid()
{
    TicketVerifier verifier = m_verifier;
    verifier.revokeTicket(someClaims().ticket, 1);
    QCOMPARE(verifier.verify(m_text).error().code, ErrorCode::TicketRevoked);
    TicketClaims second = someClaims();
    second.issue = 2;
    QCOMPARE(verifier.verify(m_signer.sign(second)).value(), second);
    verifier.revokeTicket(someClaims().ticket, 2);
    verifier.revokeTicket(someClaims().ticket, 1); // a late repeat takes nothing back
    QCOMPARE(verifier.verify(m_signer.sign(second)).error().code, ErrorCode::TicketRevoked);
}

void TicketCodeTest::aRevokedKeySignsNothingAnyMore()
{
    TicketVerifier verifier = m_verifier;
    const TicketSigner next(keyOf('b'));
    verifier.addKey(next.publicKey());
    verifier.revokeKey(m_signer.publicKey());
    verifier.addKey(m_signer.publicKey()); // told of it again: it stays revoked
    QCOMPARE(verifier.verify(m_text).error().code, ErrorCode::TicketRevoked);
    QCOMPARE(verifier.verify(next.sign(someClaims())).value(), someClaims());
}

FOYER_TEST_WITHOUT_APPLICATION(TicketCodeTest)
#include "ticketcodetest.moc"
