#include "server/handlers/handlers.h"
#include "server/storage/database.h"

namespace foyer::server
{

Result<protocol::Payment> handle(const protocol::LookAtPayment &asked, HandlerContext &context)
{
    if (context.database.run("payment/make_due", asked.show, asked.holder, asked.attempt).affected() > 0)
        context.services.paymentDue();
    return handle(protocol::GetPayment {asked.show, asked.holder, asked.attempt}, context);
}

} // namespace foyer::server
