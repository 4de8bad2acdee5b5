// The drivers of gateways against the simulated one, over real HTTP, whatever it does.
#include "server/payment/simulatedgateway.h"
#include "server/payment/simulator/service.h"
#include "server/payment/stripe/stripeamount.h"
#include "server/payment/stripe/stripegateway.h"
#include "tests/e2e/support/gatewayprocess.h"
#include "tests/payment/stubbornserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

namespace
{
enum class Driver { Simulated, Stripe };

std::unique_ptr<PaymentGateway> makeDriver(Driver driver, const QString &url)
{
    if (driver == Driver::Stripe)
        return std::make_unique<StripeGateway>(url, "sk_test_1");
    return std::make_unique<SimulatedGateway>(url);
}

GatewayRequest aRequest(const QString &token)
{
    return {AttemptId::create(), Money {2400, u"EUR"_s}, token, ShowId(21598437376)};
}

std::optional<GatewayState> stateIn(const Result<GatewayAnswer> &answer)
{
    return answer ? std::optional(answer->state) : std::nullopt;
}

// The certificate of 127.0.0.1 and its key in one file.
QString makeCertificate(const QString &path)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=foyer test"_s, u"-addext"_s,
                   u"subjectAltName=IP:127.0.0.1"_s, u"-out"_s, path, u"-keyout"_s, path + u".key"_s});
    QFile certificate(path);
    QFile key(path + u".key"_s);
    if (!openssl.waitForFinished() || !key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::Append))
        qFatal("openssl made no certificate: %s", openssl.readAllStandardError().constData());
    certificate.write(key.readAll());
    return path;
}
} // namespace

Q_DECLARE_METATYPE(Driver)
Q_DECLARE_METATYPE(std::optional<GatewayState>)

class GatewayTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aPaymentGoesAsItsTokenSays_data();
    void aPaymentGoesAsItsTokenSays();
    void aLateApprovalIsFoundByAsking_data() { drivers(); }
    void aLateApprovalIsFoundByAsking();
    void aRepeatedSubmissionChargesOnce_data() { drivers(); }
    void aRepeatedSubmissionChargesOnce();
    void whatNobodyConfirmedIsUnheardOfAndMayStillBeSubmitted();
    void whatWasVoidedIsNeverApproved_data() { drivers(); }
    void whatWasVoidedIsNeverApproved();
    void moneyIsGivenBackOnceAndNeverMoreThanWasTaken_data() { drivers(); }
    void moneyIsGivenBackOnceAndNeverMoreThanWasTaken();
    void paymentsAndRefundsAreFoundWhenTheirKeysAreForgotten();
    void theSameKeyForAnotherAmountIsUnknownNotDeclined();
    void aCardThatStripeDoesNotKnowIsDeclined();
    void anAnswerThatSettlesNothingIsUnknown_data();
    void anAnswerThatSettlesNothingIsUnknown();
    void everyWriteNamesItsKeyAndItsVersion();
    void whoseCertificateNobodyVouchesForIsNotSpokenTo();
    void aGatewayThatDiesBeforeItAnswersHasKeptThePayment_data() { drivers(); }
    void aGatewayThatDiesBeforeItAnswersHasKeptThePayment();
    void aTestMayOrderWhatBecomesOfTheNextPayment();
    void amountsAreCountedAsStripeCounts_data();
    void amountsAreCountedAsStripeCounts();

private:
    void drivers()
    {
        QTest::addColumn<Driver>("driver");
        QTest::newRow("simulated") << Driver::Simulated;
        QTest::newRow("stripe") << Driver::Stripe;
    }
    void restart()
    {
        m_service.reset();
        m_service = std::make_unique<GatewayService>(*m_ledger, m_clock);
        m_port = m_service->listen(m_port);
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }
    std::unique_ptr<PaymentGateway> driverOfRow() const
    {
        QFETCH(Driver, driver);
        return makeDriver(driver, url());
    }

    test::FakeClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<GatewayService> m_service;
    int m_port = 0;
};

void GatewayTest::init()
{
    TestCase::init();
    m_service.reset();
    m_ledger = Ledger::open({}, m_clock).value();
    m_port = 0;
    restart();
    QVERIFY(m_port > 0);
}

void GatewayTest::aPaymentGoesAsItsTokenSays_data()
{
    using State = std::optional<GatewayState>;
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QString>("token");
    QTest::addColumn<State>("answered");
    QTest::addColumn<State>("found");
    for (const auto &[driver, name] :
         {std::pair {Driver::Simulated, "simulated"}, std::pair {Driver::Stripe, "stripe"}}) {
        const auto row = [driver = driver, name = name](const char *token, State answered, State found) {
            QTest::addRow("%s, %s", name, token) << driver << QString::fromLatin1(token) << answered << found;
        };
        row("card-approved", GatewayState::Approved, GatewayState::Approved);
        row("card-declined", GatewayState::Declined, GatewayState::Declined);
        row("card-slow", GatewayState::Approved, GatewayState::Approved);
        row("card-no-answer", {}, GatewayState::Pending);
        row("card-lost", {}, GatewayState::Approved);
        row("card-twice", GatewayState::Approved, GatewayState::Approved);
    }
}

void GatewayTest::aPaymentGoesAsItsTokenSays()
{
    QFETCH(QString, token);
    QFETCH(std::optional<GatewayState>, answered);
    QFETCH(std::optional<GatewayState>, found);
    const auto driver = driverOfRow();
    const GatewayRequest request = aRequest(token);
    const Result<GatewayAnswer> answer = driver->submit(request);
    QCOMPARE(stateIn(answer), answered);
    if (!answer)
        QCOMPARE(answer.error().code, ErrorCode::PaymentUnknown);
    QCOMPARE(stateIn(driver->lookUp(request)), found);
}

void GatewayTest::aLateApprovalIsFoundByAsking()
{
    const auto driver = driverOfRow();
    const GatewayRequest request = aRequest(u"card-late"_s);
    QVERIFY(!driver->submit(request).ok());
    QCOMPARE(stateIn(driver->lookUp(request)), GatewayState::Pending);
    m_clock.advanceMs(lateMs);
    QCOMPARE(stateIn(driver->lookUp(request)), GatewayState::Approved);
    QCOMPARE(stateIn(driver->capture(request)), GatewayState::Captured);
}

void GatewayTest::aRepeatedSubmissionChargesOnce()
{
    const auto driver = driverOfRow();
    const GatewayRequest request = aRequest(u"card-approved"_s);
    const Result<GatewayAnswer> first = driver->submit(request);
    const Result<GatewayAnswer> second = driver->submit(request);
    QVERIFY(first.ok() && !first->reference.isEmpty());
    QCOMPARE(second->reference, first->reference);
    QCOMPARE(stateIn(second), GatewayState::Approved);
    QCOMPARE(m_ledger->entries().size(), 1);
}

void GatewayTest::whatNobodyConfirmedIsUnheardOfAndMayStillBeSubmitted()
{
    StripeGateway driver(url(), "sk_test_1");
    const GatewayRequest request = aRequest(u"card-approved"_s);
    QCOMPARE(stateIn(driver.lookUp(request)), GatewayState::Unheard);
    QCOMPARE(stateIn(driver.submit(request)), GatewayState::Approved);
    QCOMPARE(m_ledger->entry(request.attempt)->request.show, request.show);
}

void GatewayTest::whatWasVoidedIsNeverApproved()
{
    const auto driver = driverOfRow();
    const GatewayRequest unheard = aRequest(u"card-approved"_s);
    QCOMPARE(stateIn(driver->voidPayment(unheard)), GatewayState::Voided);
    QCOMPARE(stateIn(driver->submit(unheard)), GatewayState::Voided);
    const GatewayRequest approved = aRequest(u"card-approved"_s);
    QCOMPARE(stateIn(driver->submit(approved)), GatewayState::Approved);
    QCOMPARE(stateIn(driver->voidPayment(approved)), GatewayState::Voided);
    QCOMPARE(stateIn(driver->capture(approved)), GatewayState::Voided);
    QCOMPARE(stateIn(driver->lookUp(approved)), GatewayState::Voided);
}

void GatewayTest::moneyIsGivenBackOnceAndNeverMoreThanWasTaken()
{
    const auto driver = driverOfRow();
    const GatewayRequest request = aRequest(u"card-approved"_s);
    const QString reference = driver->submit(request)->reference;
    QCOMPARE(stateIn(driver->capture(request)), GatewayState::Captured);
    const GatewayRefund part {RefundId::create(), request.attempt, reference, Money {1000, u"EUR"_s}};
    QCOMPARE(driver->refund(part).value(), RefundState::Paid);
    QCOMPARE(driver->refund(part).value(), RefundState::Paid);
    const GatewayRefund tooMuch {RefundId::create(), request.attempt, reference, Money {1500, u"EUR"_s}};
    QCOMPARE(driver->refund(tooMuch).value(), RefundState::Refused);
    const GatewayRefund rest {RefundId::create(), request.attempt, reference, Money {1400, u"EUR"_s}};
    QCOMPARE(driver->refund(rest).value(), RefundState::Paid);
    const QHash<RefundId, qint64> refunds = m_ledger->entry(request.attempt)->refundsMinor;
    QCOMPARE(std::accumulate(refunds.begin(), refunds.end(), 0LL), 2400);
}

void GatewayTest::paymentsAndRefundsAreFoundWhenTheirKeysAreForgotten()
{
    StripeGateway driver(url(), "sk_test_1");
    const GatewayRequest request = aRequest(u"card-approved"_s);
    const QString reference = driver.submit(request)->reference;
    QCOMPARE(stateIn(driver.capture(request)), GatewayState::Captured);
    const GatewayRefund refund {RefundId::create(), request.attempt, reference, Money {1000, u"EUR"_s}};
    QCOMPARE(driver.refund(refund).value(), RefundState::Paid);
    restart(); // as after a day
    StripeGateway later(url(), "sk_test_1");
    QCOMPARE(stateIn(later.lookUp(request)), GatewayState::Captured);
    QCOMPARE(later.refund(refund).value(), RefundState::Paid);
    QCOMPARE(m_ledger->entry(request.attempt)->refundsMinor.size(), 1);
}

void GatewayTest::theSameKeyForAnotherAmountIsUnknownNotDeclined()
{
    StripeGateway driver(url(), "sk_test_1");
    GatewayRequest request = aRequest(u"card-approved"_s);
    QCOMPARE(stateIn(driver.submit(request)), GatewayState::Approved);
    request.amount.minor = 1;
    QCOMPARE(driver.submit(request).error().code, ErrorCode::PaymentUnknown);
}

void GatewayTest::aCardThatStripeDoesNotKnowIsDeclined()
{
    StripeGateway driver(url(), "sk_test_1");
    const GatewayRequest request = aRequest(u"pm_of_somebody_else"_s);
    QCOMPARE(stateIn(driver.submit(request)), GatewayState::Declined);
    QCOMPARE(stateIn(driver.lookUp(request)), GatewayState::Declined);
}

void GatewayTest::anAnswerThatSettlesNothingIsUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the key is not ours") << 401 << "{}"_ba;
    QTest::newRow("the first call still runs") << 409 << "{}"_ba;
    QTest::newRow("too many calls") << 429 << "{}"_ba;
    QTest::newRow("a fault of theirs") << 500 << "{}"_ba;
    QTest::newRow("under repair") << 503 << "<html>"_ba;
    QTest::newRow("no JSON") << 200 << "<html>"_ba;
    QTest::newRow("a state that we do not know") << 200 << R"({"id":"pi_1","status":"dreaming"})"_ba;
}

void GatewayTest::anAnswerThatSettlesNothingIsUnknown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const test::StubbornServer server(status, body.toStdString());
    StripeGateway driver(server.url(), "sk_test_1");
    GatewayRequest request = aRequest(u"card-approved"_s);
    QCOMPARE(driver.submit(request).error().code, ErrorCode::PaymentUnknown);
    request.reference = u"pi_1"_s;
    QCOMPARE(driver.lookUp(request).error().code, ErrorCode::PaymentUnknown);
    QCOMPARE(driver.capture(request).error().code, ErrorCode::PaymentUnknown);
    QCOMPARE(driver.voidPayment(request).error().code, ErrorCode::PaymentUnknown);
    if (status != 200)
        QCOMPARE(driver.refund({RefundId::create(), request.attempt, u"pi_1"_s, request.amount}).error().code,
                 ErrorCode::PaymentUnknown);
}

void GatewayTest::everyWriteNamesItsKeyAndItsVersion()
{
    test::StubbornServer server(200, R"({"id":"pi_1","status":"requires_capture","data":[]})");
    StripeGateway driver(server.url(), "sk_test_1");
    const GatewayRequest request = aRequest(u"pm_card+visa&x=1"_s);
    QVERIFY(driver.submit(request).ok());
    QVERIFY(driver.capture(request).ok());
    for (const httplib::Request &one : server.asked) {
        QCOMPARE(one.get_header_value("Stripe-Version"), std::string(StripeClient::apiVersion));
        QCOMPARE(one.get_header_value("Authorization"), std::string("Bearer sk_test_1"));
        QCOMPARE(one.has_header("Idempotency-Key"), one.method == "POST");
    }
    const httplib::Request &create = server.asked.front();
    QCOMPARE(create.get_header_value("Idempotency-Key"), request.attempt.toString().toStdString() + "-create");
    const QByteArray form = QByteArray::fromStdString(create.body);
    QVERIFY(form.startsWith("amount=2400&currency=eur&capture_method=manual&"));
    QVERIFY(form.contains("&payment_method=pm_card%2Bvisa%26x%3D1&"));
    QCOMPARE(server.asked.at(1).path, std::string("/v1/payment_intents/pi_1/confirm"));
}

void GatewayTest::whoseCertificateNobodyVouchesForIsNotSpokenTo()
{
    const QTemporaryDir folder;
    const QString certificate = makeCertificate(folder.filePath(u"stripe.pem"_s));
    test::StubbornServer server(200, R"({"id":"pi_1","status":"requires_capture","data":[]})", certificate);
    const GatewayRequest request = aRequest(u"card-approved"_s);
    QCOMPARE(StripeGateway(server.url(), "sk_test_1").submit(request).error().code, ErrorCode::PaymentUnknown);
    QVERIFY(server.asked.empty());
    qputenv("SSL_CERT_FILE", QFile::encodeName(certificate)); // this process trusts it now
    QCOMPARE(stateIn(StripeGateway(server.url(), "sk_test_1").submit(request)), GatewayState::Approved);
    qunsetenv("SSL_CERT_FILE");
}

void GatewayTest::aGatewayThatDiesBeforeItAnswersHasKeptThePayment()
{
    QFETCH(Driver, driver);
    const QTemporaryDir folder;
    test::GatewayProcess process(folder.filePath(u"journal"_s));
    process.start();
    const GatewayRequest request = aRequest(u"card-crash"_s);
    QVERIFY(!makeDriver(driver, process.url())->submit(request).ok());
    QVERIFY(process.process().awaitEnd(5'000));
    QCOMPARE(process.process().exitCode(), diedExitCode);
    QVERIFY(!makeDriver(driver, process.url())->lookUp(request).ok()); // nobody is there
    process.start();
    QCOMPARE(stateIn(makeDriver(driver, process.url())->lookUp(request)), GatewayState::Approved);
    QCOMPARE(process.payments().size(), 1);
}

void GatewayTest::aTestMayOrderWhatBecomesOfTheNextPayment()
{
    httplib::Client orders("127.0.0.1", m_port);
    QCOMPARE(orders.Post("/next", "card-declined", "text/plain")->status, 204);
    QCOMPARE(orders.Post("/next", "card-of-gold", "text/plain")->status, 400);
    StripeGateway driver(url(), "sk_test_1");
    QCOMPARE(stateIn(driver.submit(aRequest(u"card-approved"_s))), GatewayState::Declined);
    QCOMPARE(stateIn(driver.submit(aRequest(u"card-approved"_s))), GatewayState::Approved);
}

void GatewayTest::amountsAreCountedAsStripeCounts_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("stripes");
    QTest::newRow("two digits") << u"EUR"_s << 1250LL << 1250LL;
    QTest::newRow("no digits") << u"JPY"_s << 1250LL << 1250LL;
    QTest::newRow("three digits") << u"KWD"_s << 1250LL << 1250LL;
    QTest::newRow("three digits that it does not take") << u"KWD"_s << 1255LL << -1LL;
    QTest::newRow("krona without digits, which it counts with two") << u"ISK"_s << 1250LL << 125'000LL;
    QTest::newRow("shilling likewise") << u"UGX"_s << 1250LL << 125'000LL;
}

void GatewayTest::amountsAreCountedAsStripeCounts()
{
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(qint64, stripes);
    const Result<qint64> amount = stripeAmount({minor, currency});
    QCOMPARE(amount ? *amount : -1, stripes);
}

FOYER_TEST(GatewayTest)
#include "gatewaytest.moc"
