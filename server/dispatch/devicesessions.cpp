#include "server/dispatch/devicesessions.h"

#include "server/handlers/device/devices.h"
#include "server/metrics/metrics.h"
#include "shared/protocol/frame.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr char connectedGauge[] = "foyer_devices";
constexpr char helpGauge[] = "foyer_devices_needing_help";
} // namespace

DeviceSessions::DeviceSessions(Metrics &metrics)
    : m_metrics(metrics)
{
    metrics.describe(connectedGauge, "Paired devices that are connected.");
    metrics.describe(helpGauge, "Of them, those that reported trouble or little paper last.");
    metrics.addGauge(connectedGauge, [this] { return connected(); });
    metrics.addGauge(helpGauge, [this] { return needingHelp(); });
}

DeviceSessions::~DeviceSessions()
{
    m_metrics.removeGauge(connectedGauge);
    m_metrics.removeGauge(helpGauge);
}

void DeviceSessions::greeted(const std::shared_ptr<Session> &session, const Caller &caller,
                             const protocol::Settings &told)
{
    const std::lock_guard lock(m_mutex);
    m_members.insert_or_assign(session->id, Member {session, caller.keyHash, caller.device, told});
}

void DeviceSessions::closed(const Session &session)
{
    const std::lock_guard lock(m_mutex);
    m_members.erase(session.id);
}

void DeviceSessions::reported(const Caller &device, const protocol::DeviceReport &report)
{
    const std::lock_guard lock(m_mutex);
    for (auto &[id, member] : m_members)
        if (member.keyHash == device.keyHash)
            member.needsHelp = protocol::needsHelp(report);
}

QSet<QByteArray> DeviceSessions::keys() const
{
    const std::lock_guard lock(m_mutex);
    QSet<QByteArray> keys;
    for (const auto &[id, member] : m_members)
        keys.insert(member.keyHash);
    return keys;
}

void DeviceSessions::look(Database &database)
{
    const QSet<QByteArray> asked = keys();
    if (asked.isEmpty())
        return;
    QStringList inHex;
    for (const QByteArray &keyHash : asked)
        inHex.append(QString::fromLatin1(keyHash.toHex()));
    QHash<QByteArray, protocol::Settings> valid;
    for (Row row : database.run("device/of_keys", inHex)) {
        const QByteArray keyHash = QByteArray::fromHex(row.next<QString>().toLatin1());
        const auto venue = row.next<std::optional<VenueId>>();
        valid.insert(keyHash, settingsFrom(venue, row.next<QJsonObject>()));
    }
    const std::lock_guard lock(m_mutex);
    for (auto it = m_members.begin(); it != m_members.end();) {
        Member &member = it->second;
        const auto settings = valid.constFind(member.keyHash);
        if (settings != valid.constEnd() && *settings != member.told) {
            member.told = *settings;
            push(member, {*settings, false});
        }
        if (settings == valid.constEnd() && asked.contains(member.keyHash)) {
            revoke(member);
            it = m_members.erase(it);
        } else {
            ++it;
        }
    }
}

void DeviceSessions::push(Member &member, const protocol::DeviceNews &news)
{
    const QString topic = QLatin1StringView(protocol::DeviceNews::topicPrefix) + member.name;
    const QByteArray frame = protocol::pushFrame(topic, ++member.seq, protocol::toJson(news));
    member.session->outbox->answer(member.session->id, frame);
}

// What the session still asks before it has ended is asked by nobody in particular.
void DeviceSessions::revoke(Member &member)
{
    push(member, {std::nullopt, true});
    member.session->greet(Caller());
    member.session->outbox->end(member.session->id);
}

int DeviceSessions::connected() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_members.size());
}

int DeviceSessions::needingHelp() const
{
    const std::lock_guard lock(m_mutex);
    return int(std::ranges::count_if(m_members, [](const auto &member) { return member.second.needsHelp; }));
}

} // namespace foyer::server
