#include "client/logic/common/plancache.h"

#include "client/net/whendone.h"
#include "shared/domain/planformat.h"

namespace foyer::client
{

namespace
{

// Any thread.
Result<Hall> hallFrom(const QJsonObject &document)
{
    Result<SeatingPlan> read = planFromJson(document);
    if (!read)
        return read.error();
    const auto plan = std::make_shared<const SeatingPlan>(std::move(*read));
    return Hall {plan, std::make_shared<const SeatIndex>(*plan)};
}

} // namespace

PlanCache::PlanCache(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_reader.setMaxThreadCount(1);
}

QFuture<Result<Hall>> PlanCache::hall(PlanId plan)
{
    if (const Hall known = m_halls.value(plan); known.plan) {
        m_order.removeOne(plan);
        m_order.append(plan);
        return QtFuture::makeReadyFuture(Result<Hall>(known));
    }
    const auto promise = std::make_shared<QPromise<Result<Hall>>>();
    promise->start();
    whenDone(m_api.send(protocol::GetPlan {plan}), this,
             [this, plan, promise](const Result<protocol::PlanDocument> &document) {
                 if (document)
                     return read(plan, document->document, promise);
                 promise->addResult(document.error());
                 promise->finish();
             });
    return promise->future();
}

void PlanCache::read(PlanId plan, const QJsonObject &document, const Promise &promise)
{
    m_reader.start([this, plan, document, promise] {
        QMetaObject::invokeMethod(
            this,
            [this, plan, promise, hall = hallFrom(document)] {
                if (hall)
                    keep(plan, *hall);
                promise->addResult(hall);
                promise->finish();
            },
            Qt::QueuedConnection);
    });
}

void PlanCache::keep(PlanId plan, const Hall &hall)
{
    m_order.removeOne(plan);
    m_order.append(plan);
    m_halls.insert(plan, hall);
    if (m_order.size() > plansMax)
        m_halls.remove(m_order.takeFirst());
}

} // namespace foyer::client
