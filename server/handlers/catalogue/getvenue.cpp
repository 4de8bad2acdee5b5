#include "server/handlers/catalogue/venuecard.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::VenueCard> handle(const protocol::GetVenue &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("catalogue/venue", asked.venue);
    if (!row)
        return failure(ErrorCode::NotFound, u"no venue %1"_s.arg(asked.venue.value), u"venue"_s);
    return readVenueCard(*row);
}

} // namespace foyer::server
