// Answers what phones ask under the secret name of a link: the page with the tickets and the papers of the booking, or
// a place on a waitlist.
#pragma once

#include "server/handlers/context.h"
#include "server/http/publichttp.h"
#include "server/limits/lookupguard.h"
#include "server/phone/waitpages.h"

namespace foyer::server
{

class Pool;

// Any thread. services, pool and guard outlive it.
class PhonePages
{
public:
    PhonePages(const Services &services, Pool &pool, LookUpGuard &guard, LeaveLine leave);

    // Waits for the database.
    PublicAnswer answer(const PublicRequest &request);

private:
    struct Link;

    PublicAnswer answerFrom(Database &database, const PublicRequest &request, const Wording &wording);
    PublicAnswer page(const Link &link, const PublicRequest &request, const Wording &wording, HandlerContext &context);
    PublicAnswer waiting(Database &database, const PublicRequest &request, const Wording &wording);

    const Services &m_services;
    Pool &m_pool;
    LookUpGuard &m_guard;
    PhonePlans m_plans;
    WaitPages m_waiting;
};

} // namespace foyer::server
