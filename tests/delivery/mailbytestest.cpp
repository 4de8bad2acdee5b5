// Mails and calendars as other programs read them: what people write stays what they wrote, and adds nothing else.
#include "server/mail/calendar.h"
#include "server/mail/mail.h"
#include "server/mail/smtp.h"
#include "tests/support/mail/mailserver.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using test::MailServer;
using test::ReadMail;
using test::readMail;

namespace
{
const std::atomic<bool> notStopping = false;

Mail plainMail()
{
    Mail mail;
    mail.from = {u"Lux"_s, u"tickets@lux.example"_s};
    mail.to = {{}, u"anna@example.org"_s};
    mail.subject = u"Your tickets"_s;
    mail.messageId = "booking.1@lux.example";
    mail.date = QDateTime(QDate(2026, 5, 1), QTime(18, 30), Qt::UTC);
    mail.language = "en";
    mail.text = u"Good day,\n\nhere they are.\n.\nA line with one dot is no end.\n"_s;
    mail.html = u"<p>Good day</p>"_s;
    mail.attachments = {{u"Tickets.pdf"_s, "application/pdf", QByteArray("%PDF-1.4\n\0\xff", 11)}};
    return mail;
}

CalendarEvent plainEvent()
{
    CalendarEvent event;
    event.uid = u"6f0a1c00-7d1e-4f4c-9b0d-2a337c5190ee"_s;
    event.sequence = 2;
    event.changedAt = QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);
    event.startsAt = QDateTime(QDate(2026, 5, 1), QTime(18, 30), Qt::UTC);
    event.endsAt = QDateTime(QDate(2026, 5, 1), QTime(21, 0), Qt::UTC);
    event.summary = u"Metropolis"_s;
    event.location = u"Lux, Ring 1; Köln"_s;
    event.description = u"Row F\nSeat 14"_s;
    event.language = "en";
    return event;
}

QList<QByteArray> unfolded(const QByteArray &calendar)
{
    QByteArray whole = calendar;
    return whole.replace("\r\n ", "").split('\n');
}
} // namespace

class MailBytesTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aMailIsReadBackAsItWasMeant();
    void headersOfAnyScriptAreReadBack_data();
    void headersOfAnyScriptAreReadBack();
    void nothingAddsAHeader_data();
    void nothingAddsAHeader();
    void aCalendarSaysWhatStandsInIt();
    void aCancelledEventSaysSoEverywhere();
    void longCalendarLinesAreFoldedBetweenCharacters();
    void textsCannotEndACalendarLine();
    void aMailArrivesByteForByteThroughTlsAndLogin();
    void aWrongPasswordIsNoFaultOfTheMail();
    void whereTlsIsNotToBeHadNothingIsSent();
    void aCertificateThatNobodyTrustsIsRefused();

private:
    QTemporaryDir m_folder;
    QStringList tlsArguments();
};

// Made by openssl, for 127.0.0.1.
QStringList MailBytesTest::tlsArguments()
{
    const QString certificate = m_folder.filePath(u"certificate.pem"_s);
    const QString key = m_folder.filePath(u"key.pem"_s);
    if (!QFile::exists(certificate))
        QProcess::execute(u"openssl"_s,
                          {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                           u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                           u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    return {u"--tls"_s, certificate, key};
}

void MailBytesTest::aMailIsReadBackAsItWasMeant()
{
    const Mail mail = plainMail();
    const ReadMail read = readMail(mailBytes(mail).value());
    QCOMPARE(read.defects, QStringList());
    QCOMPARE(read.structure,
             (QStringList {u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s,
                           u"application/pdf"_s}));
    QCOMPARE(read.header(u"From"_s), u"Lux <tickets@lux.example>"_s);
    QCOMPARE(read.header(u"To"_s), u"anna@example.org"_s);
    QCOMPARE(read.header(u"Subject"_s), mail.subject);
    QCOMPARE(read.header(u"Date"_s), u"Fri, 01 May 2026 18:30:00 +0000"_s);
    QCOMPARE(read.header(u"Message-ID"_s), u"<booking.1@lux.example>"_s);
    QCOMPARE(read.content(u"text/plain"_s), mail.text.toUtf8());
    QCOMPARE(read.content(u"text/html"_s), mail.html.toUtf8());
    QCOMPARE(read.content(u"application/pdf"_s, u"Tickets.pdf"_s), mail.attachments.first().content);
    QVERIFY(read.lineLengthMax <= 78);
    QCOMPARE(read.bareLineEnds, 0);
}

void MailBytesTest::headersOfAnyScriptAreReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("German") << u"Ihre Karten für „Die Zauberflöte“"_s;
    QTest::newRow("Japanese, long") << u"千と千尋の神隠し"_s.repeated(12);
    QTest::newRow("Arabic, long") << u"إشعار دائن إشعار دائن إشعار دائن"_s;
    QTest::newRow("beyond the first plane") << u"🎭🎬🎟️"_s.repeated(20);
    QTest::newRow("plain and long") << u"word "_s.repeated(60).trimmed();
    QTest::newRow("looks like an encoded word") << u"=?UTF-8?B?SGVsbG8=?="_s;
    QTest::newRow("quotes and a backslash") << u"\"Lux\" \\ Rex <kino@lux.example>, (the) @one;"_s;
}

void MailBytesTest::headersOfAnyScriptAreReadBack()
{
    QFETCH(QString, text);
    Mail mail = plainMail();
    mail.subject = text;
    mail.from.name = text;
    mail.attachments.first().fileName = text + u".pdf"_s;
    const ReadMail read = readMail(mailBytes(mail).value());
    QCOMPARE(read.defects, QStringList());
    QCOMPARE(read.header(u"Subject"_s), text);
    QVERIFY2(read.header(u"From"_s).endsWith(u"<tickets@lux.example>"), qPrintable(read.header(u"From"_s)));
    QCOMPARE(read.parts.last().fileName, text + u".pdf"_s);
    QVERIFY(read.lineLengthMax <= 78);
}

void MailBytesTest::nothingAddsAHeader_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("CR LF") << u"Lux\r\nBcc: bert@example.org"_s;
    QTest::newRow("LF") << u"Lux\nBcc: bert@example.org"_s;
    QTest::newRow("CR") << u"Lux\rBcc: bert@example.org"_s;
    QTest::newRow("a null") << u"Lux"_s + QChar(0);
    QTest::newRow("next line, U+0085") << u"Lux"_s + QChar(0x85) + u"Bcc: bert@example.org"_s;
    QTest::newRow("line separator, U+2028") << u"Lux"_s + QChar(0x2028) + u"Bcc: bert@example.org"_s;
    QTest::newRow("half a character") << u"Lux"_s + QChar(0xD83C);
    QTest::newRow("a whole book") << QString(headerValueLengthMax + 1, u'x');
}

void MailBytesTest::nothingAddsAHeader()
{
    QFETCH(QString, bad);
    const auto isRefused = [](const std::function<void(Mail &)> &spoil, ErrorCode code = ErrorCode::OutOfRange) {
        Mail mail = plainMail();
        spoil(mail);
        const Result<QByteArray> bytes = mailBytes(mail);
        return !bytes && bytes.error().code == code;
    };
    QVERIFY(isRefused([&](Mail &mail) { mail.subject = bad; }));
    QVERIFY(isRefused([&](Mail &mail) { mail.from.name = bad; }));
    QVERIFY(isRefused([&](Mail &mail) { mail.to.name = bad; }));
    QVERIFY(isRefused([&](Mail &mail) { mail.attachments.first().fileName = bad; }));
    QVERIFY(isRefused([&](Mail &mail) { mail.to.address = bad; }, ErrorCode::ContactInvalid));
    QVERIFY(isRefused([&](Mail &mail) { mail.from.address = bad; }, ErrorCode::ContactInvalid));
}

void MailBytesTest::aCalendarSaysWhatStandsInIt()
{
    const QByteArray calendar = calendarBytes(plainEvent());
    const QByteArray expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Foyer//Foyer " FOYER_VERSION "//EN\r\n"
                                "METHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:6f0a1c00-7d1e-4f4c-9b0d-2a337c5190ee\r\n"
                                "SEQUENCE:2\r\nSTATUS:CONFIRMED\r\nDTSTAMP:20260501T090000Z\r\n"
                                "DTSTART:20260501T183000Z\r\nDTEND:20260501T210000Z\r\n"
                                "SUMMARY;LANGUAGE=en:Metropolis\r\nLOCATION;LANGUAGE=en:Lux\\, Ring 1\\; Köln\r\n"
                                "DESCRIPTION;LANGUAGE=en:Row F\\nSeat 14\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    QCOMPARE(calendar, expected);
}

void MailBytesTest::aCancelledEventSaysSoEverywhere()
{
    CalendarEvent event = plainEvent();
    event.cancelled = true;
    const QByteArray calendar = calendarBytes(event);
    QVERIFY(calendar.contains("METHOD:CANCEL\r\n"));
    QVERIFY(calendar.contains("STATUS:CANCELLED\r\n"));
    QVERIFY(calendarMediaType(event).endsWith("method=CANCEL"));
}

void MailBytesTest::longCalendarLinesAreFoldedBetweenCharacters()
{
    CalendarEvent event = plainEvent();
    event.summary = u"Größenwahn 🎭 "_s.repeated(30);
    const QByteArray calendar = calendarBytes(event);
    for (const QByteArray &line : calendar.split('\n')) {
        QVERIFY2(line.size() <= calendarLineBytesMax + 1, line.constData()); // with its CR
        QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no half characters
    }
    QVERIFY(unfolded(calendar).contains("SUMMARY;LANGUAGE=en:" + event.summary.toUtf8() + "\r"));
}

void MailBytesTest::textsCannotEndACalendarLine()
{
    CalendarEvent event = plainEvent();
    event.summary = u"Lux\r\nATTACH:http://evil.example\rX\nEND:VEVENT\\"_s + QChar(7);
    const QByteArray calendar = calendarBytes(event);
    QVERIFY(unfolded(calendar).contains("SUMMARY;LANGUAGE=en:Lux\\nATTACH:http://evil.example\\nX\\nEND:VEVENT\\\\\r"));
    QCOMPARE(calendar.count("\r\nEND:VEVENT\r\n"), 1);
}

void MailBytesTest::aMailArrivesByteForByteThroughTlsAndLogin()
{
    const MailServer server(tlsArguments() + QStringList {u"--login"_s, u"foyer"_s, u"secret"_s});
    const QByteArray bytes = mailBytes(plainMail()).value();
    const SmtpSettings settings {server.url(), u"foyer"_s, u"secret"_s, true, m_folder.filePath(u"certificate.pem"_s)};
    const SmtpReply reply = sendMail(settings, u"tickets@lux.example"_s, u"anna@example.org"_s, bytes, notStopping);
    QVERIFY2(reply.verdict == SmtpReply::Verdict::Accepted, qPrintable(reply.what));
    QCOMPARE(server.mails(), (QList<QByteArray> {bytes}));
}

void MailBytesTest::aWrongPasswordIsNoFaultOfTheMail()
{
    const MailServer server(tlsArguments() + QStringList {u"--login"_s, u"foyer"_s, u"secret"_s});
    const SmtpSettings settings {server.url(), u"foyer"_s, u"wrong"_s, true, m_folder.filePath(u"certificate.pem"_s)};
    const SmtpReply reply = sendMail(settings, u"tickets@lux.example"_s, u"anna@example.org"_s,
                                     mailBytes(plainMail()).value(), notStopping);
    QCOMPARE(reply.verdict, SmtpReply::Verdict::TryLater);
    QVERIFY(server.mails().isEmpty());
}

void MailBytesTest::whereTlsIsNotToBeHadNothingIsSent()
{
    const MailServer server;
    const SmtpReply reply = sendMail({server.url()}, u"tickets@lux.example"_s, u"anna@example.org"_s,
                                     mailBytes(plainMail()).value(), notStopping);
    QCOMPARE(reply.verdict, SmtpReply::Verdict::TryLater);
    QVERIFY(server.mails().isEmpty());
}

void MailBytesTest::aCertificateThatNobodyTrustsIsRefused()
{
    const MailServer server(tlsArguments());
    const SmtpReply reply = sendMail({server.url()}, u"tickets@lux.example"_s, u"anna@example.org"_s,
                                     mailBytes(plainMail()).value(), notStopping);
    QCOMPARE(reply.verdict, SmtpReply::Verdict::TryLater);
    QVERIFY(server.mails().isEmpty());
}

FOYER_TEST(MailBytesTest)
#include "mailbytestest.moc"
