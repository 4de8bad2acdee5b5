#include "client/logic/kiosk/idlewatch.h"

#include <utility>

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

void IdleWatch::setMoreTime(bool moreTime)
{
    const int factor = moreTime ? moreTimeFactor : 1;
    if (std::exchange(m_factor, factor) != factor)
        touch();
}

void IdleWatch::tick()
{
    if (isPaused())
        return;
    const qint64 quietMs = m_clock.monotonicMs() - m_touchedAtMs;
    const qint64 warningMs = 1'000LL * m_factor * warningSeconds;
    const qint64 leftMs = 1'000LL * m_factor * m_quietSeconds + warningMs - quietMs;
    if (leftMs <= 0) {
        setPaused(true);
        emit ranOut();
    } else if (leftMs <= warningMs) {
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
