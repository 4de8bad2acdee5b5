// The outbox of one I/O thread: a queue of things to do there, and one wake-up for as many as have gathered.
#pragma once

#include "server/dispatch/outbox.h"

#include <functional>
#include <mutex>
#include <vector>

namespace foyer::server
{

class IoWorker;

// Its length is bounded by what may come in: the open requests of the sessions, and a delta of each show in 20 ms.
class IoOutbox final : public Outbox
{
public:
    // From here on things are done by this worker; by nobody before, and after detach().
    void attach(IoWorker *worker);
    void detach();

    void answer(SessionId session, const QByteArray &frame) override;
    void join(SessionId session, const QString &topic) override;
    void leave(SessionId session, const QString &topic) override;
    void publish(const QString &topic, const QByteArray &frame) override;

private:
    using Task = std::function<void(IoWorker &)>;

    void post(Task task);
    void run(IoWorker &worker);

    std::mutex m_mutex;
    IoWorker *m_worker = nullptr;
    std::vector<Task> m_tasks;
};

} // namespace foyer::server
