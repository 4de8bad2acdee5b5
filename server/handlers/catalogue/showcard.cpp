#include "server/handlers/catalogue/showcard.h"

namespace foyer::server
{

protocol::ShowCard readShowCard(Row &row)
{
    protocol::ShowCard card;
    card.show = row.next<ShowId>();
    card.startsAt = row.next<QDateTime>();
    card.hall = row.next<QString>();
    card.language = row.next<QString>();
    card.priceFrom.currency = row.next<QString>();
    card.priceFrom.minor = row.next<qint64>();
    card.freeSeats = row.next<int>();
    card.seatCount = row.next<int>();
    return card;
}

} // namespace foyer::server
