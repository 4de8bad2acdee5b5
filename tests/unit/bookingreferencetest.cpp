#include "shared/domain/bookingreference.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{
const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr quint64 bitsMax = (quint64(1) << BookingReference::randomBits) - 1;

QString textOf(quint64 bits) { return BookingReference::fromRandomBits(bits).text(); }
bool isRight(const QString &text) { return BookingReference::fromTyped(text).ok(); }

// The same references at each run: all of one digit, some odd ones, and 200 from a fixed seed.
QStringList references()
{
    QStringList texts {textOf(0), textOf(1), textOf(bitsMax), textOf(0x2'AAAA'AAAA), textOf(0x5'5555'5555)};
    QRandomGenerator random(20260501);
    for (int i = 0; i < 200; ++i)
        texts << textOf(random.generate64());
    return texts;
}

QString swapped(QString text, int a, int b)
{
    const QChar kept = text[a];
    text[a] = text[b];
    text[b] = kept;
    return text;
}
} // namespace

class BookingReferenceTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aReferenceIsReadBack();
    void onlyTheLowest35BitsCount();
    void differentBitsMakeDifferentReferences();
    void everyWrongCharacterIsNoticed();
    void everySwapOfTwoCharactersIsNoticed();
    void everyPairIsToldFromItsSwapAtEveryPlace();
    void whatPeopleTypeIsForgiven_data();
    void whatPeopleTypeIsForgiven();
    void whatCannotBeAReferenceIsMistyped_data();
    void whatCannotBeAReferenceIsMistyped();
};

void BookingReferenceTest::aReferenceIsReadBack()
{
    for (const QString &text : references()) {
        QCOMPARE(text.size(), BookingReference::length);
        const auto read = BookingReference::fromTyped(text);
        QVERIFY(read.ok());
        QCOMPARE(read->text(), text);
        QCOMPARE(read->grouped(), text.first(4) + u'-' + text.last(4));
    }
}

void BookingReferenceTest::onlyTheLowest35BitsCount()
{
    QCOMPARE(textOf(~quint64(0)), textOf(bitsMax));
    QCOMPARE(textOf(0), u"00000000"_s);
}

void BookingReferenceTest::differentBitsMakeDifferentReferences()
{
    QSet<QString> seen;
    for (int bit = 0; bit < BookingReference::randomBits; ++bit)
        seen.insert(textOf(quint64(1) << bit));
    QCOMPARE(seen.size(), BookingReference::randomBits);
}

void BookingReferenceTest::everyWrongCharacterIsNoticed()
{
    for (const QString &text : references()) {
        for (int at = 0; at < text.size(); ++at) {
            for (const QChar c : alphabet) {
                QString wrong = text;
                wrong[at] = c;
                QCOMPARE(isRight(wrong), c == text[at]);
            }
        }
    }
}

void BookingReferenceTest::everySwapOfTwoCharactersIsNoticed()
{
    for (const QString &text : references())
        for (int a = 0; a < text.size(); ++a)
            for (int b = a + 1; b < text.size(); ++b)
                QCOMPARE(isRight(swapped(text, a, b)), text[a] == text[b]);
}

// Exhaustive: each two neighbours hold each pair of characters once. Which other characters stand around them does not
// matter, because the check is linear: they add the same to the sum before and after the swap.
void BookingReferenceTest::everyPairIsToldFromItsSwapAtEveryPlace()
{
    int references = 0;
    for (int at = 0; at + 1 < BookingReference::length; ++at) {
        for (quint64 pair = 0; pair < 32 * 32; ++pair) {
            // The check character belongs to the last pair; there the digit before the pair makes it what it has to be.
            const QString text = textOf(pair << (std::min(at, BookingReference::length - 3) * 5));
            ++references;
            QCOMPARE(isRight(swapped(text, at, at + 1)), text[at] == text[at + 1]);
        }
    }
    QCOMPARE(references, 7 * 32 * 32);
}

void BookingReferenceTest::whatPeopleTypeIsForgiven_data()
{
    QTest::addColumn<QString>("typed");
    const QString text = textOf(0b00001'00000'01010'11111'00001'00000'00001); // 10 1Z A0 1 and its check character
    QVERIFY(text.contains(u'0') && text.contains(u'1'));
    QTest::newRow("as it is") << text;
    QTest::newRow("grouped") << BookingReference::fromRandomBits(0b00001'00000'01010'11111'00001'00000'00001).grouped();
    QTest::newRow("lower case") << text.toLower();
    QTest::newRow("spaces") << u"  "_s + text.first(3) + u' ' + text.mid(3) + u'\n';
    QTest::newRow("en dash") << text.first(4) + QChar(0x2013) + text.last(4);
    QTest::newRow("o for 0") << QString(text).replace(u'0', u'o');
    QTest::newRow("O for 0") << QString(text).replace(u'0', u'O');
    QTest::newRow("i for 1") << QString(text).replace(u'1', u'i');
    QTest::newRow("L for 1") << QString(text).replace(u'1', u'L');
}

void BookingReferenceTest::whatPeopleTypeIsForgiven()
{
    QFETCH(QString, typed);
    const auto read = BookingReference::fromTyped(typed);
    QVERIFY(read.ok());
    QCOMPARE(read->text(), textOf(0b00001'00000'01010'11111'00001'00000'00001));
}

void BookingReferenceTest::whatCannotBeAReferenceIsMistyped_data()
{
    QTest::addColumn<QString>("typed");
    const QString text = textOf(0x1'2345'6789);
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << text.chopped(1);
    QTest::newRow("long") << text + u'0';
    QTest::newRow("very long") << text.repeated(10'000);
    QTest::newRow("U") << text.chopped(1) + u'U';
    QTest::newRow("punctuation") << text.chopped(1) + u'.';
    QTest::newRow("Greek capital alpha") << text.chopped(1) + QChar(0x0391);
    QTest::newRow("dotless i, whose capital is I") << text.chopped(1) + QChar(0x0131);
}

void BookingReferenceTest::whatCannotBeAReferenceIsMistyped()
{
    QFETCH(QString, typed);
    QCOMPARE(BookingReference::fromTyped(typed).error().code, ErrorCode::ReferenceMistyped);
}

FOYER_TEST_WITHOUT_APPLICATION(BookingReferenceTest)
#include "bookingreferencetest.moc"
