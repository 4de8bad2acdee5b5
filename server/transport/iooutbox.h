// The outbox of one I/O thread: a queue of things to do there, and one wake-up for as many as have gathered.
#pragma once

#include "server/dispatch/outbox.h"

#include <QSet>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace foyer::server
{

class IoWorker;

inline constexpr int publishesWaitingMax =
    10'000; // of one I/O thread; who they are for is told the whole state instead

// Answers are bounded by the open requests of the sessions, joining and leaving by their subscriptions.
class IoOutbox final : public Outbox, public std::enable_shared_from_this<IoOutbox>
{
public:
    // From here on things are done by this worker; by nobody before, and after detach().
    void attach(IoWorker *worker);
    void detach();

    void answer(SessionId session, const QByteArray &frame) override;
    void join(SessionId session, const QString &topic) override;
    void leave(SessionId session, const QString &topic) override;
    void publish(const QString &topic, const QByteArray &frame) override;
    void resume(SessionId session, const QString &topic, const QByteArray &frame) override;
    void end(SessionId session) override;

private:
    using Task = std::function<void(IoWorker &)>;

    void post(Task task);
    void wake();
    void run(IoWorker &worker);

    std::mutex m_mutex; // guards all below
    IoWorker *m_worker = nullptr;
    std::vector<Task> m_tasks;
    bool m_isWoken = false; // run() will come
    int m_publishes = 0; // among m_tasks
    QSet<QString> m_overflown; // topics whose frames found no room
};

} // namespace foyer::server
