// One show with its prices, and the seating plan it is sold from.
#pragma once

#include "shared/core/ids.h"
#include "shared/protocol/message.h"
#include "shared/protocol/titles.h"
#include "shared/protocol/venues.h"

#include <QJsonObject>

namespace foyer::protocol
{

struct Price {
    QString category; // key of a category of the plan
    QString priceType; // "adult", "child" ...
    qint64 minor = 0; // in the show's currency, all unavoidable fees included

    static constexpr auto fields()
    {
        return std::tuple {field("category", &Price::category, {1, 40}), field("priceType", &Price::priceType, {1, 40}),
                           field("minor", &Price::minor, {0, idMax})};
    }
    bool operator==(const Price &) const = default;
};

struct ShowDetails {
    ShowId show;
    TitleId title;
    QString titleName;
    int ageRating = 0;
    VenueCard venue;
    QString hall;
    QDateTime startsAt;
    QDateTime endsAt;
    QString language;
    PlanId plan;
    QString currency;
    QList<Price> prices;

    static constexpr auto fields()
    {
        return std::tuple {field("show", &ShowDetails::show),
                           field("title", &ShowDetails::title),
                           field("titleName", &ShowDetails::titleName),
                           field("ageRating", &ShowDetails::ageRating, {0, ageRatingMax}),
                           field("venue", &ShowDetails::venue),
                           field("hall", &ShowDetails::hall),
                           field("startsAt", &ShowDetails::startsAt),
                           field("endsAt", &ShowDetails::endsAt),
                           field("language", &ShowDetails::language),
                           field("plan", &ShowDetails::plan),
                           field("currency", &ShowDetails::currency, {3, 3}),
                           field("prices", &ShowDetails::prices, {1, listSizeMax})};
    }
    bool operator==(const ShowDetails &) const = default;
};

struct GetShow {
    static constexpr auto kind = "catalogue.show";
    static constexpr auto about = "One show with its prices.";
    using Reply = ShowDetails;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    ShowId show;

    static constexpr auto fields() { return std::tuple {field("show", &GetShow::show)}; }
    bool operator==(const GetShow &) const = default;
};

// A seating plan's revision never changes: a client may keep it for ever.
struct PlanDocument {
    PlanId plan;
    QJsonObject document; // docs/formats/seating-plan.md

    static constexpr auto fields()
    {
        return std::tuple {field("plan", &PlanDocument::plan), field("document", &PlanDocument::document)};
    }
    bool operator==(const PlanDocument &) const = default;
};

struct GetPlan {
    static constexpr auto kind = "catalogue.plan";
    static constexpr auto about =
        "The seating plan that a show is sold from. A plan never changes: a client may keep it for ever.";
    using Reply = PlanDocument;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    PlanId plan;

    static constexpr auto fields() { return std::tuple {field("plan", &GetPlan::plan)}; }
    bool operator==(const GetPlan &) const = default;
};

} // namespace foyer::protocol
