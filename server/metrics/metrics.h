// What the server counts of itself, and how it is told to Prometheus (text format 0.0.4).
#pragma once

#include "server/metrics/histogram.h"

#include <QByteArray>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace foyer::server
{

class Counter
{
public:
    void add(quint64 amount = 1) { m_value.fetch_add(amount, std::memory_order_relaxed); }
    quint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value = 0;
};

// Any thread may use it. Counters and histograms live as long as the registry: keep the reference where it is hot.
class Metrics
{
public:
    using Sample = std::function<double()>;

    Metrics() = default;
    Q_DISABLE_COPY_MOVE(Metrics)

    // Labels are written as Prometheus wants them: kind="booking.hold",outcome="ok". They must come from a bounded set.
    Counter &counter(const QByteArray &name, const QByteArray &labels = {});
    Histogram &histogram(const QByteArray &name, const QByteArray &labels = {});
    // A value that is asked for when somebody reads; sample must be callable from any thread until removeGauge().
    void addGauge(const QByteArray &name, Sample sample);
    void removeGauge(const QByteArray &name);
    // States what a name means. Names without help are shown without it.
    void describe(const QByteArray &name, const QByteArray &help);

    QByteArray text() const;

private:
    template <class T>
    using Family = std::map<QByteArray, std::unique_ptr<T>>; // by labels

    void writeHead(QByteArray &out, const QByteArray &name, const char *type) const;

    mutable std::mutex m_mutex;
    std::map<QByteArray, Family<Counter>> m_counters;
    std::map<QByteArray, Family<Histogram>> m_histograms;
    std::map<QByteArray, Sample> m_gauges;
    std::map<QByteArray, QByteArray> m_help;
};

} // namespace foyer::server
