#include "server/handlers/door/doorrows.h"
#include "server/handlers/handlers.h"
#include "shared/protocol/doorlist.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

// Each scan by itself: what was taken before a fault is taken, and the door hands it all over again.
Result<protocol::ScansTaken> handle(const protocol::HandOverScans &asked, HandlerContext &context)
{
    if (!readDoorShow(asked.show, context.database))
        return failure(ErrorCode::NotFound, u"no show %1"_s.arg(asked.show.value), u"show"_s);
    protocol::ScansTaken taken;
    for (const protocol::OfflineScan &scan : asked.scans) {
        const ScanOf written {asked.show, scan.ticket, scan.scan, scan.at, asked.door, context.caller.device, true};
        const std::optional<CheckedIn> entered = checkIn(written, context.database);
        if (!entered)
            taken.conflicts.append({scan.scan, scan.ticket, {}});
        else if (!entered->isFirst)
            taken.conflicts.append({scan.scan, scan.ticket, entered->first});
    }
    return taken;
}

} // namespace foyer::server
