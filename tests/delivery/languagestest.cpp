// A booking's mails and papers in every language: nothing of them is left in English.
#include "server/words/deliverywords.h"
#include "tests/delivery/readpapers.h"
#include "tests/delivery/theatre.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using server::DeliveryWords;
using server::Wording;
using test::DeliveringTheatre;
using test::ReadMail;
using test::seatNos;

namespace
{
const auto plainText = u"text/plain"_s;
const auto htmlText = u"text/html"_s;
const auto pdf = u"application/pdf"_s;
const auto calendarType = u"text/calendar"_s;

QString textOf(const ReadMail &mail, const QString &type) { return QString::fromUtf8(mail.content(type)); }

// The words of a page without its marks.
QString wordsOfPage(QString html)
{
    static const QRegularExpression head(u"<head>.*</head>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression marks(u"<[^>]*>"_s);
    html.remove(head).replace(marks, u" "_s);
    return html.replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s);
}

// Those of Latin letters without accents, in small letters.
QSet<QString> wordsIn(const QString &text)
{
    static const QRegularExpression letters(u"\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression plainWord(u"^[A-Za-z]{3,}$"_s);
    QSet<QString> words;
    for (const QRegularExpressionMatch &match : letters.globalMatch(text))
        if (plainWord.match(match.captured()).hasMatch())
            words << match.captured().toLower();
    return words;
}

// What this booking's mails and papers share in all languages: names, and words that are the same in several.
QSet<QString> sharedWords(const QLocale &locale)
{
    QSet<QString> words = wordsIn(u"Metropolis Lux Saal Ring Parkett EUR pdf ics VAT"_s);
    words += wordsIn(u"code total date section net person"_s);
    for (int month = 1; month <= 12; ++month)
        words += wordsIn(locale.monthName(month));
    return words;
}

// White space and the marks of direction do not count.
QString plain(QString text)
{
    static const QRegularExpression unseen(u"[\\s\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(unseen);
}
} // namespace

class LanguagesTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.mkpath(u"."_s)); }
    void init();
    void cleanup() { m_theatre.reset(); }
    void aBookingSpeaksTheLanguageOfItsCustomer_data();
    void aBookingSpeaksTheLanguageOfItsCustomer();

private:
    void verifyBooked(const ReadMail &mail, const QString &tag);
    void verifyMoved(const ReadMail &mail, const QString &tag);
    void verifyRefunded(const ReadMail &mail, const QString &tag);
    // What holds for every mail: its language is named, both ways of writing it say the same, nothing is English.
    void verifySpeaks(const ReadMail &mail, const QString &tag, const QString &subject);
    void verifyPaperSays(const QByteArray &paper, const QString &name, const QStringList &sayings);

    const QDir m_folder {test::inBuild(u"papers")}; // stays, for people to look at
    std::unique_ptr<DeliveringTheatre> m_theatre;
    test::TestPostgres m_postgres;
};

void LanguagesTest::init()
{
    TestCase::init();
    m_theatre = std::make_unique<DeliveringTheatre>(m_postgres);
    m_theatre->open();
}

void LanguagesTest::aBookingSpeaksTheLanguageOfItsCustomer_data()
{
    QTest::addColumn<QString>("tag");
    for (const Wording &wording : Wording::all())
        QTest::newRow(qPrintable(wording.tag())) << wording.tag();
}

void LanguagesTest::verifySpeaks(const ReadMail &mail, const QString &tag, const QString &subject)
{
    QCOMPARE(mail.defects, QStringList());
    QVERIFY(mail.lineLengthMax <= 78);
    QCOMPARE(mail.header(u"Content-Language"_s), tag);
    QVERIFY2(mail.header(u"Subject"_s).startsWith(subject.section(u"%2"_s, 0, 0).arg(u"Metropolis"_s)),
             qPrintable(mail.header(u"Subject"_s)));
    const QString text = textOf(mail, plainText);
    const QString html = textOf(mail, htmlText);
    const QString root = u"<html lang=\"%1\" dir=\"%2\">"_s.arg(tag, tag == "ar"_L1 ? u"rtl"_s : u"ltr"_s);
    QVERIFY2(html.contains(root), qPrintable(html));
    QString told = text;
    QCOMPARE(told.remove(u':').simplified(), wordsOfPage(html).remove(u':').simplified());
    if (tag == "en"_L1)
        return;
    QString all = text + mail.header(u"Subject"_s) + textOf(mail, calendarType).section(u"DESCRIPTION"_s, 1);
    for (const test::ReadPart &part : mail.parts)
        all += u' ' + part.fileName + u' ' + (part.type == pdf ? test::textOf(part.content) : QString());
    const DeliveryWords &english = server::deliveryWordsIn(u"en");
    QSet<QString> leftOver = wordsIn(english.mail.intro + english.mail.movedIntro + english.mail.cancelledIntro
                                     + english.mail.paperNote + english.mail.closing + english.mail.stillValid
                                     + english.ticketSmallPrint + english.invoice.vatIncluded
                                     + u" Row Seat Entrance Price Booking Reference Age Adult From Years Invoice Credit"
                                       " Note Item Number Performance When Where Good Day Adjustment Calendar"_s);
    leftOver &= wordsIn(all);
    leftOver -= sharedWords(server::Wording::in(tag).locale());
    QVERIFY2(leftOver.isEmpty(), qPrintable(QStringList(leftOver.values()).join(u' ') + u" in "_s + all));
}

void LanguagesTest::verifyPaperSays(const QByteArray &paper, const QString &name, const QStringList &sayings)
{
    QVERIFY2(!paper.isEmpty(), qPrintable(name + u" is missing"_s));
    QFile file(m_folder.filePath(name + u".pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(paper) == paper.size());
    const QString text = plain(test::textOf(paper));
    for (const QString &said : sayings)
        QVERIFY2(text.contains(plain(said)), qPrintable(said + u" in "_s + text));
}

void LanguagesTest::verifyBooked(const ReadMail &mail, const QString &tag)
{
    const DeliveryWords &words = server::deliveryWordsIn(tag);
    verifySpeaks(mail, tag, words.mail.subject);
    const QString text = textOf(mail, plainText);
    for (const QString &said :
         {words.mail.greeting, words.mail.intro, words.mail.closing, server::priceTypeIn(words.wording, u"adult"_s),
          server::ageRatingIn(words.wording, 12), words.ticket.ticketOf.arg(2).arg(2)})
        QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
    const QString reference = BookingReference::fromRandomBits(1).text();
    verifyPaperSays(mail.content(pdf, words.mail.ticketsFile.arg(reference)), tag + u"-tickets"_s,
                    {words.ticket.row, words.ticket.seat, words.ticket.reference, words.ticket.ageRating,
                     words.ticketSmallPrint, server::ageRatingIn(words.wording, 12)});
    verifyPaperSays(mail.content(pdf, words.mail.invoiceFile.section(u"%1"_s, 0, 0)), tag + u"-invoice"_s,
                    {words.invoice.heading, words.invoice.number, words.invoice.table.item, words.invoice.table.net,
                     words.invoice.table.total, words.invoice.vatIncluded});
    QVERIFY(!mail.content(calendarType, words.mail.calendarFile.arg(reference)).isEmpty());
}

void LanguagesTest::verifyMoved(const ReadMail &mail, const QString &tag)
{
    const DeliveryWords &words = server::deliveryWordsIn(tag);
    verifySpeaks(mail, tag, words.mail.movedSubject);
    QVERIFY(textOf(mail, plainText).contains(words.mail.movedIntro));
}

void LanguagesTest::verifyRefunded(const ReadMail &mail, const QString &tag)
{
    const DeliveryWords &words = server::deliveryWordsIn(tag);
    verifySpeaks(mail, tag, words.mail.cancelledSubject);
    QVERIFY(textOf(mail, plainText).contains(words.mail.stillValid));
    verifyPaperSays(mail.content(pdf, words.mail.creditNoteFile.section(u"%1"_s, 0, 0)), tag + u"-credit-note"_s,
                    {words.invoice.creditNoteHeading, words.invoice.ofInvoice, words.invoice.adjustment});
}

// It is booked, then moved to other seats, then given back in part.
void LanguagesTest::aBookingSpeaksTheLanguageOfItsCustomer()
{
    QFETCH(const QString, tag);
    const ShowId show = m_theatre->house.show();
    const BookingId booking = m_theatre->sell(seatNos({30, 31}), u"anna@example.org"_s, tag);
    QVERIFY(m_theatre->awaitQuiet());
    QVERIFY(m_theatre->desk.ask(
        protocol::Reseat {CommandId::create(), show, HoldId(booking.value), seatNos({31, 40}), u"a pillar"_s}));
    QVERIFY(m_theatre->awaitQuiet());
    m_theatre->database.owner().run("test/refund", show, booking, seatNos({40}), 200);
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 3);
    verifyBooked(m_theatre->mail(0), tag);
    verifyMoved(m_theatre->mail(1), tag);
    verifyRefunded(m_theatre->mail(2), tag);
}

FOYER_TEST(LanguagesTest)
#include "languagestest.moc"
