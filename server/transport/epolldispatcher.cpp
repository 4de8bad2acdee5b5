#include "server/transport/epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <array>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace foyer::server
{

namespace
{
constexpr int eventsPerWaitMax = 512; // then timers and posted events have their turn

quint32 interestOf(QSocketNotifier::Type type)
{
    switch (type) {
    case QSocketNotifier::Read:
        return EPOLLIN;
    case QSocketNotifier::Write:
        return EPOLLOUT;
    case QSocketNotifier::Exception:
        return EPOLLPRI;
    }
    Q_UNREACHABLE();
}

int checked(int descriptor, const char *call)
{
    if (descriptor < 0)
        qFatal("%s: %s", call, qPrintable(qt_error_string(errno)));
    return descriptor;
}
} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(checked(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1"))
    , m_wake(checked(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "eventfd"))
{
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    checked(::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event), "epoll_ctl");
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted)
        return false;
    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    int waitMs = 0;
    if (flags.testFlag(QEventLoop::WaitForMoreEvents))
        waitMs = withTimers ? m_timers.untilFirstMs() : -1;
    if (waitMs != 0)
        emit aboutToBlock();
    int handled = flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? waitForWakeUp(waitMs) : waitForSockets(waitMs);
    if (withTimers)
        handled += m_timers.fire();
    return handled > 0;
}

// An event loop inside a handler waits itself and makes what we know stale: then the rest is left to the next wait,
// which reports it again.
int EpollDispatcher::waitForSockets(int waitMs)
{
    tellChanges();
    std::array<epoll_event, eventsPerWaitMax> events;
    const int count = ::epoll_wait(m_epoll, events.data(), eventsPerWaitMax, waitMs);
    Q_ASSERT_X(count >= 0 || errno == EINTR, "epoll_wait", qPrintable(qt_error_string(errno)));
    const quint64 round = ++m_round;
    int handled = 0;
    for (int i = 0; i < count && m_round == round; ++i)
        handled += events.at(size_t(i)).data.fd == m_wake ? takeWakeUp() : activate(events.at(size_t(i)));
    return handled;
}

int EpollDispatcher::waitForWakeUp(int waitMs)
{
    pollfd wake {m_wake, POLLIN, 0};
    return ::poll(&wake, 1, waitMs) > 0 ? takeWakeUp() : 0;
}

// Errors and the other side's hang-up are told to all notifiers of a descriptor, as by Qt's own dispatchers.
int EpollDispatcher::activate(const epoll_event &event)
{
    const int descriptor = event.data.fd;
    const auto watch = m_watches.find(descriptor);
    if (watch == m_watches.end())
        return 0;
    const quint64 round = m_round;
    const auto entries = watch->second.entries; // a copy: the handlers may change everything
    int handled = 0;
    for (const Entry &entry : entries) {
        // One of this round may stand for another file under a number that was in use before.
        if (entry.since == round || !isRegistered(descriptor, entry)
            || !(event.events & (interestOf(entry.notifier->type()) | EPOLLERR | EPOLLHUP)))
            continue;
        QEvent activation(QEvent::SockAct);
        QCoreApplication::sendEvent(entry.notifier, &activation);
        ++handled;
        if (m_round != round)
            break;
    }
    return handled;
}

bool EpollDispatcher::isRegistered(int descriptor, const Entry &entry) const
{
    const auto watch = m_watches.find(descriptor);
    return watch != m_watches.end() && watch->second.entries.contains(entry);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = int(notifier->socket());
    Watch &watch = m_watches[descriptor];
    watch.entries.append({notifier, m_round});
    noteChange(descriptor, watch);
}

// The last one leaves at once, for the descriptor may be closed next: one that lives on in another process could not be
// taken out any more.
void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = int(notifier->socket());
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end())
        return;
    Watch &watch = found->second;
    watch.entries.removeIf([notifier](const Entry &entry) { return entry.notifier == notifier; });
    if (!watch.entries.isEmpty())
        return noteChange(descriptor, watch);
    if (watch.told)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_watches.erase(found);
}

// Told in one go before the next wait: a notifier that is switched off and on in between costs one call.
void EpollDispatcher::noteChange(int descriptor, Watch &watch)
{
    if (!std::exchange(watch.changed, true))
        m_changed.push_back(descriptor);
}

void EpollDispatcher::tellChanges()
{
    for (const int descriptor : std::exchange(m_changed, {})) {
        const auto watch = m_watches.find(descriptor);
        if (watch != m_watches.end() && std::exchange(watch->second.changed, false))
            tell(descriptor, watch->second);
    }
}

void EpollDispatcher::tell(int descriptor, Watch &watch)
{
    epoll_event event {};
    event.data.fd = descriptor;
    for (const Entry &entry : watch.entries)
        event.events |= interestOf(entry.notifier->type());
    // A file that was closed has left epoll by itself, and its number may be another file's by now.
    const bool changed = watch.told && ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) == 0;
    watch.told = changed || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
    if (!watch.told)
        qWarning("descriptor %d cannot be watched: %s", descriptor, qPrintable(qt_error_string(errno)));
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    m_timers.add(timerId, interval, timerType, object);
}

bool EpollDispatcher::unregisterTimer(int timerId) { return m_timers.remove(timerId); }

bool EpollDispatcher::unregisterTimers(QObject *object) { return m_timers.removeAllOf(object); }

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.allOf(object);
}

int EpollDispatcher::remainingTime(int timerId) { return m_timers.remainingMs(timerId); }

void EpollDispatcher::wakeUp()
{
    if (!m_woken.exchange(true))
        ::eventfd_write(m_wake, 1);
}

// In this order: who calls wakeUp() before the exchange need not write, for we look at posted events before we wait
// again; who calls it after writes.
int EpollDispatcher::takeWakeUp()
{
    eventfd_t times = 0;
    ::eventfd_read(m_wake, &times);
    m_woken.exchange(false);
    return 1;
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace foyer::server
