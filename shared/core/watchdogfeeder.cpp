#include "shared/core/watchdogfeeder.h"

#include "shared/core/servicenotify.h"

namespace foyer
{

namespace
{
constexpr int feedsPerInterval = 3; // one may be late
}

WatchdogFeeder::WatchdogFeeder()
{
    notifyService("READY=1");
    const auto interval = watchdogInterval();
    if (!interval)
        return;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [] { notifyService("WATCHDOG=1"); });
    m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(*interval / feedsPerInterval));
}

} // namespace foyer
