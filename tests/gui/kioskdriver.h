// A kiosk in a test: the real window over the real flow, a server in memory, a clock moved by hand, and a finger.
#pragma once

#include "client/kiosk/kioskaccess.h"
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/languages.h"
#include "client/kiosk/staffdoor.h"
#include "client/printing/pageprinter.h"
#include "client/widgets/keypad.h"
#include "tests/gui/glass.h"
#include "tests/gui/house/demohouse.h"
#include "tests/gui/recordedsenses.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace foyer::test
{

class Kiosk
{
public:
    // withPrinter: none to print into files of `folder`. terminal: a card terminal beside it, which outlives it.
    explicit Kiosk(QSize size = {1080, 1920}, const QString &language = QStringLiteral("en"),
                   std::unique_ptr<client::TicketPrinter> withPrinter = {}, client::PaymentTerminal *terminal = nullptr)
        : flow(house, terminal)
        , printer(withPrinter ? std::move(withPrinter) : client::pdfPrinter(folder.path()))
    {
        languages.choose(language);
        window.resize(size);
        window.show();
        house.open();
    }

    // The button that shows or says this, and can be pressed now; nullptr when there is none.
    QAbstractButton *button(const QString &words) const { return buttonOn(window, words); }
    // The key of the on-screen keyboard.
    QAbstractButton *key(const QString &letter) const
    {
        QList<QAbstractButton *> keys;
        for (const client::Keypad *keypad : window.findChildren<client::Keypad *>())
            keys << keypad->findChildren<QAbstractButton *>();
        const auto found = std::find_if(keys.begin(), keys.end(), [&letter](const QAbstractButton *one) {
            return one->isVisible() && one->accessibleName() == letter;
        });
        return found == keys.end() ? nullptr : *found;
    }
    // What is typed into now.
    QLineEdit *field() const
    {
        const QList<QLineEdit *> all = window.findChildren<QLineEdit *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QLineEdit *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    bool press(const QString &words)
    {
        QAbstractButton *const found = button(words);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found;
    }
    // Whether a label shows this.
    bool says(const QString &words) const { return isWrittenOn(window, words); }

    // The server that the device speaks with does not know it, and gives it this code.
    void askToPair(const QString &code)
    {
        emit deviceApi.refused(failure(ErrorCode::UnknownDevice));
        protocol::Welcome welcome = fakeWelcome(clock.nowUtc());
        welcome.device.reset();
        deviceApi.connectWith(welcome);
        deviceApi.answer<protocol::AskToPair>(protocol::PairingState {false, code, clock.nowUtc(), clock.nowUtc()});
    }
    void pair(const protocol::Settings &settings = {})
    {
        protocol::Welcome welcome = fakeWelcome(clock.nowUtc());
        welcome.settings = settings;
        deviceApi.connectWith(welcome);
    }
    void tellDevice(const protocol::DeviceNews &news) { deviceApi.push(QStringLiteral("device/Kiosk 1"), 1, news); }
    // As staff does, in the corner where lines begin.
    void knock(int times = client::StaffDoor::knocks)
    {
        const QPoint corner(window.isRightToLeft() ? window.width() - 5 : 5, 5);
        for (int i = 0; i < times; ++i)
            QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, corner);
    }

    FakeClock clock;
    QTemporaryDir folder;
    DemoHouse house {clock};
    client::KioskFlow flow;
    client::ThemeSource themes {client::Theme::make(client::Scheme::Dark)};
    client::Languages languages;
    const std::unique_ptr<client::TicketPrinter> printer;
    client::PrintDesk printing {*printer};
    client::AccessSettings access;
    FakeApi deviceApi {clock}; // apart from the house, so that a test decides what the device hears
    const client::DeviceLink device {
        deviceApi,
        client::DeviceKey::find(folder.filePath(QStringLiteral("device.key"))).value(),
        {QStringLiteral("kiosk-7"), QStringLiteral("foyer-kiosk 0.1.0"), QStringLiteral("1080 x 1920")}};
    client::KnownPlace known;
    client::StaffLock staff {clock, known.settings};
    client::KioskContext context {flow, themes, printing, access, &device, &known, &staff};
    client::KioskWindow window {context, languages};
    RecordedVoice voice;
    FakeHeadset headset;
    CountedChime chime;
    client::KioskAccess senses {flow, window, access, {voice, headset, chime}};
};

} // namespace foyer::test
