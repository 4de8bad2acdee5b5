#include "server/push/pushhub.h"

#include "server/dispatch/dispatcher.h"
#include "server/push/hubworker.h"
#include "shared/core/wakeups.h"

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

void PushHub::subscribe(const ExchangePtr &exchange, const protocol::WatchHolder &message) { post(exchange, message); }

void PushHub::subscribe(const ExchangePtr &exchange, const protocol::WatchLine &message) { post(exchange, message); }

void PushHub::missed(const std::shared_ptr<Session> &session, const QString &topic)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, session, topic] { m_worker->missed(*session, topic); });
}

void PushHub::forget(const std::shared_ptr<Session> &session)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, session] { m_worker->forget(*session); });
}

void PushHub::committed(ShowId show, const QList<SeatChange> &changes)
{
    const std::lock_guard lock(m_mutex);
    for (const SeatChange &change : changes) {
        if (qsizetype(m_commits.size()) < commitsWaitingMax)
            m_commits.emplace_back(show, change);
        note(show, change.version);
    }
}

void PushHub::note(ShowId show, qint64 version)
{
    wakeForFirst();
    qint64 &known = m_changed[show];
    known = std::max(known, version);
}

// One wake-up for all that comes until the worker looks.
void PushHub::wakeForFirst()
{
    if (m_changed.isEmpty() && m_payments.isEmpty())
        WakeUps::wake(this, [this] { QMetaObject::invokeMethod(m_worker.get(), [this] { deliverChanges(); }); });
}

void PushHub::deliverChanges()
{
    ShowVersions changed;
    Commits commits;
    QList<HoldersPayment> payments;
    {
        const std::lock_guard lock(m_mutex);
        changed.swap(m_changed);
        commits.swap(m_commits);
        payments.swap(m_payments);
    }
    m_worker->changedHere(changed, std::move(commits));
    for (const auto &[holder, payment] : std::as_const(payments))
        m_worker->paymentChanged(holder, payment);
}

void PushHub::paymentChanged(const HolderId &holder, const protocol::Payment &payment)
{
    const std::lock_guard lock(m_mutex);
    wakeForFirst();
    m_payments.append({holder, payment});
}

void PushHub::roomChanged(const HolderId &holder, const protocol::RoomPlace &place)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, holder, place] { m_worker->roomChanged(holder, place); });
}

void PushHub::entryChanged(const HoldersEntry &changed)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, changed] { m_worker->entryChanged(changed); });
}

void PushHub::lineListed(ShowId show, const QList<HoldersEntry> &waiting)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, show, waiting] { m_worker->lineListed(show, waiting); });
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
