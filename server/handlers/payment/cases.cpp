#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/refund.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int triesWorthALook = 5; // of asking the gateway: about half a minute
}

Result<protocol::PaymentCases> handle(const protocol::ListCases &, HandlerContext &context)
{
    protocol::PaymentCases list;
    for (Row row : context.database.run("payment/cases", triesWorthALook)) {
        protocol::PaymentCase one;
        one.number = row.next<qint64>();
        one.about = protocol::enumFromName<protocol::CaseKind>(row.next<QString>()).value();
        one.show = row.next<ShowId>();
        one.booking = row.next<BookingId>();
        const auto subject = row.next<QUuid>();
        if (one.about == protocol::CaseKind::RefundRefused)
            one.refund = RefundId(subject);
        else
            one.attempt = AttemptId(subject);
        one.amount.minor = row.next<qint64>();
        one.amount.currency = row.next<QString>();
        one.since = row.next<QDateTime>();
        list.cases.append(one);
    }
    return list;
}

Result<protocol::Done> handle(const protocol::CloseCase &asked, HandlerContext &context)
{
    if (!context.database.one("payment/close_case", asked.number, context.caller.device, asked.note))
        return failure(ErrorCode::NotFound, u"no such open case"_s, u"number"_s);
    return protocol::Done {};
}

} // namespace foyer::server
