// Has the connected devices compared with the database: when a notification says so, and every few seconds.
#pragma once

#include <QTimer>
#include <atomic>

namespace foyer::server
{

class DeviceSessions;
class Pool;

inline constexpr int deviceLookMs = 5000; // should a notification have been lost

// Made and stopped in one thread.
class DeviceWatch
{
public:
    DeviceWatch(Pool &pool, DeviceSessions &sessions);

    void start() { m_timer.start(deviceLookMs); }
    void stop() { m_timer.stop(); }
    // Any thread.
    void look();

private:
    Pool &m_pool;
    DeviceSessions &m_sessions;
    QTimer m_timer;
    std::atomic<bool> m_waits = false; // a look waits in the pool: it will see all that was changed before it begins
};

} // namespace foyer::server
