// The time that is left of a hold, by the server's clock.
#pragma once

#include "client/net/serverclock.h"

#include <QObject>
#include <QTimer>

namespace foyer::client
{

class HoldCountdown : public QObject
{
    Q_OBJECT
public:
    static constexpr int tickMs = 200;

    explicit HoldCountdown(const ServerClock &clock, QObject *parent = nullptr);

    // end: when the seats come free, by the server's clock.
    void start(const QDateTime &end);
    void stop();

    bool isRunning() const { return m_timer.isActive(); }
    // Rounded up, so that 0 means over; 0 as well when no hold runs.
    int secondsLeft() const { return m_secondsLeft; }
    // The last holdWarningSeconds.
    bool isWarning() const;
    // Looks at the clock; called by a timer.
    void tick();

signals:
    void changed(); // another second, or started, or stopped
    void expired(); // once; the countdown has stopped then

private:
    const ServerClock &m_clock;
    QDateTime m_end;
    int m_secondsLeft = 0;
    QTimer m_timer;
};

} // namespace foyer::client
