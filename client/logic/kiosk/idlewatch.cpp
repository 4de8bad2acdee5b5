#include "client/logic/kiosk/idlewatch.h"

namespace foyer::client
{

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::tick);
}

void IdleWatch::touch()
{
    m_touchedAtMs = m_clock.monotonicMs();
    setWarningLeft(0);
}

void IdleWatch::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    touch();
    if (paused)
        m_timer.stop();
    else
        m_timer.start();
}

void IdleWatch::tick()
{
    if (isPaused())
        return;
    const qint64 quietMs = m_clock.monotonicMs() - m_touchedAtMs;
    const qint64 leftMs = (m_quietSeconds + warningSeconds) * 1000 - quietMs;
    if (leftMs <= 0) {
        setPaused(true);
        emit ranOut();
    } else if (leftMs <= warningSeconds * 1000) {
        setWarningLeft(int((leftMs + 999) / 1000));
    }
}

void IdleWatch::setWarningLeft(int seconds)
{
    if (seconds == m_warningLeft)
        return;
    m_warningLeft = seconds;
    emit warningChanged();
}

} // namespace foyer::client
