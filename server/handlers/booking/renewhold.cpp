#include "server/handlers/handlers.h"
#include "server/handlers/holdoutcome.h"
#include "server/storage/database.h"

namespace foyer::server
{

Result<protocol::Hold> handle(const protocol::RenewHold &asked, HandlerContext &context)
{
    const HoldPolicy &policy = context.services.holds;
    std::optional<Row> row =
        context.database.one("booking/renew", asked.command, fingerprint(asked), asked.show, asked.holder, asked.hold,
                             policy.holdSeconds, policy.renewals, policy.totalSecondsMax);
    return readHoldOutcome(row.value(), asked.show).hold;
}

} // namespace foyer::server
