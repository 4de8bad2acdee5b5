#include "server/handlers/contactfault.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/waitlistcontact.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
std::optional<Error> faultOf(const protocol::SetEntryContact &asked, const OfferWays &ways)
{
    if (const auto fault = faultOfContact(asked.mail, asked.phone, asked.language))
        return fault;
    if (asked.mail && !ways.byMail)
        return failure(ErrorCode::Unavailable, u"this house sends no mail, or has no pages for phones"_s, u"mail"_s);
    if (asked.phone && !ways.byPhone)
        return failure(ErrorCode::Unavailable, u"this house has no gateway for short messages"_s, u"phone"_s);
    return std::nullopt;
}
} // namespace

// Whichever is committed last, this or the offer, leaves the job: who was told that his address is known hears of it.
Result<protocol::Done> handle(const protocol::SetEntryContact &asked, HandlerContext &context)
{
    if (const auto fault = faultOf(asked, context.services.offerWays))
        return *fault;
    Transaction transaction(context.database);
    const auto known =
        context.database.one("waitlist/set_contact", asked.show, asked.holder, asked.entry,
                             asked.mail.value_or(QString()), asked.phone.value_or(QString()), asked.language);
    if (!known)
        return failure(ErrorCode::EntryUnknown, u"no such open entry of this holder"_s, u"entry"_s);
    context.database.run("waitlist/call_offered", asked.show, asked.entry);
    transaction.commit();
    context.services.jobAdded();
    return protocol::Done {};
}

} // namespace foyer::server
