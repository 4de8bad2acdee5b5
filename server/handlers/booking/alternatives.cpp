#include "server/handlers/booking/alternatives.h"

#include "server/handlers/booking/seatsnow.h"
#include "server/handlers/plancache.h"
#include "server/storage/database.h"
#include "shared/domain/bestseats.h"

namespace foyer::server
{

Error withAlternatives(Error refusal, const protocol::HoldSeats &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("catalogue/show_plan", asked.show);
    const auto index = context.services.plans.index(row.value().next<PlanId>(), context.database);
    if (index) {
        const QByteArray states = seatsNow(context.database, asked.show, (*index)->seatNoMax(), asked.instead);
        refusal.alternatives = equalSeatsNear(**index, states, asked.seats);
    }
    return refusal;
}

} // namespace foyer::server
