// The server's clock as seen from here: follows what the server says, not what this machine's wall clock says.
#pragma once

#include "shared/core/clock.h"

#include <optional>

namespace foyer::client
{

// Knows the server's time by the distance to this machine's monotonic clock, so that setting the wall clock moves no
// countdown. One thread.
class ServerClock
{
public:
    explicit ServerClock(const Clock &clock)
        : m_clock(clock)
    {
    }

    // The server's time was serverNow at some moment between sending and receiving (both monotonic, ms). The most exact
    // answer counts, and the newest as soon as it contradicts the older ones.
    void observe(const QDateTime &serverNow, qint64 sentAtMs, qint64 receivedAtMs);
    bool isKnown() const { return m_best.has_value(); }
    // Invalid before the first observation.
    QDateTime now() const;
    // Milliseconds from now until then; 0 when it is over. Only after the first observation.
    qint64 msUntil(const QDateTime &then) const;

private:
    // Quartz drifts by about 50 ppm: the older an answer is, the less exact it is.
    static constexpr double driftPerMs = 50e-6;
    struct Observation {
        qint64 offsetMs = 0; // server's time since 1970 minus monotonic time
        double uncertainMs = 0; // half of the round trip
        qint64 atMs = 0;
    };
    double uncertaintyNow(const Observation &observation) const;

    const Clock &m_clock;
    std::optional<Observation> m_best;
};

} // namespace foyer::client
