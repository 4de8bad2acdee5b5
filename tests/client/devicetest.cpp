// A device in the field, without a server: its key, its pairing, what it reports and what it remembers.
#include "client/logic/device/devicelink.h"
#include "client/logic/device/knownplace.h"
#include "client/logic/device/stafflock.h"
#include "client/logic/device/statusreporter.h"
#include "client/logic/kiosk/steptelemetry.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using namespace foyer::protocol;

class DeviceTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aMissingKeyIsMadeForItsOwnerAlone();
    void theSameKeyIsFoundAgain();
    void aDamagedKeyIsRefusedWithASentence_data();
    void aDamagedKeyIsRefusedWithASentence();
    void aKeyThatOthersMayReadIsRefused();
    void theCredentialOfSystemdIsTakenAndLeftAlone();
    void whoIsUnknownAsksUntilSomebodyApproves();
    void aCodeThatHasEndedIsReplacedOnTheScreen();
    void aRevokedDeviceForgetsItsKeyAndStaysAway();
    void whoWasRevokedWhileAwayIsToldAtTheGreeting();
    void newSettingsArriveWhileItRuns();
    void itReportsWhenSomethingChangesAndNotTwice();
    void whatWasKnownIsReadBackAndDamageIsNothingKnown();
    void stepsAreCountedAndSentOnce();
    void nothingIsSentWhileTheServerIsAway();
    void whatIsSentIsNamesOfStepsAndNumbersAlone();
    void whoTriesPinsWaitsLongerAndLonger();
    void aBadgeIsKnownByItsHash();

private:
    QString path(const QString &name) const { return QDir(m_folder->path()).filePath(name); }
    void write(const QString &name, const QByteArray &text, QFileDevice::Permissions permissions) const;
    // The server does not know a device, and is talked to as nobody in particular.
    void beUnknown();
    Welcome strangersWelcome() const;
    Welcome welcomeWith(const Settings &settings) const;

    static constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const DeviceFacts m_facts {u"kiosk-7"_s, u"foyer-kiosk 0.1.0"_s, u"1080 x 1920"_s};
    const QDateTime m_now {QDate(2026, 5, 1), QTime(18, 0), Qt::UTC};
    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeApi> m_api;
};

void DeviceTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_api = std::make_unique<test::FakeApi>(m_clock);
}

void DeviceTest::write(const QString &name, const QByteArray &text, QFileDevice::Permissions permissions) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.setPermissions(permissions));
}

Welcome DeviceTest::strangersWelcome() const
{
    Welcome welcome = test::fakeWelcome(m_now);
    welcome.role = Role::Public;
    welcome.device.reset();
    return welcome;
}

Welcome DeviceTest::welcomeWith(const Settings &settings) const
{
    Welcome welcome = test::fakeWelcome(m_now);
    welcome.settings = settings;
    return welcome;
}

void DeviceTest::beUnknown()
{
    emit m_api->refused(failure(ErrorCode::UnknownDevice));
    QCOMPARE(m_api->greetings, QStringList {QString()});
    m_api->connectWith(strangersWelcome());
}

void DeviceTest::aMissingKeyIsMadeForItsOwnerAlone()
{
    const auto key = DeviceKey::find(path(u"deep/below/device.key"_s));
    QVERIFY(key);
    QVERIFY(key->text().size() >= 32);
    QCOMPARE(key->hash().size(), keyHashLength);
    QCOMPARE(QFileInfo(key->path()).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             QFileDevice::Permissions(ownerOnly));
}

void DeviceTest::theSameKeyIsFoundAgain()
{
    const auto key = DeviceKey::find(path(u"device.key"_s));
    QCOMPARE(DeviceKey::find(path(u"device.key"_s))->text(), key->text());
    key->forget();
    QVERIFY(DeviceKey::find(path(u"device.key"_s))->text() != key->text());
}

void DeviceTest::aDamagedKeyIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << QByteArray("ABCDEF\n");
    QTest::newRow("zeros") << QByteArray(52, '\0');
    QTest::newRow("two lines") << QByteArray(40, 'A') + '\n' + QByteArray(40, 'B') + '\n';
}

void DeviceTest::aDamagedKeyIsRefusedWithASentence()
{
    QFETCH(QByteArray, text);
    write(u"device.key"_s, text, ownerOnly);
    const auto key = DeviceKey::find(path(u"device.key"_s));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::FileUnusable);
    QVERIFY2(key.error().detail.startsWith(path(u"device.key"_s)), qPrintable(key.error().detail));
}

void DeviceTest::aKeyThatOthersMayReadIsRefused()
{
    write(u"device.key"_s, QByteArray(52, 'A'), ownerOnly | QFileDevice::ReadGroup);
    const auto key = DeviceKey::find(path(u"device.key"_s));
    QVERIFY(!key);
    QVERIFY2(key.error().detail.contains(u"chmod 600"), qPrintable(key.error().detail));
}

void DeviceTest::theCredentialOfSystemdIsTakenAndLeftAlone()
{
    write(DeviceKey::credentialName, QByteArray(52, 'C') + '\n', QFileDevice::ReadOwner);
    qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toUtf8());
    const auto key = DeviceKey::find({});
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(key);
    QCOMPARE(key->text(), QString(52, u'C'));
    key->forget();
    QVERIFY(QFile::exists(path(DeviceKey::credentialName)));
}

void DeviceTest::whoIsUnknownAsksUntilSomebodyApproves()
{
    const auto key = DeviceKey::find(path(u"device.key"_s));
    DeviceLink link(*m_api, *key, m_facts);
    beUnknown();
    QCOMPARE(link.standing(), DeviceLink::Standing::Asking);
    const auto asked = m_api->open<AskToPair>();
    QVERIFY(asked);
    QCOMPARE(asked->keyHash, key->hash());
    QCOMPARE(asked->facts, m_facts);
    QVERIFY(m_api->answer<AskToPair>(PairingState {false, u"7KQ2-M0XA"_s, m_now.addSecs(600), m_now}));
    QCOMPARE(link.code(), u"7KQ2-M0XA"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_api->open<AskToPair>(), 4 * DeviceLink::askMs);
    QVERIFY(m_api->answer<AskToPair>(PairingState {true, {}, m_now, m_now}));
    QCOMPARE(m_api->greetings, (QStringList {QString(), key->text()}));
    m_api->connectWith(welcomeWith({}));
    QCOMPARE(link.standing(), DeviceLink::Standing::Paired);
    QVERIFY(link.code().isEmpty());
}

void DeviceTest::aCodeThatHasEndedIsReplacedOnTheScreen()
{
    DeviceLink link(*m_api, *DeviceKey::find(path(u"device.key"_s)), m_facts);
    beUnknown();
    QVERIFY(m_api->answer<AskToPair>(PairingState {false, u"7KQ2-M0XA"_s, m_now, m_now}));
    m_api->lose();
    QCOMPARE(link.code(), u"7KQ2-M0XA"_s); // it is still good, perhaps
    m_api->connectWith(strangersWelcome());
    QVERIFY(m_api->answer<AskToPair>(PairingState {false, u"0000-0000"_s, m_now, m_now}));
    QCOMPARE(link.code(), u"0000-0000"_s);
}

void DeviceTest::aRevokedDeviceForgetsItsKeyAndStaysAway()
{
    const auto key = DeviceKey::find(path(u"device.key"_s));
    DeviceLink link(*m_api, *key, m_facts);
    m_api->connectWith(welcomeWith({}));
    m_api->push(u"device/Kiosk 1"_s, 1, DeviceNews {std::nullopt, true});
    QCOMPARE(link.standing(), DeviceLink::Standing::Revoked);
    QVERIFY(!QFile::exists(key->path()));
    QVERIFY(m_api->hasLeft);
}

void DeviceTest::whoWasRevokedWhileAwayIsToldAtTheGreeting()
{
    const auto key = DeviceKey::find(path(u"device.key"_s));
    DeviceLink link(*m_api, *key, m_facts);
    emit m_api->refused(failure(ErrorCode::Forbidden));
    QCOMPARE(link.standing(), DeviceLink::Standing::Revoked);
    QVERIFY(!QFile::exists(key->path()));
    QVERIFY(m_api->hasLeft);
}

void DeviceTest::newSettingsArriveWhileItRuns()
{
    DeviceLink link(*m_api, *DeviceKey::find(path(u"device.key"_s)), m_facts);
    Settings settings;
    settings.idleSeconds = 60;
    m_api->connectWith(welcomeWith(settings));
    QCOMPARE(link.settings()->idleSeconds, 60);
    settings.venue = VenueId(8);
    m_api->push(u"device/Kiosk 1"_s, 1, DeviceNews {settings, false});
    QCOMPARE(link.settings(), std::optional(settings));
    QCOMPARE(m_api->welcome()->device->venue, VenueId(8));
}

void DeviceTest::itReportsWhenSomethingChangesAndNotTwice()
{
    StatusReporter reporter(*m_api, u"0.1.0"_s);
    reporter.setTerminal(Health::Ready);
    QCOMPARE(m_api->count<ReportDevice>(), 0);
    m_api->connectWith(welcomeWith({}));
    QCOMPARE(m_api->count<ReportDevice>(), 1);
    QCOMPARE(m_api->open<ReportDevice>()->report.terminal, Health::Ready);
    QCOMPARE(m_api->open<ReportDevice>()->report.version, u"0.1.0"_s);
    reporter.setTerminal(Health::Ready);
    QCOMPARE(m_api->count<ReportDevice>(), 1);
    reporter.setPrinter(Health::Trouble, PaperLevel::Out);
    QCOMPARE(m_api->count<ReportDevice>(), 2);
}

void DeviceTest::whatWasKnownIsReadBackAndDamageIsNothingKnown()
{
    KnownPlace place;
    place.settings.openingHours = u"1-5 10:00-20:00"_s;
    place.settings.languages = {u"de"_s, u"en"_s};
    place.venue = test::fakeVenue();
    const QString file = path(u"deep/place.json"_s);
    QVERIFY(writeKnownPlace(file, place));
    QCOMPARE(readKnownPlace(file), place);
    write(u"deep/place.json"_s, "{\"settings\":", ownerOnly);
    QCOMPARE(readKnownPlace(file), KnownPlace());
    QCOMPARE(readKnownPlace(path(u"none.json"_s)), KnownPlace());
}

void DeviceTest::stepsAreCountedAndSentOnce()
{
    StepTelemetry telemetry(*m_api);
    m_api->connectWith(welcomeWith({}));
    m_clock.advanceMs(4000);
    telemetry.tap();
    telemetry.enter(Step::Seats);
    m_clock.advanceMs(9000);
    telemetry.tap();
    telemetry.tap();
    telemetry.enter(Step::Home);
    telemetry.send();
    const QList<StepUse> expected {{u"home"_s, 1, 1, 4000, 0}, {u"seats"_s, 1, 2, 9000, 1}};
    QCOMPARE(m_api->open<ReportSteps>()->steps, expected);
    telemetry.send();
    QCOMPARE(m_api->count<ReportSteps>(), 1);
}

void DeviceTest::nothingIsSentWhileTheServerIsAway()
{
    StepTelemetry telemetry(*m_api);
    telemetry.enter(Step::Seats);
    telemetry.send();
    QCOMPARE(m_api->count<ReportSteps>(), 0);
    m_api->connectWith(welcomeWith({}));
    telemetry.send();
    QCOMPARE(m_api->open<ReportSteps>()->steps.size(), 1);
}

void DeviceTest::whatIsSentIsNamesOfStepsAndNumbersAlone()
{
    StepTelemetry telemetry(*m_api);
    m_api->connectWith(welcomeWith({}));
    QStringList names;
    for (int step = int(Step::Home); step <= int(Step::Offer); ++step) {
        names.append(nameOf(Step(step)));
        telemetry.enter(Step(step));
        telemetry.tap();
    }
    telemetry.send();
    const QJsonObject sent = toJson(*m_api->open<ReportSteps>());
    QCOMPARE(sent.keys(), QStringList {u"steps"_s});
    const QJsonArray steps = sent.value(u"steps"_s).toArray();
    QCOMPARE(steps.size(), names.size());
    for (const QJsonValue &step : steps) {
        const QJsonObject use = step.toObject();
        QCOMPARE(use.keys(), (QStringList {u"abandoned"_s, u"dwellMs"_s, u"step"_s, u"taps"_s, u"visits"_s}));
        QVERIFY(names.contains(use.value(u"step"_s).toString()));
        for (const QString &number : {u"abandoned"_s, u"dwellMs"_s, u"taps"_s, u"visits"_s})
            QVERIFY(use.value(number).isDouble());
    }
}

void DeviceTest::whoTriesPinsWaitsLongerAndLonger()
{
    Settings settings;
    settings.staffPin = hashOfSecret(u"482913"_s);
    StaffLock lock(m_clock, settings);
    for (int i = 0; i < StaffLock::freeTries; ++i)
        QCOMPARE(lock.tryPin(u"000000"_s), StaffLock::Answer::Wrong);
    QCOMPARE(lock.secondsToWait(), 0);
    for (const int wait : {5, 10, 20, 40, 80, 160, 320, 600, 600}) {
        QCOMPARE(lock.tryPin(u"000000"_s), StaffLock::Answer::Wrong);
        QCOMPARE(lock.secondsToWait(), wait);
        m_clock.advanceMs(1'000 * wait - 1);
        QCOMPARE(lock.tryPin(u"482913"_s), StaffLock::Answer::TooSoon);
        m_clock.advanceMs(1);
    }
    QCOMPARE(lock.tryPin(u"482913"_s), StaffLock::Answer::Right);
    QCOMPARE(lock.tryPin(u"000000"_s), StaffLock::Answer::Wrong); // and all begins anew
    QCOMPARE(lock.secondsToWait(), 0);
}

void DeviceTest::aBadgeIsKnownByItsHash()
{
    Settings settings;
    StaffLock lock(m_clock, settings);
    QVERIFY(!lock.isBadge(u"STAFF-00417"_s)); // there is none
    settings.staffBadge = hashOfSecret(u"STAFF-00417"_s);
    QVERIFY(lock.isBadge(u"STAFF-00417"_s));
    QVERIFY(!lock.isBadge(u"STAFF-00418"_s));
    settings.staffBadge = u"no hash"_s;
    QVERIFY(!lock.isBadge(u"STAFF-00417"_s));
}

FOYER_TEST(DeviceTest)
#include "devicetest.moc"
