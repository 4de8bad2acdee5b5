#include "server/handlers/handlers.h"
#include "server/handlers/payment/paymentrow.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::Payment> handle(const protocol::GetPayment &asked, HandlerContext &context)
{
    std::optional<Row> row =
        context.database.one("payment/get", asked.show, asked.holder, asked.attempt, context.services.holds.renewals);
    if (!row)
        return failure(ErrorCode::NotFound, u"no such attempt of this holder"_s, u"attempt"_s);
    return readPayment(*row, asked.show, asked.attempt);
}

} // namespace foyer::server
