// What papers and mails are made of: the tax in a price, and what counts as an address.
#include "shared/domain/contact.h"
#include "shared/domain/vat.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class PaperValuesTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void theTaxIsTakenOutOfThePrice_data();
    void theTaxIsTakenOutOfThePrice();
    void netAndTaxAddUpInEveryLineAndInTheSum();
    void whatGoesBackIsWhatWasTaken();
    void mailAddressesAreKnown_data();
    void mailAddressesAreKnown();
    void phoneNumbersAreKnown_data();
    void phoneNumbersAreKnown();
};

void PaperValuesTest::theTaxIsTakenOutOfThePrice_data()
{
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<int>("basisPoints");
    QTest::addColumn<qint64>("vat");
    QTest::newRow("7 % in 12.00") << qint64(1200) << 700 << qint64(79); // 78.50...
    QTest::newRow("19 % in 12.00") << qint64(1200) << 1900 << qint64(192); // 191.59...
    QTest::newRow("a half is rounded away from zero") << qint64(3) << 2000 << qint64(1); // 0.5
    QTest::newRow("less than a half is left") << qint64(8) << 700 << qint64(1); // 0.52
    QTest::newRow("nothing of nothing") << qint64(0) << 700 << qint64(0);
    QTest::newRow("no tax") << qint64(1200) << 0 << qint64(0);
    QTest::newRow("more than 64 bits on the way")
        << qint64(9'007'199'254'740'991) << 5000 << qint64(3'002'399'751'580'330);
}

void PaperValuesTest::theTaxIsTakenOutOfThePrice()
{
    QFETCH(qint64, gross);
    QFETCH(int, basisPoints);
    QFETCH(qint64, vat);
    QCOMPARE(splitGross(gross, basisPoints).vatMinor, vat);
    QCOMPARE(splitGross(gross, basisPoints).netMinor, gross - vat);
}

void PaperValuesTest::netAndTaxAddUpInEveryLineAndInTheSum()
{
    std::mt19937_64 random(20260501);
    for (int paper = 0; paper < 1000; ++paper) {
        const int basisPoints = int(random() % 5001);
        VatSplit sum;
        qint64 gross = 0;
        for (int line = 0; line < 10; ++line) {
            const auto price = qint64(random() % 100'000);
            const VatSplit split = splitGross(price, basisPoints);
            QCOMPARE(split.grossMinor(), price);
            sum += split;
            gross += price;
        }
        QCOMPARE(sum.grossMinor(), gross);
    }
}

void PaperValuesTest::whatGoesBackIsWhatWasTaken()
{
    for (qint64 gross = 0; gross < 5000; ++gross) {
        VatSplit both = splitGross(gross, 770);
        both += splitGross(-gross, 770);
        QCOMPARE(both, VatSplit());
    }
}

void PaperValuesTest::mailAddressesAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("usual") << u"anna@example.org"_s << true;
    QTest::newRow("with a tag") << u"anna.b+foyer@mail.example.co.uk"_s << true;
    QTest::newRow("as long as may be") << QString(64, u'a') + u"@example.org"_s << true;
    QTest::newRow("too long a mailbox") << QString(65, u'a') + u"@example.org"_s << false;
    QTest::newRow("too long in all") << u"a@"_s + u"b23456789."_s.repeated(26) + u"org"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << u"anna.example.org"_s << false;
    QTest::newRow("two ats") << u"anna@bert@example.org"_s << false;
    QTest::newRow("no dot in the domain") << u"anna@localhost"_s << false;
    QTest::newRow("a dot at the end") << u"anna@example.org."_s << false;
    QTest::newRow("a dot first") << u".anna@example.org"_s << false;
    QTest::newRow("two dots") << u"anna..b@example.org"_s << false;
    QTest::newRow("a hyphen first in the domain") << u"anna@-example.org"_s << false;
    QTest::newRow("a space") << u"anna b@example.org"_s << false;
    QTest::newRow("quotes") << u"\"anna\"@example.org"_s << false;
    QTest::newRow("angle brackets") << u"<anna@example.org>"_s << false;
    QTest::newRow("letters that are not ASCII") << u"änna@example.org"_s << false;
    QTest::newRow("a second recipient") << u"anna@example.org,bert@example.org"_s << false;
    QTest::newRow("a line end") << u"anna@example.org\n"_s << false;
    QTest::newRow("a header behind it") << u"anna@example.org\r\nBcc: bert@example.org"_s << false;
    QTest::newRow("a command behind it") << u"anna@example.org>\r\nRCPT TO:<bert@example.org"_s << false;
    QTest::newRow("a null") << u"anna@example.org"_s + QChar(0) << false;
}

void PaperValuesTest::mailAddressesAreKnown()
{
    QFETCH(QString, text);
    QTEST(isMailAddress(text), "isOne");
}

void PaperValuesTest::phoneNumbersAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("usual") << u"+4930123456"_s << true;
    QTest::newRow("the longest") << u"+123456789012345"_s << true;
    QTest::newRow("too long") << u"+1234567890123456"_s << false;
    QTest::newRow("too short") << u"+123456"_s << false;
    QTest::newRow("no plus") << u"4930123456"_s << false;
    QTest::newRow("a zero first") << u"+04930123456"_s << false;
    QTest::newRow("spaces") << u"+49 30 123456"_s << false;
    QTest::newRow("digits of another script") << u"+49301234٥٦"_s << false;
    QTest::newRow("a line end") << u"+4930123456\n"_s << false;
}

void PaperValuesTest::phoneNumbersAreKnown()
{
    QFETCH(QString, text);
    QTEST(isPhoneNumber(text), "isOne");
}

FOYER_TEST_WITHOUT_APPLICATION(PaperValuesTest)
#include "papervaluestest.moc"
