#include "server/handlers/catalogue/venuecard.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/shows.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
protocol::Price readPrice(Row &row)
{
    protocol::Price price;
    price.category = row.next<QString>();
    price.priceType = row.next<QString>();
    price.minor = row.next<qint64>();
    return price;
}
} // namespace

Result<protocol::ShowDetails> handle(const protocol::GetShow &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("catalogue/show", asked.show);
    if (!row)
        return failure(ErrorCode::NotFound, u"no show %1"_s.arg(asked.show.value), u"show"_s);
    protocol::ShowDetails details;
    details.show = row->next<ShowId>();
    details.title = row->next<TitleId>();
    details.titleName = row->next<QString>();
    details.ageRating = row->next<int>();
    details.hall = row->next<QString>();
    details.startsAt = row->next<QDateTime>();
    details.endsAt = row->next<QDateTime>();
    details.language = row->next<QString>();
    details.plan = row->next<PlanId>();
    const auto priceList = row->next<qint64>();
    details.currency = row->next<QString>();
    Row venue = context.database.one("catalogue/venue", row->next<VenueId>()).value();
    details.venue = readVenueCard(venue);
    for (Row price : context.database.run("catalogue/prices", priceList))
        details.prices.append(readPrice(price));
    return details;
}

} // namespace foyer::server
