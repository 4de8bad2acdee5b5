#include "server/handlers/handlers.h"
#include "server/handlers/holdrow.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::Hold> handle(const protocol::GetHold &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("booking/get_hold", asked.show, asked.holder, asked.hold);
    if (!row)
        return failure(ErrorCode::HoldUnknown, u"no such hold of this holder"_s, u"hold"_s);
    return readHold(*row, asked.show, context.services.holds);
}

} // namespace foyer::server
