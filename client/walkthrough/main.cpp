#include "client/net/websocket/websocketapi.h"
#include "client/terminal/simulated/simulatedterminal.h"
#include "client/walkthrough/options.h"

#include <QGuiApplication>
#include <QRandomGenerator>

using namespace foyer;
using namespace foyer::client;

namespace
{

QString complaint(const Error &error, const WebSocketApi &api)
{
    if (!api.refusal())
        return error.detail;
    return QStringLiteral("%1; the server says: %2").arg(error.detail, errorName(api.refusal()->code));
}

int complain(const Error &error)
{
    QTextStream(stderr) << "foyer-walkthrough: " << error.detail << Qt::endl;
    return EXIT_FAILURE;
}

int run(const CommandLine &line, PaymentTerminal *terminal)
{
    QTextStream out(stdout);
    SystemClock clock;
    WebSocketApi api(line.server, {QStringLiteral("foyer-walkthrough " FOYER_VERSION), line.deviceKey}, clock,
                     QRandomGenerator::global()->generate());
    KioskFlow flow(api, terminal);
    Walkthrough walk(flow, line.walk, out);
    QObject::connect(&walk, &Walkthrough::finished, qApp, [&out, &api](const Result<QString> &path) {
        if (path)
            out << *path << Qt::endl;
        else
            QTextStream(stderr) << "foyer-walkthrough: " << complaint(path.error(), api) << Qt::endl;
        QCoreApplication::exit(path ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    walk.start();
    api.open();
    if (terminal)
        terminal->login();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // only the PDF needs fonts
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foyer-walkthrough"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    if (QLocale().language() == QLocale::C) // which writes times and money as machines read them
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Result<CommandLine> line = readCommandLine(QCoreApplication::arguments());
    if (!line)
        return complain(line.error());
    const auto terminal = SimulatedTerminal::at(line->terminal);
    if (!terminal)
        return complain(terminal.error());
    return run(*line, terminal->get());
}
