// How many requests a session may send: so many a second, with some saved up for a burst.
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace foyer::server
{

inline constexpr int requestsPerSecondMax = 50;
inline constexpr int requestBurstMax = 100;

// Belongs to one thread.
class TokenBucket
{
public:
    bool take(qint64 nowMs)
    {
        const qint64 elapsed = m_lastMs < 0 ? 0 : std::max<qint64>(0, nowMs - m_lastMs);
        m_lastMs = nowMs;
        m_tokens = std::min<double>(requestBurstMax, m_tokens + double(elapsed) * requestsPerSecondMax / 1000);
        if (m_tokens < 1)
            return false;
        m_tokens -= 1;
        return true;
    }
    // Until the next one may come; at least 1.
    int msUntilNext() const { return 1 + int((1 - std::min(1.0, m_tokens)) * 1000 / requestsPerSecondMax); }

private:
    double m_tokens = requestBurstMax;
    qint64 m_lastMs = -1;
};

} // namespace foyer::server
