#include "server/dispatch/staffwatch.h"

#include "server/dispatch/devicesessions.h"
#include "server/dispatch/gate.h"
#include "server/storage/pool.h"

#include <QLoggingCategory>

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.staff")
}

StaffWatch::StaffWatch(Pool &pool, DeviceSessions &devices, Gate &gate)
    : m_pool(pool)
    , m_devices(devices)
    , m_gate(gate)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

// Once at once: what was lifted before a restart stays so.
void StaffWatch::start()
{
    look();
    m_timer.start(staffLookMs);
}

void StaffWatch::look()
{
    if (m_waits.exchange(true))
        return;
    const bool accepted = m_pool.submit([this](Database &database) {
        m_waits = false;
        try {
            m_devices.look(database);
            m_gate.look(database);
        } catch (const DatabaseError &error) {
            qCInfo(log).noquote() << "what staff have changed was not looked at:" << error.text();
        }
    });
    if (!accepted)
        m_waits = false; // the timer asks again
}

} // namespace foyer::server
