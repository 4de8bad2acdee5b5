#include "client/logic/device/stafflock.h"

#include "shared/domain/staffsecret.h"

namespace foyer::client
{

namespace
{
constexpr int doublingsMax = 10; // more than the longest wait needs
}

StaffLock::Answer StaffLock::tryPin(const QString &typed)
{
    if (secondsToWait() > 0)
        return Answer::TooSoon;
    if (isSecret(typed, m_settings.staffPin)) {
        m_wrong = 0;
        return Answer::Right;
    }
    if (++m_wrong > freeTries) {
        const int doublings = std::min(m_wrong - freeTries - 1, doublingsMax);
        m_notBeforeMs = m_clock.monotonicMs() + 1'000LL * std::min(firstWaitSeconds << doublings, lastWaitSeconds);
    }
    return Answer::Wrong;
}

// What is shorter or longer than a badge is not worth the while that looking takes.
bool StaffLock::isBadge(const QString &scanned) const
{
    return scanned.size() >= staffBadgeMin && scanned.size() <= staffBadgeMax && !m_settings.staffBadge.isEmpty()
        && isSecret(scanned, m_settings.staffBadge);
}

int StaffLock::secondsToWait() const
{
    const qint64 leftMs = m_notBeforeMs - m_clock.monotonicMs();
    return leftMs > 0 ? int((leftMs + 999) / 1000) : 0;
}

} // namespace foyer::client
