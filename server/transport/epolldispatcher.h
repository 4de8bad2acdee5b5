// The event loop of a thread that owns thousands of sockets: Qt's events on Linux's epoll.
#pragma once

#include "server/transport/timerqueue.h"

#include <QAbstractEventDispatcher>
#include <QVarLengthArray>
#include <atomic>
#include <unordered_map>
#include <vector>

struct epoll_event;

namespace foyer::server
{

// What Qt's own dispatchers cost for one socket grows with the number of all sockets; here it does not. Everything but
// wakeUp() and interrupt() belongs to the thread whose dispatcher this is.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT
public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override;
    void interrupt() override;

private:
    struct Entry {
        QSocketNotifier *notifier;
        quint64 since; // the round in which it was registered
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    // What is known of one descriptor.
    struct Watch {
        QVarLengthArray<Entry, 3> entries; // never empty
        bool told = false; // to epoll
        bool changed = false; // stands in m_changed
    };

    int waitForSockets(int waitMs);
    int waitForWakeUp(int waitMs);
    void tellChanges();
    void tell(int descriptor, Watch &watch);
    void noteChange(int descriptor, Watch &watch);
    int activate(const epoll_event &event);
    bool isRegistered(int descriptor, const Entry &entry) const;
    int takeWakeUp();

    const int m_epoll;
    const int m_wake; // an eventfd
    std::atomic<bool> m_woken = false; // m_wake is readable, or about to be
    std::atomic<bool> m_interrupted = false;
    std::unordered_map<int, Watch> m_watches;
    std::vector<int> m_changed; // descriptors to tell epoll about before the next wait
    quint64 m_round = 0; // counts the waits
    TimerQueue m_timers;
};

} // namespace foyer::server
