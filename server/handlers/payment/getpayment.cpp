#include "server/handlers/handlers.h"
#include "server/handlers/holdrow.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::Payment> handle(const protocol::GetPayment &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("payment/get", asked.show, asked.holder, asked.attempt);
    if (!row)
        return failure(ErrorCode::NotFound, u"no such attempt of this holder"_s, u"attempt"_s);
    protocol::Payment payment;
    payment.attempt = asked.attempt;
    payment.state = protocol::enumFromName<protocol::PaymentState>(row->next<QString>()).value();
    payment.asksAboutSeats = row->next<bool>();
    payment.hold = readHold(*row, asked.show, context.services.holds);
    return payment;
}

} // namespace foyer::server
