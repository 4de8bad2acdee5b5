#include "server/push/pushhub.h"

#include "server/dispatch/dispatcher.h"
#include "server/push/hubworker.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

PushHub::PushHub(const PushHubSettings &settings, Metrics &metrics)
    : m_worker(std::make_unique<HubWorker>(settings, metrics))
{
    m_thread.setObjectName(u"push"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_worker.get(), &HubWorker::start);
    QObject::connect(&m_thread, &QThread::finished, m_worker.get(), &HubWorker::end);
    m_thread.start();
}

PushHub::~PushHub() { stop(); }

void PushHub::stop()
{
    m_thread.quit();
    m_thread.wait();
}

template <class Message>
void PushHub::post(const ExchangePtr &exchange, const Message &message)
{
    if (m_waiting >= hubQueueMax) {
        Error busy = failure(ErrorCode::Busy, u"too many subscriptions are waiting"_s);
        busy.retryAfterMs = busyRetryMs;
        return exchange->fail(busy);
    }
    ++m_waiting;
    QMetaObject::invokeMethod(m_worker.get(), [this, exchange, message] {
        --m_waiting;
        m_worker->subscribe(exchange, message);
    });
}

void PushHub::subscribe(const ExchangePtr &exchange, const protocol::SubscribeShow &message)
{
    post(exchange, message);
}

void PushHub::subscribe(const ExchangePtr &exchange, const protocol::UnsubscribeShow &message)
{
    post(exchange, message);
}

void PushHub::subscribe(const ExchangePtr &exchange, const protocol::WatchPayments &message)
{
    post(exchange, message);
}

void PushHub::forget(const std::shared_ptr<Session> &session)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, session] { m_worker->forget(*session); });
}

void PushHub::showChanged(ShowId show, qint64 version)
{
    const std::lock_guard lock(m_mutex);
    const bool isFirst = m_changed.isEmpty();
    qint64 &known = m_changed[show];
    known = std::max(known, version);
    if (isFirst)
        QMetaObject::invokeMethod(m_worker.get(), [this] { deliverChanges(); });
}

void PushHub::deliverChanges()
{
    ShowVersions changed;
    {
        const std::lock_guard lock(m_mutex);
        changed.swap(m_changed);
    }
    m_worker->changedHere(changed);
}

void PushHub::paymentChanged(const HolderId &holder, const protocol::Payment &payment)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, holder, payment] { m_worker->paymentChanged(holder, payment); });
}

void PushHub::hinted(const QString &payload)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, payload] { m_worker->hinted(payload); });
}

void PushHub::mayHaveMissedHints()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->compareVersions(); });
}

} // namespace foyer::server
