#include "server/transport/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <bit>
#include <limits>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace foyer::server
{

namespace
{
constexpr qint64 coarseShare = 20; // a coarse timer may be late by one part in so many of its interval

// The instants at which timers of this kind fire are multiples of it; 0: they may be any.
milliseconds gridOf(Qt::TimerType type, milliseconds interval)
{
    switch (type) {
    case Qt::PreciseTimer:
        break;
    case Qt::CoarseTimer:
        return milliseconds(std::bit_floor(quint64(interval.count() / coarseShare)));
    case Qt::VeryCoarseTimer:
        return 1s;
    }
    return 0ms;
}

template <typename Time>
int untilMs(Time at)
{
    const auto left = std::chrono::ceil<milliseconds>(at - Time::clock::now()).count();
    return int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max()));
}
} // namespace

TimerQueue::Place TimerQueue::placeOf(int id, const Timer &timer)
{
    const milliseconds grid = gridOf(timer.type, timer.interval);
    Clock::time_point at = timer.due;
    if (const auto over = grid > 0ms ? at.time_since_epoch() % grid : 0ns; over > 0ns)
        at += grid - over;
    return {at, ++m_turn, id};
}

void TimerQueue::add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object)
{
    milliseconds interval(intervalMs);
    if (type == Qt::VeryCoarseTimer)
        interval = std::max<milliseconds>(1s, std::chrono::round<std::chrono::seconds>(interval));
    remove(id);
    Timer &timer = m_timers.emplace(id, Timer {interval, type, object, Clock::now() + interval, {}}).first->second;
    timer.place = placeOf(id, timer);
    m_queue.insert(timer.place);
}

bool TimerQueue::remove(int id)
{
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end())
        return false;
    m_queue.erase(timer->second.place);
    m_timers.erase(timer);
    return true;
}

bool TimerQueue::removeAllOf(const QObject *object)
{
    const auto removed = std::erase_if(m_timers, [this, object](const auto &timer) {
        if (timer.second.object != object)
            return false;
        m_queue.erase(timer.second.place);
        return true;
    });
    return removed > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::allOf(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> found;
    for (const auto &[id, timer] : m_timers)
        if (timer.object == object)
            found.emplaceBack(id, int(timer.interval.count()), timer.type);
    return found;
}

int TimerQueue::remainingMs(int id) const
{
    const auto timer = m_timers.find(id);
    return timer == m_timers.end() ? -1 : untilMs(timer->second.place.at);
}

int TimerQueue::untilFirstMs() const { return m_queue.empty() ? -1 : untilMs(m_queue.begin()->at); }

int TimerQueue::fire()
{
    if (m_queue.empty())
        return 0;
    const Clock::time_point now = Clock::now();
    std::vector<Place> due;
    for (auto place = m_queue.begin(); place != m_queue.end() && place->at <= now; ++place)
        due.push_back(*place);
    int fired = 0;
    for (const Place &place : due)
        fired += fireAt(place, now);
    return fired;
}

// Out of the queue while its object is told: an event loop in there neither tells it again nor waits for it.
bool TimerQueue::fireAt(const Place &place, Clock::time_point now)
{
    if (m_queue.erase(place) == 0)
        return false; // removed or set anew by one that fired before it
    Timer &timer = m_timers.at(place.id);
    timer.due += timer.interval;
    if (timer.due < now)
        timer.due = now + timer.interval; // the periods that were missed stay missed
    const Place next = timer.place = placeOf(place.id, timer);

    QTimerEvent event(place.id);
    QCoreApplication::sendEvent(timer.object, &event);
    if (const auto still = m_timers.find(place.id); still != m_timers.end() && still->second.place == next)
        m_queue.insert(next);
    return true;
}

} // namespace foyer::server
