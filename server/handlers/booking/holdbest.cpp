#include "server/handlers/booking/seatsnow.h"
#include "server/handlers/handlers.h"
#include "server/handlers/holdoutcome.h"
#include "server/handlers/plancache.h"
#include "server/storage/database.h"
#include "shared/domain/bestseats.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
HoldOutcome holdSeats(const protocol::HoldBest &asked, const SeatNos &seats, HandlerContext &context)
{
    const HoldPolicy &policy = context.services.holds;
    std::optional<Row> row =
        context.database.one("booking/hold", asked.command, fingerprint(asked), asked.show, asked.holder, seats,
                             asked.instead, policy.holdSeconds, policy.renewals, policy.holdsPerHolderMax);
    return readHoldOutcome(row.value(), asked.show);
}

Result<SeatNos> chooseSeats(const protocol::HoldBest &asked, PlanId planId, HandlerContext &context)
{
    const auto index = context.services.plans.index(planId, context.database);
    if (!index)
        return index.error();
    const QByteArray states = seatsNow(context.database, asked.show, (*index)->seatNoMax(), asked.instead);
    const Result<SeatChoice> choice =
        bestSeats(**index, states, {asked.count, asked.category.value_or(QString()), asked.wheelchairs});
    if (!choice)
        return choice.error();
    return choice->seats;
}
} // namespace

// The show's lock is held from before the choice until the commit: a rush of people who all ask for the best seats is
// served one after the other, each from what the one before left.
Result<protocol::Hold> handle(const protocol::HoldBest &asked, HandlerContext &context)
{
    Transaction transaction(context.database);
    std::optional<Row> show = context.database.one("booking/lock_show", asked.show, asked.command);
    if (!show)
        return failure(ErrorCode::NotFound, u"no show %1"_s.arg(asked.show.value), u"show"_s);
    const auto plan = show->next<PlanId>();
    const bool isRepeated = show->next<bool>();
    SeatNos seats {SeatNo(1)}; // a repeated command gets its stored answer, whatever the seats
    if (!isRepeated) {
        Result<SeatNos> chosen = chooseSeats(asked, plan, context);
        if (!chosen)
            return chosen.error();
        seats = *chosen;
    }
    const HoldOutcome outcome = holdSeats(asked, seats, context);
    transaction.commit();
    context.services.showChanged(asked.show, outcome.version);
    return outcome.hold;
}

} // namespace foyer::server
