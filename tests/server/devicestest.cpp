// Devices in the field: pairing, revocation, settings, reports and how steps are used, over real connections.
#include "server/handlers/device/devices.h"
#include "shared/domain/bookingreference.h"
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::Conversation;

namespace
{

QString hashOf(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
}

AskToPair askWith(const QString &key)
{
    return {hashOf(key), {u"kiosk-7"_s, u"foyer-kiosk 0.1.0"_s, u"1080 x 1920"_s}};
}

const QString kioskKey = QString(40, u'N');

} // namespace

class DevicesTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aKioskThatAskedIsPairedByWhoeverReadsItsCode();
    void aCodeIsGoodOnce();
    void aCodeThatHasEndedIsFollowedByAnother();
    void wrongCodesAreRefusedAndSlowedDown();
    void aNameThatIsInUseIsNotGivenAway();
    void onlyStaffApproves();
    void tooManyWhoAskAreRefused();
    void aRevokedKioskIsToldAtOnceAndMayNotComeBack();
    void staffRevokesNoStaff();
    void aRevokedNameMayBePairedAgainAndKeepsItsSettings();
    void aSettingIsPushedAtOnceAndToldAtTheNextGreeting();
    void aPinIsKeptAsAHashAndToldToItsKioskAlone();
    void whatIsWrongWithASettingIsSaid_data();
    void whatIsWrongWithASettingIsSaid();
    void aReportIsKeptAndShownToStaff();
    void whoSaysNothingIsListedAsSilent();
    void stepsAreAddedUpForEachDay();

private:
    Conversation &staff();
    // A kiosk of this name that is paired with kioskKey.
    void pairKiosk(const QString &name);
    DeviceNews nextNews(Conversation &device) const;
    DeviceCard card(const QString &name);
    QByteArray metricsText();

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<Conversation> m_staff;
    QNetworkAccessManager m_network;
};

void DevicesTest::init()
{
    TestCase::init();
    m_staff.reset();
    m_server.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_server = std::make_unique<test::TestServer>(*m_database);
    m_staff = std::make_unique<Conversation>(m_server->url());
    QVERIFY(m_staff->greet(test::TestServer::pair(*m_database, u"staff"_s)));
}

Conversation &DevicesTest::staff() { return *m_staff; }

void DevicesTest::pairKiosk(const QString &name)
{
    Conversation asking(m_server->url());
    QVERIFY(asking.greet());
    const auto state = asking.ask(askWith(kioskKey));
    QVERIFY(state);
    QVERIFY(staff().ask(PairDevice {state->code, name, VenueId(1)}));
}

DeviceNews DevicesTest::nextNews(Conversation &device) const
{
    if (!device.waitForPush())
        return {};
    const PushedFrame frame = device.pushes.takeFirst();
    return fromJson<DeviceNews>(frame.body).value();
}

DeviceCard DevicesTest::card(const QString &name)
{
    const auto list = staff().ask(ListDevices {});
    for (const DeviceCard &card : list->devices)
        if (card.name == name)
            return card;
    return {};
}

QByteArray DevicesTest::metricsText()
{
    QUrl url = m_server->machine().httpUrl();
    url.setPath(u"/metrics"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); });
    return reply->readAll();
}

void DevicesTest::aKioskThatAskedIsPairedByWhoeverReadsItsCode()
{
    Conversation asking(m_server->url());
    QVERIFY(asking.greet());
    const auto state = asking.ask(askWith(kioskKey));
    QVERIFY(state);
    QVERIFY(!state->paired);
    QCOMPARE(state->code.size(), 9);
    QCOMPARE(state->now.secsTo(state->expiresAt), server::pairingSeconds);
    QCOMPARE(asking.ask(askWith(kioskKey))->code, state->code);

    Conversation tooEarly(m_server->url());
    QCOMPARE(tooEarly.greet(kioskKey).error().code, ErrorCode::UnknownDevice);

    const auto paired =
        staff().ask(PairDevice {state->code.toLower().replace(u'-', u' '), u"Foyer left"_s, VenueId(1)});
    QVERIFY(paired);
    QCOMPARE(paired->name, u"Foyer left"_s);
    QCOMPARE(paired->facts.host, u"kiosk-7"_s);
    QCOMPARE(paired->address, u"127.0.0.1"_s);

    QVERIFY(asking.ask(askWith(kioskKey))->paired);
    Conversation kiosk(m_server->url());
    const auto welcome = kiosk.greet(kioskKey);
    QVERIFY(welcome);
    QCOMPARE(welcome->role, Role::Kiosk);
    QCOMPARE(welcome->device->name, u"Foyer left"_s);
    QCOMPARE(welcome->device->venue, VenueId(1));
    QCOMPARE(welcome->settings->venue, VenueId(1));
    QCOMPARE(welcome->settings->idleSeconds, DeviceSettings::idleSecondsDefault);
}

void DevicesTest::aCodeIsGoodOnce()
{
    Conversation asking(m_server->url());
    QVERIFY(asking.greet());
    const QString code = asking.ask(askWith(kioskKey))->code;
    QVERIFY(staff().ask(PairDevice {code, u"one"_s, {}}));
    QCOMPARE(staff().ask(PairDevice {code, u"two"_s, {}}).error().code, ErrorCode::NotFound);
}

void DevicesTest::aCodeThatHasEndedIsFollowedByAnother()
{
    Conversation asking(m_server->url());
    QVERIFY(asking.greet());
    const QString code = asking.ask(askWith(kioskKey))->code;
    m_database->owner().run("house/end_pairings");
    QCOMPARE(staff().ask(PairDevice {code, u"one"_s, {}}).error().code, ErrorCode::NotFound);
    const QString next = asking.ask(askWith(kioskKey))->code;
    QVERIFY(next != code);
    QVERIFY(staff().ask(PairDevice {next, u"one"_s, {}}));
}

void DevicesTest::wrongCodesAreRefusedAndSlowedDown()
{
    const QString code = BookingReference::fromRandomBits(12345).text();
    QString mistyped = code;
    mistyped[2] = mistyped[2] == u'7' ? u'8' : u'7';
    QCOMPARE(staff().ask(PairDevice {mistyped, u"one"_s, {}}).error().code, ErrorCode::ReferenceMistyped);
    ErrorCode last = ErrorCode::NotFound;
    for (int i = 0; i <= server::wrongLookUpsFree && last == ErrorCode::NotFound; ++i)
        last = staff().ask(PairDevice {code, u"one"_s, {}}).error().code;
    QCOMPARE(last, ErrorCode::Paused);
}

void DevicesTest::aNameThatIsInUseIsNotGivenAway()
{
    pairKiosk(u"Foyer left"_s);
    Conversation asking(m_server->url());
    QVERIFY(asking.greet());
    const QString code = asking.ask(askWith(QString(40, u'M')))->code;
    const Error refused = staff().ask(PairDevice {code, u"Foyer left"_s, {}}).error();
    QCOMPARE(refused.code, ErrorCode::OutOfRange);
    QCOMPARE(refused.path, u"name"_s);
    QVERIFY(staff().ask(PairDevice {code, u"Foyer right"_s, {}})); // the code was not used up by it
}

void DevicesTest::onlyStaffApproves()
{
    pairKiosk(u"Foyer left"_s);
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(kioskKey));
    const QString code = kiosk.ask(askWith(QString(40, u'M')))->code;
    QCOMPARE(kiosk.ask(PairDevice {code, u"one"_s, {}}).error().code, ErrorCode::Forbidden);
    QCOMPARE(kiosk.ask(RevokeDevice {u"staff"_s}).error().code, ErrorCode::Forbidden);
    QCOMPARE(kiosk.ask(SetDevice {u"Foyer left"_s, u"idle"_s, u"60"_s}).error().code, ErrorCode::Forbidden);
    QCOMPARE(kiosk.ask(ListDevices {}).error().code, ErrorCode::Forbidden);
}

void DevicesTest::tooManyWhoAskAreRefused()
{
    Conversation asking(m_server->url());
    QVERIFY(asking.greet());
    for (int i = 0; i < server::pairingsPerAddressMax; ++i)
        QVERIFY(asking.ask(askWith(QString::number(i))));
    QCOMPARE(asking.ask(askWith(u"one more"_s)).error().code, ErrorCode::Busy);
    QVERIFY(asking.ask(askWith(u"0"_s))); // who has asked keeps his code
}

void DevicesTest::aRevokedKioskIsToldAtOnceAndMayNotComeBack()
{
    pairKiosk(u"Foyer left"_s);
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(kioskKey));
    QVERIFY(staff().ask(RevokeDevice {u"Foyer left"_s}));
    QVERIFY(nextNews(kiosk).revoked);
    QVERIFY(kiosk.waitUntilClosed());
    QCOMPARE(kiosk.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);

    Conversation again(m_server->url());
    const Error refused = again.greet(kioskKey).error();
    QCOMPARE(refused.code, ErrorCode::Forbidden);
    QCOMPARE(refused.path, u"deviceKey"_s);
    QVERIFY(card(u"Foyer left"_s).revokedAt);
    QCOMPARE(staff().ask(RevokeDevice {u"Foyer left"_s}).error().code, ErrorCode::NotFound);
}

void DevicesTest::staffRevokesNoStaff()
{
    QCOMPARE(staff().ask(RevokeDevice {u"staff"_s}).error().code, ErrorCode::NotFound);
    QVERIFY(staff().ask(GetTime {}));
}

void DevicesTest::aRevokedNameMayBePairedAgainAndKeepsItsSettings()
{
    pairKiosk(u"Foyer left"_s);
    QVERIFY(staff().ask(SetDevice {u"Foyer left"_s, u"idle"_s, u"90"_s}));
    QVERIFY(staff().ask(RevokeDevice {u"Foyer left"_s}));
    const QString newKey(40, u'M');
    Conversation asking(m_server->url());
    QVERIFY(asking.greet());
    QVERIFY(staff().ask(PairDevice {asking.ask(askWith(newKey))->code, u"Foyer left"_s, {}}));
    Conversation kiosk(m_server->url());
    const auto welcome = kiosk.greet(newKey);
    QVERIFY(welcome);
    QCOMPARE(welcome->settings->idleSeconds, 90);
    QCOMPARE(welcome->settings->venue, VenueId(1));
    Conversation old(m_server->url());
    QCOMPARE(old.greet(kioskKey).error().code, ErrorCode::UnknownDevice);
}

void DevicesTest::aSettingIsPushedAtOnceAndToldAtTheNextGreeting()
{
    pairKiosk(u"Foyer left"_s);
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(kioskKey));
    const auto set = staff().ask(SetDevice {u"Foyer left"_s, u"halls"_s, u" Saal 1 "_s});
    QVERIFY(set);
    QCOMPARE(set->halls, QStringList {u"Saal 1"_s});
    const DeviceNews news = nextNews(kiosk);
    QVERIFY(!news.revoked);
    QCOMPARE(news.settings, std::optional(*set));

    QVERIFY(staff().ask(SetDevice {u"Foyer left"_s, u"venue"_s, u"2"_s}));
    const DeviceNews moved = nextNews(kiosk);
    QCOMPARE(moved.settings->venue, VenueId(2));
    QVERIFY(moved.settings->halls.isEmpty()); // they were the other venue's
    Conversation again(m_server->url());
    QCOMPARE(again.greet(kioskKey)->settings, moved.settings);
}

void DevicesTest::aPinIsKeptAsAHashAndToldToItsKioskAlone()
{
    pairKiosk(u"Foyer left"_s);
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(kioskKey));
    const auto set = staff().ask(SetDevice {u"Foyer left"_s, u"pin"_s, u"482913"_s});
    QVERIFY(set);
    QVERIFY(set->staffPin.isEmpty());
    QVERIFY(card(u"Foyer left"_s).settings.staffPin.isEmpty());
    const DeviceNews news = nextNews(kiosk);
    QVERIFY(!news.settings->staffPin.contains(u"482913"));
    QVERIFY(isSecret(u"482913"_s, news.settings->staffPin));
    QVERIFY(!isSecret(u"482914"_s, news.settings->staffPin));
    QVERIFY(staff().ask(SetDevice {u"Foyer left"_s, u"pin"_s, QString()}));
    QVERIFY(nextNews(kiosk).settings->staffPin.isEmpty());
}

void DevicesTest::whatIsWrongWithASettingIsSaid_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no key") << u"colour"_s << u"red"_s << u"\"colour\" is no setting; there are badge, boxoffice"_s;
    QTest::newRow("no venue") << u"venue"_s << u"Lux"_s << u"venue is the number of a venue"_s;
    QTest::newRow("unknown venue") << u"venue"_s << u"99"_s << u"there is no venue 99"_s;
    QTest::newRow("unknown hall") << u"halls"_s << u"Saal 1, Saal 9"_s << u"has no hall \"Saal 9\"; it has Saal 1"_s;
    QTest::newRow("no language") << u"languages"_s << u"de,Deutsch"_s << u"\"Deutsch\" is no code of a language"_s;
    QTest::newRow("no time") << u"idle"_s << u"5"_s << u"from 15 to 600"_s;
    QTest::newRow("no printer") << u"printer"_s << u"lp0"_s << u"escpos://HOST:PORT, device:PATH"_s;
    QTest::newRow("no terminal") << u"terminal"_s << u"terminal"_s << u"HOST:PORT"_s;
    QTest::newRow("no screen") << u"screen"_s << u"27 inch"_s << u"in millimetres, for instance screen=268x476"_s;
    QTest::newRow("no hours") << u"hours"_s << u"1-5 20:00-10:00"_s << u"does not close after it opens"_s;
    QTest::newRow("no PIN") << u"pin"_s << u"1234"_s << u"pin is 6 to 12 digits"_s;
    QTest::newRow("no badge") << u"badge"_s << u"B7"_s << u"8 to 64 characters"_s;
    QTest::newRow("no days") << u"hours"_s << u"Mon 10-20"_s << u"is no day with its hours"_s;
}

void DevicesTest::whatIsWrongWithASettingIsSaid()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    pairKiosk(u"Foyer left"_s);
    server::Database database(m_database->serverSettings());
    database.open();
    const auto refused = server::setDevice({u"Foyer left"_s, key, value}, {Role::Admin, u"a test"_s}, database);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    QVERIFY2(refused.error().detail.contains(sentence), qPrintable(refused.error().detail));
    QCOMPARE(card(u"Foyer left"_s).settings.idleSeconds, DeviceSettings::idleSecondsDefault);
}

void DevicesTest::aReportIsKeptAndShownToStaff()
{
    pairKiosk(u"Foyer left"_s);
    QVERIFY(!card(u"Foyer left"_s).report);
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(kioskKey));
    const DeviceReport report {Health::Ready, PaperLevel::Low, Health::None, u"0.1.0"_s};
    QVERIFY(kiosk.ask(ReportDevice {report}));
    QCOMPARE(card(u"Foyer left"_s).report, report);
    QVERIFY(card(u"Foyer left"_s).reportedAt);
    QVERIFY(!card(u"Foyer left"_s).silentSince);
    const QByteArray metrics = metricsText();
    QVERIFY2(metrics.contains("foyer_devices 2\n"), metrics.constData());
    QVERIFY(metrics.contains("foyer_devices_needing_help 1\n"));
}

void DevicesTest::whoSaysNothingIsListedAsSilent()
{
    pairKiosk(u"Foyer left"_s);
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(kioskKey));
    QVERIFY(kiosk.ask(ReportDevice {{Health::None, PaperLevel::Unknown, Health::None, u"0.1.0"_s}}));
    m_database->owner().run("house/age_reports", silentSeconds + 1);
    const DeviceCard silent = card(u"Foyer left"_s);
    QVERIFY(silent.silentSince);
    QCOMPARE(silent.silentSince, silent.reportedAt);
}

void DevicesTest::stepsAreAddedUpForEachDay()
{
    pairKiosk(u"Foyer left"_s);
    Conversation kiosk(m_server->url());
    QVERIFY(kiosk.greet(kioskKey));
    QVERIFY(kiosk.ask(ReportSteps {{{u"seats"_s, 2, 9, 12'000, 1}, {u"basket"_s, 1, 2, 3'000, 0}}}));
    QVERIFY(kiosk.ask(ReportSteps {{{u"seats"_s, 1, 4, 5'000, 0}}}));
    QStringList rows;
    for (server::Row row : m_database->owner().run("house/steps"))
        rows.append(row.next<QString>());
    QCOMPARE(rows, (QStringList {u"today basket 1 2 3000 0"_s, u"today seats 3 13 17000 1"_s}));
}

FOYER_TEST(DevicesTest)
#include "devicestest.moc"
