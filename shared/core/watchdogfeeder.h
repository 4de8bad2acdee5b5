// Feeds the service manager's watchdog from the event loop of its thread: when that hangs, the service is restarted.
#pragma once

#include <QTimer>

namespace foyer
{

// Belongs to the thread that must not hang: the main thread of the server, the GUI thread of the kiosk.
class WatchdogFeeder
{
public:
    // Says READY=1, then WATCHDOG=1 at least twice in the interval that the service manager wants.
    WatchdogFeeder();

private:
    QTimer m_timer;
};

} // namespace foyer
