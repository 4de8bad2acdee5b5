// A place on a waitlist on a phone, over real HTTP and in a real browser; and at another kiosk by its code.
#include "server/words/waitwords.h"
#include "shared/protocol/shows.h"
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/qrreader.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::seatNos;

class WaitPageTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void thePageShowsTheShowTheWishAndThePlace();
    void thePageSpeaksEveryLanguage_data();
    void thePageSpeaksEveryLanguage();
    void thePlaceMovesWhenSomebodyAheadLeaves();
    void anOfferCountsDownByTheServersClock();
    void onlyItsOwnScriptRunsAndOnlyItsOwnFormIsSent();
    void theLineIsLeftOnce();
    void anOfferThatIsLeftGoesToTheNext();
    void codesThatNobodyHasAndOldOnesAreNotThere();
    void whoTriesCodesHasToWaitAndNobodyElse();
    void aBrowserFollowsThePlaceAndShowsItsCode();
    void anotherKioskTakesTheOfferByTheCode();
    void aLinkIsMadeForTheHolderOnly();

private:
    struct Answer {
        int status = 0;
        QByteArray body;
        QByteArray policy;
    };
    struct Place {
        HolderId holder;
        Entry entry;
        QString path; // of its page
        QString code() const { return path.sliced(3); }
    };
    Answer ask(const QString &path, const QByteArray &verb = "GET", const QHash<QByteArray, QByteArray> &headers = {});
    QJsonObject news(const Place &place)
    {
        return QJsonDocument::fromJson(ask(place.path + u"/place.json"_s).body).object();
    }
    Place join(const SeatNos &seats = seatNos({10, 11}));
    Result<PhoneLink> link(const HolderId &holder, EntryId entry)
    {
        return m_kiosk->ask(LinkEntry {m_house->show(), holder, entry});
    }
    void start(const QStringList &flags = {});
    void holdWanted();
    void releaseWanted() { QVERIFY(m_kiosk->ask(ReleaseHold {CommandId::create(), m_house->show(), m_owner, m_held})); }
    QByteArray chromium(const QStringList &arguments, const QString &path);

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<test::Conversation> m_kiosk;
    QNetworkAccessManager m_network;
    QTemporaryDir m_directory;
    HolderId m_owner = HolderId::create(); // of the seats that others wait for
    HoldId m_held;
};

void WaitPageTest::init()
{
    TestCase::init();
    m_kiosk.reset();
    m_server.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    start();
}

void WaitPageTest::start(const QStringList &flags)
{
    m_kiosk.reset();
    m_server.reset();
    m_server = std::make_unique<test::TestServer>(
        *m_database, QStringList {u"--public-url=https://tickets.example/"_s, u"--public-http-port=0"_s} + flags);
    m_kiosk = std::make_unique<test::Conversation>(m_server->url());
    QVERIFY(m_kiosk->greet(test::TestServer::pair(*m_database, u"kiosk"_s)));
    holdWanted();
}

void WaitPageTest::holdWanted()
{
    const auto hold = m_kiosk->ask(HoldSeats {CommandId::create(), m_house->show(), m_owner, seatNos({10, 11}), {}});
    if (hold)
        m_held = hold->hold;
}

WaitPageTest::Place WaitPageTest::join(const SeatNos &seats)
{
    Place place {HolderId::create(), {}, {}};
    place.entry =
        m_kiosk
            ->ask(JoinWaitlist {
                CommandId::create(), m_house->show(), place.holder, int(seats.size()), seats, {}, false, false})
            .value();
    const QString url = link(place.holder, place.entry.entry).value().url;
    if (url.startsWith(u"https://tickets.example/w/"_s))
        place.path = url.sliced(23);
    return place;
}

WaitPageTest::Answer WaitPageTest::ask(const QString &path, const QByteArray &verb,
                                       const QHash<QByteArray, QByteArray> &headers)
{
    QNetworkRequest request(QUrl(m_server->machine().publicUrl().toString() + path));
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.setRawHeader(header.key(), header.value());
    if (verb == "POST")
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, QByteArray()));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Security-Policy")};
}

QByteArray WaitPageTest::chromium(const QStringList &arguments, const QString &path)
{
    QTemporaryDir profile;
    QProcess browser;
    browser.start(u"chromium"_s,
                  QStringList {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s,
                               u"--no-first-run"_s, u"--disable-background-networking"_s,
                               u"--disable-component-update"_s, u"--disable-sync"_s, u"--hide-scrollbars"_s,
                               u"--user-data-dir="_s + profile.path()}
                      + arguments + QStringList {m_server->machine().publicUrl().toString() + path});
    return browser.waitForFinished(120'000) ? browser.readAllStandardOutput() : browser.errorString().toUtf8();
}

void WaitPageTest::thePageShowsTheShowTheWishAndThePlace()
{
    const Place first = join();
    const Place second = join();
    const Answer page = ask(second.path);
    QCOMPARE(page.status, 200);
    const QDateTime start = m_kiosk->ask(GetShow {m_house->show()})->startsAt.toTimeZone(QTimeZone("Europe/Berlin"));
    for (const QString &expected :
         {u"<html lang=\"en\" dir=\"ltr\">"_s, u"<h1>Metropolis</h1>"_s, u"Lux"_s, u"Saal 1"_s,
          start.toString(u"HH:mm"_s), u"1 before you"_s, u"2 seats"_s, u"Row "_s, u"Your chance is"_s,
          u"Leave the waitlist"_s, groupedPlaceCode(second.code()), u"<noscript><meta http-equiv=\"refresh\""_s})
        QVERIFY2(page.body.contains(expected.toUtf8()), qPrintable(expected));
    QVERIFY(ask(first.path).body.contains("You are next"));
    const Answer german = ask(second.path, "GET", {{"Accept-Language", "de-AT, en;q=0.5"}});
    QVERIFY(german.body.contains("<html lang=\"de\" dir=\"ltr\">"));
    QVERIFY(german.body.contains("Noch 1 vor Ihnen"));
    QVERIFY(german.body.contains("place.json?lang=de"));
}

void WaitPageTest::thePageSpeaksEveryLanguage_data()
{
    QTest::addColumn<QString>("tag");
    for (const server::Wording &wording : server::Wording::all())
        QTest::newRow(qPrintable(wording.tag())) << wording.tag();
}

void WaitPageTest::thePageSpeaksEveryLanguage()
{
    QFETCH(const QString, tag);
    const server::Wording &wording = server::Wording::in(tag);
    (void)join();
    const Place second = join();
    const QString page = QString::fromUtf8(ask(second.path + u"?lang="_s + tag).body);
    const QString root = u"<html lang=\"%1\" dir=\"%2\">"_s.arg(tag, tag == "ar"_L1 ? u"rtl"_s : u"ltr"_s);
    const auto sayings = [](const server::Wording &in) {
        const server::WaitWords &words = server::waitWords(in);
        return QStringList {words.title,
                            server::othersBefore(in, 1),
                            server::wantedSeats(in, 2, false),
                            words.wish,
                            words.showCode,
                            words.code,
                            words.leaveHint};
    };
    for (const QString &said : QStringList {root} + sayings(wording))
        QVERIFY2(page.contains(said.startsWith(u'<') ? said : said.toHtmlEscaped()),
                 qPrintable(said + u" in "_s + page));
    if (tag != "en"_L1)
        for (const QString &said : sayings(server::Wording::in(u"en")))
            QVERIFY2(!page.contains(said), qPrintable(said + u" in "_s + page));
    const QByteArray left = ask(second.path + u"/leave?lang="_s + tag, "POST").body;
    QVERIFY2(left.contains(server::waitWords(wording).left.toHtmlEscaped().toUtf8()), left);
}

void WaitPageTest::thePlaceMovesWhenSomebodyAheadLeaves()
{
    const Place first = join();
    const Place second = join();
    const Place third = join();
    QCOMPARE(news(third)["figure"_L1].toString(), u"2 before you"_s);
    QCOMPARE(news(third)["state"_L1].toString(), u"waiting"_s);
    QVERIFY(!news(third).contains("secondsLeft"_L1));
    QVERIFY(m_kiosk->ask(LeaveWaitlist {CommandId::create(), m_house->show(), second.holder, second.entry.entry}));
    QCOMPARE(news(third)["figure"_L1].toString(), u"1 before you"_s);
    QCOMPARE(ask(first.path + u"/leave"_s, "POST").status, 200);
    QCOMPARE(news(third)["figure"_L1].toString(), u"You are next"_s);
}

void WaitPageTest::anOfferCountsDownByTheServersClock()
{
    const Place place = join();
    releaseWanted();
    const QJsonObject now = news(place);
    QCOMPARE(now["state"_L1].toString(), u"offered"_s);
    const int left = now["secondsLeft"_L1].toInt();
    QVERIFY(left > offerSeconds - 120 && left <= offerSeconds);
    QTRY_VERIFY(news(place)["secondsLeft"_L1].toInt() < left);
    const Answer page = ask(place.path);
    for (const char *expected : {"Seats came free for you", "role=\"timer\"", "data-seconds=\"", "Seat 2 of 2"})
        QVERIFY2(page.body.contains(expected), expected);
    QVERIFY(m_kiosk->ask(AcceptOffer {CommandId::create(), m_house->show(), place.holder, place.entry.entry}));
    QVERIFY(ask(place.path).body.contains("You have taken the seats"));
    QVERIFY(!ask(place.path).body.contains("<form"));
}

void WaitPageTest::onlyItsOwnScriptRunsAndOnlyItsOwnFormIsSent()
{
    const QByteArray policy = ask(join().path).policy;
    QVERIFY2(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
    QVERIFY2(policy.contains("; script-src 'sha256-") && policy.contains("; connect-src 'self'"), policy);
    QVERIFY2(policy.endsWith("; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"), policy);
}

void WaitPageTest::theLineIsLeftOnce()
{
    const Place place = join();
    QCOMPARE(ask(place.path + u"/leave"_s).status, 404); // a link must not do it
    const Answer left = ask(place.path + u"/leave?lang=de"_s, "POST");
    QCOMPARE(left.status, 200);
    QVERIFY(left.body.contains("Sie haben die Warteliste verlassen"));
    QCOMPARE(ask(place.path + u"/leave"_s, "POST").status, 404);
    QCOMPARE(ask(place.path).status, 404);
    QCOMPARE(m_kiosk->ask(GetEntry {m_house->show(), place.holder, place.entry.entry})->state, EntryState::Left);
}

void WaitPageTest::anOfferThatIsLeftGoesToTheNext()
{
    const Place first = join();
    const Place second = join();
    releaseWanted();
    QCOMPARE(news(first)["state"_L1].toString(), u"offered"_s);
    QCOMPARE(ask(first.path + u"/leave"_s, "POST").status, 200);
    QCOMPARE(news(second)["state"_L1].toString(), u"offered"_s);
}

void WaitPageTest::codesThatNobodyHasAndOldOnesAreNotThere()
{
    const Place place = join();
    const Answer unknown = ask(u"/w/AAAABBBBCCCCDDDD"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(ask(u"/w/AAAABBBBCCCCDDDD/leave"_s, "POST").status, 404);
    m_database->owner().run("house/expire_links");
    const Answer old = ask(place.path);
    QCOMPARE(old.status, 404);
    QCOMPARE(old.body, unknown.body); // no hint that there was one
    QCOMPARE(ask(place.path + u"/place.json"_s).status, 404);
    QCOMPARE(m_kiosk->ask(FindEntry {place.code()}).error().code, ErrorCode::NotFound);
}

void WaitPageTest::whoTriesCodesHasToWaitAndNobodyElse()
{
    const Place place = join();
    const QHash<QByteArray, QByteArray> stranger {{"X-Forwarded-For", "203.0.113.7"}};
    for (int i = 0; i < server::wrongLookUpsFree; ++i)
        QCOMPARE(ask(u"/w/AAAABBBBCCCCDDDD"_s, "GET", stranger).status, 404);
    QCOMPARE(ask(place.path, "GET", stranger).status, 429);
    for (int i = 0; i < 3 * server::wrongLookUpsFree; ++i) // who looks again and again at his own place
        QCOMPARE(ask(place.path + u"/place.json"_s).status, 200);
}

// The script runs under the page's own policy: it asks, and makes the page anew when the offer has lapsed.
void WaitPageTest::aBrowserFollowsThePlaceAndShowsItsCode()
{
    start({u"--offer-seconds=8"_s});
    const Place place = join();
    const QString picture = m_directory.filePath(u"place.png"_s);
    (void)chromium({u"--screenshot="_s + picture, u"--window-size=390,1500"_s, u"--force-device-scale-factor=2"_s},
                   place.path);
    QCOMPARE(test::codesIn(QImage(picture)), QStringList {u"https://tickets.example"_s + place.path});
    releaseWanted();
    const QByteArray later = chromium({u"--dump-dom"_s, u"--virtual-time-budget=7200000"_s}, place.path);
    QVERIFY2(later.contains("The time for your seats is over"), later);
}

void WaitPageTest::anotherKioskTakesTheOfferByTheCode()
{
    const Place place = join();
    test::Conversation other(m_server->url());
    QVERIFY(other.greet(test::TestServer::pair(*m_database, u"kiosk"_s)));
    const Result<FoundEntry> found = other.ask(FindEntry {place.code()});
    QVERIFY(found);
    QCOMPARE(found->holder, place.holder);
    QCOMPARE(found->entry.state, EntryState::Waiting);
    releaseWanted();
    QCOMPARE(other.ask(FindEntry {place.code()})->entry.offer->seats, seatNos({10, 11}));
    const auto hold = other.ask(AcceptOffer {CommandId::create(), m_house->show(), found->holder, found->entry.entry});
    QCOMPARE(hold->seats, seatNos({10, 11}));
    QCOMPARE(hold->state, HoldState::Held);
    QCOMPARE(other.ask(FindEntry {place.code()}).error().code, ErrorCode::NotFound); // nothing is open any more
    test::Conversation anybody(m_server->url());
    QVERIFY(anybody.greet());
    QCOMPARE(anybody.ask(FindEntry {place.code()}).error().code, ErrorCode::Forbidden);
}

void WaitPageTest::aLinkIsMadeForTheHolderOnly()
{
    const Place place = join();
    QCOMPARE(link(HolderId::create(), place.entry.entry).error().code, ErrorCode::EntryUnknown);
    QVERIFY(link(place.holder, place.entry.entry)->url != link(place.holder, place.entry.entry)->url);
    QVERIFY(m_kiosk->ask(LeaveWaitlist {CommandId::create(), m_house->show(), place.holder, place.entry.entry}));
    QCOMPARE(link(place.holder, place.entry.entry).error().code, ErrorCode::EntryUnknown);
}

FOYER_TEST(WaitPageTest)
#include "waitpagetest.moc"
