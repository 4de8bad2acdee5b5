#include "server/handlers/handlers.h"

namespace foyer::server
{

Result<protocol::RoomPlace> handle(const protocol::EnterRoom &asked, HandlerContext &context)
{
    return context.services.enterRoom(asked.show, asked.holder);
}

} // namespace foyer::server
