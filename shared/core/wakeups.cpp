#include "shared/core/wakeups.h"

#include <algorithm>

namespace foyer
{

namespace
{
thread_local WakeUps *outermost = nullptr;
} // namespace

WakeUps::WakeUps()
{
    if (!outermost)
        outermost = this;
}

WakeUps::~WakeUps()
{
    if (outermost != this)
        return;
    outermost = nullptr;
    for (const PutOff &each : m_putOff)
        each.wakeUp();
}

void WakeUps::wake(const void *sleeper, const std::function<void()> &wakeUp)
{
    if (!outermost)
        return wakeUp();
    std::vector<PutOff> &putOff = outermost->m_putOff;
    if (std::ranges::find(putOff, sleeper, &PutOff::sleeper) == putOff.end())
        putOff.push_back({sleeper, wakeUp});
}

} // namespace foyer
