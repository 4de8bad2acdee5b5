// What a gateway tells when a payment or a refund seemed to be over, or tells twice: it is asked, and the books follow.
#include "server/payment/simulator/service.h"
#include "shared/protocol/refund.h"
#include "tests/payment/servicecase.h"
#include "tests/support/program/testprogram.h"

#include <QRegularExpression>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using protocol::PaymentState;
using test::seatNos;

namespace
{
QByteArray aFailedRefund(const QString &id, const RefundId &refund, const AttemptId &attempt)
{
    const QJsonObject metadata {{u"refund"_s, refund.toString()}, {u"attempt"_s, attempt.toString()}};
    const QJsonObject about {
        {u"object"_s, u"refund"_s}, {u"id"_s, u"re_1"_s}, {u"status"_s, u"failed"_s}, {u"metadata"_s, metadata}};
    return test::stripeEvent(id, u"refund.failed"_s, about);
}
} // namespace

class AfterwardsTest : public test::ServiceCase
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
    void whatAGatewayTellsTwiceAndLateBooksOnce_data();
    void whatAGatewayTellsTwiceAndLateBooksOnce();
    void aRefundThatFailsAfterItWasPaidIsACaseForStaff();
};

void AfterwardsTest::whatAGatewayTellsTwiceAndLateBooksOnce_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("told twice") << u"card-twice"_s;
    QTest::newRow("told late") << u"card-late"_s;
}

void AfterwardsTest::whatAGatewayTellsTwiceAndLateBooksOnce()
{
    QFETCH(QString, token);
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const quint16 port = placeholder.serverPort();
    placeholder.close();
    const test::TestServer server(*m_database, stripeFlags(u"stripe:http://127.0.0.1:%1"_s.arg(port)));
    const SystemClock clock;
    const auto ledger = Ledger::open({}, clock).value();
    QUrl webhook = server.machine().httpUrl();
    webhook.setPath(u"/webhooks/stripe"_s);
    GatewayService gateway(*ledger, clock, {webhook.toString(), test::webhookSecret});
    QCOMPARE(gateway.listen(port), port);

    test::Conversation kiosk(server.url());
    protocol::BeginPayment payment = orderOf(kiosk, u"kiosk"_s, PaymentMethod::Token);
    payment.paymentToken = token;
    QVERIFY(kiosk.ask(payment).ok());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(payment), PaymentState::Captured, 30'000);
    QCOMPARE(ledger->entry(payment.attempt)->state, GatewayState::Captured);
    QTRY_VERIFY(events() >= 1);
    QCOMPARE(m_database->owner().value<int>("test/bookings"), 1);
}

// Some banks say days later that they would not have it. An event that says so wrongly changes nothing.
void AfterwardsTest::aRefundThatFailsAfterItWasPaidIsACaseForStaff()
{
    const SystemClock clock;
    const auto ledger = Ledger::open({}, clock).value();
    GatewayService gateway(*ledger, clock);
    const int port = gateway.listen(0);
    const test::TestServer server(*m_database, stripeFlags(u"stripe:http://127.0.0.1:%1"_s.arg(port)));
    test::Conversation kiosk(server.url());
    protocol::BeginPayment payment = orderOf(kiosk, u"kiosk"_s, PaymentMethod::Token);
    payment.paymentToken = u"card-approved"_s;
    QVERIFY(kiosk.ask(payment).ok());
    QTRY_COMPARE(stateOf(payment), PaymentState::Captured);

    test::Conversation staff(server.url());
    (void)staff.greet(test::TestServer::pair(*m_database, u"staff"_s));
    const protocol::AskRefund ask {RefundId::create(), payment.show, BookingId(payment.hold.value), seatNos({30}),
                                   u"ill"_s};
    QVERIFY(staff.ask(ask).ok());
    const auto refundNow = [&] { return staff.ask(protocol::GetRefund {ask.refund})->state; };
    QTRY_COMPARE(refundNow(), protocol::RefundState::Paid);
    QCOMPARE(stateOf(payment), PaymentState::Refunded);
    const RefundId part = ledger->entry(payment.attempt)->refundsMinor.cbegin().key();

    const auto tellFailure = [&](const QString &id) {
        const QByteArray body = aFailedRefund(id, part, payment.attempt);
        return post(server, body, test::signedAt(body, now()));
    };
    QCOMPARE(tellFailure(u"evt_wrong"_s), 200);
    QTRY_COMPARE(refundNow(), protocol::RefundState::Paid);
    QTRY_COMPARE(stateOf(payment), PaymentState::Refunded);
    QVERIFY(staff.ask(protocol::ListCases {})->cases.isEmpty());

    ledger->failRefund(payment.attempt, part);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the gateway refused to give back"_s));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(tellFailure(u"evt_right"_s), 200);
    QTRY_COMPARE(refundNow(), protocol::RefundState::Refused);
    QCOMPARE(stateOf(payment), PaymentState::Captured);
    const QList<protocol::PaymentCase> cases = staff.ask(protocol::ListCases {})->cases;
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases.first().about, protocol::CaseKind::RefundRefused);
    QCOMPARE(cases.first().refund, ask.refund);

    // The gateway would say the same of the same refund for ever: staff have it tried by another name.
    QVERIFY(m_database->server().value<bool>("payment/retry_refund", ask.refund, u"counter"_s));
    QTRY_COMPARE(refundNow(), protocol::RefundState::Paid);
    QCOMPARE(stateOf(payment), PaymentState::Refunded);
    QVERIFY(staff.ask(protocol::ListCases {})->cases.isEmpty());
    QCOMPARE(ledger->entry(payment.attempt)->refundsMinor.size(), 1);
    QVERIFY(ledger->entry(payment.attempt)->refundsMinor.cbegin().key() != part);
    QVERIFY(!m_database->server().value<bool>("payment/retry_refund", ask.refund, u"counter"_s));
}

FOYER_TEST(AfterwardsTest)
#include "afterwardstest.moc"
