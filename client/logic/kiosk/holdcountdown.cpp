#include "client/logic/kiosk/holdcountdown.h"

#include "shared/domain/limits.h"

namespace foyer::client
{

HoldCountdown::HoldCountdown(const ServerClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &HoldCountdown::tick);
}

void HoldCountdown::start(const QDateTime &end)
{
    if (isRunning() && end == m_end)
        return;
    m_end = end;
    m_secondsLeft = -1; // tells the first second even when it is the same as before
    m_timer.start();
    tick();
}

void HoldCountdown::stop()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_secondsLeft = 0;
    emit changed();
}

bool HoldCountdown::isWarning() const { return isRunning() && m_secondsLeft <= holdWarningSeconds; }

void HoldCountdown::tick()
{
    if (!isRunning())
        return;
    const int left = int((m_clock.msUntil(m_end) + 999) / 1000);
    if (left == 0) {
        stop();
        emit expired();
        return;
    }
    if (left == m_secondsLeft)
        return;
    m_secondsLeft = left;
    emit changed();
}

} // namespace foyer::client
