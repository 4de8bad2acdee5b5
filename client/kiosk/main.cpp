// The self-service kiosk.
#include "client/kiosk/devicecare.h"
#include "client/kiosk/firstframe.h"
#include "client/kiosk/kioskaccess.h"
#include "client/kiosk/kioskoptions.h"
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/languages.h"
#include "client/kiosk/scannerwedge.h"
#include "client/net/websocket/websocketapi.h"
#include "client/printing/printeraddress.h"
#include "client/speech/inputheadset.h"
#include "client/speech/playedchime.h"
#include "client/speech/systemvoice.h"
#include "client/terminal/simulated/simulatedterminal.h"
#include "shared/core/watchdogfeeder.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QScreen>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;

namespace
{

const QString program = u"foyer-kiosk " FOYER_VERSION ""_s;

constexpr double windowShare = 0.9; // of a screen on which there are other windows

QSize sizeOn(const QScreen &screen, const KioskOptions &options)
{
    if (!options.windowed)
        return screen.size();
    return options.size.isEmpty() ? screen.availableSize() * windowShare : options.size;
}

void open(KioskWindow &window, const QScreen &screen, const KioskOptions &options)
{
    if (!options.windowed) {
        window.setGeometry(screen.geometry()); // where there is no window manager nobody else does it
        window.showFullScreen();
        return;
    }
    window.setClosable(true);
    window.resize(sizeOn(screen, options));
    window.show();
}

protocol::DeviceFacts factsOf(const QSize &screen)
{
    return {QSysInfo::machineHostName(), program, u"%1 x %2"_s.arg(screen.width()).arg(screen.height())};
}

// A service is started again by who watches it; a program in a window would just be gone.
void restartWhereWatched()
{
    if (qEnvironmentVariableIsSet("NOTIFY_SOCKET"))
        QApplication::quit();
}

struct Parts {
    KioskOptions options;
    DeviceKey key;
    QString placeFile;
    KnownPlace place;
    TicketPrinter &printer;
    PaymentTerminal *terminal;
    FirstFrame &firstFrame;
};

int run(Parts parts)
{
    const KioskOptions &options = parts.options;
    SystemClock clock;
    SocketTimings timings;
    timings.backOff = ceilingsOfMany;
    WebSocketApi api(options.server, {program, parts.key.text()}, clock, QRandomGenerator::global()->generate(),
                     timings);
    KioskFlow flow(api, parts.terminal);
    const QScreen &screen = *QGuiApplication::primaryScreen();
    const QSize pixels = sizeOn(screen, options);
    ThemeSource themes(
        Theme::make(Scheme::Dark, screenSpec(options, pixels, options.windowed ? QSizeF() : screen.physicalSize())));
    Languages languages;
    PrintDesk printing(parts.printer);
    AccessSettings access;
    const DeviceLink device(api, parts.key, factsOf(pixels));
    StaffLock staff(clock, parts.place.settings);
    KioskContext context {flow, themes, printing, access, &device, &parts.place, &staff};
    DeviceCare care(api, context, parts.printer, languages, parts.place, parts.placeFile);
    QObject::connect(&care, &DeviceCare::restartWanted, &care, restartWhereWatched);
    KioskWindow window(context, languages);
    const ScannerWedge scanner;
    QObject::connect(&scanner, &ScannerWedge::scanned, &window, &KioskWindow::takeScan);
    QObject::connect(&window, &KioskWindow::leaveWanted, &window, [] { QApplication::exit(exitByStaff); });
    SystemVoice voice;
    InputHeadset headset(InputHeadset::inputDevices());
    PlayedChime chime;
    const KioskAccess senses(flow, window, access, {voice, headset, chime});
    parts.firstFrame.watch(window);
    open(window, screen, options);
    api.open();
    if (parts.terminal)
        parts.terminal->login();
    const WatchdogFeeder watchdog;
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
    const Result<DeviceKey> key = DeviceKey::find(asked->options.deviceKeyFile);
    if (!key)
        return complain(key.error());
    const QString placeFile = QDir(deviceFolder()).filePath(u"place.json"_s);
    const KnownPlace place = readKnownPlace(placeFile);
    const KioskOptions options = withSettings(asked->options, place.settings);
    const Result<std::shared_ptr<TicketPrinter>> printer = makePrinter(options.printer);
    if (!printer)
        return complain(printer.error());
    const auto terminal = SimulatedTerminal::at(options.terminal);
    if (!terminal)
        return complain(terminal.error());
    return run({options, *key, placeFile, place, **printer, terminal->get(), firstFrame});
}
