#include "server/metrics/histogram.h"

#include <algorithm>

namespace foyer::server
{

void Histogram::observe(double seconds)
{
    const auto bucket = std::lower_bound(boundsSeconds.begin(), boundsSeconds.end(), seconds) - boundsSeconds.begin();
    m_buckets[size_t(bucket)].fetch_add(1, std::memory_order_relaxed);
    m_sumMicroseconds.fetch_add(quint64(std::max(0.0, seconds) * 1e6), std::memory_order_relaxed);
}

void Histogram::write(QByteArray &out, const QByteArray &name, const QByteArray &labels) const
{
    const QByteArray prefix = labels.isEmpty() ? QByteArray() : labels + ',';
    const QByteArray braced = labels.isEmpty() ? QByteArray() : '{' + labels + '}';
    quint64 below = 0;
    for (size_t i = 0; i < m_buckets.size(); ++i) {
        below += m_buckets[i].load(std::memory_order_relaxed);
        const QByteArray bound = i < boundsSeconds.size() ? QByteArray::number(boundsSeconds[i]) : "+Inf";
        out += name + "_bucket{" + prefix + "le=\"" + bound + "\"} " + QByteArray::number(below) + '\n';
    }
    const double sum = double(m_sumMicroseconds.load(std::memory_order_relaxed)) / 1e6;
    out += name + "_sum" + braced + ' ' + QByteArray::number(sum, 'g', 12) + '\n';
    out += name + "_count" + braced + ' ' + QByteArray::number(below) + '\n';
}

} // namespace foyer::server
