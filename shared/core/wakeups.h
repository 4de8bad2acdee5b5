// Wake-ups of other threads that are put off. Waking a thread takes longer than most of what it is woken for, and who
// is woken for the first of many things is in the way of the others: he wants the lock under which they are handed
// over.
#pragma once

#include <QtGlobal>
#include <functional>
#include <vector>

namespace foyer
{

// While one exists, its thread only notes whom to wake; the end of the outermost one wakes them, in that order.
class WakeUps
{
public:
    WakeUps();
    ~WakeUps();
    Q_DISABLE_COPY_MOVE(WakeUps)

    // Calls wakeUp, which must not throw: now, or when this thread's wake-ups are over, then once for each sleeper.
    static void wake(const void *sleeper, const std::function<void()> &wakeUp);

private:
    struct PutOff {
        const void *sleeper;
        std::function<void()> wakeUp;
    };

    std::vector<PutOff> m_putOff;
};

} // namespace foyer
