// What is on, and one title in full.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/devicesettings.h"
#include "shared/protocol/enumnames.h"
#include "shared/protocol/message.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <optional>

namespace foyer::protocol
{

inline constexpr qint64 posterSizeMax = 100'000; // characters of SVG
inline constexpr int ageRatingMax = 21;
inline constexpr qint64 wishLengthMax = 80;

enum class TitleKind { Film, Play, Opera, Concert };

template <>
struct EnumNames<TitleKind> {
    static constexpr std::array list {std::pair {TitleKind::Film, std::string_view("film")},
                                      std::pair {TitleKind::Play, std::string_view("play")},
                                      std::pair {TitleKind::Opera, std::string_view("opera")},
                                      std::pair {TitleKind::Concert, std::string_view("concert")}};
};

// A title as a list shows it.
struct TitleCard {
    TitleId title;
    QString name;
    TitleKind kind = TitleKind::Film;
    int year = 0;
    int minutes = 0;
    int ageRating = 0; // least age in years
    QStringList genres;
    int showCount = 0; // on the day asked for, in the place asked for, that have not begun
    std::optional<QDateTime> firstShowAt;

    static constexpr auto fields()
    {
        return std::tuple {field("title", &TitleCard::title),
                           field("name", &TitleCard::name),
                           field("kind", &TitleCard::kind),
                           field("year", &TitleCard::year, {-1000, 9999}),
                           field("minutes", &TitleCard::minutes, {1, 1440}),
                           field("ageRating", &TitleCard::ageRating, {0, ageRatingMax}),
                           field("genres", &TitleCard::genres, {0, 10}),
                           field("showCount", &TitleCard::showCount),
                           field("firstShowAt", &TitleCard::firstShowAt)};
    }
    bool operator==(const TitleCard &) const = default;
};

struct Programme {
    QList<TitleCard> titles; // most shows first

    static constexpr auto fields() { return std::tuple {field("titles", &Programme::titles, {0, listSizeMax})}; }
    bool operator==(const Programme &) const = default;
};

// What somebody would like to see: a show counts when it fits all of it.
struct Wishes {
    std::optional<QString> text; // of the title or its people; forgives typing errors
    std::optional<QString> language; // BCP 47, the main part counts: "de" is also "de-AT"
    std::optional<int> age; // of the youngest who comes along
    std::optional<int> fromMinute; // of the venue's day: begins then or later ...
    std::optional<int> untilMinute; // ... and before
    bool wheelchair = false; // the hall has places for wheelchairs

    static constexpr auto fields()
    {
        return std::tuple {
            field("text", &Wishes::text, {1, wishLengthMax}),      field("language", &Wishes::language, {2, 35}),
            field("age", &Wishes::age, {0, ageRatingMax}),         field("fromMinute", &Wishes::fromMinute, {0, 1440}),
            field("untilMinute", &Wishes::untilMinute, {0, 1440}), field("wheelchair", &Wishes::wheelchair)};
    }
    bool operator==(const Wishes &) const = default;
};

struct WhatsOn {
    static constexpr auto kind = "catalogue.whats_on";
    static constexpr auto about =
        "What is on in a city (or in one venue of it, or in some halls of that) on a day of the venues' own calendar; "
        "shows that have begun are left out. With a text what is most like it comes first, else what has most shows.";
    using Reply = Programme;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    CityId city;
    std::optional<VenueId> venue;
    QDate day;
    std::optional<Wishes> wishes = {};
    std::optional<QStringList> halls = {}; // of the venue, by their names; none: all

    static constexpr auto fields()
    {
        return std::tuple {field("city", &WhatsOn::city), field("venue", &WhatsOn::venue), field("day", &WhatsOn::day),
                           field("wishes", &WhatsOn::wishes), field("halls", &WhatsOn::halls, {1, settingListMax})};
    }
    bool operator==(const WhatsOn &) const = default;
};

inline constexpr int reviewsMax = 5; // of a title, as a kiosk shows it

// What a critic says of a title.
struct Review {
    QString source; // who says it and where
    std::optional<int> stars; // of five
    QString sentence;
    QString language; // BCP 47, of the sentence
    QDate day; // on which it appeared

    static constexpr auto fields()
    {
        return std::tuple {field("source", &Review::source, {1, 120}), field("stars", &Review::stars, {1, 5}),
                           field("sentence", &Review::sentence, {1, 240}),
                           field("language", &Review::language, {2, 35}), field("day", &Review::day)};
    }
    bool operator==(const Review &) const = default;
};

struct TitleDetails {
    TitleCard card;
    QString originalName;
    QStringList languages; // BCP 47
    QString people; // "Director: Fritz Lang"
    QString synopsis;
    QString posterSvg;
    QList<Review> reviews; // the newest first

    static constexpr auto fields()
    {
        return std::tuple {field("card", &TitleDetails::card),
                           field("originalName", &TitleDetails::originalName),
                           field("languages", &TitleDetails::languages, {0, 20}),
                           field("people", &TitleDetails::people, {0, 400}),
                           field("synopsis", &TitleDetails::synopsis, {0, 2000}),
                           field("posterSvg", &TitleDetails::posterSvg, {0, posterSizeMax}),
                           field("reviews", &TitleDetails::reviews, {0, reviewsMax})};
    }
    bool operator==(const TitleDetails &) const = default;
};

struct GetTitle {
    static constexpr auto kind = "catalogue.title";
    static constexpr auto about = "One title in full.";
    using Reply = TitleDetails;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    TitleId title;

    static constexpr auto fields() { return std::tuple {field("title", &GetTitle::title)}; }
    bool operator==(const GetTitle &) const = default;
};

} // namespace foyer::protocol
