#include "server/handlers/handlers.h"
#include "server/handlers/holdoutcome.h"
#include "server/storage/database.h"

namespace foyer::server
{

Result<protocol::Hold> handle(const protocol::ReleaseHold &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("booking/release", asked.command, fingerprint(asked), asked.show,
                                                  asked.holder, asked.hold);
    const HoldOutcome outcome = readHoldOutcome(row.value(), asked.show);
    context.services.showChanged(asked.show, outcome.version);
    return outcome.hold;
}

} // namespace foyer::server
