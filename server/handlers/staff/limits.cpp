#include "server/handlers/staff/limits.h"

#include "server/handlers/handlers.h"
#include "shared/core/ipaddress.h"
#include "shared/domain/contact.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// As it is written in the table, which is compared with letter by letter.
Result<QString> subjectOf(const protocol::LiftLimit &asked)
{
    switch (asked.of) {
    case protocol::LimitOf::Device:
        return asked.whom.trimmed();
    case protocol::LimitOf::Address:
        if (const QString address = canonicalAddress(asked.whom); !address.isEmpty())
            return address;
        return failure(ErrorCode::OutOfRange, u"no IP address"_s, u"whom"_s);
    case protocol::LimitOf::Contact:
        return isMailAddress(asked.whom) ? Result<QString>(asked.whom.toLower())
                                         : failure(ErrorCode::OutOfRange, u"no mail address"_s, u"whom"_s);
    }
    Q_UNREACHABLE();
}
} // namespace

Result<protocol::LiftedLimit> liftLimit(const protocol::LiftLimit &asked, const Caller &caller, Database &database)
{
    const Result<QString> subject = subjectOf(asked);
    if (!subject)
        return subject.error();
    const auto until = database.value<QDateTime>("staff/lift_limit", protocol::enumName(asked.of), *subject,
                                                 asked.minutes, asked.reason, caller.device);
    database.run("storage/notify", staffChannel, *subject);
    return protocol::LiftedLimit {until};
}

Result<protocol::LiftedLimit> handle(const protocol::LiftLimit &asked, HandlerContext &context)
{
    return liftLimit(asked, context.caller, context.database);
}

} // namespace foyer::server
