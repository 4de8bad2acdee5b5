#include "shared/protocol/contact.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/mail/mailserver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

// A server that is killed while it delivers.
class MailingTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void whatAKilledServerWasMailingItsNextRunMails();

private:
    void open();
    std::unique_ptr<server::Database> owner();

    std::optional<Theatre> m_theatre;
    MailServer m_mail;
};

void MailingTest::open()
{
    m_theatre->open(
        {u"--smtp-url"_s, m_mail.url(), u"--smtp-tls"_s, u"off"_s, u"--mail-from"_s, u"tickets@lux.example"_s});
}

std::unique_ptr<server::Database> MailingTest::owner()
{
    auto owner = std::make_unique<server::Database>(server::ConnectionSettings {
        u"host='%1' port=5432 user=foyer_owner dbname=foyer"_s.arg(m_theatre->server().socketDirectory())});
    owner->open();
    return owner;
}

void MailingTest::whatAKilledServerWasMailingItsNextRunMails()
{
    const ShowId show = m_theatre->newShow();
    m_theatre->server().stop();
    open();
    const auto anna = m_theatre->newCustomer();
    const Hold hold = anna->hold(show, {SeatNo(30)}).value();
    const auto tell = [&](const QString &mail) {
        return anna->ask(SetContact {show, anna->holder(), hold.hold, mail, {}, u"en"_s}).ok();
    };
    QVERIFY(tell(u"hang@example.org"_s));
    const BeginPayment payment = anna->paying(hold, SmallHouse::adultMinor, u"card-approved"_s);
    QVERIFY(anna->ask(payment).ok());
    QCOMPARE(anna->outcomeOf(payment)->state, PaymentState::Captured);
    const auto isMailing = [database = owner()] { return !database->run("house/mail_under_way").isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(isMailing(), patienceMs);

    m_theatre->server().kill9();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(anna->isUp(), patienceMs);
    QVERIFY(tell(u"anna@example.org"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_mail.mails().size(), 1, patienceMs);
    // The job that was lost: its lease is over at once instead of in two minutes.
    const auto database = owner();
    database->run("house/end_leases");
    QTRY_VERIFY_WITH_TIMEOUT(database->run("house/mail_under_way").isEmpty(), patienceMs);
    QCOMPARE(m_mail.mails().size(), 1); // that address has been sent them by now
}

FOYER_TEST(MailingTest)
#include "mailingtest.moc"
