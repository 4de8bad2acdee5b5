// What customers and staff say to a server about the delivery of tickets, and what comes of it.
#include "shared/domain/placecode.h"
#include "shared/protocol/contact.h"
#include "shared/protocol/jobs.h"
#include "shared/protocol/waitlistaccess.h"
#include "shared/protocol/waitlistcontact.h"
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
    void whoWaitsIsToldByMailAndComesBackByItsCode();
    void aHouseSaysHowItCanTellAnOffer_data();
    void aHouseSaysHowItCanTellAnOffer();
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
    QList<QByteArray> mailsTo(const QByteArray &address) const
    {
        QList<QByteArray> mails = m_mail->mails();
        mails.removeIf([&](const QByteArray &mail) { return !mail.contains("\nTo: " + address); });
        return mails;
    }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::MailServer> m_mail; // of one test: mail of the one before may still be on its way
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
    m_mail = std::make_unique<test::MailServer>();
    m_holder = HolderId::create();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_server = std::make_unique<test::TestServer>(
        *m_database,
        QStringList {u"--smtp-url="_s + m_mail->url(), u"--smtp-tls=off"_s, u"--gateway-url=instant:"_s,
                     u"--public-url=https://tickets.example"_s, u"--public-http-port=0"_s,
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
    QTRY_COMPARE_WITH_TIMEOUT(m_mail->mails().size(), 1, 30'000);
    const test::ReadMail mail = test::readMail(m_mail->mails().first());
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
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo("bert@example.org").size(), 1, 30'000);
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

void DeliveryTest::whoWaitsIsToldByMailAndComesBackByItsCode()
{
    Conversation owner(m_server->url());
    QVERIFY(owner.greet().ok());
    const Hold hold = held(owner, seatNos({30, 31}));
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(test::TestServer::pair(*m_database, u"kiosk"_s)).ok());
    const HolderId who = HolderId::create();
    const Entry entry =
        kiosk.ask(JoinWaitlist {CommandId::create(), hold.show, who, 2, seatNos({30, 31}), {}, false, true}).value();
    SetEntryContact contact {hold.show, who, entry.entry, {}, u"+4917112345678"_s, u"en"_s};
    QCOMPARE(kiosk.ask(contact).error().code, ErrorCode::Unavailable); // there is no gateway
    contact.phone.reset();
    contact.mail = u"bert@example.org"_s;
    QVERIFY(kiosk.ask(contact).ok());
    QVERIFY(kiosk.ask(KeepPlace {CommandId::create(), hold.show, who, entry.entry}).ok());
    QVERIFY(owner.ask(ReleaseHold {CommandId::create(), hold.show, m_holder, hold.hold}).ok());
    QTRY_COMPARE_WITH_TIMEOUT(mailsTo("bert@example.org").size(), 1, 30'000);
    const test::ReadMail mail = test::readMail(mailsTo("bert@example.org").first());
    static const QRegularExpression link(u"https://tickets\\.example/w/[A-Z2-7]{16}"_s);
    const QString text = QString::fromUtf8(mail.content(u"text/plain"_s));
    const auto code = placeCodeIn(link.match(text).captured());
    QVERIFY2(code, qPrintable(text));
    const auto found = kiosk.ask(FindEntry {*code});
    QVERIFY2(found, qPrintable(text));
    QCOMPARE(found->holder, who);
    QCOMPARE(found->entry.state, EntryState::Offered);
    QVERIFY(found->entry.now.secsTo(found->entry.offer->expiresAt) > offerSecondsAtKiosk);
    QVERIFY(kiosk.ask(AcceptOffer {CommandId::create(), hold.show, who, entry.entry}).ok());
}

void DeliveryTest::aHouseSaysHowItCanTellAnOffer_data()
{
    QTest::addColumn<QStringList>("flags");
    QTest::addColumn<bool>("byMail");
    QTest::addColumn<bool>("byPhone");
    const QStringList mail {u"--smtp-url=smtp://127.0.0.1:25"_s, u"--smtp-tls=off"_s, u"--mail-from=a@lux.example"_s};
    const QStringList pages {u"--public-url=https://tickets.example"_s, u"--public-http-port=0"_s};
    const QStringList gateway {u"--sms-domain=sms.example"_s};
    QTest::newRow("not at all") << QStringList() << false << false;
    QTest::newRow("nowhere to come back by") << mail + gateway << false << false;
    QTest::newRow("by mail") << mail + pages << true << false;
    QTest::newRow("by phone too") << mail + pages + gateway << true << true;
}

void DeliveryTest::aHouseSaysHowItCanTellAnOffer()
{
    QFETCH(QStringList, flags);
    QFETCH(bool, byMail);
    QFETCH(bool, byPhone);
    const test::TestServer server(*m_database, flags);
    Conversation kiosk(server.url());
    const auto welcome = kiosk.greet();
    QVERIFY(welcome);
    QCOMPARE(welcome->offersByMail.has_value(), byMail);
    QCOMPARE(welcome->offersByPhone.has_value(), byPhone);
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
    QTest::newRow("a gateway that is no domain")
        << QStringList {u"--smtp-url=smtp://mail.example"_s, u"--smtp-tls=off"_s, u"--mail-from=a@lux.example"_s,
                        u"--sms-domain=a b"_s};
    QTest::newRow("a gateway without a mail server") << QStringList {u"--sms-domain=sms.example"_s};
    QTest::newRow("a password file that is missing") << QStringList {
        u"--smtp-url=smtp://mail.example"_s, u"--smtp-password-file=/nowhere"_s, u"--mail-from=a@lux.example"_s};
}

void DeliveryTest::mailOptionsThatDoNotFitAreRefused()
{
    QFETCH(QStringList, flags);
    const TicketSigner signer(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value());
    const server::Configuration configuration = server::Configuration::read({flags, {}, {}}).value();
    const server::Services services {{}, signer, {}, {}, {}, {}};
    const auto parts = server::deliveryParts(configuration, services);
    QVERIFY(!parts);
    QVERIFY2(parts.error().detail.endsWith(u'.') || parts.error().code == ErrorCode::FileUnusable,
             qPrintable(parts.error().detail));
}

FOYER_TEST(DeliveryTest)
#include "deliverytest.moc"
