// Links and codes by which a place on a waitlist is found again.
#include "server/handlers/handlers.h"
#include "server/handlers/phonetoken.h"
#include "server/storage/database.h"
#include "shared/protocol/bookingaccess.h"
#include "shared/protocol/waitlistaccess.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::PhoneLink> handle(const protocol::LinkEntry &asked, HandlerContext &context)
{
    if (context.services.phonePages.isEmpty())
        return failure(ErrorCode::Unavailable, u"this house has no pages for phones"_s);
    const QByteArray code = newPlaceCode();
    std::optional<Row> row =
        context.database.one("waitlist/make_link", asked.show, asked.holder, asked.entry, phoneTokenHash(code));
    if (!row)
        return failure(ErrorCode::EntryUnknown, u"no such open entry of this holder"_s, u"entry"_s);
    return protocol::PhoneLink {context.services.phonePages + placeLinkFolder + QString::fromLatin1(code),
                                row->next<QDateTime>()};
}

Result<protocol::FoundEntry> handle(const protocol::FindEntry &asked, HandlerContext &context)
{
    const Error unknown = failure(ErrorCode::NotFound, u"no open entry has this code"_s, u"code"_s);
    std::optional<Row> row = context.database.one("waitlist/by_link", phoneTokenHash(asked.code.toLatin1()));
    if (!row)
        return unknown;
    const auto show = row->next<ShowId>();
    const auto holder = row->next<HolderId>();
    const Result<protocol::Entry> entry = handle(protocol::GetEntry {show, holder, row->next<EntryId>()}, context);
    const bool isOpen =
        entry && (entry->state == protocol::EntryState::Waiting || entry->state == protocol::EntryState::Offered);
    if (!isOpen)
        return unknown;
    return protocol::FoundEntry {*entry, holder};
}

} // namespace foyer::server
