// What customers and staff say to a server about the delivery of tickets, and what comes of it.
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/mail/mailserver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::Conversation;
using test::seatNos;

class DeliveryTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void whoPaysGetsTheTicketsByMail();
    void onlyStaffSeeAndRetryDeadJobs();
    void anAddressMustBeOne();
    void mailOptionsThatDoNotFitAreRefused_data();
    void mailOptionsThatDoNotFitAreRefused();

private:
    Hold held(Conversation &talk, const SeatNos &seats)
    {
        return talk.ask(HoldSeats {CommandId::create(), m_house->show(), m_holder, seats, {}}).value();
    }
    Result<Done> tell(Conversation &talk, const Hold &hold, const QString &mail)
    {
        return talk.ask(SetContact {hold.show, m_holder, hold.hold, mail, {}, u"en"_s});
    }
    BeginPayment paying(const Hold &hold) const;

    test::TestPostgres m_postgres;
    test::MailServer m_mail;
    HolderId m_holder;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::TestServer> m_server;
};

void DeliveryTest::init()
{
    TestCase::init();
    m_server.reset();
    m_house.reset();
    m_holder = HolderId::create();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_server = std::make_unique<test::TestServer>(*m_database,
                                                  QStringList {u"--smtp-url="_s + m_mail.url(), u"--smtp-tls=off"_s,
                                                               u"--gateway-url=instant:"_s,
                                                               u"--mail-from=tickets@lux.example"_s});
}

BeginPayment DeliveryTest::paying(const Hold &hold) const
{
    BeginPayment payment;
    payment.command = CommandId::create();
    payment.show = hold.show;
    payment.holder = m_holder;
    payment.hold = hold.hold;
    payment.attempt = AttemptId::create();
    for (const SeatNo seat : hold.seats)
        payment.seats.append({seat, u"adult"_s});
    payment.total = Money {test::SmallHouse::adultMinor * hold.seats.size(), u"EUR"_s};
    payment.paymentToken = u"card"_s;
    return payment;
}

void DeliveryTest::whoPaysGetsTheTicketsByMail()
{
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(test::TestServer::pair(*m_database, u"kiosk"_s)).ok());
    const Hold hold = held(kiosk, seatNos({30, 31}));
    QVERIFY(tell(kiosk, hold, u"anna@example.org"_s).ok());
    QVERIFY(kiosk.ask(paying(hold)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(m_mail.mails().size(), 1, 30'000);
    const test::ReadMail mail = test::readMail(m_mail.mails().first());
    QCOMPARE(mail.header(u"To"_s), u"anna@example.org"_s);
    QVERIFY(mail.content(u"application/pdf"_s, u"Tickets"_s).startsWith("%PDF"));
}

void DeliveryTest::onlyStaffSeeAndRetryDeadJobs()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is given up: 550"_s));
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(test::TestServer::pair(*m_database, u"kiosk"_s)).ok());
    const Hold hold = held(kiosk, seatNos({30}));
    QVERIFY(tell(kiosk, hold, u"refuse@example.org"_s).ok());
    QVERIFY(kiosk.ask(paying(hold)).ok());
    QCOMPARE(kiosk.ask(ListDeadJobs {}).error().code, ErrorCode::Forbidden);
    QCOMPARE(kiosk.ask(RetryJob {JobId(1)}).error().code, ErrorCode::Forbidden);

    Conversation staff(m_server->url());
    QVERIFY(staff.greet(test::TestServer::pair(*m_database, u"staff"_s)).ok());
    QTRY_COMPARE_WITH_TIMEOUT(staff.ask(ListDeadJobs {})->jobs.size(), 1, 30'000);
    const DeadJob dead = staff.ask(ListDeadJobs {})->jobs.first();
    QCOMPARE(dead.what, u"mail"_s);
    QCOMPARE(dead.booking.value, hold.hold.value);
    QVERIFY2(dead.error.startsWith(u"550"), qPrintable(dead.error));
    QVERIFY(tell(kiosk, hold, u"bert@example.org"_s).ok());
    QVERIFY(staff.ask(RetryJob {dead.job}).ok());
    QTRY_VERIFY(staff.ask(ListDeadJobs {})->jobs.isEmpty());
}

void DeliveryTest::anAddressMustBeOne()
{
    Conversation anna(m_server->url());
    QVERIFY(anna.greet().ok());
    const Hold hold = held(anna, seatNos({30}));
    const Error error = tell(anna, hold, u"anna@example"_s).error();
    QCOMPARE(error.code, ErrorCode::ContactInvalid);
    QCOMPARE(error.path, u"mail"_s);
}

void DeliveryTest::mailOptionsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::newRow("no mail server") << QStringList {u"--smtp-url=http://mail.example"_s,
                                                    u"--mail-from=a@lux.example"_s};
    QTest::newRow("no sender") << QStringList {u"--smtp-url=smtp://mail.example"_s};
    QTest::newRow("a password in the address")
        << QStringList {u"--smtp-url=smtp://a:b@mail.example"_s, u"--mail-from=a@lux.example"_s};
    QTest::newRow("a login without TLS") << QStringList {u"--smtp-url=smtp://mail.example"_s, u"--smtp-tls=off"_s,
                                                         u"--smtp-user=a"_s, u"--mail-from=a@lux.example"_s};
    QTest::newRow("a password file that is missing") << QStringList {
        u"--smtp-url=smtp://mail.example"_s, u"--smtp-password-file=/nowhere"_s, u"--mail-from=a@lux.example"_s};
}

void DeliveryTest::mailOptionsThatDoNotFitAreRefused()
{
    QFETCH(QStringList, flags);
    const TicketSigner signer(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value());
    const server::Configuration configuration = server::Configuration::read({flags, {}, {}}).value();
    const auto parts = server::deliveryParts(configuration, signer);
    QVERIFY(!parts);
    QVERIFY2(parts.error().detail.endsWith(u'.') || parts.error().code == ErrorCode::FileUnusable,
             qPrintable(parts.error().detail));
}

FOYER_TEST(DeliveryTest)
#include "deliverytest.moc"
