#include "client/logic/common/plancache.h"

#include "shared/domain/planformat.h"

#include <QPointer>

namespace foyer::client
{

QFuture<Result<PlanPtr>> PlanCache::plan(PlanId plan)
{
    if (const PlanPtr known = m_plans.value(plan)) {
        m_order.removeOne(plan);
        m_order.append(plan);
        return QtFuture::makeReadyFuture(Result<PlanPtr>(known));
    }
    return m_api.send(protocol::GetPlan {plan})
        .then([guard = QPointer(this), plan](const Result<protocol::PlanDocument> &document) -> Result<PlanPtr> {
            if (!guard)
                return failure(ErrorCode::ConnectionLost);
            return guard->keep(plan, document);
        });
}

Result<PlanPtr> PlanCache::keep(PlanId plan, const Result<protocol::PlanDocument> &document)
{
    if (!document)
        return document.error();
    Result<SeatingPlan> read = planFromJson(document->document);
    if (!read)
        return read.error();
    const PlanPtr made = std::make_shared<const SeatingPlan>(std::move(*read));
    m_order.removeOne(plan);
    m_order.append(plan);
    m_plans.insert(plan, made);
    if (m_order.size() > plansMax)
        m_plans.remove(m_order.takeFirst());
    return made;
}

} // namespace foyer::client
