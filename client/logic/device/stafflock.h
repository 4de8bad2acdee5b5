// Lets staff out of the kiosk by PIN or badge, and slows down who tries PINs.
#pragma once

#include "shared/core/clock.h"
#include "shared/domain/devicesettings.h"

namespace foyer::client
{

// What was tried wrongly counts for as long as the kiosk runs, whoever tried it.
class StaffLock
{
public:
    static constexpr int freeTries = 3; // fingers slip
    static constexpr int firstWaitSeconds = 5; // twice as long after each wrong one that follows
    static constexpr int lastWaitSeconds = 600;

    enum class Answer { Right, Wrong, TooSoon };

    // settings: what the house has said last; both outlive it.
    StaffLock(const Clock &clock, const DeviceSettings &settings)
        : m_clock(clock)
        , m_settings(settings)
    {
    }

    bool hasPin() const { return !m_settings.staffPin.isEmpty(); }
    // TooSoon: it was not looked at, whatever it is.
    Answer tryPin(const QString &typed);
    bool isBadge(const QString &scanned) const;
    // Until a PIN is looked at again.
    int secondsToWait() const;

private:
    const Clock &m_clock;
    const DeviceSettings &m_settings;
    int m_wrong = 0;
    qint64 m_notBeforeMs = 0;
};

} // namespace foyer::client
