// How often a duration fell below each of a few bounds.
#pragma once

#include <QByteArray>
#include <array>
#include <atomic>

namespace foyer::server
{

class Histogram
{
public:
    static constexpr std::array boundsSeconds {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0};

    void observe(double seconds);
    // The lines of one Prometheus histogram.
    void write(QByteArray &out, const QByteArray &name, const QByteArray &labels) const;

private:
    std::array<std::atomic<quint64>, boundsSeconds.size() + 1> m_buckets {};
    std::atomic<quint64> m_sumMicroseconds = 0;
};

} // namespace foyer::server
