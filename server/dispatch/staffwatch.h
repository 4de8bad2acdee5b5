// Has taken up what staff have changed, in whatever node: settings of devices, lifted limits. When a notification says
// so, and every few seconds.
#pragma once

#include <QTimer>
#include <atomic>

namespace foyer::server
{

class DeviceSessions;
class Gate;
class Pool;

inline constexpr int staffLookMs = 5000; // should a notification have been lost

// Made and stopped in one thread.
class StaffWatch
{
public:
    StaffWatch(Pool &pool, DeviceSessions &devices, Gate &gate);

    void start();
    void stop() { m_timer.stop(); }
    // Any thread.
    void look();

private:
    Pool &m_pool;
    DeviceSessions &m_devices;
    Gate &m_gate;
    QTimer m_timer;
    std::atomic<bool> m_waits = false; // a look waits in the pool: it will see all that was changed before it begins
};

} // namespace foyer::server
