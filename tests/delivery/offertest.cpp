// From seats that came free to the mailbox or the phone of who waits for them.
#include "server/delivery/shortmessage.h"
#include "server/words/offerwords.h"
#include "shared/domain/placecode.h"
#include "shared/protocol/waitlistaccess.h"
#include "shared/protocol/waitlistcontact.h"
#include "tests/delivery/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::DeliveringTheatre;
using test::ReadMail;
using test::seatNos;

class OfferTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_theatre.reset(); }
    void anOfferIsMailedInEveryLanguage_data();
    void anOfferIsMailedInEveryLanguage();
    void textAndHtmlSayTheSame();
    void aPhoneGetsOneShortMessage_data();
    void aPhoneGetsOneShortMessage();
    void anOfferThatIsOverIsNotTold_data();
    void anOfferThatIsOverIsNotTold();
    void aRunThatIsRepeatedTellsNothingTwice();
    void aMailThatIsTriedAgainHasTheSameName();
    void oneWayThatFailsDoesNotRepeatTheOther();
    void shortMessagesFitOnePhone_data();
    void shortMessagesFitOnePhone();

private:
    // Somebody waits for seats 30 and 31, and they come free.
    void offer(const std::optional<QString> &mail, const std::optional<QString> &phone, const QString &language)
    {
        test::Desk owner(m_theatre->database);
        const Hold held = owner.hold(m_theatre->house.show(), seatNos({30, 31})).value();
        const HolderId holder = m_theatre->desk.holder();
        m_entry =
            m_theatre->desk
                .ask(JoinWaitlist {CommandId::create(), held.show, holder, 2, seatNos({30, 31}), {}, false, false})
                .value();
        QVERIFY(m_theatre->desk.ask(SetEntryContact {held.show, holder, m_entry.entry, mail, phone, language}));
        QVERIFY(owner.release(held));
        m_entry = m_theatre->desk.ask(GetEntry {held.show, holder, m_entry.entry}).value();
        QCOMPARE(m_entry.state, EntryState::Offered);
    }
    QString until(const QString &language) const
    {
        return server::offerWordsIn(language).wording.locale().toString(
            m_entry.offer->expiresAt.toTimeZone(QTimeZone("Europe/Berlin")).time(), QLocale::ShortFormat);
    }
    static QString textOf(const ReadMail &mail) { return QString::fromUtf8(mail.content(u"text/plain"_s)); }
    void verifyLeadsToThePlace(const QString &text)
    {
        static const QRegularExpression link(u"https://tickets\\.example/w/[A-Z2-7]{16}"_s);
        const auto code = placeCodeIn(link.match(text).captured());
        QVERIFY2(code, qPrintable(text));
        const auto found = m_theatre->desk.ask(FindEntry {*code});
        QVERIFY(found);
        QCOMPARE(found->entry.entry, m_entry.entry);
        QCOMPARE(found->holder, m_theatre->desk.holder());
    }

    std::unique_ptr<DeliveringTheatre> m_theatre;
    test::TestPostgres m_postgres;
    Entry m_entry;
};

void OfferTest::init()
{
    TestCase::init();
    m_theatre = std::make_unique<DeliveringTheatre>(m_postgres);
}

void OfferTest::anOfferIsMailedInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("place");
    QTest::newRow("English") << u"en"_s << u"en"_s << u"Seats came free for you: Metropolis"_s
                             << u"row \\w+, seat \\d+"_s;
    QTest::newRow("German") << u"de-AT"_s << u"de"_s << u"Für Sie sind Plätze frei geworden: Metropolis"_s
                            << u"Reihe \\w+, Platz \\d+"_s;
    QTest::newRow("French") << u"fr"_s << u"fr"_s << u"Des places se sont libérées pour vous : Metropolis"_s
                            << u"rang \\w+, place \\d+"_s;
    QTest::newRow("Spanish") << u"es"_s << u"es"_s << u"Han quedado libres butacas para usted: Metropolis"_s
                             << u"fila \\w+, butaca \\d+"_s;
    QTest::newRow("Polish") << u"pl"_s << u"pl"_s << u"Zwolniły się dla Państwa miejsca: Metropolis"_s
                            << u"rząd \\w+, miejsce \\d+"_s;
    QTest::newRow("Turkish") << u"tr"_s << u"tr"_s << u"Sizin için koltuk boşaldı: Metropolis"_s
                             << u"sıra \\w+, koltuk \\d+"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"ar"_s << u"توفرت لكم مقاعد: Metropolis"_s << u"الصف \\w+، المقعد \\d+"_s;
    QTest::newRow("Chinese") << u"zh-Hans-CN"_s << u"zh"_s << u"为您空出了座位：Metropolis"_s << u"\\w+ 排 \\d+ 座"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"ja"_s << u"お席が空きました：Metropolis"_s << u"\\w+列\\d+番"_s;
    QTest::newRow("another") << u"sv"_s << u"en"_s << u"Seats came free for you: Metropolis"_s
                             << u"row \\w+, seat \\d+"_s;
}

void OfferTest::anOfferIsMailedInEveryLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, tag);
    QFETCH(const QString, subject);
    QFETCH(const QString, place);
    offer(u"bert@example.org"_s, {}, language);
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 1);
    const ReadMail mail = m_theatre->mail(0);
    QCOMPARE(mail.defects, QStringList());
    QCOMPARE(mail.header(u"From"_s), u"Lux <tickets@lux.example>"_s);
    QCOMPARE(mail.header(u"To"_s), u"bert@example.org"_s);
    QCOMPARE(mail.header(u"Subject"_s), subject);
    QCOMPARE(mail.header(u"Content-Language"_s), tag);
    QCOMPARE(mail.structure,
             (QStringList {u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
    const QString text = textOf(mail);
    for (const QString &said : {u"Metropolis"_s, u"Lux"_s, u"Saal 1"_s, u"Ring 1"_s, until(language)})
        QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
    const QRegularExpression places(place, QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(text.count(places) == 2, qPrintable(text));
    static const QRegularExpression grouped(u"[A-Z2-7]{4}(-[A-Z2-7]{4}){3}"_s);
    QVERIFY2(text.contains(grouped), qPrintable(text));
    const QString html = QString::fromUtf8(mail.content(u"text/html"_s));
    QVERIFY(html.contains(tag == "ar"_L1 ? u"dir=\"rtl\""_s : u"dir=\"ltr\""_s));
    verifyLeadsToThePlace(text);
    verifyLeadsToThePlace(html);
}

void OfferTest::textAndHtmlSayTheSame()
{
    offer(u"bert@example.org"_s, {}, u"en"_s);
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    static const QRegularExpression head(u"<head>.*</head>"_s);
    static const QRegularExpression marks(u"<[^>]*>"_s);
    QString html = QString::fromUtf8(m_theatre->mail(0).content(u"text/html"_s));
    html.remove(head).replace(marks, u" "_s);
    QCOMPARE(textOf(m_theatre->mail(0)).remove(u':').simplified(), html.remove(u':').simplified());
}

void OfferTest::aPhoneGetsOneShortMessage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "pl", "tr", "ar", "zh", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void OfferTest::aPhoneGetsOneShortMessage()
{
    QFETCH(const QString, language);
    offer({}, u"+4917112345678"_s, language);
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 1);
    const ReadMail mail = m_theatre->mail(0);
    QCOMPARE(mail.defects, QStringList());
    QCOMPARE(mail.header(u"To"_s), u"4917112345678@sms.example"_s);
    QVERIFY(mail.header(u"Subject"_s).isEmpty());
    QCOMPARE(mail.structure, QStringList(u"text/plain"_s));
    const QString text = textOf(mail);
    QVERIFY2(text.size() <= server::shortMessageLengthMax, qPrintable(text));
    QVERIFY2(text.startsWith(u"Metropolis: ") && text.contains(until(language)), qPrintable(text));
    verifyLeadsToThePlace(text);
}

void OfferTest::anOfferThatIsOverIsNotTold_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"declined", "accepted", "time is over", "no address any more"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void OfferTest::anOfferThatIsOverIsNotTold()
{
    QFETCH(const QString, end);
    offer(u"bert@example.org"_s, u"+4917112345678"_s, u"de"_s);
    const HolderId holder = m_theatre->desk.holder();
    if (end == "declined"_L1)
        QVERIFY(m_theatre->desk.ask(DeclineOffer {CommandId::create(), m_entry.show, holder, m_entry.entry}));
    else if (end == "accepted"_L1)
        QVERIFY(m_theatre->desk.ask(AcceptOffer {CommandId::create(), m_entry.show, holder, m_entry.entry}));
    else if (end == "time is over"_L1)
        m_theatre->house.lapse(m_entry.offer->hold); // and nobody has noticed yet
    else
        QVERIFY(m_theatre->desk.ask(SetEntryContact {m_entry.show, holder, m_entry.entry, {}, {}, u"de"_s}));
    QCOMPARE(m_theatre->jobs(u"due"_s), QStringList(u"offer: "_s));
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    QVERIFY(m_theatre->mailServer.mails().isEmpty());
    QVERIFY(m_theatre->jobs(u"dead"_s).isEmpty());
}

void OfferTest::aRunThatIsRepeatedTellsNothingTwice()
{
    offer(u"bert@example.org"_s, u"+4917112345678"_s, u"de"_s);
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 2);
    m_theatre->database.owner().run("test/repeat_offer");
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 2);
}

// As after a crash between the mail server's answer and the note of it: the address is still there.
void OfferTest::aMailThatIsTriedAgainHasTheSameName()
{
    offer(u"bert@example.org"_s, {}, u"de"_s);
    m_theatre->open();
    QVERIFY(m_theatre->awaitQuiet());
    QVERIFY(m_theatre->desk.ask(
        SetEntryContact {m_entry.show, m_theatre->desk.holder(), m_entry.entry, u"bert@example.org"_s, {}, u"de"_s}));
    m_theatre->database.owner().run("test/repeat_offer");
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 2);
    QCOMPARE(m_theatre->mail(1).header(u"Message-ID"_s), m_theatre->mail(0).header(u"Message-ID"_s));
    verifyLeadsToThePlace(textOf(m_theatre->mail(0)));
    verifyLeadsToThePlace(textOf(m_theatre->mail(1)));
}

void OfferTest::oneWayThatFailsDoesNotRepeatTheOther()
{
    offer(u"greylist@example.org"_s, u"+4917112345678"_s, u"de"_s);
    m_theatre->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_theatre->jobs(u"due"_s).join(u' ').contains(u"451"), DeliveringTheatre::patienceMs);
    QCOMPARE(m_theatre->mailServer.mails().size(), 1);
    m_theatre->database.owner().run("house/end_leases");
    QVERIFY(m_theatre->awaitQuiet());
    QCOMPARE(m_theatre->mailServer.mails().size(), 2);
    QCOMPARE(m_theatre->mail(0).header(u"To"_s), u"4917112345678@sms.example"_s);
    QCOMPARE(m_theatre->mail(1).header(u"To"_s), u"greylist@example.org"_s);
}

void OfferTest::shortMessagesFitOnePhone_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("message");
    const QString rest =
        u": seats are kept for you until 20:45. Take them at any kiosk: https://tickets.example/w/ABCDEFGH23456723"_s;
    QTest::newRow("short") << u"Metropolis"_s << u"Metropolis"_s + rest;
    QTest::newRow("German") << u"Die Räuber – für Größere"_s << u"Die Räuber - für Größere"_s + rest;
    QTest::newRow("Polish") << u"Łódź [3D]"_s << u"Lodz (3D)"_s + rest;
    QTest::newRow("Chinese") << u"大都会"_s << u"大都会"_s + rest;
    QTest::newRow("long") << QString(200, u'x') << QString(160 - rest.size() - 3, u'x') + u"..."_s + rest;
}

void OfferTest::shortMessagesFitOnePhone()
{
    QFETCH(const QString, title);
    QFETCH(const QString, message);
    QCOMPARE(server::shortMessage(server::offerWordsIn(u"en"_s).message.arg(u"20:45"_s), title,
                                  u"https://tickets.example/w/ABCDEFGH23456723"_s),
             message);
}

FOYER_TEST(OfferTest)
#include "offertest.moc"
