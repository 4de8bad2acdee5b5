// One I/O thread: its event loop, its worker, and the outbox through which other threads reach it.
#pragma once

#include "server/transport/ioworker.h"

#include <QThread>

namespace foyer::server
{

class IoOutbox;

class IoThread
{
public:
    IoThread(int number, std::shared_ptr<Admission> admission, const ConnectionContext &context);
    ~IoThread(); // stops
    Q_DISABLE_COPY_MOVE(IoThread)

    // Any thread.
    void accept(qintptr descriptor);
    // Says goodbye to all clients and ends the thread. What comes through the outbox later is dropped.
    void stop();

private:
    QThread m_thread;
    const std::shared_ptr<IoOutbox> m_outbox;
    IoWorker *m_worker; // lives in m_thread, which deletes it when it ends
};

} // namespace foyer::server
