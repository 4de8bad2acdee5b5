#include "client/net/serverclock.h"

namespace foyer::client
{

void ServerClock::observe(const QDateTime &serverNow, qint64 sentAtMs, qint64 receivedAtMs)
{
    Q_ASSERT(receivedAtMs >= sentAtMs);
    const Observation seen {serverNow.toMSecsSinceEpoch() - (sentAtMs + receivedAtMs) / 2,
                            double(receivedAtMs - sentAtMs) / 2 + 1, receivedAtMs};
    if (!m_best) {
        m_best = seen;
        return;
    }
    const double known = uncertaintyNow(*m_best);
    const bool contradicts = std::abs(double(seen.offsetMs - m_best->offsetMs)) > known + seen.uncertainMs;
    if (contradicts || seen.uncertainMs <= known)
        m_best = seen;
}

QDateTime ServerClock::now() const
{
    if (!m_best)
        return {};
    return QDateTime::fromMSecsSinceEpoch(m_clock.monotonicMs() + m_best->offsetMs, Qt::UTC);
}

qint64 ServerClock::msUntil(const QDateTime &then) const
{
    Q_ASSERT(m_best);
    return std::max<qint64>(0, then.toMSecsSinceEpoch() - m_clock.monotonicMs() - m_best->offsetMs);
}

double ServerClock::uncertaintyNow(const Observation &observation) const
{
    return observation.uncertainMs + double(m_clock.monotonicMs() - observation.atMs) * driftPerMs;
}

} // namespace foyer::client
