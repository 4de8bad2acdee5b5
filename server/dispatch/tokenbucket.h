// How many requests a session may send: so many a second, with some saved up for a burst. Who is refused now and then
// is told to slow down; who is refused more often than served, and goes on, is told apart from them.
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace foyer::server
{

inline constexpr int requestsPerSecondMax = 50;
inline constexpr int requestBurstMax = 100;
inline constexpr int refusalsAheadMax = 200; // more refused than taken: the session is ended

// Belongs to one thread.
class TokenBucket
{
public:
    bool take(qint64 nowMs)
    {
        const qint64 elapsed = m_lastMs < 0 ? 0 : std::max<qint64>(0, nowMs - m_lastMs);
        m_lastMs = nowMs;
        m_tokens = std::min<double>(requestBurstMax, m_tokens + double(elapsed) * requestsPerSecondMax / 1000);
        const bool isTaken = m_tokens >= 1;
        m_tokens -= isTaken ? 1 : 0;
        m_refusalsAhead = isTaken ? std::max(0, m_refusalsAhead - 1) : m_refusalsAhead + 1;
        return isTaken;
    }
    bool isFlooded() const { return m_refusalsAhead >= refusalsAheadMax; }
    // Until the next one may come; at least 1.
    int msUntilNext() const { return 1 + int((1 - std::min(1.0, m_tokens)) * 1000 / requestsPerSecondMax); }

private:
    double m_tokens = requestBurstMax;
    qint64 m_lastMs = -1;
    int m_refusalsAhead = 0;
};

} // namespace foyer::server
