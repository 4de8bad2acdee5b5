// Answers what phones ask about a place on a waitlist: the page, what is new, and that its holder leaves.
#pragma once

#include "server/http/publichttp.h"
#include "server/phone/phoneplans.h"
#include "server/words/phonewords.h"

#include <functional>

namespace foyer::server
{

// Gives a place up, or the seats that it was offered; waits for the lane. False when it is not known whether it could.
using LeaveLine = std::function<bool(ShowId show, const HolderId &holder, EntryId entry)>;

class WaitPages
{
public:
    WaitPages(const Services &services, PhonePlans &plans, LeaveLine leave);

    // Waits for the database. Nothing for a code that nobody has, or whose place has ended by its holder's wish.
    std::optional<PublicAnswer> answer(Database &database, const PublicRequest &request, const Wording &wording);

private:
    struct Place;

    std::optional<PublicAnswer> page(const Place &place, const PublicRequest &request, const Wording &wording,
                                     HandlerContext &context);
    std::optional<PublicAnswer> leave(const Place &place, const Wording &wording);

    const Services &m_services;
    PhonePlans &m_plans;
    const LeaveLine m_leave;
};

} // namespace foyer::server
