#include "client/walkthrough/told.h"

#include "client/logic/common/pricing.h"
#include "client/logic/common/words.h"
#include "shared/core/moneytext.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

QString told(const Money &money) { return moneyText(money, QLocale()); }

QString told(const protocol::VenueCard &venue)
{
    const QString where = u"%1, %2"_s.arg(venue.name, venue.address);
    return venue.distanceKm ? where + u" (%1 km away)"_s.arg(*venue.distanceKm, 0, 'f', 1) : where;
}

QString told(const protocol::ShowCard &show, const protocol::VenueCard &venue)
{
    const QDateTime start = show.startsAt.toTimeZone(QTimeZone(venue.timeZone.toLatin1()));
    return u"%1 in %2, from %3, %4 of %5 seats free"_s
        .arg(start.toString(u"yyyy-MM-dd HH:mm"_s), show.hall, told(show.priceFrom))
        .arg(show.freeSeats)
        .arg(show.seatCount);
}

QString told(const protocol::SeatPrice &seat, const ShowLoader &show)
{
    const Seat *place = show.plan()->seat(seat.seat);
    const Result<Money> price = priceOf(seat, *show.plan(), show.show());
    if (!place || !price)
        return u"seat %1"_s.arg(seat.seat.value);
    const SeatRow &row = show.plan()->rows.at(place->row);
    return u"%1, row %2, seat %3, %4 %5"_s.arg(show.plan()->sections.at(row.section).name, row.label, place->label,
                                               Words::priceType(seat.priceType), told(*price));
}

} // namespace foyer::client
