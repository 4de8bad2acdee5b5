// From a booking to the customer's mailbox and back: papers, mails, refunds, and everything that mail servers do.
#include "shared/protocol/contact.h"
#include "shared/protocol/jobs.h"
#include "tests/delivery/readpapers.h"
#include "tests/delivery/theatre.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::codesIn;
using test::DeliveringTheatre;
using test::ReadMail;
using test::seatNos;
using test::textOf;

namespace
{
// The last process that this thread started.
bool killNewestChild()
{
    QFile children(u"/proc/thread-self/children"_s);
    if (!children.open(QIODevice::ReadOnly))
        return false;
    const QByteArrayList pids = children.readAll().simplified().split(' ');
    return pids.last().toInt() > 0 && ::kill(pids.last().toInt(), SIGKILL) == 0;
}

// The words of a page without its marks, one space between them.
QString wordsOf(QString html)
{
    static const QRegularExpression head(u"<head>.*</head>"_s);
    static const QRegularExpression marks(u"<[^>]*>"_s);
    html.remove(head).replace(marks, u" "_s);
    return html.replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s).simplified();
}

QString calendarField(const QByteArray &calendar, const QString &name)
{
    const QString whole = QString::fromUtf8(calendar).remove(u"\r\n "_s);
    const QRegularExpression line(u"^%1(;[^:]*)?:(.*)\\r$"_s.arg(name), QRegularExpression::MultilineOption);
    return line.match(whole).captured(2);
}
} // namespace

class DeliveryTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_theatre.reset(); }
    void aBookingIsMailedWithTicketsInvoiceAndCalendar();
    void textAndHtmlSayTheSameAsTheTickets();
    void germanCustomersGetGermanPapers();
    void whoLeavesNoAddressHasPapersAndNoMail();
    void anAddressAfterTheBookingHasTheTicketsMailedOnce();
    void badAddressesAreRefusedAndStrangersMayNotGiveOne();
    void aRefusedMailIsDeadUntilStaffHaveItTriedAgain();
    void aGreylistedMailComesLater();
    void aServerThatDropsOrHangsIsTriedAgainAndHoldsUpNoPapers();
    void aRefundMailsACreditNoteAndCancelsTheCalendar();
    void aPartRefundKeepsTheOtherTickets();
    void otherSeatsMailNewTicketsAndChangeTheCalendar();
    void aRunThatIsRepeatedMakesNothingTwice();
    void aPressThatDiesIsReplaced();
    void invoiceNumbersHaveNoGapsWhateverFailsAndWhoeverIssues();

private:
    std::unique_ptr<DeliveringTheatre> m_theatre;
    test::TestPostgres m_postgres;
};

void DeliveryTest::init()
{
    TestCase::init();
    m_theatre = std::make_unique<DeliveringTheatre>(m_postgres);
}

void DeliveryTest::aBookingIsMailedWithTicketsInvoiceAndCalendar()
{
    m_theatre->database.owner().run("test/seller", u"Lux Kino GmbH\nRing 1\n50667 Köln"_s);
    m_theatre->open();
    const BookingId booking = m_theatre->sell(seatNos({30, 31}), u"anna@example.org"_s);
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 1);
    const ReadMail mail = m_theatre->mail(0);
    QCOMPARE(mail.defects, QStringList());
    QCOMPARE(mail.header(u"From"_s), u"Lux <tickets@lux.example>"_s);
    QCOMPARE(mail.header(u"To"_s), u"anna@example.org"_s);
    QVERIFY(mail.header(u"Subject"_s).startsWith(u"Your tickets: Metropolis, "));
    QCOMPARE(mail.structure,
             (QStringList {u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s,
                           u"application/pdf"_s, u"application/pdf"_s, u"text/calendar"_s}));

    const QStringList codes = codesIn(mail.content(u"application/pdf"_s, u"Tickets"_s));
    QCOMPARE(codes.size(), 2);
    TicketVerifier door;
    door.addKey(m_theatre->desk.ticketKey());
    QCOMPARE(door.verify(codes[0])->seat, SeatNo(30));
    QCOMPARE(door.verify(codes[1])->seat, SeatNo(31));

    const QString invoice = textOf(mail.content(u"application/pdf"_s, u"Invoice"_s));
    const QRegularExpression number(u"LUX-20\\d\\d-000001"_s);
    QVERIFY2(invoice.contains(number), qPrintable(invoice));
    for (const QString &said : {u"Lux Kino GmbH"_s, u"50667 Köln"_s, u"DE123456789"_s, u"VAT 7"_s, u"€11.21"_s,
                                u"€0.79"_s, u"€12.00"_s, u"€22.42"_s, u"€1.58"_s, u"€24.00"_s})
        QVERIFY2(invoice.contains(said), qPrintable(said + u" in "_s + invoice));

    const QByteArray calendar = mail.content(u"text/calendar"_s);
    QCOMPARE(mail.parts.last().method, u"PUBLISH"_s);
    QCOMPARE(calendarField(calendar, u"STATUS"_s), u"CONFIRMED"_s);
    QCOMPARE(calendarField(calendar, u"SEQUENCE"_s), u"0"_s);
    QCOMPARE(calendarField(calendar, u"SUMMARY"_s), u"Metropolis"_s);
    QCOMPARE(calendarField(calendar, u"LOCATION"_s), u"Lux\\, Saal 1\\, Ring 1"_s);
    QCOMPARE(m_theatre->documents(booking), u"calendar 1, invoice 1, tickets 1"_s);
}

void DeliveryTest::textAndHtmlSayTheSameAsTheTickets()
{
    m_theatre->open();
    m_theatre->sell(seatNos({30, 31}), u"anna@example.org"_s);
    QVERIFY(m_theatre->awaitQuiet());
    const ReadMail mail = m_theatre->mail(0);
    const QString text = QString::fromUtf8(mail.content(u"text/plain"_s));
    const QString html = wordsOf(QString::fromUtf8(mail.content(u"text/html"_s)));
    QString told = text;
    QCOMPARE(told.remove(u':').simplified(), QString(html).remove(u':'));
    const QString tickets = textOf(mail.content(u"application/pdf"_s, u"Tickets"_s));
    for (const QString &said :
         {u"Metropolis"_s, u"Lux"_s, u"Saal 1"_s, u"Ring 1"_s, BookingReference::fromRandomBits(1).grouped(),
          u"Adult"_s, u"€12.00"_s, u"From 12 years"_s}) {
        QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
        QVERIFY2(tickets.contains(said), qPrintable(said + u" in "_s + tickets));
    }
    QVERIFY2(text.contains(QRegularExpression(u"row \\w+, seat \\d+(, entrance \\w+)? \\(Adult\\), €12.00"_s)),
             qPrintable(text));
}

void DeliveryTest::germanCustomersGetGermanPapers()
{
    m_theatre->open();
    m_theatre->sell(seatNos({30}), u"anna@example.org"_s, u"de-AT"_s);
    QVERIFY(m_theatre->awaitQuiet());
    const ReadMail mail = m_theatre->mail(0);
    QVERIFY(mail.header(u"Subject"_s).startsWith(u"Ihre Karten: Metropolis, "));
    QCOMPARE(mail.header(u"Content-Language"_s), u"de"_s);
    QVERIFY(textOf(mail.content(u"application/pdf"_s, u"Karten"_s)).contains(u"Reihe"));
    QVERIFY(textOf(mail.content(u"application/pdf"_s, u"Rechnung"_s)).contains(u"USt. 7"));
    QVERIFY(QString::fromUtf8(mail.content(u"text/plain"_s)).contains(u"12,00\u00A0€"));
}

void DeliveryTest::whoLeavesNoAddressHasPapersAndNoMail()
{
    const BookingId booking = m_theatre->book(m_theatre->hold(seatNos({30})));
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->documents(booking), u"calendar 1, invoice 1, tickets 1"_s);
    QVERIFY(m_theatre->mailServer.mails().isEmpty());
}

void DeliveryTest::anAddressAfterTheBookingHasTheTicketsMailedOnce()
{
    const protocol::Hold hold = m_theatre->hold(seatNos({30}));
    const BookingId booking = m_theatre->book(hold);
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    for (int times = 0; times < 2; ++times) {
        QVERIFY(m_theatre->tell(hold, u"anna@example.org"_s, u"en"_s).ok());
        QVERIFY(m_theatre->awaitQuiet());
        QCOMPARE(m_theatre->mailServer.mails().size(), 1);
    }
    QVERIFY(m_theatre->tell(hold, u"bert@example.org"_s, u"en"_s).ok());
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mail(1).header(u"To"_s), u"bert@example.org"_s);
    QCOMPARE(m_theatre->mail(1).header(u"Message-ID"_s), m_theatre->mail(0).header(u"Message-ID"_s));
    QCOMPARE(m_theatre->documents(booking), u"calendar 1, invoice 1, tickets 1"_s);
}

void DeliveryTest::badAddressesAreRefusedAndStrangersMayNotGiveOne()
{
    const protocol::Hold hold = m_theatre->hold(seatNos({30}));
    const auto refused = [&](const QString &mail, const QString &phone, const QString &language) {
        const Error error =
            m_theatre->desk
                .ask(protocol::SetContact {hold.show, m_theatre->desk.holder(), hold.hold, mail, phone, language})
                .error();
        return QString(errorName(error.code)) + u' ' + error.path;
    };
    QCOMPARE(refused(u"anna@example.org\r\nBcc: bert@example.org"_s, u"+4930123456"_s, u"en"_s),
             u"contact_invalid mail"_s);
    QCOMPARE(refused(u"anna@example.org"_s, u"030 123456"_s, u"en"_s), u"contact_invalid phone"_s);
    QCOMPARE(refused(u"anna@example.org"_s, u"+4930123456"_s, u"en\r\nX: y"_s), u"contact_invalid language"_s);
    m_theatre->desk.actAs(HolderId::create());
    QCOMPARE(refused(u"anna@example.org"_s, u"+4930123456"_s, u"en"_s), u"hold_unknown hold"_s);
    QVERIFY(m_theatre->jobs(u"due"_s).isEmpty());
}

void DeliveryTest::aRefusedMailIsDeadUntilStaffHaveItTriedAgain()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"\\(mail of booking .*\\) is given up: 550"_s));
    m_theatre->open();
    const protocol::Hold hold = m_theatre->hold(seatNos({30}));
    QVERIFY(m_theatre->tell(hold, u"refuse@example.org"_s, u"en"_s).ok());
    QVERIFY(m_theatre->awaitQuiet());
    m_theatre->book(hold);
    QVERIFY(m_theatre->awaitQuiet());
    const protocol::DeadJobs dead = m_theatre->desk.ask(protocol::ListDeadJobs {}).value();
    QCOMPARE(dead.jobs.size(), 1);
    QCOMPARE(dead.jobs.first().what, u"mail"_s);
    QVERIFY(m_theatre->tell(hold, u"anna@example.org"_s, u"en"_s).ok());
    QVERIFY(m_theatre->desk.ask(protocol::RetryJob {dead.jobs.first().job}).ok());
    QVERIFY(m_theatre->awaitQuiet());
    QVERIFY(m_theatre->jobs(u"dead"_s).isEmpty());
    QCOMPARE(m_theatre->mailServer.mails().size(), 1);
}

void DeliveryTest::aGreylistedMailComesLater()
{
    m_theatre->open();
    m_theatre->sell(seatNos({30}), u"greylist@example.org"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_theatre->jobs(u"due"_s).join(u' ').contains(u"451"), DeliveringTheatre::patienceMs);
    QVERIFY(m_theatre->mailServer.mails().isEmpty());
    m_theatre->database.owner().run("house/end_leases");
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 1);
}

void DeliveryTest::aServerThatDropsOrHangsIsTriedAgainAndHoldsUpNoPapers()
{
    m_theatre->open();
    m_theatre->sell(seatNos({30}), u"hang@example.org"_s);
    m_theatre->sell(seatNos({32}), u"drop@example.org"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_theatre->jobs(u"due"_s).filter(QRegularExpression(u"^mail: .+"_s)).size(), 2,
                              DeliveringTheatre::patienceMs);
    m_theatre->desk.actAs(HolderId::create());
    const BookingId other = m_theatre->sell(seatNos({34}), u"hang@example.org"_s);
    QTRY_COMPARE(m_theatre->documents(other), u"calendar 1, invoice 1, tickets 1"_s);
    QVERIFY(m_theatre->mailServer.mails().isEmpty());
}

void DeliveryTest::aRefundMailsACreditNoteAndCancelsTheCalendar()
{
    m_theatre->open();
    const BookingId booking = m_theatre->sell(seatNos({30, 31}), u"anna@example.org"_s);
    QVERIFY(m_theatre->awaitQuiet());
    m_theatre->database.owner().run("test/refund", m_theatre->house.show(), booking, seatNos({30, 31}), 0);
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 2);
    const ReadMail first = m_theatre->mail(0);
    const ReadMail mail = m_theatre->mail(1);
    QVERIFY(mail.header(u"Subject"_s).startsWith(u"Cancelled: Metropolis, "));
    QCOMPARE(mail.structure.last(), u"text/calendar"_s);
    QVERIFY(mail.content(u"application/pdf"_s, u"Tickets"_s).isEmpty());
    const QString note = textOf(mail.content(u"application/pdf"_s, u"Credit note"_s));
    QVERIFY2(note.contains(QRegularExpression(u"LUX-20\\d\\d-C000001"_s)), qPrintable(note));
    QVERIFY2(note.contains(QRegularExpression(u"LUX-20\\d\\d-000001"_s)), qPrintable(note));
    for (const QString &said : {u"€22.42"_s, u"€1.58"_s, u"€24.00"_s})
        QVERIFY2(note.contains(u'(' + said + u')'), qPrintable(said + u" in "_s + note));
    const QByteArray before = first.content(u"text/calendar"_s);
    const QByteArray after = mail.content(u"text/calendar"_s);
    QCOMPARE(mail.parts.last().method, u"CANCEL"_s);
    QCOMPARE(calendarField(after, u"STATUS"_s), u"CANCELLED"_s);
    QCOMPARE(calendarField(after, u"SEQUENCE"_s), u"1"_s);
    QCOMPARE(calendarField(after, u"UID"_s), calendarField(before, u"UID"_s));
}

void DeliveryTest::aPartRefundKeepsTheOtherTickets()
{
    m_theatre->open();
    const BookingId booking = m_theatre->sell(seatNos({30, 31}), u"anna@example.org"_s);
    QVERIFY(m_theatre->awaitQuiet());
    m_theatre->database.owner().run("test/refund", m_theatre->house.show(), booking, seatNos({31}),
                                    200); // a fee is kept
    QVERIFY(m_theatre->awaitQuiet());
    const ReadMail mail = m_theatre->mail(1);
    const QStringList codes = codesIn(mail.content(u"application/pdf"_s, u"Tickets"_s));
    QCOMPARE(codes.size(), 1);
    const QString note = textOf(mail.content(u"application/pdf"_s, u"Credit note"_s));
    for (const QString &said : {u"(€12.00)"_s, u"Adjustment"_s, u"€2.00"_s, u"(€10.00)"_s})
        QVERIFY2(note.contains(said), qPrintable(said + u" in "_s + note));
    QCOMPARE(calendarField(mail.content(u"text/calendar"_s), u"STATUS"_s), u"CONFIRMED"_s);
    QCOMPARE(calendarField(mail.content(u"text/calendar"_s), u"SEQUENCE"_s), u"1"_s);
    QCOMPARE(m_theatre->documents(booking),
             u"calendar 1, calendar 2, credit_note 1, invoice 1, tickets 1, tickets 2"_s);
}

void DeliveryTest::otherSeatsMailNewTicketsAndChangeTheCalendar()
{
    m_theatre->open();
    const BookingId booking = m_theatre->sell(seatNos({30, 31}), u"anna@example.org"_s, u"de"_s);
    QVERIFY(m_theatre->awaitQuiet());
    const protocol::Reseat move {CommandId::create(), m_theatre->house.show(), HoldId(booking.value), seatNos({31, 40}),
                                 u"a pillar"_s};
    for (int times = 0; times < 2; ++times)
        QVERIFY(m_theatre->desk.ask(move).ok());
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 2);
    QCOMPARE(m_theatre->documents(booking), u"calendar 1, calendar 2, invoice 1, tickets 1, tickets 2"_s);
    const ReadMail mail = m_theatre->mail(1);
    QVERIFY(mail.header(u"Subject"_s).startsWith(u"Ihre Plätze haben sich geändert: Metropolis, "));
    QVERIFY(QString::fromUtf8(mail.content(u"text/plain"_s)).contains(u"Die früheren gelten nicht mehr."));
    TicketVerifier door;
    door.addKey(m_theatre->desk.ticketKey());
    SeatNos seats;
    for (const QString &code : codesIn(mail.content(u"application/pdf"_s, u"Karten"_s)))
        seats += door.verify(code)->seat;
    QCOMPARE(seats, seatNos({31, 40}));
    const QByteArray before = m_theatre->mail(0).content(u"text/calendar"_s);
    const QByteArray after = mail.content(u"text/calendar"_s);
    QCOMPARE(calendarField(after, u"STATUS"_s), u"CONFIRMED"_s);
    QCOMPARE(calendarField(after, u"SEQUENCE"_s), u"1"_s);
    QCOMPARE(calendarField(after, u"UID"_s), calendarField(before, u"UID"_s));
}

void DeliveryTest::aRunThatIsRepeatedMakesNothingTwice()
{
    m_theatre->open();
    const BookingId booking = m_theatre->sell(seatNos({30}), u"anna@example.org"_s);
    QVERIFY(m_theatre->awaitQuiet());
    m_theatre->database.owner().run("test/refund", m_theatre->house.show(), booking, seatNos({30}), 0);
    QVERIFY(m_theatre->awaitQuiet());
    const QString papers = m_theatre->documents(booking);
    m_theatre->database.owner().run("test/repeat_all_work", m_theatre->house.show(), booking);
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->documents(booking), papers);
    QCOMPARE(m_theatre->mailServer.mails().size(), 2);
}

void DeliveryTest::aPressThatDiesIsReplaced()
{
    server::Press press(test::inBuild(u"bin/foyer-press"));
    QCOMPARE(press.print("nonsense").error().code, ErrorCode::OutOfRange);
    QVERIFY(killNewestChild());
    QCOMPARE(press.print("nonsense").error().code, ErrorCode::OutOfRange);
    server::Press none(u"/nowhere/foyer-press"_s);
    QCOMPARE(none.print("nonsense").error().code, ErrorCode::Unavailable);
    server::Press deaf(u"/bin/false"_s);
    QCOMPARE(deaf.print("nonsense").error().code, ErrorCode::Unavailable);
}

// First a node whose press fails, then two good ones at the same time.
void DeliveryTest::invoiceNumbersHaveNoGapsWhateverFailsAndWhoeverIssues()
{
    constexpr int bookings = 24;
    for (int i = 0; i < bookings; ++i) {
        m_theatre->desk.actAs(HolderId::create());
        m_theatre->book(m_theatre->hold(SeatNos {SeatNo(1 + i)}));
    }
    m_theatre->open(u"/bin/false"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_theatre->jobs(u"due"_s).filter(u"no answer"_s).size(), bookings,
                              DeliveringTheatre::patienceMs);
    m_theatre->close();
    m_theatre->database.owner().run("house/end_leases");
    m_theatre->open();
    m_theatre->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_theatre->database.owner().run("test/numbers", u"invoice"_s).size() > 4,
                             DeliveringTheatre::patienceMs);
    m_theatre->database.owner().run("house/end_leases"); // leases are lost in the middle ...
    for (int i = 0; i < 5; ++i) { // ... and numbers are taken and not used
        const server::Transaction rolledBack(m_theatre->database.server());
        m_theatre->database.server().run("delivery/next_number", VenueId(1), u"invoice"_s);
    }
    QVERIFY(m_theatre->awaitQuiet());
    int expected = 0;
    for (server::Row row : m_theatre->database.owner().run("test/numbers", u"invoice"_s))
        QVERIFY(row.next<QString>().endsWith(u"-%1"_s.arg(++expected, 6, 10, QLatin1Char('0'))));
    QCOMPARE(expected, bookings);
}

FOYER_TEST(DeliveryTest)
#include "deliverytest.moc"
