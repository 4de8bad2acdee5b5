#include "server/handlers/catalogue/showcard.h"
#include "server/handlers/catalogue/titlecard.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/nextshows.h"

namespace foyer::server
{

Result<protocol::NextShows> handle(const protocol::FindNextShows &asked, HandlerContext &context)
{
    protocol::NextShows next;
    QHash<TitleId, qsizetype> places;
    for (Row row : context.database.run("catalogue/next_shows", asked.venue, protocol::listSizeMax, asked.halls)) {
        next.day = row.next<QDate>();
        const protocol::TitleCard card = readTitleCard(row);
        if (!places.contains(card.title)) {
            if (next.titles.size() == protocol::nextTitlesMax)
                continue;
            places.insert(card.title, next.titles.size());
            next.titles.append({card, {}});
        }
        protocol::TitleShows &title = next.titles[places.value(card.title)];
        const protocol::ShowCard show = readShowCard(row);
        if (title.shows.size() < protocol::nextShowsOfTitleMax)
            title.shows.append(show);
        if (++title.title.showCount == 1)
            title.title.firstShowAt = show.startsAt;
    }
    return next;
}

} // namespace foyer::server
