#include "server/handlers/catalogue/titlecard.h"

namespace foyer::server
{

protocol::TitleCard readTitleCard(Row &row)
{
    protocol::TitleCard card;
    card.title = row.next<TitleId>();
    card.name = row.next<QString>();
    card.kind = protocol::enumFromName<protocol::TitleKind>(row.next<QString>()).value();
    card.year = row.next<int>();
    card.minutes = row.next<int>();
    card.ageRating = row.next<int>();
    card.genres = row.next<QStringList>();
    return card;
}

} // namespace foyer::server
