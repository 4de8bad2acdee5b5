// What lies over the kiosk's screens when it may not sell, and what it says while the server is away.
#include "client/kiosk/devicecare.h"
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/languages.h"
#include "client/printing/pageprinter.h"
#include "tests/gui/house/demohouse.h"
#include "tests/gui/textfit.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using client::DeviceLink;
using protocol::Settings;

namespace
{

// A kiosk whose device speaks with a server of its own, so that the test decides what that says.
struct FieldKiosk {
    explicit FieldKiosk(QSize size = {1080, 1920}, const QString &language = u"en"_s)
    {
        known.settings.openingHours = u"1-5 10:00-20:00, 6 12:00-18:00"_s;
        known.settings.boxOffice = u"+49 221 123456"_s;
        known.venue = fakeVenue();
        languages.choose(language);
        window.resize(size);
        window.show();
        house.open();
    }
    void ask(const QString &code)
    {
        emit api.refused(failure(ErrorCode::UnknownDevice));
        protocol::Welcome welcome = fakeWelcome(clock.nowUtc());
        welcome.device.reset();
        api.connectWith(welcome);
        api.answer<protocol::AskToPair>(protocol::PairingState {false, code, clock.nowUtc(), clock.nowUtc()});
    }
    void pair(const Settings &settings = {})
    {
        protocol::Welcome welcome = fakeWelcome(clock.nowUtc());
        welcome.settings = settings;
        api.connectWith(welcome);
    }
    void push(const protocol::DeviceNews &news) { api.push(u"device/Kiosk 1"_s, 1, news); }
    bool says(const QString &words) const
    {
        const QList<QLabel *> all = window.findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(),
                           [&words](const QLabel *one) { return one->isVisible() && one->text().contains(words); });
    }
    // As a picture for people, and without a text that is cut.
    void look(const QString &name)
    {
        QTRY_COMPARE(clipped(), QStringList());
        QDir().mkpath(u"" FOYER_BINARY_DIR "/screens/device"_s);
        QVERIFY(window.grab().save(u"" FOYER_BINARY_DIR "/screens/device/%1.png"_s.arg(name)));
    }
    QStringList clipped() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && isClipped(label))
                texts.append(label->text());
        return texts;
    }

    FakeClock clock;
    QTemporaryDir folder;
    DemoHouse house {clock};
    FakeApi api {clock};
    client::KioskFlow flow {house};
    client::ThemeSource themes {client::Theme::make(client::Scheme::Dark)};
    client::Languages languages;
    const std::unique_ptr<client::TicketPrinter> printer = client::pdfPrinter(folder.path());
    client::PrintDesk printing {*printer};
    const DeviceLink device {api,
                             client::DeviceKey::find(folder.filePath(u"device.key"_s)).value(),
                             {u"kiosk-7"_s, u"foyer-kiosk 0.1.0"_s, u"1080 x 1920"_s}};
    client::KnownPlace known;
    client::AccessSettings access;
    client::KioskContext context {flow, themes, printing, access, &device, &known};
    client::DeviceCare care {api, context, *printer, languages, known, folder.filePath(u"place.json"_s)};
    client::KioskWindow window {context, languages};
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
        kiosk.ask(u"7KQ2-M0XA"_s);
        QVERIFY(kiosk.says(u"7KQ2-M0XA"_s));
        QVERIFY(kiosk.says(u"kiosk-7"_s));
        QVERIFY(!kiosk.window.centralWidget()->isEnabled());
        kiosk.look(u"pairing-%1-%2"_s.arg(language, size.width() < size.height() ? u"portrait"_s : u"landscape"_s));
    }
}

void KioskDeviceTest::aPairedKioskSells()
{
    FieldKiosk kiosk;
    kiosk.ask(u"7KQ2-M0XA"_s);
    kiosk.pair();
    QVERIFY(!kiosk.says(u"7KQ2-M0XA"_s));
    QTRY_VERIFY(kiosk.window.centralWidget()->isEnabled());
}

void KioskDeviceTest::aRevokedKioskIsOutOfService()
{
    QFETCH(QString, language);
    FieldKiosk kiosk({1080, 1920}, language);
    kiosk.pair();
    kiosk.push({std::nullopt, true});
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
    QVERIFY(kiosk.says(u"Capitol, 1 Main Street"_s));
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
    kiosk.push({settings, false});
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
    kiosk.push({settings, false});
    QCOMPARE(restarts, 0);
    kiosk.flow.startOver();
    QCOMPARE(restarts, 1);
}

void KioskDeviceTest::itReportsPrinterPaperAndVersion()
{
    FieldKiosk kiosk;
    kiosk.pair();
    const auto reported = [&kiosk] {
        const auto open = kiosk.api.open<protocol::ReportDevice>();
        kiosk.api.answer<protocol::ReportDevice>(protocol::Done {}); // the next one is seen after it
        return open ? open->report : protocol::DeviceReport();
    };
    const protocol::DeviceReport expected {protocol::Health::Ready, protocol::PaperLevel::Enough,
                                           protocol::Health::None, QStringLiteral(FOYER_VERSION)};
    QVERIFY(QTest::qWaitFor([&] { return reported() == expected; }));
}

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskDeviceTest)
#include "kioskdevicetest.moc"
