// Where the server's configuration comes from, and what is refused.
#include "server/app/configuration.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using server::Configuration;
using server::ConfigurationSources;

class ConfigurationTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void eachLayerOverrulesTheOneBefore();
    void printingTellsWhereAValueIsFrom();
    void passwordsAreNotPrinted_data();
    void passwordsAreNotPrinted();
    void whatIsNotKnownIsRefused_data();
    void whatIsNotKnownIsRefused();
    void anUnknownKeyInTheFileIsRefused();
    void anUnknownVariableIsTold();
    void aMissingFileIsRefusedOnlyWhenNamed();
    void aValueWithCommasIsKeptWhole();
    void timesOfOffersComeFromTheirOptions();

private:
    QString writeFile(const QByteArray &text)
    {
        const QString path = m_directory.filePath(u"foyer.ini"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file for the test");
        return path;
    }
    QTemporaryDir m_directory;
};

void ConfigurationTest::eachLayerOverrulesTheOneBefore()
{
    ConfigurationSources sources {{}, {}, {}};
    QCOMPARE(Configuration::read(sources)->number(u"port"_s), 4710);
    sources.defaultFile = writeFile("port=1001\n");
    QCOMPARE(Configuration::read(sources)->number(u"port"_s), 1001);
    sources.environment.insert(u"FOYER_PORT"_s, u"1002"_s);
    QCOMPARE(Configuration::read(sources)->number(u"port"_s), 1002);
    sources.arguments = {u"--port"_s, u"1003"_s};
    QCOMPARE(Configuration::read(sources)->number(u"port"_s), 1003);
}

void ConfigurationTest::printingTellsWhereAValueIsFrom()
{
    const auto configuration = Configuration::read({{u"--demo"_s}, {{u"FOYER_LANES"_s, u"3"_s}}, {}});
    QVERIFY(configuration->isOn(u"demo"_s));
    const QStringList lines = configuration->print().split(u'\n');
    QVERIFY(!lines.filter(QRegularExpression(u"^demo +=.*yes.*flag --demo"_s)).isEmpty());
    QVERIFY(!lines.filter(QRegularExpression(u"^lanes +=.*3.*environment FOYER_LANES"_s)).isEmpty());
    QVERIFY(!lines.filter(QRegularExpression(u"^port +=.*built-in"_s)).isEmpty());
}

void ConfigurationTest::passwordsAreNotPrinted_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("in the URL") << u"postgresql://foyer:geheim@one,two/foyer"_s;
    QTest::newRow("in its query") << u"postgresql://one/foyer?password=geheim&x=1"_s;
    QTest::newRow("as a word") << u"host=one password=geheim dbname=foyer"_s;
    QTest::newRow("in quotes") << u"host=one password='geheim mit geheim' dbname=foyer"_s;
    QTest::newRow("with an at sign") << u"postgresql://foyer:ge@geheim@one/foyer"_s;
}

void ConfigurationTest::passwordsAreNotPrinted()
{
    QFETCH(QString, database);
    const auto configuration = Configuration::read({{u"--database="_s + database}, {}, {}});
    QCOMPARE(configuration->text(u"database"_s), database);
    QVERIFY(!configuration->print().contains(u"geheim"_s));
    QVERIFY(configuration->print().contains(u"one"_s));
}

void ConfigurationTest::whatIsNotKnownIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("flag") << QStringList {u"--prot=1"_s} << u"--prot"_s;
    QTest::newRow("word") << QStringList {u"port"_s} << u"\"port\""_s;
    QTest::newRow("no value") << QStringList {u"--port"_s} << u"needs a value"_s;
    QTest::newRow("no number") << QStringList {u"--port=many"_s} << u"0 to 65535"_s;
    QTest::newRow("too large") << QStringList {u"--port=65536"_s} << u"0 to 65535"_s;
    QTest::newRow("no choice") << QStringList {u"--log-format=xml"_s} << u"text, json"_s;
    QTest::newRow("no switch") << QStringList {u"--demo=perhaps"_s} << u"yes nor no"_s;
    QTest::newRow("no web address") << QStringList {u"--public-url=tickets.example"_s} << u"https://"_s;
    QTest::newRow("no address") << QStringList {u"--listen-address=everywhere"_s} << u"address"_s;
}

void ConfigurationTest::whatIsNotKnownIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto configuration = Configuration::read({arguments, {}, {}});
    QVERIFY(!configuration);
    QCOMPARE(configuration.error().code, ErrorCode::BadConfiguration);
    QVERIFY2(configuration.error().detail.contains(says), qPrintable(configuration.error().detail));
}

void ConfigurationTest::anUnknownKeyInTheFileIsRefused()
{
    const QString path = writeFile("[network]\nport=1\n");
    const auto configuration = Configuration::read({{u"--config"_s, path}, {}, {}});
    QVERIFY(!configuration);
    QVERIFY(configuration.error().detail.contains(u"network/port"_s));
    QVERIFY(configuration.error().detail.contains(path));
}

void ConfigurationTest::anUnknownVariableIsTold()
{
    const auto configuration = Configuration::read({{}, {{u"FOYER_PROT"_s, u"1"_s}}, {}});
    QVERIFY(configuration);
    QCOMPARE(configuration->unknownVariables(), QStringList {u"FOYER_PROT"_s});
}

void ConfigurationTest::aMissingFileIsRefusedOnlyWhenNamed()
{
    QVERIFY(Configuration::read({{}, {}, u"/nowhere/foyer.ini"_s}));
    QVERIFY(!Configuration::read({{u"--config=/nowhere/foyer.ini"_s}, {}, {}}));
}

void ConfigurationTest::aValueWithCommasIsKeptWhole()
{
    const QString path = writeFile("database=postgresql://one,two/foyer?target_session_attrs=read-write\n");
    const auto configuration = Configuration::read({{}, {}, path});
    QCOMPARE(configuration->text(u"database"_s), u"postgresql://one,two/foyer?target_session_attrs=read-write"_s);
}

void ConfigurationTest::timesOfOffersComeFromTheirOptions()
{
    const auto configuration =
        Configuration::read({{u"--offer-seconds"_s, u"90"_s, u"--offer-seconds-at-kiosk"_s, u"30"_s}, {}, {}});
    QCOMPARE(configuration->holdPolicy().offerSeconds, 90);
    QCOMPARE(configuration->holdPolicy().offerSecondsAtKiosk, 30);
}

FOYER_TEST(ConfigurationTest)
#include "configurationtest.moc"
