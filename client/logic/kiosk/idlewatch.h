// Notices that nobody touches the kiosk any more: first a warning with a countdown, then the end of the session.
#pragma once

#include "shared/core/clock.h"

#include <QObject>
#include <QTimer>

namespace foyer::client
{

class IdleWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int quietSeconds = 45; // until the warning, where the house wants no other time
    static constexpr int warningSeconds = 30; // the warning's own countdown
    static constexpr int moreTimeFactor = 3; // for who needs more time
    static constexpr int tickMs = 250;

    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    void setQuietSeconds(int seconds) { m_quietSeconds = seconds; }
    // Without a touch until the end, for most people.
    int secondsInAll() const { return m_quietSeconds + warningSeconds; }
    // Somebody touched the screen: a warning goes away.
    void touch();
    // Does not watch while paused; watching begins anew afterwards. It is paused at first.
    void setPaused(bool paused);
    void setMoreTime(bool moreTime);
    bool hasMoreTime() const { return m_factor > 1; }
    bool isPaused() const { return !m_timer.isActive(); }

    bool isWarning() const { return m_warningLeft > 0; }
    // Of the warning's countdown; 0 without a warning.
    int warningSecondsLeft() const { return m_warningLeft; }
    // Looks at the clock; called by a timer.
    void tick();

signals:
    void warningChanged(); // began, counted down or went away
    void ranOut(); // once; paused afterwards

private:
    void setWarningLeft(int seconds);

    const Clock &m_clock;
    int m_factor = 1;
    int m_quietSeconds = quietSeconds;
    qint64 m_touchedAtMs = 0;
    int m_warningLeft = 0;
    QTimer m_timer;
};

} // namespace foyer::client
