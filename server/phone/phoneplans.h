// Seating plans that pages for phones need to name seats, kept in memory: a revision never changes.
#pragma once

#include "server/handlers/context.h"
#include "shared/core/lrumap.h"
#include "shared/domain/seatingplan.h"

#include <memory>
#include <mutex>

namespace foyer::server
{

inline constexpr int phonePlansMax = 32;

// Any thread.
class PhonePlans
{
public:
    // Waits for the database. Null where there is no such plan.
    std::shared_ptr<const SeatingPlan> plan(PlanId id, HandlerContext &context);

private:
    std::mutex m_mutex;
    LruMap<PlanId, std::shared_ptr<const SeatingPlan>> m_plans {phonePlansMax}; // guarded by m_mutex
};

} // namespace foyer::server
