#include "server/phone/phoneplans.h"

#include "server/handlers/handlers.h"
#include "shared/domain/planformat.h"
#include "shared/protocol/shows.h"

namespace foyer::server
{

std::shared_ptr<const SeatingPlan> PhonePlans::plan(PlanId id, HandlerContext &context)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto *const known = m_plans.find(id))
            return *known;
    }
    const auto document = handle(protocol::GetPlan {id}, context);
    if (!document)
        return nullptr;
    const Result<SeatingPlan> read = planFromJson(document->document);
    if (!read)
        return nullptr;
    const auto plan = std::make_shared<const SeatingPlan>(*read);
    const std::lock_guard lock(m_mutex);
    return m_plans.touch(id) = plan;
}

} // namespace foyer::server
