#include "client/walkthrough/options.h"

#include "shared/core/base32.h"

#include <QCommandLineParser>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qint64 keyFileBytesMax = 1024;

Result<QByteArray> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnusable, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readLine(keyFileBytesMax).trimmed();
}

Error bad(const QString &why) { return failure(ErrorCode::BadConfiguration, why); }

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Buys two seats through the kiosk's own client code, without a display."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"server"_s, u"The server's WebSocket, for instance ws://127.0.0.1:7070."_s, u"URL"_s},
        {u"device-key"_s, u"File with the key of a paired device; without it nothing can be paid for."_s, u"FILE"_s},
        {u"city"_s, u"Where to look; without it, where the device stands."_s, u"NAME"_s},
        {u"people"_s, u"How many seats together."_s, u"NUMBER"_s, u"2"_s},
        {u"output"_s, u"Where the tickets go."_s, u"DIR"_s, u"."_s},
        {u"mail"_s, u"Address that the tickets are mailed to as well."_s, u"ADDRESS"_s},
        {u"ticket-key"_s, u"File with the public key that tickets are signed with, in Base32; checks every code."_s,
         u"FILE"_s},
        {u"terminal"_s, u"Where the simulated card terminal listens; without it a token is paid with."_s,
         u"HOST:PORT"_s},
        {u"decline"_s, u"The first card is declined, the second one pays."_s},
        {u"timeout"_s, u"The bank keeps silent for a while before it approves."_s},
    });
}

Result<Nothing> readKeys(const QCommandLineParser &parser, CommandLine &line)
{
    if (parser.isSet(u"device-key"_s)) {
        const Result<QByteArray> key = firstLineOf(parser.value(u"device-key"_s));
        if (!key)
            return key.error();
        line.deviceKey = QString::fromLatin1(*key);
    }
    if (parser.isSet(u"ticket-key"_s)) {
        const Result<QByteArray> text = firstLineOf(parser.value(u"ticket-key"_s));
        if (!text)
            return text.error();
        const Result<QByteArray> key = fromBase32(*text);
        if (!key)
            return bad(u"%1 holds no key in Base32"_s.arg(parser.value(u"ticket-key"_s)));
        line.walk.ticketKey = *key;
    }
    return Nothing {};
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(arguments);

    CommandLine line;
    line.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    if (!line.server.isValid() || (line.server.scheme() != "ws"_L1 && line.server.scheme() != "wss"_L1))
        return bad(u"--server needs the address of a WebSocket"_s);
    line.terminal = parser.value(u"terminal"_s);
    line.walk.city = parser.value(u"city"_s);
    line.walk.folder = parser.value(u"output"_s);
    line.walk.mail = parser.value(u"mail"_s);
    line.walk.people = parser.value(u"people"_s).toInt();
    if (line.walk.people < 1 || line.walk.people > seatsPerHoldMax)
        return bad(u"--people must be 1 to %1"_s.arg(seatsPerHoldMax));
    if (parser.isSet(u"decline"_s) && parser.isSet(u"timeout"_s))
        return bad(u"--decline and --timeout exclude each other"_s);
    if (parser.isSet(u"decline"_s))
        line.walk.card = Card::Declined;
    if (parser.isSet(u"timeout"_s))
        line.walk.card = Card::Late;
    const Result<Nothing> keys = readKeys(parser, line);
    return keys ? Result<CommandLine>(line) : Result<CommandLine>(keys.error());
}

} // namespace foyer::client
