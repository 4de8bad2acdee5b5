#include "server/metrics/metrics.h"

namespace foyer::server
{

namespace
{
template <class Families>
auto &member(Families &families, const QByteArray &name, const QByteArray &labels)
{
    auto &slot = families[name][labels];
    if (!slot)
        slot = std::make_unique<typename std::remove_reference_t<decltype(slot)>::element_type>();
    return *slot;
}
} // namespace

Counter &Metrics::counter(const QByteArray &name, const QByteArray &labels)
{
    const std::lock_guard lock(m_mutex);
    return member(m_counters, name, labels);
}

Histogram &Metrics::histogram(const QByteArray &name, const QByteArray &labels)
{
    const std::lock_guard lock(m_mutex);
    return member(m_histograms, name, labels);
}

void Metrics::addGauge(const QByteArray &name, Sample sample)
{
    const std::lock_guard lock(m_mutex);
    m_gauges[name] = std::move(sample);
}

void Metrics::removeGauge(const QByteArray &name)
{
    const std::lock_guard lock(m_mutex);
    m_gauges.erase(name);
}

void Metrics::describe(const QByteArray &name, const QByteArray &help)
{
    const std::lock_guard lock(m_mutex);
    m_help[name] = help;
}

QByteArray Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray out;
    for (const auto &[name, family] : m_counters) {
        writeHead(out, name, "counter");
        for (const auto &[labels, counter] : family) {
            const QByteArray braced = labels.isEmpty() ? QByteArray() : '{' + labels + '}';
            out += name + braced + ' ' + QByteArray::number(counter->value()) + '\n';
        }
    }
    for (const auto &[name, sample] : m_gauges) {
        writeHead(out, name, "gauge");
        out += name + ' ' + QByteArray::number(sample(), 'g', 15) + '\n';
    }
    for (const auto &[name, family] : m_histograms) {
        writeHead(out, name, "histogram");
        for (const auto &[labels, histogram] : family)
            histogram->write(out, name, labels);
    }
    return out;
}

void Metrics::writeHead(QByteArray &out, const QByteArray &name, const char *type) const
{
    if (const auto help = m_help.find(name); help != m_help.end())
        out += "# HELP " + name + ' ' + help->second + '\n';
    out += "# TYPE " + name + ' ' + type + '\n';
}

} // namespace foyer::server
