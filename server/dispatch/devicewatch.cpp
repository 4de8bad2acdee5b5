#include "server/dispatch/devicewatch.h"

#include "server/dispatch/devicesessions.h"
#include "server/storage/pool.h"

#include <QLoggingCategory>

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.devices")
}

DeviceWatch::DeviceWatch(Pool &pool, DeviceSessions &sessions)
    : m_pool(pool)
    , m_sessions(sessions)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void DeviceWatch::look()
{
    if (m_waits.exchange(true))
        return;
    const bool accepted = m_pool.submit([this](Database &database) {
        m_waits = false;
        try {
            m_sessions.look(database);
        } catch (const DatabaseError &error) {
            qCInfo(log).noquote() << "the devices were not looked at:" << error.text();
        }
    });
    if (!accepted)
        m_waits = false; // the timer asks again
}

} // namespace foyer::server
