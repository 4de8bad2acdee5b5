#include "tests/bench/audience.h"

#include "shared/protocol/booking.h"
#include "shared/protocol/live.h"
#include "shared/protocol/session.h"
#include "tests/support/places/places.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int installSecondsMax = 120;
const QStringList packages {u"ws@8"_s, u"socket.io@4"_s};

// What Foyer pushes when one seat is held.
QByteArray aDelta()
{
    const ShowId show(21'727'543'297);
    return protocol::pushFrame(protocol::showTopic(show), 117,
                               protocol::toJson(protocol::ShowDelta {116, 117, {SeatNo(117)}, "h"}));
}

} // namespace

Audience foyerAudience(BenchServer &server, ShowId show, int subscribers)
{
    Audience audience {u"foyer"_s};
    audience.server = &server.process();
    audience.swarm = std::make_unique<Swarm>(server.port());
    audience.deliveryStart = "{\"body\"";
    constexpr int atOneTime = 100; // who does not greet in time is sent away
    const auto dialogue = std::make_shared<Dialogue>(*audience.swarm);
    for (int left = subscribers + 1; left > 0; left -= atOneTime) {
        const int from = audience.swarm->size();
        audience.swarm->connectMore(std::min(atOneTime, left));
        dialogue->askEach(from, std::min(atOneTime, left),
                          protocol::Hello {protocol::protocolVersion, u"foyer-bench"_s, kioskKey});
    }
    dialogue->askEach(0, subscribers, protocol::SubscribeShow {show});
    audience.change = [dialogue, show, subscribers, seat = 0]() mutable {
        dialogue->tell(
            subscribers,
            protocol::HoldSeats {CommandId::create(), show, HolderId::create(), {SeatNo(++seat)}, std::nullopt});
    };
    return audience;
}

NodeServers::NodeServers(const QString &directory)
    : m_directory(directory)
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || QStandardPaths::findExecutable(u"npm"_s).isEmpty()) {
        m_whyNot = u"node and npm are not installed"_s;
        return;
    }
    if (QFile::exists(directory + u"/node_modules/socket.io"_s) && QFile::exists(directory + u"/node_modules/ws"_s))
        return;
    QDir().mkpath(directory);
    QProcess npm;
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(u"npm"_s,
              QStringList {u"install"_s, u"--no-audit"_s, u"--no-fund"_s, u"--prefix"_s, directory} + packages);
    if (!npm.waitForFinished(installSecondsMax * 1000) || npm.exitCode() != 0)
        m_whyNot = u"npm could not install %1: %2"_s.arg(packages.join(" and "_L1),
                                                         QString::fromUtf8(npm.readAll()).left(300));
}

Audience NodeServers::ws(int subscribers) const
{
    Audience audience = start(u"ws.js"_s, "/", subscribers);
    audience.deliveryStart = "{\"body\"";
    audience.change = [&swarm = *audience.swarm, subscribers] { swarm.send(subscribers, aDelta()); };
    return audience;
}

Audience NodeServers::socketIo(int subscribers) const
{
    Audience audience = start(u"socketio.js"_s, "/socket.io/?EIO=4&transport=websocket", subscribers);
    audience.deliveryStart = "42[\"delta\"";
    // Engine.IO: 4 is a message; Socket.IO: 0 connects to the namespace, 2 is an event.
    int connected = 0;
    for (int client = 0; client <= subscribers; ++client)
        audience.swarm->send(client, "40");
    while (connected <= subscribers)
        audience.swarm->poll(1000, [&](int, const QByteArray &text) { connected += text.startsWith("40") ? 1 : 0; });
    audience.change = [&swarm = *audience.swarm, subscribers] {
        swarm.send(subscribers, "42[\"publish\"," + aDelta() + ']');
    };
    return audience;
}

Audience NodeServers::start(const QString &script, const QByteArray &path, int subscribers) const
{
    Audience audience {script.section(u'.', 0, 0)};
    audience.process = std::make_unique<ChildProcess>(
        u"node"_s, QStringList {test::inSources(u"tests/bench/node/") + script},
        m_directory + u'/' + audience.name + u".log"_s,
        QHash<QString, QString> {{u"NODE_PATH"_s, m_directory + u"/node_modules"_s}, {u"NODE_ENV"_s, u"production"_s}});
    audience.server = audience.process.get();
    audience.swarm = std::make_unique<Swarm>(quint16(audience.process->firstLine().toInt()), path);
    audience.swarm->connectMore(subscribers + 1);
    return audience;
}

} // namespace foyer::bench
