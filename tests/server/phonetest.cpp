// The pages that phones open, over real HTTP and in a real browser; and who may ask for what.
#include "server/words/phonewords.h"
#include "shared/domain/bookingreference.h"
#include "shared/protocol/door.h"
#include "shared/protocol/shows.h"
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/qrreader.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::seatNos;

class PhoneTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void thePageShowsTheTicketsInTheLanguageOfThePhone();
    void thePageSpeaksEveryLanguage_data();
    void thePageSpeaksEveryLanguage();
    void headersLetABrowserDoNothingButShowIt();
    void aBrowserShowsCodesThatADoorReads_data();
    void aBrowserShowsCodesThatADoorReads();
    void papersCanBeKeptWhereThereAreSome();
    void aCancelledBookingSaysSo();
    void anOldLinkIsGoneAndAnUnknownOneIsNotThere();
    void whoTriesLinksHasToWaitAndNobodyElse();
    void operatorsPagesAreNotThere();
    void aLinkIsMadeForTheHolderOnly();
    void withoutPagesForPhonesThereIsNoLink();
    void whoGuessesReferencesHasToWait();
    void onlyStaffCheckTickets();

private:
    struct Answer {
        int status = 0;
        QByteArray body;
        QHash<QByteArray, QByteArray> headers; // names in small letters
    };
    Answer get(const QString &path, const QHash<QByteArray, QByteArray> &headers = {});
    // A link to the booking, as far as it lies behind the public address.
    QString link();
    QByteArray chromium(const QStringList &arguments, const QString &path);
    Result<PhoneLink> askForLink(const HolderId &holder)
    {
        return m_kiosk->ask(LinkBooking {m_show, holder, m_booking.booking});
    }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::Desk> m_anna;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<test::Conversation> m_kiosk;
    QNetworkAccessManager m_network;
    QTemporaryDir m_directory;
    ShowId m_show;
    Booking m_booking;
};

void PhoneTest::init()
{
    TestCase::init();
    m_kiosk.reset();
    m_server.reset();
    m_anna.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_anna = std::make_unique<test::Desk>(*m_database);
    m_show = m_house->makeShow(1, 60);
    const QString reference = BookingReference::fromRandomBits(12345).text();
    m_booking = m_anna->book(m_show, seatNos({20, 21}), test::SmallHouse::adultMinor, reference).value();
    m_server = std::make_unique<test::TestServer>(
        *m_database, QStringList {u"--public-url=https://tickets.example/"_s, u"--public-http-port=0"_s});
    m_kiosk = std::make_unique<test::Conversation>(m_server->url());
    QVERIFY(m_kiosk->greet(test::TestServer::pair(*m_database, u"kiosk"_s)));
}

PhoneTest::Answer PhoneTest::get(const QString &path, const QHash<QByteArray, QByteArray> &headers)
{
    QNetworkRequest request(QUrl(m_server->machine().publicUrl().toString() + path));
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.setRawHeader(header.key(), header.value());
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); });
    Answer answer {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), {}};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

QString PhoneTest::link()
{
    const QString url = askForLink(m_anna->holder()).value().url;
    return url.startsWith(u"https://tickets.example/t/"_s) ? url.sliced(23) : QString();
}

QByteArray PhoneTest::chromium(const QStringList &arguments, const QString &path)
{
    QTemporaryDir profile;
    QProcess browser;
    browser.start(u"chromium"_s,
                  QStringList {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s,
                               u"--no-first-run"_s, u"--disable-background-networking"_s,
                               u"--disable-component-update"_s, u"--disable-sync"_s, u"--hide-scrollbars"_s,
                               u"--user-data-dir="_s + profile.path()}
                      + arguments + QStringList {m_server->machine().publicUrl().toString() + path});
    return browser.waitForFinished() ? browser.readAllStandardOutput() : browser.errorString().toUtf8();
}

void PhoneTest::thePageShowsTheTicketsInTheLanguageOfThePhone()
{
    const QString path = link();
    const Answer english = get(path);
    QCOMPARE(english.status, 200);
    QCOMPARE(english.headers.value("content-type"), "text/html; charset=utf-8");
    const QString reference = BookingReference::fromTyped(m_booking.reference)->grouped();
    for (const QString &expected : {u"<html lang=\"en\" dir=\"ltr\">"_s, u"<h1>Metropolis</h1>"_s, u"Lux"_s,
                                    u"Saal 1"_s, u"Ticket 2 of 2"_s, u"Adult · €12.00"_s, u"€24.00"_s, reference})
        QVERIFY2(english.body.contains(expected.toUtf8()), qPrintable(expected));
    const QDateTime start = m_kiosk->ask(GetShow {m_show})->startsAt.toTimeZone(QTimeZone("Europe/Berlin"));
    QVERIFY(english.body.contains(start.toString(u"HH:mm"_s).toUtf8()));
    QCOMPARE(english.body.count("role=\"img\" aria-label=\"QR code of ticket"), 2);

    const Answer german = get(path, {{"Accept-Language", "sv, de-AT;q=0.8, en;q=0.5"}});
    QVERIFY(german.body.contains("<html lang=\"de\" dir=\"ltr\">"));
    QVERIFY(german.body.contains("Erwachsene · 12,00\u00a0€"));
    QVERIFY(german.body.contains("Karte 2 von 2"));
    QVERIFY(get(path + u"?lang=en"_s, {{"Accept-Language", "de"}}).body.contains("<html lang=\"en\" dir=\"ltr\">"));
}

void PhoneTest::thePageSpeaksEveryLanguage_data()
{
    QTest::addColumn<QString>("tag");
    for (const server::Wording &wording : server::Wording::all())
        QTest::newRow(qPrintable(wording.tag())) << wording.tag();
}

void PhoneTest::thePageSpeaksEveryLanguage()
{
    QFETCH(const QString, tag);
    const server::Wording &wording = server::Wording::in(tag);
    const QString path = link();
    const QString page = QString::fromUtf8(get(path, {{"Accept-Language", tag.toLatin1() + ", xx;q=0.9"}}).body);
    const QString root = u"<html lang=\"%1\" dir=\"%2\">"_s.arg(tag, tag == "ar"_L1 ? u"rtl"_s : u"ltr"_s);
    const auto sayings = [](const server::Wording &in) {
        const server::PhoneWords &words = server::phoneWords(in);
        return QStringList {words.tickets,
                            words.ticket.ticketOf.arg(2).arg(2),
                            u"<dt>%1</dt>"_s.arg(words.ticket.reference),
                            u"<dt>%1</dt>"_s.arg(words.ticket.row),
                            words.codeFor.arg(1).arg(2),
                            words.advice.toHtmlEscaped(),
                            words.until.section(u"%1"_s, 0, 0).toHtmlEscaped(),
                            u"<span>%1 · "_s.arg(server::priceTypeIn(in, u"adult"_s))};
    };
    for (const QString &said : QStringList {root} + sayings(wording))
        QVERIFY2(page.contains(said), qPrintable(said + u" in "_s + page));
    if (tag != "en"_L1)
        for (const QString &said : sayings(server::Wording::in(u"en")))
            QVERIFY2(said.isEmpty() || !page.contains(said), qPrintable(said + u" in "_s + page));
    for (const server::Wording &other : server::Wording::all()) // from each to each
        QCOMPARE(page.contains(u"?lang=%1\" lang=\"%1\" hreflang=\"%1\">%2</a>"_s.arg(other.tag(), other.ownName())),
                 other.tag() != tag);
    const QString missing = QString::fromUtf8(get(u"/t/AAAA?lang="_s + tag).body);
    QVERIFY2(missing.contains(server::phoneWords(wording).unknown.toHtmlEscaped()), qPrintable(missing));
}

void PhoneTest::headersLetABrowserDoNothingButShowIt()
{
    const QHash<QByteArray, QByteArray> headers = get(link()).headers;
    const QByteArray policy = headers.value("content-security-policy");
    QVERIFY2(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    QVERIFY2(policy.endsWith("; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"), policy);
    QCOMPARE(headers.value("cache-control"), "no-store");
    QCOMPARE(headers.value("referrer-policy"), "no-referrer");
    QCOMPARE(headers.value("x-content-type-options"), "nosniff");
    QVERIFY(headers.value("x-robots-tag").startsWith("noindex"));
    QVERIFY(!headers.contains("set-cookie"));
    QCOMPARE(get(u"/robots.txt"_s).body, "User-agent: *\nDisallow: /\n");
}

void PhoneTest::aBrowserShowsCodesThatADoorReads_data()
{
    QTest::addColumn<QStringList>("further");
    QTest::newRow("light") << QStringList {};
    QTest::newRow("dark") << QStringList {u"--force-dark-mode"_s, u"--blink-settings=preferredColorScheme=0"_s};
}

void PhoneTest::aBrowserShowsCodesThatADoorReads()
{
    QFETCH(const QStringList, further);
    const QString path = link();
    const QString picture = m_directory.filePath(u"page.png"_s);
    (void)chromium(further
                       + QStringList {u"--screenshot="_s + picture, u"--window-size=390,1700"_s,
                                      u"--force-device-scale-factor=2"_s},
                   path);
    TicketVerifier door;
    door.addKey(TicketSigner(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value()).publicKey());
    SeatNos admitted;
    for (const QString &code : test::codesIn(QImage(picture)))
        admitted << door.verify(code).value().seat;
    std::sort(admitted.begin(), admitted.end());
    QCOMPARE(admitted, seatNos({20, 21}));
    QByteArray page;
    const auto isShown = [&] { // a server that is busy asks for a moment
        page = chromium(further + QStringList {u"--dump-dom"_s}, path);
        return page.contains("<h1>Metropolis</h1>");
    };
    QVERIFY2(QTest::qWaitFor(isShown, 60'000), page);
}

void PhoneTest::papersCanBeKeptWhereThereAreSome()
{
    const QString path = link();
    QTRY_VERIFY(get(path).body.contains("tickets.pdf")); // the server makes them in a moment
    QVERIFY(get(path + u"/tickets.pdf"_s).body.startsWith("%PDF"));
    const auto add = [this](const QString &kind, int revision, const QString &type, const QByteArray &content) {
        m_database->owner().run("house/add_paper", m_show, m_booking.booking, kind, revision, type, content);
    };
    add(u"tickets"_s, 7, u"application/pdf"_s, "old");
    add(u"tickets"_s, 8, u"application/pdf"_s, "%PDF-new");
    add(u"calendar"_s, 8, u"text/calendar"_s, "BEGIN:VCALENDAR");
    const Answer page = get(path);
    QVERIFY(page.body.contains(path.toUtf8() + "/tickets.pdf"));
    QVERIFY(page.body.contains(path.toUtf8() + "/calendar.ics"));
    const Answer pdf = get(path + u"/tickets.pdf"_s);
    QCOMPARE(pdf.body, "%PDF-new");
    QCOMPARE(pdf.headers.value("content-type"), "application/pdf");
    QCOMPARE(pdf.headers.value("content-disposition"), "attachment; filename=\"tickets.pdf\"");
    QCOMPARE(pdf.headers.value("cache-control"), "no-store");
    QCOMPARE(get(path + u"/calendar.ics"_s).body, "BEGIN:VCALENDAR");
    QCOMPARE(get(path + u"/invoice.pdf"_s).status, 404);
}

void PhoneTest::aCancelledBookingSaysSo()
{
    const QString path = link();
    const server::engine::RefundSeats refund {HoldId(m_booking.booking.value), seatNos({20, 21}), u"ill"_s};
    QVERIFY(m_anna->carryOut({m_show, {}, 0, refund, {}}).ok());
    const Answer page = get(path);
    QVERIFY(page.body.contains("This booking is cancelled."));
    QVERIFY(!page.body.contains("<svg"));
}

void PhoneTest::anOldLinkIsGoneAndAnUnknownOneIsNotThere()
{
    const QString path = link();
    m_database->owner().run("house/expire_links");
    QCOMPARE(get(path).status, 410);
    QVERIFY(get(path).body.contains("no longer valid"));
    QCOMPARE(get(path + u"/tickets.pdf"_s).status, 410);
    QCOMPARE(get(path.chopped(1)).status, 404);
    QCOMPARE(get(u"/t/"_s).status, 404);
    QCOMPARE(get(u"/t/not-a-token"_s).status, 404);
}

void PhoneTest::whoTriesLinksHasToWaitAndNobodyElse()
{
    const QString path = link();
    const QHash<QByteArray, QByteArray> stranger {{"X-Forwarded-For", "198.51.100.1, 203.0.113.7"}};
    for (int i = 0; i < server::wrongLookUpsFree; ++i)
        QCOMPARE(get(u"/t/AAAA"_s, stranger).status, 404);
    const Answer refused = get(path, {{"X-Forwarded-For", "::ffff:203.0.113.7"}}); // the same one
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers.value("retry-after").toInt() > 0);
    QCOMPARE(get(path, {{"X-Forwarded-For", "203.0.113.8"}}).status, 200);
}

void PhoneTest::operatorsPagesAreNotThere()
{
    for (const QString &path : {u"/metrics"_s, u"/healthz"_s, u"/readyz"_s, u"/"_s})
        QCOMPARE(get(path).status, 404);
}

void PhoneTest::aLinkIsMadeForTheHolderOnly()
{
    QCOMPARE(askForLink(HolderId::create()).error().code, ErrorCode::NotFound);
    const Result<PhoneLink> first = askForLink(m_anna->holder());
    const Result<PhoneLink> second = askForLink(m_anna->holder());
    QVERIFY(first->url != second->url);
    const QDateTime now = m_kiosk->ask(GetTime {})->now;
    QVERIFY(qAbs(now.secsTo(first->expiresAt) - 3600) <= 5);
}

void PhoneTest::withoutPagesForPhonesThereIsNoLink()
{
    const test::TestServer server(*m_database);
    test::Conversation kiosk(server.url());
    QVERIFY(kiosk.greet(test::TestServer::pair(*m_database, u"kiosk"_s)));
    QCOMPARE(kiosk.ask(LinkBooking {m_show, m_anna->holder(), m_booking.booking}).error().code, ErrorCode::Unavailable);
    QVERIFY(server.machine().publicUrl().isEmpty());
}

void PhoneTest::whoGuessesReferencesHasToWait()
{
    const auto find = [this](quint64 bits) {
        return m_kiosk->ask(FindBooking {BookingReference::fromRandomBits(bits).text()});
    };
    QVERIFY(find(12345));
    for (int i = 0; i < server::wrongLookUpsFree; ++i)
        QCOMPARE(find(quint64(i)).error().code, ErrorCode::NotFound);
    const auto refused = find(12345);
    QCOMPARE(refused.error().code, ErrorCode::Paused);
    QVERIFY(refused.error().retryAfterMs > 0);
    test::Conversation desk(m_server->url());
    QVERIFY(desk.greet(test::TestServer::pair(*m_database, u"staff"_s)));
    QVERIFY(desk.ask(FindBooking {m_booking.reference}));
}

void PhoneTest::onlyStaffCheckTickets()
{
    m_database->owner().run("maintenance/register_ticket_key", m_anna->ticketKey().bytes());
    const CheckTicket message {ScanId::create(), QString::fromLatin1(m_booking.tickets.first().code), u"North"_s, {}};
    QCOMPARE(m_kiosk->ask(message).error().code, ErrorCode::Forbidden);
    test::Conversation scanner(m_server->url());
    QVERIFY(scanner.greet(test::TestServer::pair(*m_database, u"staff"_s)));
    QCOMPARE(scanner.ask(message)->verdict, DoorVerdict::Admitted);
}

FOYER_TEST(PhoneTest)
#include "phonetest.moc"
