// The demo chain's own files as the server would tell them: titles with posters, venues of one city, plans, prices.
#pragma once

#include "shared/protocol/cities.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/titles.h"
#include "shared/protocol/venues.h"

#include <QHash>

namespace foyer::test
{

struct HouseShow {
    protocol::ShowCard card;
    TitleId title;
    VenueId venue;
    PlanId plan;
};

// Berlin, today and the days after it.
struct DemoData {
    QList<protocol::City> cities;
    QList<protocol::TitleDetails> titles;
    QList<protocol::VenueCard> venues; // nearest to the kiosk first, the kiosk's own in front
    QHash<PlanId, QJsonObject> plans;
    QList<protocol::Price> prices;
    QList<HouseShow> shows;

    const HouseShow *show(ShowId id) const;
    const protocol::TitleDetails *title(TitleId id) const;
    const protocol::VenueCard *venue(VenueId id) const;
};

DemoData readDemoData(QDate today);

} // namespace foyer::test
