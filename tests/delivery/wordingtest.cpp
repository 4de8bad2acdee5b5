// The server's words: every language has its own, and all of them side by side.
#include "server/words/deliverywords.h"
#include "server/words/offerwords.h"
#include "server/words/phonewords.h"
#include "server/words/waitwords.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class WordingTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void tagsFindTheirLanguage_data();
    void tagsFindTheirLanguage();
    void everyLanguageHasWordsOfItsOwn_data() { languages(); }
    void everyLanguageHasWordsOfItsOwn();
    void numbersTakeTheirForm_data();
    void numbersTakeTheirForm();
    void severalLanguagesAreSpokenAtTheSameTime();
    void codesAreReadFromTheLeftEverywhere();

private:
    static void languages();
};

void WordingTest::languages()
{
    QTest::addColumn<QString>("tag");
    for (const Wording &wording : Wording::all())
        QTest::newRow(qPrintable(wording.tag())) << wording.tag();
}

void WordingTest::tagsFindTheirLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("found");
    QTest::newRow("plain") << u"pl"_s << u"pl"_s;
    QTest::newRow("a country") << u"de-AT"_s << u"de"_s;
    QTest::newRow("script and country") << u"zh-Hans-CN"_s << u"zh"_s;
    QTest::newRow("capitals") << u"FR"_s << u"fr"_s;
    QTest::newRow("another one") << u"sv"_s << u"en"_s;
    QTest::newRow("only begins so") << u"dead"_s << u"en"_s;
    QTest::newRow("none") << QString() << u"en"_s;
}

void WordingTest::tagsFindTheirLanguage()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, found);
    QCOMPARE(Wording::in(tag).tag(), found);
    QCOMPARE(Wording::find(tag) != nullptr, found != "en"_L1);
}

void WordingTest::everyLanguageHasWordsOfItsOwn()
{
    QFETCH(const QString, tag);
    const Wording &wording = Wording::in(tag);
    QCOMPARE(wording.tag(), tag);
    QCOMPARE(wording.locale().language(), QLocale(tag).language());
    const bool isEnglish = tag == "en"_L1;
    QCOMPARE(deliveryWordsIn(tag).mail.closing == u"We look forward to seeing you."_s, isEnglish);
    QCOMPARE(offerWordsIn(tag).greeting == u"Good day,"_s, isEnglish);
    QCOMPARE(phoneWords(wording).busyTitle == u"One moment, please"_s, isEnglish);
    QCOMPARE(waitWords(wording).title == u"Your place on the waitlist"_s, isEnglish);
    QCOMPARE(priceTypeIn(wording, u"adult"_s) == u"Adult"_s, isEnglish);
    QCOMPARE(priceTypeIn(wording, u"press"_s), u"press"_s);
}

void WordingTest::numbersTakeTheirForm_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("seats");
    QTest::newRow("en 1") << u"en"_s << 1 << u"From 1 year"_s << u"1 seat"_s;
    QTest::newRow("en 6") << u"en"_s << 6 << u"From 6 years"_s << u"6 seats, side by side"_s;
    QTest::newRow("de 1") << u"de"_s << 1 << u"Ab 1 Jahr"_s << u"1 Platz"_s;
    QTest::newRow("de 12") << u"de"_s << 12 << u"Ab 12 Jahren"_s << u"12 Plätze nebeneinander"_s;
    QTest::newRow("fr 2") << u"fr"_s << 2 << u"À partir de 2 ans"_s << u"2 places côte à côte"_s;
    QTest::newRow("pl 2") << u"pl"_s << 2 << u"Od 2 lat"_s << u"2 miejsca obok siebie"_s;
    QTest::newRow("pl 12") << u"pl"_s << 12 << u"Od 12 lat"_s << u"12 miejsc obok siebie"_s;
    QTest::newRow("tr 6") << u"tr"_s << 6 << u"6 yaş ve üzeri"_s << u"yan yana 6 koltuk"_s;
    QTest::newRow("ar 2") << u"ar"_s << 2 << u"من عمر سنتين"_s << u"مقعدان متجاوران"_s;
    QTest::newRow("ar 6") << u"ar"_s << 6 << u"من عمر 6 سنوات"_s << u"6 مقاعد متجاورة"_s;
    QTest::newRow("ar 12") << u"ar"_s << 12 << u"من عمر 12 سنة"_s << u"12 مقعدًا متجاورًا"_s;
    QTest::newRow("zh 12") << u"zh"_s << 12 << u"12 岁以上"_s << u"12 个相邻座位"_s;
    QTest::newRow("ja 12") << u"ja"_s << 12 << u"12歳以上"_s << u"並びで12席"_s;
}

void WordingTest::numbersTakeTheirForm()
{
    QFETCH(const QString, tag);
    QFETCH(const int, number);
    QFETCH(const QString, age);
    QFETCH(const QString, seats);
    QCOMPARE(ageRatingIn(Wording::in(tag), number), age);
    QCOMPARE(wantedSeats(Wording::in(tag), number, true), seats);
}

void WordingTest::severalLanguagesAreSpokenAtTheSameTime()
{
    constexpr int threads = 8, rounds = 200;
    const auto speak = [] {
        QString said;
        for (int round = 0; round < rounds; ++round)
            for (const Wording &wording : Wording::all())
                said = said.right(1000) + othersBefore(wording, round) + deliveryWordsIn(wording.tag()).ticket.row
                    + waitWords(wording).leave;
        return said;
    };
    std::vector<std::future<QString>> all;
    for (int i = 0; i < threads; ++i)
        all.push_back(std::async(std::launch::async, speak));
    const QString alone = speak();
    for (std::future<QString> &said : all)
        QCOMPARE(said.get(), alone);
}

void WordingTest::codesAreReadFromTheLeftEverywhere()
{
    QCOMPARE(Wording::in(u"de"_s).code(u"2345-ABCD"_s), u"2345-ABCD"_s);
    QCOMPARE(Wording::in(u"ar"_s).code(u"2345-ABCD"_s),
             u"\u2066"
             u"2345-ABCD\u2069"_s);
}

FOYER_TEST(WordingTest)
#include "wordingtest.moc"
