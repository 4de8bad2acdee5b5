// What lies over the kiosk's screens when it may not sell, and what it says while the server is away.
#include "client/kiosk/devicecare.h"
#include "client/kiosk/kioskoptions.h"
#include "client/logic/common/words.h"
#include "tests/gui/kioskdriver.h"
#include "tests/gui/textfit.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using client::DeviceLink;
using protocol::Settings;

namespace
{

// A kiosk that is looked after, and has known something of its place before.
struct FieldKiosk : Kiosk {
    explicit FieldKiosk(QSize size = {1080, 1920}, const QString &language = u"en"_s)
        : Kiosk(size, language)
    {
        known.settings.openingHours = u"1-5 10:00-20:00, 6 12:00-18:00"_s;
        known.settings.boxOffice = u"+49 221 123456"_s;
        known.venue = fakeVenue();
    }
    // As a picture for people, and without a text that is cut.
    void look(const QString &name)
    {
        QTRY_COMPARE(clipped(), QStringList());
        QDir().mkpath(inBuild(u"screens/device"));
        QVERIFY(window.grab().save(inBuild(u"screens/device/%1.png").arg(name)));
    }
    QStringList clipped() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && isClipped(label))
                texts.append(label->text());
        return texts;
    }

    client::DeviceCare care {deviceApi, context, *printer, languages, known, folder.filePath(u"place.json"_s)};
};

} // namespace

class KioskDeviceTest : public TestCase
{
    Q_OBJECT
private slots:
    void aNewKioskShowsItsCodeAndNothingElse_data() { languages(); }
    void aNewKioskShowsItsCodeAndNothingElse();
    void aPairedKioskSells();
    void aRevokedKioskIsOutOfService_data() { languages(); }
    void aRevokedKioskIsOutOfService();
    void withoutTheServerItSaysWhereTicketsAreSold_data() { languages(); }
    void withoutTheServerItSaysWhereTicketsAreSold();
    void settingsAreTakenWhileItRunsAndRemembered();
    void anotherPrinterIsTakenByARestartWhenNobodyIsThere();
    void itReportsPrinterPaperAndVersion();
    void aKioskForOneHallSellsForThatAlone();
    void whatTheHouseSaysCountsMoreThanTheCommandLine();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const client::Language &language : client::Languages::offered())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

void KioskDeviceTest::aNewKioskShowsItsCodeAndNothingElse()
{
    QFETCH(QString, language);
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)}) {
        FieldKiosk kiosk(size, language);
        kiosk.askToPair(u"7KQ2-M0XA"_s);
        QVERIFY(kiosk.says(u"7KQ2-M0XA"_s));
        QVERIFY(kiosk.says(u"kiosk-7"_s));
        QVERIFY(!kiosk.window.centralWidget()->isEnabled());
        kiosk.look(u"pairing-%1-%2"_s.arg(language, size.width() < size.height() ? u"portrait"_s : u"landscape"_s));
    }
}

void KioskDeviceTest::aPairedKioskSells()
{
    FieldKiosk kiosk;
    kiosk.askToPair(u"7KQ2-M0XA"_s);
    kiosk.pair();
    QVERIFY(!kiosk.says(u"7KQ2-M0XA"_s));
    QTRY_VERIFY(kiosk.window.centralWidget()->isEnabled());
}

void KioskDeviceTest::aRevokedKioskIsOutOfService()
{
    QFETCH(QString, language);
    FieldKiosk kiosk({1080, 1920}, language);
    kiosk.pair();
    kiosk.tellDevice({std::nullopt, true});
    QVERIFY(!kiosk.window.centralWidget()->isEnabled());
    QVERIFY(language != "en"_L1 || kiosk.says(u"Out of service"_s));
    kiosk.look(u"revoked-"_s + language);
}

void KioskDeviceTest::withoutTheServerItSaysWhereTicketsAreSold()
{
    QFETCH(QString, language);
    FieldKiosk kiosk({1080, 1920}, language);
    kiosk.pair(kiosk.known.settings);
    kiosk.house.lose();
    QVERIFY(kiosk.says(client::Words::listed({u"Capitol"_s, u"1 Main Street"_s})));
    QVERIFY(kiosk.says(u"+49 221 123456"_s));
    QVERIFY(kiosk.says(QLocale().standaloneDayName(6, QLocale::ShortFormat)));
    kiosk.look(u"away-"_s + language);
}

void KioskDeviceTest::settingsAreTakenWhileItRunsAndRemembered()
{
    FieldKiosk kiosk;
    kiosk.pair();
    Settings settings;
    settings.languages = {u"ar"_s, u"de"_s};
    settings.idleSeconds = 15;
    kiosk.tellDevice({settings, false});
    QCOMPARE(kiosk.languages.current(), u"ar"_s);
    QCOMPARE(kiosk.languages.inOrder().at(1).code, u"de"_s);
    QCOMPARE(kiosk.languages.inOrder().size(), client::Languages::offered().size());
    QCOMPARE(client::readKnownPlace(kiosk.folder.filePath(u"place.json"_s)).settings, settings);
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    kiosk.clock.advanceMs(16'000);
    kiosk.flow.idle().tick();
    QVERIFY(kiosk.flow.idle().isWarning());
    kiosk.languages.choose(u"en"_s);
}

void KioskDeviceTest::anotherPrinterIsTakenByARestartWhenNobodyIsThere()
{
    FieldKiosk kiosk;
    int restarts = 0;
    connect(&kiosk.care, &client::DeviceCare::restartWanted, &kiosk.window, [&restarts] { ++restarts; });
    kiosk.pair();
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    QVERIFY(kiosk.flow.step() != client::Step::Home);
    Settings settings;
    settings.printer = u"escpos://printer-7:9100"_s;
    kiosk.tellDevice({settings, false});
    QCOMPARE(restarts, 0);
    kiosk.flow.startOver();
    QCOMPARE(restarts, 1);
}

void KioskDeviceTest::itReportsPrinterPaperAndVersion()
{
    FieldKiosk kiosk;
    kiosk.pair();
    const auto reported = [&kiosk] {
        const auto open = kiosk.deviceApi.open<protocol::ReportDevice>();
        kiosk.deviceApi.answer<protocol::ReportDevice>(protocol::Done {}); // the next one is seen after it
        return open ? open->report : protocol::DeviceReport();
    };
    const protocol::DeviceReport expected {protocol::Health::Ready, protocol::PaperLevel::Enough,
                                           protocol::Health::None, QStringLiteral(FOYER_VERSION)};
    QVERIFY(QTest::qWaitFor([&] { return reported() == expected; }));
}

void KioskDeviceTest::aKioskForOneHallSellsForThatAlone()
{
    Kiosk kiosk;
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    Settings settings;
    settings.venue = VenueId(1);
    settings.halls = {u"Saal 4"_s};
    kiosk.house.setSettings(settings);
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    QVERIFY(kiosk.press(u"See everything"_s));
    QTRY_VERIFY(kiosk.says(u"What is on in Kinovela Alexanderplatz"_s));
    QVERIFY(!kiosk.button(u"Other city"_s));
    QTRY_VERIFY(kiosk.button(u"Metropolis"_s));
    QVERIFY(kiosk.press(u"Metropolis"_s));
    QTRY_VERIFY(kiosk.button(u"21:15"_s)); // in Saal 4
    QVERIFY(!kiosk.button(u"20:30"_s));
    QCOMPARE(kiosk.flow.titleVenues().rowCount(), 1);
    QCOMPARE(kiosk.flow.titleVenues().venue(0).shows.size(), 1);
}

void KioskDeviceTest::whatTheHouseSaysCountsMoreThanTheCommandLine()
{
    const client::KioskOptions typed =
        client::parseKioskOptions(
            {u"foyer-kiosk"_s, u"--printer"_s, u"device:/dev/usb/lp0"_s, u"--screen-mm"_s, u"268x476"_s})
            ->options;
    QCOMPARE(client::withSettings(typed, {}), typed);
    Settings settings;
    settings.printer = u"escpos://printer-7:9100"_s;
    settings.terminal = u"terminal-7:4711"_s;
    settings.screenWidthMm = 398;
    settings.screenHeightMm = 708;
    const client::KioskOptions told = client::withSettings(typed, settings);
    QCOMPARE(told.printer, settings.printer);
    QCOMPARE(told.terminal, settings.terminal);
    QCOMPARE(client::screenSpec(told, {1080, 1920}, {299, 531}).pxPerMm, 1920 / 708.0);
}

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskDeviceTest)
#include "kioskdevicetest.moc"
