// The kiosk's program without its main(): the real window and flow at a real server and a card terminal.
#pragma once

#include "client/kiosk/kioskaccess.h"
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/languages.h"
#include "client/net/websocket/websocketapi.h"
#include "client/printing/pageprinter.h"
#include "client/terminal/simulated/simulatedterminal.h"
#include "tests/e2e/support/theatre.h"
#include "tests/gui/glass.h"
#include "tests/gui/recordedsenses.h"

#include <QTemporaryDir>

#include <ctime>

namespace foyer::test
{

class RealKiosk
{
public:
    explicit RealKiosk(Theatre &theatre, const QString &language = QStringLiteral("en"))
        : api(theatre.server().webSocketUrl(), {QStringLiteral("kiosk"), theatre.deviceKey()}, m_clock, 1)
        , terminal(client::SimulatedTerminal::at(theatre.gateway().terminal()).value())
        , flow(api, terminal.get())
        , printer(client::pdfPrinter(folder.path()))
    {
        languages.choose(language);
        window.resize(1080, 1920);
        window.show();
        api.open();
        terminal->login();
    }
    bool await(const QString &words) const
    {
        return QTest::qWaitFor([&] { return buttonOn(window, words); }, patienceMs);
    }
    // Presses the button and answers whether something else is seen before anybody else has said a word. Counts it.
    bool touch(const QString &words)
    {
        QAbstractButton *const button = buttonOn(window, words);
        if (!button)
            return false;
        const QStringList before = seenOn(window);
        const double begun = threadMs();
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(); // layouts and paints; what the server says is no posted event
        const double ms = threadMs() - begun;
        ++touches;
        usedMs += ms;
        slowestMs = std::max(slowestMs, ms);
        qInfo().noquote()
            << QStringLiteral("touch %1, \"%2\": %3 ms of the processor").arg(touches).arg(words).arg(ms, 0, 'f', 1);
        return seenOn(window) != before;
    }

private:
    static double threadMs()
    {
        timespec now {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    SystemClock m_clock;

public:
    client::WebSocketApi api;
    std::unique_ptr<client::PaymentTerminal> terminal;
    client::KioskFlow flow;
    QTemporaryDir folder;
    client::ThemeSource themes {client::Theme::make(client::Scheme::Dark)};
    client::Languages languages;
    std::unique_ptr<client::TicketPrinter> printer;
    client::PrintDesk printing {*printer};
    client::AccessSettings access;
    client::KioskContext context {flow, themes, printing, access};
    client::KioskWindow window {context, languages};
    RecordedVoice voice;
    FakeHeadset headset;
    CountedChime chime;
    client::KioskAccess senses {flow, window, access, {voice, headset, chime}};
    int touches = 0;
    double usedMs = 0;
    double slowestMs = 0;
};

} // namespace foyer::test
