#include "server/handlers/catalogue/titlecard.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"

namespace foyer::server
{

namespace
{

Rows titlesFor(const protocol::WhatsOn &asked, Database &database)
{
    if (!asked.wishes)
        return database.run("catalogue/whats_on", asked.city, asked.venue, asked.day, protocol::listSizeMax,
                            asked.halls);
    const protocol::Wishes &wishes = *asked.wishes;
    return database.run("catalogue/whats_on_wished", asked.city, asked.venue, asked.day, protocol::listSizeMax,
                        wishes.text, wishes.language, wishes.age, wishes.fromMinute, wishes.untilMinute,
                        wishes.wheelchair, asked.halls);
}

} // namespace

Result<protocol::Programme> handle(const protocol::WhatsOn &asked, HandlerContext &context)
{
    protocol::Programme programme;
    for (Row row : titlesFor(asked, context.database)) {
        protocol::TitleCard card = readTitleCard(row);
        card.showCount = row.next<int>();
        card.firstShowAt = row.next<QDateTime>();
        programme.titles.append(card);
    }
    return programme;
}

} // namespace foyer::server
