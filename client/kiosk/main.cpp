// The self-service kiosk.
#include "client/kiosk/firstframe.h"
#include "client/kiosk/kioskaccess.h"
#include "client/kiosk/kioskoptions.h"
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/languages.h"
#include "client/net/websocket/websocketapi.h"
#include "client/printing/printeraddress.h"
#include "client/speech/inputheadset.h"
#include "client/speech/playedchime.h"
#include "client/speech/systemvoice.h"
#include "client/terminal/simulated/simulatedterminal.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScreen>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;

namespace
{

void open(KioskWindow &window, const KioskOptions &options)
{
    if (!options.windowed) {
        window.showFullScreen();
        return;
    }
    window.setClosable(true);
    if (!options.size.isEmpty())
        window.resize(options.size);
    window.show();
}

int run(const KioskOptions &options, const std::optional<QString> &deviceKey, TicketPrinter &printer,
        PaymentTerminal *terminal, FirstFrame &firstFrame)
{
    SystemClock clock;
    WebSocketApi api(options.server, {u"foyer-kiosk " FOYER_VERSION ""_s, deviceKey}, clock,
                     QRandomGenerator::global()->generate());
    KioskFlow flow(api, terminal);
    const QScreen &screen = *QGuiApplication::primaryScreen();
    const bool fillsScreen = options.size.isEmpty();
    ThemeSource themes(Theme::make(Scheme::Dark,
                                   screenSpec(options, fillsScreen ? screen.size() : options.size,
                                              fillsScreen ? screen.physicalSize() : QSizeF())));
    Languages languages;
    PrintDesk printing(printer);
    AccessSettings access;
    KioskContext context {flow, themes, printing, access};
    KioskWindow window(context, languages);
    SystemVoice voice;
    InputHeadset headset(InputHeadset::inputDevices());
    PlayedChime chime;
    const KioskAccess senses(flow, window, access, {voice, headset, chime});
    firstFrame.watch(window);
    open(window, options);
    api.open();
    if (terminal)
        terminal->login();
    return QApplication::exec();
}

int complain(const Error &error)
{
    QTextStream(stderr) << "foyer-kiosk: " << error.detail << Qt::endl;
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char **argv)
{
    FirstFrame firstFrame;
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"foyer-kiosk"_s);
    const Result<AskedFor> asked = parseKioskOptions(QApplication::arguments());
    if (!asked)
        return complain(asked.error());
    if (!asked->text.isEmpty()) {
        QTextStream(stdout) << asked->text;
        return EXIT_SUCCESS;
    }
    std::optional<QString> deviceKey;
    if (!asked->options.deviceKeyFile.isEmpty()) {
        const Result<QString> key = readDeviceKey(asked->options.deviceKeyFile);
        if (!key)
            return complain(key.error());
        deviceKey = *key;
    }
    const Result<std::shared_ptr<TicketPrinter>> printer = makePrinter(asked->options.printer);
    if (!printer)
        return complain(printer.error());
    const auto terminal = SimulatedTerminal::at(asked->options.terminal);
    if (!terminal)
        return complain(terminal.error());
    return run(asked->options, deviceKey, **printer, terminal->get(), firstFrame);
}
