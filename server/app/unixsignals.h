// SIGTERM and SIGINT as a Qt signal in the main thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace foyer::server
{

// One for the process; make it in the main thread.
class UnixSignals final : public QObject
{
    Q_OBJECT
public:
    UnixSignals();
    ~UnixSignals() override;

signals:
    void stopRequested(int signal);

private:
    void read();

    int m_ends[2] = {-1, -1}; // a pipe: the handler writes, the notifier reads
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace foyer::server
