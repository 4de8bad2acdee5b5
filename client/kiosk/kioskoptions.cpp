#include "client/kiosk/kioskoptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr double usualLongSideMm = 476; // of a screen of 21.5 inch

const QCommandLineOption &serverOption()
{
    static const QCommandLineOption option(u"server"_s, u"Address of the server."_s, u"URL"_s,
                                           u"ws://127.0.0.1:8480"_s);
    return option;
}

Result<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool isFine = std::min(size.width(), size.height()) >= windowSideMin
        && std::max(size.width(), size.height()) <= windowSideMax;
    return match.hasMatch() && isFine ? Result<QSize>(size)
                                      : failure(ErrorCode::BadConfiguration, u"--size must be as 1080x1920"_s);
}

Result<QSize> screenMmOf(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})x(\\d{1,4})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && isScreenMm(size)
        ? Result<QSize>(size)
        : failure(ErrorCode::BadConfiguration, u"--screen-mm must be as 268x476"_s);
}

Result<int> bottomMmOf(const QString &text)
{
    bool isNumber = false;
    const int height = text.toInt(&isNumber);
    return isNumber && height >= 0 && height <= bottomMmMax
        ? Result<int>(height)
        : failure(ErrorCode::BadConfiguration, u"--bottom-mm must be a number from 0 to 1100"_s);
}

Result<QUrl> serverOf(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isFine = url.isValid() && !url.host().isEmpty() && (url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1);
    return isFine ? Result<QUrl>(url)
                  : failure(ErrorCode::BadConfiguration, u"--server must be a ws:// or wss:// address"_s);
}

} // namespace

Result<AskedFor> parseKioskOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Foyer's self-service kiosk: one screen, one customer after the other."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption key(u"device-key"_s, u"File with this device's key; it is made where there is none."_s,
                                 u"FILE"_s);
    const QCommandLineOption windowed(u"windowed"_s, u"A window instead of the full screen."_s);
    const QCommandLineOption size(u"size"_s, u"Size of the window in pixels."_s, u"WxH"_s);
    const QCommandLineOption screen(u"screen-mm"_s, u"Size of the screen in millimetres; else as it says itself."_s,
                                    u"WxH"_s);
    const QCommandLineOption bottom(u"bottom-mm"_s, u"Millimetres from the floor to the screen's lower edge."_s,
                                    u"NUMBER"_s);
    const QCommandLineOption printer(
        u"printer"_s, u"escpos://HOST:PORT, device:PATH, cups:QUEUE or pdf:FOLDER."_s, u"PRINTER"_s,
        u"pdf:"_s
            + QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"foyer-tickets"_s));
    const QCommandLineOption terminal(u"terminal"_s, u"Where the simulated card terminal listens."_s, u"HOST:PORT"_s);
    parser.addOptions({serverOption(), key, windowed, size, screen, bottom, printer, terminal});
    if (!parser.parse(arguments))
        return failure(ErrorCode::BadConfiguration, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::BadConfiguration,
                       u"unexpected argument %1"_s.arg(parser.positionalArguments().constFirst()));
    if (parser.isSet(help))
        return AskedFor {{}, parser.helpText()};
    if (parser.isSet(version))
        return AskedFor {{}, QString::fromLatin1("foyer-kiosk " FOYER_VERSION "\n")};

    KioskOptions options;
    const Result<QUrl> server = serverOf(parser.value(serverOption()));
    if (!server)
        return server.error();
    options.server = *server;
    options.deviceKeyFile = parser.value(key);
    options.terminal = parser.value(terminal);
    options.windowed = parser.isSet(windowed) || parser.isSet(size);
    if (parser.isSet(size)) {
        const Result<QSize> wanted = sizeOf(parser.value(size));
        if (!wanted)
            return wanted.error();
        options.size = *wanted;
    }
    if (parser.isSet(screen)) {
        const Result<QSize> wanted = screenMmOf(parser.value(screen));
        if (!wanted)
            return wanted.error();
        options.screenMm = *wanted;
    }
    if (parser.isSet(bottom)) {
        const Result<int> wanted = bottomMmOf(parser.value(bottom));
        if (!wanted)
            return wanted.error();
        options.bottomMm = *wanted;
    }
    options.printer = parser.value(printer);
    return AskedFor {options, {}};
}

KioskOptions withSettings(KioskOptions options, const DeviceSettings &settings)
{
    if (!settings.printer.isEmpty())
        options.printer = settings.printer;
    if (!settings.terminal.isEmpty())
        options.terminal = settings.terminal;
    const QSize screenMm(settings.screenWidthMm, settings.screenHeightMm);
    if (isScreenMm(screenMm))
        options.screenMm = screenMm;
    return options;
}

bool isScreenMm(const QSizeF &millimetres)
{
    return std::min(millimetres.width(), millimetres.height()) >= screenMmMin
        && std::max(millimetres.width(), millimetres.height()) <= screenMmMax;
}

ScreenSpec screenSpec(const KioskOptions &options, const QSize &pixels, const QSizeF &saidMm)
{
    const auto longSide = [](const auto &size) { return double(std::max(size.width(), size.height())); };
    const bool isSaid = isScreenMm(saidMm);
    const double longSideMm = !options.screenMm.isEmpty() ? longSide(options.screenMm)
        : isSaid                                          ? longSide(saidMm)
                                                          : usualLongSideMm;
    ScreenSpec spec;
    spec.pxPerMm = longSide(pixels) / longSideMm;
    spec.reachMm = reachableMm - options.bottomMm;
    return spec;
}

} // namespace foyer::client
