#include "server/transport/iothread.h"

#include "server/transport/epolldispatcher.h"
#include "server/transport/iooutbox.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

IoThread::IoThread(int number, std::shared_ptr<Admission> admission, const ConnectionContext &context)
    : m_outbox(std::make_shared<IoOutbox>())
    , m_worker(new IoWorker(m_outbox, std::move(admission), context))
{
    m_thread.setObjectName(u"io-%1"_s.arg(number));
    m_worker->moveToThread(&m_thread);
    m_outbox->attach(m_worker);
    QObject::connect(&m_thread, &QThread::started, m_worker, &IoWorker::start);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setEventDispatcher(new EpollDispatcher); // is the thread's from here on
    m_thread.start();
}

IoThread::~IoThread() { stop(); }

void IoThread::accept(qintptr descriptor)
{
    QMetaObject::invokeMethod(m_worker, [this, descriptor] { m_worker->accept(descriptor); });
}

void IoThread::stop()
{
    if (!m_thread.isRunning())
        return;
    // After what is queued already, so that the last answers go out.
    QMetaObject::invokeMethod(m_worker, [this] {
        m_outbox->detach();
        m_worker->closeAll();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace foyer::server
