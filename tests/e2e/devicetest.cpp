// Devices as an operator looks after them: the real command beside the real server, and a kiosk's connection.
#include "shared/protocol/devices.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

class DeviceTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void aKioskIsPairedListedSetAndRevokedByCommand();
    void whatIsRefusedIsExplained();
    void aWrongRequestIsExplained_data();
    void aWrongRequestIsExplained();

private:
    struct Answer {
        int exitCode = ChildProcess::notRun;
        QString output;
        QString errors;
    };
    Answer device(QStringList arguments);

    QTemporaryDir m_folder {QDir::tempPath() + u"/foyer-e2e-XXXXXX"_s};
    std::optional<ServerProcess> m_server;
    const QString m_key {40, u'N'};
};

void DeviceTest::initTestCase()
{
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther);
    m_server.emplace(m_folder.path());
    QVERIFY2(m_server->start(), qPrintable(m_server->process().errors()));
}

void DeviceTest::cleanupTestCase() { m_server.reset(); }

DeviceTest::Answer DeviceTest::device(QStringList arguments)
{
    arguments.prepend(u"device"_s);
    arguments += {u"--data-dir"_s, m_folder.path()};
    ChildProcess process(u"foyer-server"_s);
    process.start(arguments);
    if (!process.awaitEnd(ServerProcess::startMsMax))
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

void DeviceTest::aKioskIsPairedListedSetAndRevokedByCommand()
{
    Conversation asking(m_server->webSocketUrl());
    QVERIFY(asking.greet());
    const QByteArray hash = QCryptographicHash::hash(m_key.toUtf8(), QCryptographicHash::Sha256).toHex();
    const protocol::AskToPair ask {QString::fromLatin1(hash), {u"kiosk-7"_s, u"foyer-kiosk 0.1.0"_s, u"1080 x 1920"_s}};
    const QString code = asking.ask(ask)->code;

    const Answer paired = device({u"pair"_s, code, u"--name"_s, u"Foyer left"_s});
    QVERIFY2(paired.exitCode == 0, qPrintable(paired.errors));
    QCOMPARE(paired.output,
             u"Foyer left is paired: foyer-kiosk 0.1.0 on kiosk-7, screen 1080 x 1920, from 127.0.0.1\n"_s);
    Conversation kiosk(m_server->webSocketUrl());
    QVERIFY(kiosk.greet(m_key));

    QCOMPARE(device({u"list"_s}).output, u"Foyer left: kiosk\n"_s);
    QCOMPARE(device({u"set"_s, u"Foyer left"_s, u"idle=60"_s}).exitCode, 0);
    QVERIFY(kiosk.waitForPush());
    QCOMPARE(protocol::fromJson<protocol::DeviceNews>(kiosk.pushes.takeFirst().body)->settings->idleSeconds, 60);

    QCOMPARE(device({u"revoke"_s, u"Foyer left"_s}).output, u"Foyer left is revoked\n"_s);
    QVERIFY(kiosk.waitUntilClosed());
    QVERIFY(device({u"list"_s}).output.startsWith(u"Foyer left: kiosk, revoked 2"));
}

void DeviceTest::whatIsRefusedIsExplained()
{
    const Answer unknown = device({u"pair"_s, u"0000-0000"_s, u"--name"_s, u"one"_s});
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(unknown.errors, u"foyer-server: no kiosk shows this code, or not any more\n"_s);
    const Answer mistyped = device({u"pair"_s, u"0000-0001"_s, u"--name"_s, u"one"_s});
    QCOMPARE(mistyped.exitCode, 1);
    QVERIFY2(mistyped.errors.startsWith(u"foyer-server: the code is mistyped: "), qPrintable(mistyped.errors));
    const Answer nobody = device({u"set"_s, u"nobody"_s, u"idle=60"_s});
    QCOMPARE(nobody.exitCode, 1);
    QCOMPARE(nobody.errors, u"foyer-server: there is no device \"nobody\"\n"_s);
}

void DeviceTest::aWrongRequestIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("something else") << QStringList {u"count"_s};
    QTest::newRow("no code") << QStringList {u"pair"_s, u"--name"_s, u"one"_s};
    QTest::newRow("no name") << QStringList {u"pair"_s, u"0000-0000"_s};
    QTest::newRow("nobody to revoke") << QStringList {u"revoke"_s};
    QTest::newRow("no value") << QStringList {u"set"_s, u"one"_s, u"idle"_s};
}

void DeviceTest::aWrongRequestIsExplained()
{
    QFETCH(QStringList, arguments);
    const Answer answer = device(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains(u"foyer-server device list, or device pair CODE"), qPrintable(answer.errors));
}

FOYER_TEST(DeviceTest)
#include "devicetest.moc"
