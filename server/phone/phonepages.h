// Answers what phones ask under the secret name of a link: the page with the tickets, and the papers of the booking.
#pragma once

#include "server/handlers/context.h"
#include "server/http/publichttp.h"
#include "server/limits/lookupguard.h"
#include "server/phone/phonewords.h"
#include "shared/core/lrumap.h"
#include "shared/domain/seatingplan.h"

namespace foyer::server
{

class Pool;

inline constexpr int phonePlansMax = 32; // seating plans kept in memory

// Any thread. services, pool and guard outlive it.
class PhonePages
{
public:
    PhonePages(const Services &services, Pool &pool, LookUpGuard &guard);

    // Waits for the database.
    PublicAnswer answer(const PublicRequest &request);

private:
    struct Link;

    PublicAnswer answerFrom(Database &database, const PublicRequest &request, PhoneLanguage language);
    PublicAnswer page(const Link &link, const PublicRequest &request, PhoneLanguage language, HandlerContext &context);
    std::shared_ptr<const SeatingPlan> plan(PlanId id, HandlerContext &context);

    const Services &m_services;
    Pool &m_pool;
    LookUpGuard &m_guard;
    std::mutex m_mutex;
    LruMap<PlanId, std::shared_ptr<const SeatingPlan>> m_plans; // guarded by m_mutex
};

} // namespace foyer::server
