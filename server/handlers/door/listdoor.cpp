#include "server/handlers/door/doorrows.h"
#include "server/handlers/handlers.h"
#include "shared/core/base32.h"
#include "shared/protocol/doorlist.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::DoorList> handle(const protocol::ListDoor &asked, HandlerContext &context)
{
    const std::optional<DoorShow> show = readDoorShow(asked.show, context.database);
    if (!show)
        return failure(ErrorCode::NotFound, u"no show %1"_s.arg(asked.show.value), u"show"_s);
    protocol::DoorList list;
    list.show = asked.show;
    list.startsAt = show->times.startsAt;
    list.endsAt = show->times.endsAt;
    list.now = show->now;
    for (const KnownKey &known : readKeys(context.database))
        list.keys.append({toBase32(known.key.bytes()), known.revoked});
    for (Row row :
         context.database.run("door/marks", asked.show, asked.after.value_or(TicketId()), protocol::doorPageMax)) {
        protocol::DoorMark mark {row.next<TicketId>(), row.next<bool>(), {}};
        if (const auto at = row.next<std::optional<QDateTime>>())
            mark.first = protocol::Use {*at, row.next<QString>(), row.next<bool>()};
        list.marks.append(mark);
    }
    list.isLast = list.marks.size() < protocol::doorPageMax;
    return list;
}

} // namespace foyer::server
