#include "shared/core/base32.h"
#include "shared/domain/ticketcode.h"
#include "tests/e2e/support/gatewayprocess.h"
#include "tests/e2e/support/serverprocess.h"
#include "tests/support/mail/mailserver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/qrreader.h"
#include "tests/support/testcase.h"

#include "tests/e2e/support/await.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::test;

// The programs of ./foyer demo --headless, with the whole demo chain.
class WalkthroughTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void itBuysTicketsThatADoorLetsIn_data();
    void itBuysTicketsThatADoorLetsIn();
    void withoutAServerItSaysSo();
    void withAWrongKeyItSaysThatTheServerDoesNotKnowIt();

private:
    // Runs the walk to its end; true when it ended by itself.
    bool walk(const QStringList &arguments);
    QString data(const QString &name) const { return m_directory.path() + u"/data/"_s + name; }
    QStringList codesOf(const QString &pdf) const;

    QTemporaryDir m_directory {QDir::tempPath() + u"/foyer-e2e-XXXXXX"_s};
    std::optional<GatewayProcess> m_gateway;
    MailServer m_mail;
    std::optional<ServerProcess> m_server;
    ChildProcess m_walk {u"foyer-walkthrough"_s};
};

void WalkthroughTest::initTestCase()
{
    QFile::setPermissions(m_directory.path(), QFile::permissions(m_directory.path()) | QFile::ExeOther);
    m_gateway.emplace(m_directory.filePath(u"gateway.journal"_s));
    m_gateway->start();
    m_server.emplace(m_directory.filePath(u"data"_s));
    m_server->setArguments({u"--demo"_s, u"--gateway-url"_s, m_gateway->url(), u"--smtp-url"_s, m_mail.url(),
                            u"--smtp-tls"_s, u"off"_s, u"--mail-from"_s, u"tickets@foyer.example"_s, u"--public-url"_s,
                            u"https://phone.example"_s, u"--public-http-port"_s, u"0"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->process().errors()));
}

void WalkthroughTest::cleanupTestCase()
{
    m_server.reset();
    m_gateway.reset();
}

bool WalkthroughTest::walk(const QStringList &arguments)
{
    m_walk.start(arguments);
    return m_walk.awaitEnd(ServerProcess::startMsMax);
}

QStringList WalkthroughTest::codesOf(const QString &pdf) const
{
    const QDir pages(m_directory.filePath(u"pages"_s));
    QDir(pages).removeRecursively();
    pages.mkpath(u"."_s);
    if (QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, pdf, pages.filePath(u"page"_s)}) != 0)
        return {};
    QStringList codes;
    for (const QString &page : pages.entryList(QDir::Files, QDir::Name))
        codes += codesIn(QImage(pages.filePath(page)));
    return codes;
}

void WalkthroughTest::itBuysTicketsThatADoorLetsIn_data()
{
    QTest::addColumn<QStringList>("further");
    QTest::addColumn<QStringList>("ledger"); // what the gateway then has of this purchase
    QTest::newRow("a good card") << QStringList {} << QStringList {u"captured"_s};
    QTest::newRow("a declined card, then a good one")
        << QStringList {u"--decline"_s} << QStringList {u"captured"_s, u"declined"_s};
    QTest::newRow("a bank that is slow") << QStringList {u"--timeout"_s} << QStringList {u"captured"_s};
    const QStringList terminal {u"--terminal"_s, m_gateway->terminal()};
    QTest::newRow("at the card terminal") << terminal << QStringList {u"captured"_s};
    QTest::newRow("a card that the terminal declines, then a good one")
        << terminal + QStringList {u"--decline"_s} << QStringList {u"captured"_s, u"declined"_s};
    QTest::newRow("a terminal that is slow") << terminal + QStringList {u"--timeout"_s} << QStringList {u"captured"_s};
}

void WalkthroughTest::itBuysTicketsThatADoorLetsIn()
{
    QFETCH(const QStringList, further);
    QFETCH(const QStringList, ledger);
    const auto before = m_gateway->payments();
    const QStringList arguments {
        u"--server"_s,     m_server->webSocketUrl().toString(), u"--device-key"_s, data(u"demo-kiosk.key"_s),
        u"--ticket-key"_s, data(u"ticket-public.key"_s),        u"--output"_s,     m_directory.filePath(u"tickets"_s),
        u"--mail"_s,       u"visitor@foyer.example"_s};
    const qsizetype mailsBefore = m_mail.mails().size();
    QVERIFY(walk(arguments + further));
    QVERIFY2(m_walk.exitCode() == 0, qPrintable(m_walk.output() + m_walk.errors()));
    QVERIFY2(m_walk.output().contains(u"phone:    https://phone.example/t/"_s), qPrintable(m_walk.output()));
    QStringList payments;
    for (const auto &[attempt, state] : m_gateway->payments().asKeyValueRange())
        if (!before.contains(attempt))
            payments.append(state);
    payments.sort();
    QCOMPARE(payments, ledger);

    QFile keyFile(data(u"ticket-public.key"_s));
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    TicketVerifier door;
    door.addKey(TicketPublicKey::fromBytes(fromBase32(keyFile.readAll().trimmed()).value()).value());
    QSet<SeatNo> admitted;
    const QString pdf = m_walk.output().trimmed().split(u'\n').last();
    for (const QString &code : codesOf(pdf)) {
        const auto claims = door.verify(code);
        QVERIFY(claims);
        admitted.insert(claims->seat);
    }
    QCOMPARE(admitted.size(), 2);

    QTRY_COMPARE_WITH_TIMEOUT(m_mail.mails().size(), mailsBefore + 1, patienceMs);
    QFile mailed(m_directory.filePath(u"mailed.pdf"_s));
    QVERIFY(mailed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    mailed.write(readMail(m_mail.mails().last()).content(u"application/pdf"_s, u"Tickets"_s));
    mailed.close();
    const QStringList printed = codesOf(pdf);
    const QStringList sent = codesOf(mailed.fileName());
    QCOMPARE(QSet<QString>(sent.begin(), sent.end()), QSet<QString>(printed.begin(), printed.end()));
}

void WalkthroughTest::withoutAServerItSaysSo()
{
    QVERIFY(walk({u"--server"_s, u"ws://127.0.0.1:1"_s, u"--output"_s, m_directory.path()}));
    QCOMPARE(m_walk.exitCode(), 1);
    QVERIFY2(m_walk.errors().contains(u"the server could not be reached"), qPrintable(m_walk.errors()));
}

void WalkthroughTest::withAWrongKeyItSaysThatTheServerDoesNotKnowIt()
{
    QFile key(m_directory.filePath(u"wrong.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray(52, 'A') + '\n');
    key.close();
    QVERIFY(walk({u"--server"_s, m_server->webSocketUrl().toString(), u"--device-key"_s, key.fileName()}));
    QCOMPARE(m_walk.exitCode(), 1);
    QVERIFY2(m_walk.errors().contains(u"unknown_device"), qPrintable(m_walk.errors()));
}

FOYER_TEST(WalkthroughTest)
#include "walkthroughtest.moc"
