#include "server/handlers/booking/bookingrow.h"
#include "server/handlers/handlers.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::Booking> handle(const protocol::GetBooking &asked, HandlerContext &context)
{
    std::optional<protocol::Booking> booking = readBooking(asked.show, asked.holder, asked.booking, context);
    if (!booking)
        return failure(ErrorCode::NotFound, u"no such booking of this holder"_s, u"booking"_s);
    return *std::move(booking);
}

} // namespace foyer::server
