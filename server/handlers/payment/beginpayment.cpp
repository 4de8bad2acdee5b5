#include "server/handlers/handlers.h"
#include "server/handlers/holdoutcome.h"
#include "server/storage/database.h"

namespace foyer::server
{

Result<protocol::Payment> handle(const protocol::BeginPayment &asked, HandlerContext &context)
{
    SeatNos seats;
    QStringList priceTypes;
    for (const protocol::SeatPrice &seat : asked.seats) {
        seats.append(seat.seat);
        priceTypes.append(seat.priceType);
    }
    const HoldPolicy &policy = context.services.holds;
    std::optional<Row> row = context.database.one(
        "payment/begin", asked.command, fingerprint(asked), asked.show, asked.holder, asked.hold, asked.attempt, seats,
        priceTypes, asked.total.minor, asked.total.currency, asked.paymentToken, policy.payingSeconds, policy.renewals);
    const HoldOutcome outcome = readHoldOutcome(row.value(), asked.show);
    if (!outcome.hold)
        return outcome.hold.error();
    context.services.showChanged(asked.show, outcome.version);
    context.services.paymentsDue();
    return protocol::Payment {asked.attempt, protocol::PaymentState::Created, *outcome.hold};
}

} // namespace foyer::server
