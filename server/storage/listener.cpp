#include "server/storage/listener.h"

#include "server/storage/listenerworker.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Listener::Listener(ConnectionSettings settings, QStringList channels, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_channels(std::move(channels))
{
    m_thread.setObjectName(u"listener"_s);
}

Listener::~Listener()
{
    m_thread.quit();
    m_thread.wait();
}

void Listener::start()
{
    auto *worker = new ListenerWorker(m_settings, m_channels); // deleted by its thread's end
    worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, worker, &ListenerWorker::check);
    connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    connect(worker, &ListenerWorker::notified, this, &Listener::notified, Qt::DirectConnection);
    connect(worker, &ListenerWorker::mayHaveMissed, this, &Listener::mayHaveMissed, Qt::DirectConnection);
    m_thread.start();
}

} // namespace foyer::server
