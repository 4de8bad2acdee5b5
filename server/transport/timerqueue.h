// The timers of one event dispatcher, in the order in which they are due.
#pragma once

#include <QAbstractEventDispatcher>
#include <chrono>
#include <set>
#include <unordered_map>

namespace foyer::server
{

// One thread. Precise timers are due to the millisecond, coarse ones up to 5 % of their interval late, very coarse ones
// on full seconds: late ones share a wake-up. No timer is early.
class TimerQueue
{
public:
    void add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAllOf(const QObject *object);
    QList<QAbstractEventDispatcher::TimerInfo> allOf(const QObject *object) const;

    int remainingMs(int id) const; // 0: overdue, -1: no such timer
    int untilFirstMs() const; // -1: there is no timer

    // Tells the object of each timer that is due, once; answers how many. The objects may add and remove any timer
    // meanwhile, and what they start waits for the next time.
    int fire();

private:
    using Clock = std::chrono::steady_clock;

    // When a timer fires; the turn tells timers of one instant apart, and one setting of a timer from the next.
    struct Place {
        Clock::time_point at;
        quint64 turn = 0;
        int id = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    struct Timer {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Clock::time_point due;
        Place place;
    };

    Place placeOf(int id, const Timer &timer);
    bool fireAt(const Place &place, Clock::time_point now);

    std::unordered_map<int, Timer> m_timers;
    std::set<Place> m_queue; // without the timers whose objects are being told just now
    quint64 m_turn = 0;
};

} // namespace foyer::server
