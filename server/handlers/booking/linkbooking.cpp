#include "server/handlers/handlers.h"
#include "server/handlers/phonetoken.h"
#include "server/storage/database.h"
#include "shared/protocol/bookingaccess.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::PhoneLink> handle(const protocol::LinkBooking &asked, HandlerContext &context)
{
    if (context.services.phonePages.isEmpty())
        return failure(ErrorCode::Unavailable, u"this house has no pages for phones"_s);
    const QByteArray token = newPhoneToken();
    std::optional<Row> row = context.database.one("booking/make_link", asked.show, asked.holder, asked.booking,
                                                  phoneTokenHash(token), phoneLinkSeconds);
    if (!row)
        return failure(ErrorCode::NotFound, u"no such booking of this holder"_s, u"booking"_s);
    return protocol::PhoneLink {context.services.phonePages + u"/t/"_s + QString::fromLatin1(token),
                                row->next<QDateTime>()};
}

} // namespace foyer::server
