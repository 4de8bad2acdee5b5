#include "client/kiosk/pixelorbit.h"

#include <QtMath>

namespace foyer::client
{

PixelOrbit::PixelOrbit(QObject *parent)
    : QObject(parent)
{
    m_clock.setInterval(stepMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_step = m_step % steps + 1;
        emit moved();
    });
}

void PixelOrbit::setRunning(bool running)
{
    if (running == m_clock.isActive())
        return;
    if (running) {
        m_clock.start();
        return;
    }
    m_clock.stop();
    if (std::exchange(m_step, 0) != 0)
        emit moved();
}

QPoint PixelOrbit::offset(int radius) const
{
    if (m_step == 0)
        return {};
    const qreal angle = 2 * M_PI * m_step / steps;
    return {qRound(radius * std::cos(angle)), qRound(radius * std::sin(angle))};
}

} // namespace foyer::client
