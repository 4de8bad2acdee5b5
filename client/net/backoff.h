// How long to wait before the next attempt to connect: longer each time, at random, so that a thousand kiosks do not
// come back in the same second.
#pragma once

#include <QRandomGenerator>

namespace foyer::client
{

// Milliseconds.
struct BackOffCeilings {
    int first = 250;
    int last = 10'000;
};

// For those of whom ten thousand may lose the same server in the same moment: even when it is back at once, they come
// back over seconds.
inline constexpr BackOffCeilings ceilingsOfMany {5'000, 20'000};

// Exponential back-off with full jitter: a random time from 0 to the ceiling, which doubles each time.
// (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.)
class BackOff
{
public:
    static constexpr int firstCeilingMs = BackOffCeilings().first;
    static constexpr int lastCeilingMs = BackOffCeilings().last;

    explicit BackOff(quint32 seed, const BackOffCeilings &ceilings = {})
        : m_random(seed)
        , m_ceilings(ceilings)
    {
    }
    int nextMs()
    {
        const int wait = m_random.bounded(m_ceilingMs + 1);
        m_ceilingMs = std::min(m_ceilingMs * 2, m_ceilings.last);
        return wait;
    }
    void reset() { m_ceilingMs = m_ceilings.first; }

private:
    QRandomGenerator m_random;
    const BackOffCeilings m_ceilings;
    int m_ceilingMs = m_ceilings.first;
};

} // namespace foyer::client
