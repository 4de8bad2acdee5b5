#include "shared/core/moneytext.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class MoneyTextTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void amountsReadAsTheLocaleWritesThem_data();
    void amountsReadAsTheLocaleWritesThem();
    void everyAmountKeepsItsDigitsInEveryLocale();
    void currenciesHaveTheirDigits();
};

void MoneyTextTest::amountsReadAsTheLocaleWritesThem_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 minor, const char *currency, const char *locale, const QString &text) {
        QTest::addRow("%lld %s in %s", minor, currency, locale)
            << minor << QString::fromLatin1(currency) << QString::fromLatin1(locale) << text;
    };
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 least = std::numeric_limits<qint64>::min();
    row(1250, "EUR", "de_DE", u"12,50\u00A0€"_s);
    row(1250, "EUR", "en_IE", u"€12.50"_s);
    row(1250, "EUR", "en_US", u"€12.50"_s);
    row(5, "EUR", "de_DE", u"0,05\u00A0€"_s);
    row(0, "EUR", "de_DE", u"0,00\u00A0€"_s);
    row(-5, "EUR", "de_DE", u"-0,05\u00A0€"_s);
    row(-123456, "EUR", "de_DE", u"-1.234,56\u00A0€"_s);
    row(1234, "JPY", "ja_JP", u"￥1,234"_s);
    row(1, "JPY", "de_DE", u"1\u00A0JPY"_s);
    row(12345, "KWD", "en_GB",
        u"KWD\u00A0"
        "12.345"_s);
    row(1, "KWD", "de_DE", u"0,001\u00A0KWD"_s);
    row(1950, "CHF", "de_CH", u"19.50\u00A0CHF"_s);
    row(1950, "CHF", "fr_FR", u"19,50\u00A0CHF"_s);
    row(1000, "USD", "en_US", u"$10.00"_s);
    row(1000, "USD", "en_CA",
        u"USD\u00A0"
        "10.00"_s);
    row(900719925474099301, "EUR", "de_DE", u"9.007.199.254.740.993,01\u00A0€"_s); // beyond 2^53, no double holds it
    row(most, "EUR", "en_US", u"€92,233,720,368,547,758.07"_s);
    row(most, "JPY", "en_US",
        u"JPY\u00A0"
        "9,223,372,036,854,775,807"_s);
    row(least, "EUR", "de_DE", u"-92.233.720.368.547.758,08\u00A0€"_s);
}

void MoneyTextTest::amountsReadAsTheLocaleWritesThem()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QTEST(moneyText({minor, currency}, QLocale(locale)), "text");
}

void MoneyTextTest::everyAmountKeepsItsDigitsInEveryLocale()
{
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    QVERIFY(locales.size() > 100);
    for (const QLocale &locale : locales) {
        const QString text = moneyText({-2345067, u"EUR"_s}, locale);
        QString digits;
        for (const QChar c : text)
            if (c.isDigit())
                digits += QChar(u'0' + c.digitValue());
        if (locale.zeroDigit().size() == 1) // the others write digits beyond the basic plane
            QVERIFY2(digits == u"2345067"_s, qPrintable(locale.name() + u": "_s + text));
        QVERIFY2(text.contains(u'€') && text != moneyText({2345067, u"EUR"_s}, locale), qPrintable(locale.name()));
    }
}

void MoneyTextTest::currenciesHaveTheirDigits()
{
    QCOMPARE(currencyDigits(u"EUR"), 2);
    QCOMPARE(currencyDigits(u"JPY"), 0);
    QCOMPARE(currencyDigits(u"KWD"), 3);
    QCOMPARE(currencyDigits(u"CLF"), 4);
    QCOMPARE(currencyDigits(u"CHF"), 2);
}

FOYER_TEST_WITHOUT_APPLICATION(MoneyTextTest)
#include "moneytexttest.moc"
