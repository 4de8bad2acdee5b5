// What the server does about payments over its own sockets: webhooks, a till, a kiosk whose terminal is done.
#include "server/payment/simulator/service.h"
#include "server/payment/stripe/signature.h"
#include "tests/payment/servicecase.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using protocol::PaymentState;
using test::seatNos;
using test::signedAt;
using test::SmallHouse;

namespace
{
QByteArray anEvent(const QString &id, const protocol::BeginPayment &about)
{
    const QJsonObject metadata {{u"attempt"_s, about.attempt.toString()},
                                {u"show"_s, QString::number(about.show.value)}};
    const QJsonObject intent {{u"object"_s, u"payment_intent"_s}, {u"metadata"_s, metadata}};
    return test::stripeEvent(id, u"payment_intent.succeeded"_s, intent);
}
} // namespace

class ServiceTest : public test::ServiceCase
{
    Q_OBJECT
private slots:
    void initTestCase() { writeSecrets(); }
    void init()
    {
        TestCase::init();
        openHouse();
    }
    void cleanup() { closeHouse(); }
    void aSignatureIsJudgedAsItIs_data();
    void aSignatureIsJudgedAsItIs();
    void theOfficialPackagesSignatureIsAccepted();
    void anEventMakesItsAttemptDue();
    void anEventThatComesAgainDoesNothing();
    void anEventIsRefused_data();
    void anEventIsRefused();
    void anEventThatIsTooLargeIsRefused();
    void withoutASecretThereIsNoWebhook();
    void aSecretThatOthersMayReadStopsTheStart();
    void onlyStaffTakeCash();
    void aTillsPaymentIsBookedAtOnce();
    void aTerminalsPaymentIsFoundWhenTheKioskAsksToLook();

private:
    // An attempt that another node began and does not finish.
    protocol::BeginPayment orphan();
};

protocol::BeginPayment ServiceTest::orphan()
{
    const protocol::Hold hold = m_desk->hold(m_house->show(), seatNos({30})).value();
    (void)m_desk->pay(hold, SmallHouse::adultMinor, u"card-approved"_s).value();
    return m_desk->begun().last();
}

void ServiceTest::aSignatureIsJudgedAsItIs_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<bool>("accepted");
    // Made by Stripe's own package of npm for {"id":"evt_1"} and whsec_test.
    const QByteArray right = "35788cf1ad665fb1aa94f45e03fdf0279f14631eb73baa1a0054d45a8499aadf";
    const QByteArray wrong = QByteArray(right).replace('3', '4');
    const QByteArray time = "t=1777658400,";
    QTest::newRow("fresh") << time + "v1=" + right << 0 << true;
    QTest::newRow("as old as may be") << time + "v1=" + right << 300 << true;
    QTest::newRow("too old") << time + "v1=" + right << 301 << false;
    QTest::newRow("from a clock that is as far ahead as may be") << time + "v1=" + right << -300 << true;
    QTest::newRow("from the future") << time + "v1=" + right << -301 << false;
    QTest::newRow("wrong") << time + "v1=" + wrong << 0 << false;
    QTest::newRow("one of two is right") << time + "v1=" + wrong + ",v1=" + right << 0 << true;
    QTest::newRow("of another scheme") << time + "v0=" + right << 0 << false;
    QTest::newRow("another scheme beside it") << time + "v1=" + right + ",v0=00" << 0 << true;
    QTest::newRow("cut off") << time + "v1=" + right.first(10) << 0 << false;
    QTest::newRow("without a time") << "v1=" + right << 0 << false;
    QTest::newRow("of another time") << "t=1777658401,v1=" + right << 0 << false;
    QTest::newRow("a time that is none") << "t=now,v1=" + right << 0 << false;
    QTest::newRow("nothing") << QByteArray() << 0 << false;
    QTest::newRow("rubbish") << QByteArray(",,==,t,v1") << 0 << false;
}

void ServiceTest::aSignatureIsJudgedAsItIs()
{
    QFETCH(QByteArray, header);
    QFETCH(int, secondsAgo);
    QFETCH(bool, accepted);
    const QDateTime made = QDateTime::fromSecsSinceEpoch(1777658400, Qt::UTC).addSecs(secondsAgo);
    QCOMPARE(!whyNotSigned(header, R"({"id":"evt_1"})", "whsec_test", made), accepted);
    QVERIFY(whyNotSigned(header, R"({"id":"evt_2"})", "whsec_test", made));
    QVERIFY(whyNotSigned(header, R"({"id":"evt_1"})", "whsec_other", made));
}

void ServiceTest::theOfficialPackagesSignatureIsAccepted()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || QStandardPaths::findExecutable(u"npm"_s).isEmpty())
        QSKIP("node and npm are not installed");
    const QDir scripts(test::inSources(u"tests/payment/node"));
    const QDir installed(test::inBuild(u"tests/payment/node"));
    if (!installed.exists(u"node_modules/stripe"_s)) {
        QVERIFY(installed.mkpath(u"."_s));
        for (const QString &name : {u"package.json"_s, u"package-lock.json"_s})
            QFile::copy(scripts.filePath(name), installed.filePath(name));
        QProcess npm;
        npm.setProcessChannelMode(QProcess::MergedChannels);
        npm.start(u"npm"_s, {u"ci"_s, u"--no-audit"_s, u"--no-fund"_s, u"--prefix"_s, installed.path()});
        if (!npm.waitForFinished(90'000) || npm.exitCode() != 0)
            QSKIP(qPrintable(u"npm could not install stripe: "_s + QString::fromUtf8(npm.readAll()).left(300)));
    }
    const test::TestServer server(*m_database, stripeFlags(u"instant:"_s));
    const QByteArray body = anEvent(u"evt_official"_s, orphan());
    const auto officially = [&](qint64 seconds) {
        QProcess node;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, installed.filePath(u"node_modules"_s));
        node.setProcessEnvironment(environment);
        node.start(
            u"node"_s,
            {scripts.filePath(u"sign.js"_s), QString::fromLatin1(test::webhookSecret), QString::number(seconds)});
        node.write(body);
        node.closeWriteChannel();
        (void)node.waitForFinished();
        return node.readAllStandardOutput();
    };
    const QByteArray header = officially(now());
    QVERIFY(header.startsWith("t="));
    QCOMPARE(post(server, body + ' ', header), 400);
    QCOMPARE(post(server, body, officially(now() - 301)), 400);
    QCOMPARE(events(), 0);
    QCOMPARE(post(server, body, header), 200);
    QCOMPARE(events(), 1);
}

void ServiceTest::anEventMakesItsAttemptDue()
{
    const protocol::BeginPayment payment = orphan();
    const test::TestServer server(*m_database, stripeFlags(u"instant:"_s));
    const QByteArray body = anEvent(u"evt_1"_s, payment);
    QCOMPARE(post(server, body, signedAt(body, now())), 200);
    QTRY_COMPARE(stateOf(payment), PaymentState::Captured); // long before the other node's lease is over
}

void ServiceTest::anEventThatComesAgainDoesNothing()
{
    const protocol::BeginPayment payment = orphan();
    const auto take = [&] {
        return m_database->server().value<bool>("payment/take_event", u"evt_1"_s, u"charge.updated"_s, payment.show,
                                                payment.attempt, std::optional<RefundId>(), false);
    };
    QVERIFY(take());
    QVERIFY(m_database->owner().value<bool>("test/is_due"));
    m_database->owner().run("test/lease_all");
    QVERIFY(!take());
    QVERIFY(!m_database->owner().value<bool>("test/is_due"));
    const test::TestServer server(*m_database, stripeFlags(u"instant:"_s));
    const QByteArray body = anEvent(u"evt_1"_s, payment);
    QCOMPARE(post(server, body, signedAt(body, now())), 200); // or Stripe would come again
    QCOMPARE(events(), 1);
}

void ServiceTest::anEventIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    const QByteArray body = R"({"id":"evt_1","type":"payment_intent.succeeded"})";
    QTest::newRow("unsigned") << body << QByteArray();
    QTest::newRow("signed by somebody else") << body << signedAt(body, now(), "whsec_other");
    QTest::newRow("changed") << body + ' ' << signedAt(body, now());
    QTest::newRow("stale") << body << signedAt(body, now() - 400);
    QTest::newRow("from the future") << body << signedAt(body, now() + 400);
    QTest::newRow("no JSON") << "hello"_ba << signedAt("hello", now());
    QTest::newRow("without a name") << "{}"_ba << signedAt("{}", now());
}

void ServiceTest::anEventIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    const test::TestServer server(*m_database, stripeFlags(u"instant:"_s));
    QCOMPARE(post(server, body, header), 400);
    QCOMPARE(events(), 0);
}

void ServiceTest::anEventThatIsTooLargeIsRefused()
{
    const test::TestServer server(*m_database, stripeFlags(u"instant:"_s));
    const QByteArray body(webhookBodyMax + 1, 'x');
    QCOMPARE(post(server, body, signedAt(body, now())), 413);
}

void ServiceTest::withoutASecretThereIsNoWebhook()
{
    const test::TestServer server(*m_database);
    QCOMPARE(post(server, "{}", signedAt("{}", now())), 404);
}

void ServiceTest::aSecretThatOthersMayReadStopsTheStart()
{
    writeSecret(u"open"_s, "sk_test_1");
    QFile::setPermissions(m_folder.filePath(u"open"_s), QFile::ReadOwner | QFile::ReadOther);
    const QStringList flags {u"--port=0"_s, u"--http-port=0"_s, u"--gateway-url=stripe:https://api.stripe.com"_s,
                             u"--stripe-key-file="_s + m_folder.filePath(u"open"_s)};
    const Configuration configuration = Configuration::read({flags, {}, {}}).value();
    Machine machine(
        configuration, m_database->serverSettings(), 1,
        std::make_shared<const TicketSigner>(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value()));
    const auto started = machine.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::BadConfiguration);
    QVERIFY(started.error().detail.contains(u"others may read"_s));
}

void ServiceTest::onlyStaffTakeCash()
{
    const test::TestServer server(*m_database, {u"--gateway-url=instant:"_s});
    test::Conversation kiosk(server.url());
    const protocol::BeginPayment cash = orderOf(kiosk, u"kiosk"_s, PaymentMethod::Cash);
    QCOMPARE(kiosk.ask(cash).error().code, ErrorCode::Forbidden);
    QCOMPARE(kiosk.ask(protocol::GetHold {cash.show, cash.holder, cash.hold})->state, protocol::HoldState::Held);
}

void ServiceTest::aTillsPaymentIsBookedAtOnce()
{
    const SystemClock clock;
    const auto ledger = Ledger::open({}, clock).value();
    GatewayService gateway(*ledger, clock);
    const int port = gateway.listen(0);
    const test::TestServer server(*m_database, {u"--gateway-url=http://127.0.0.1:%1"_s.arg(port)});
    test::Conversation till(server.url());
    const protocol::BeginPayment payment = orderOf(till, u"staff"_s, PaymentMethod::Cash);
    QVERIFY(till.ask(payment).ok());
    QTRY_COMPARE(stateOf(payment), PaymentState::Captured);
    QVERIFY(ledger->entries().isEmpty()); // no gateway ever heard of it
}

void ServiceTest::aTerminalsPaymentIsFoundWhenTheKioskAsksToLook()
{
    const SystemClock clock;
    const auto ledger = Ledger::open({}, clock).value();
    GatewayService gateway(*ledger, clock);
    const int port = gateway.listen(0);
    const test::TestServer server(*m_database, {u"--gateway-url=http://127.0.0.1:%1"_s.arg(port)});
    test::Conversation kiosk(server.url());
    const protocol::BeginPayment payment = orderOf(kiosk, u"kiosk"_s, PaymentMethod::Terminal);
    QVERIFY(kiosk.ask(payment).ok());
    const protocol::LookAtPayment look {payment.show, payment.holder, payment.attempt};
    QCOMPARE(kiosk.ask(look)->state, PaymentState::Created);
    QVERIFY(!ledger->entry(payment.attempt)); // the server does not ask for money that a terminal asks for
    (void)ledger->submit({payment.attempt, payment.total, u"card-approved"_s});
    QVERIFY(kiosk.ask(look).ok());
    QTRY_COMPARE(stateOf(payment), PaymentState::Captured);
    protocol::LookAtPayment spying = look;
    spying.holder = HolderId::create();
    QCOMPARE(kiosk.ask(spying).error().code, ErrorCode::NotFound);
}

FOYER_TEST(ServiceTest)
#include "servicetest.moc"
