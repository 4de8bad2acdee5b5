// Tells systemd how a service is: ready, alive, and a word on its state. Does nothing where nobody wants to know.
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace foyer
{

// To $NOTIFY_SOCKET, for instance "READY=1" (sd_notify(3)). False when nobody is there, or did not take it.
bool notifyService(const QByteArray &state);

// How often the service manager wants to hear WATCHDOG=1 from this process at least; nothing when it does not watch.
std::optional<std::chrono::microseconds> watchdogInterval();

} // namespace foyer
