#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/session.h"

namespace foyer::server
{

Result<protocol::ServerTime> handle(const protocol::GetTime &, HandlerContext &context)
{
    return protocol::ServerTime {context.database.value<QDateTime>("session/now")};
}

} // namespace foyer::server
