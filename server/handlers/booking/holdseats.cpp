#include "server/handlers/booking/alternatives.h"
#include "server/handlers/handlers.h"
#include "server/handlers/holdoutcome.h"
#include "server/storage/database.h"

namespace foyer::server
{

Result<protocol::Hold> handle(const protocol::HoldSeats &asked, HandlerContext &context)
{
    const HoldPolicy &policy = context.services.holds;
    std::optional<Row> row =
        context.database.one("booking/hold", asked.command, fingerprint(asked), asked.show, asked.holder, asked.seats,
                             asked.instead, policy.holdSeconds, policy.renewals, policy.holdsPerHolderMax);
    HoldOutcome outcome = readHoldOutcome(row.value(), asked.show);
    context.services.showChanged(asked.show, outcome.version);
    if (!outcome.hold && outcome.hold.error().code == ErrorCode::SeatTaken)
        return withAlternatives(outcome.hold.error(), asked, context);
    return outcome.hold;
}

} // namespace foyer::server
