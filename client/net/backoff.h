// How long to wait before the next attempt to connect: longer each time, at random, so that a thousand kiosks do not
// come back in the same second.
#pragma once

#include <QRandomGenerator>

namespace foyer::client
{

// Exponential back-off with full jitter: a random time from 0 to the ceiling, which doubles each time.
// (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.)
class BackOff
{
public:
    static constexpr int firstCeilingMs = 250;
    static constexpr int lastCeilingMs = 10'000;

    explicit BackOff(quint32 seed)
        : m_random(seed)
    {
    }
    int nextMs()
    {
        const int wait = m_random.bounded(m_ceilingMs + 1);
        m_ceilingMs = std::min(m_ceilingMs * 2, lastCeilingMs);
        return wait;
    }
    void reset() { m_ceilingMs = firstCeilingMs; }

private:
    QRandomGenerator m_random;
    int m_ceilingMs = firstCeilingMs;
};

} // namespace foyer::client
