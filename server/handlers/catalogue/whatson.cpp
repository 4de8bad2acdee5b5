#include "server/handlers/catalogue/titlecard.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"

namespace foyer::server
{

Result<protocol::Programme> handle(const protocol::WhatsOn &asked, HandlerContext &context)
{
    protocol::Programme programme;
    for (Row row : context.database.run("catalogue/whats_on", asked.city, asked.venue, asked.day, protocol::listSizeMax,
                                        asked.halls)) {
        protocol::TitleCard card = readTitleCard(row);
        card.showCount = row.next<int>();
        card.firstShowAt = row.next<QDateTime>();
        programme.titles.append(card);
    }
    return programme;
}

} // namespace foyer::server
