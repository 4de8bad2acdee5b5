// Devices as an operator looks after them: the real command beside the real server, and a kiosk's connection.
#include "shared/domain/staffsecret.h"
#include "shared/protocol/devices.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

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
    void aPinIsReadFromStandardInput();
    void aPinThatIsTypedIsNotShown();
    void whatIsRefusedIsExplained();
    void aWrongRequestIsExplained_data();
    void aWrongRequestIsExplained();

private:
    struct Answer {
        int exitCode = ChildProcess::notRun;
        QString output;
        QString errors;
    };
    Answer device(const QStringList &arguments, const QString &input = {});
    QStringList withPlace(const QStringList &arguments) const;
    // Pairs a kiosk with m_key.
    void pair(const QString &name);
    // With which staff gets out of the kiosk that is paired with m_key.
    QString pinHash();

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

QStringList DeviceTest::withPlace(const QStringList &arguments) const
{
    return QStringList {u"device"_s} + arguments + QStringList {u"--data-dir"_s, m_folder.path()};
}

DeviceTest::Answer DeviceTest::device(const QStringList &arguments, const QString &input)
{
    ChildProcess process(u"foyer-server"_s);
    if (!input.isEmpty())
        process.setInput(input);
    process.start(withPlace(arguments));
    if (!process.awaitEnd(ServerProcess::startMsMax))
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

void DeviceTest::pair(const QString &name)
{
    Conversation asking(m_server->webSocketUrl());
    QVERIFY(asking.greet());
    const QByteArray hash = QCryptographicHash::hash(m_key.toUtf8(), QCryptographicHash::Sha256).toHex();
    const protocol::AskToPair ask {QString::fromLatin1(hash), {u"kiosk-7"_s, u"foyer-kiosk 0.1.0"_s, u"1080 x 1920"_s}};
    const QString code = asking.ask(ask)->code;

    const Answer paired = device({u"pair"_s, code, u"--name"_s, name});
    QVERIFY2(paired.exitCode == 0, qPrintable(paired.errors));
    QCOMPARE(paired.output, name + u" is paired: foyer-kiosk 0.1.0 on kiosk-7, screen 1080 x 1920, from 127.0.0.1\n"_s);
}

QString DeviceTest::pinHash()
{
    Conversation kiosk(m_server->webSocketUrl());
    const auto welcome = kiosk.greet(m_key);
    return welcome && welcome->settings ? welcome->settings->staffPin : QString();
}

void DeviceTest::aKioskIsPairedListedSetAndRevokedByCommand()
{
    pair(u"Foyer left"_s);
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

void DeviceTest::aPinIsReadFromStandardInput()
{
    pair(u"Foyer left"_s);
    QFile file(m_folder.filePath(u"pin.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("482913\n");
    file.close();
    const Answer set = device({u"set"_s, u"Foyer left"_s, u"pin=-"_s}, file.fileName());
    QCOMPARE(set.errors, QString());
    QCOMPARE(set.output, u"Foyer left: pin is set\n"_s);
    QVERIFY(isSecret(u"482913"_s, pinHash()));
    const Answer nothing = device({u"set"_s, u"Foyer left"_s, u"pin=-"_s}, u"/dev/null"_s);
    QCOMPARE(nothing.exitCode, 2);
    QCOMPARE(nothing.errors, u"foyer-server: there is nothing on standard input\n"_s);
    QVERIFY(isSecret(u"482913"_s, pinHash()));
    QCOMPARE(device({u"revoke"_s, u"Foyer left"_s}).exitCode, 0);
}

// A terminal of its own, at which the test types.
void DeviceTest::aPinThatIsTypedIsNotShown()
{
    pair(u"Foyer left"_s);
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    ChildProcess process(u"foyer-server"_s);
    process.setInput(QString::fromLocal8Bit(::ptsname(terminal)));
    process.start(withPlace({u"set"_s, u"Foyer left"_s, u"pin=-"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(process.errors(), u"pin of Foyer left: "_s, ServerProcess::startMsMax);
    QCOMPARE(::write(terminal, "739184\n", 7), 7);
    QVERIFY(process.awaitEnd(ServerProcess::startMsMax));
    QCOMPARE(process.output(), u"Foyer left: pin is set\n"_s);
    QByteArray shown(100, '\0');
    shown.resize(std::max<qsizetype>(0, ::read(terminal, shown.data(), size_t(shown.size()))));
    QVERIFY2(!shown.contains("7391"), shown.constData());
    ::close(terminal);
    QVERIFY(isSecret(u"739184"_s, pinHash()));
    QCOMPARE(device({u"revoke"_s, u"Foyer left"_s}).exitCode, 0);
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
