#include "shared/protocol/refund.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Result<protocol::Refund> readRefund(Database &database, const RefundId &id)
{
    std::optional<Row> row = database.one("payment/refund", id);
    if (!row)
        return failure(ErrorCode::NotFound, u"no such refund"_s, u"refund"_s);
    protocol::Refund refund;
    refund.refund = id;
    refund.show = row->next<ShowId>();
    refund.booking = row->next<BookingId>();
    refund.seats = row->next<SeatNos>();
    refund.total.minor = row->next<qint64>();
    refund.total.currency = row->next<QString>();
    refund.state = protocol::enumFromName<protocol::RefundState>(row->next<QString>()).value();
    return refund;
}
} // namespace

Result<protocol::Refund> handle(const protocol::AskRefund &asked, HandlerContext &context)
{
    const auto error =
        context.database.value<std::optional<QString>>("payment/ask_refund", asked.refund, asked.show, asked.booking,
                                                       asked.seats, asked.reason, context.caller.device);
    if (error)
        return failure(errorFromName(*error).value_or(ErrorCode::Internal), u"not these tickets"_s, u"seats"_s);
    context.services.refundAsked();
    return readRefund(context.database, asked.refund);
}

Result<protocol::Refund> handle(const protocol::GetRefund &asked, HandlerContext &context)
{
    return readRefund(context.database, asked.refund);
}

} // namespace foyer::server
