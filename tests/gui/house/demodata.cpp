#include "tests/gui/house/demodata.h"

#include "shared/domain/planformat.h"
#include "shared/domain/showid.h"
#include "shared/protocol/cities.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/titles.h"
#include "shared/protocol/venues.h"
#include "tests/support/places/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

constexpr int berlin = 2950159;
constexpr int titlesWanted = 14;
constexpr int titlesPerDay = 12;
constexpr std::array planNames {"multiplex-220"_L1, "multiplex-128"_L1, "horseshoe-1100"_L1};

QByteArray contents(const QString &path)
{
    QFile file(inSources(u"resources/demo/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonArray arrayOf(const QString &path) { return QJsonDocument::fromJson(contents(path)).array(); }

QList<protocol::City> cities()
{
    QList<protocol::City> all;
    for (const QJsonValue &value : arrayOf(u"chain/cities.json"_s)) {
        protocol::City city {CityId(value["id"_L1].toInteger()),
                             value["name"_L1].toString(),
                             value["country"_L1].toString(),
                             {value["lat"_L1].toDouble(), value["lon"_L1].toDouble()},
                             4,
                             {}};
        city.distanceKm = std::hypot((city.place.latitude - 52.5) * 111, (city.place.longitude - 13.4) * 68);
        all << city;
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.distanceKm < b.distanceKm; });
    return all.first(24);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list << one.toString();
    return list;
}

QList<protocol::Review> reviews(const QJsonArray &told)
{
    QList<protocol::Review> all;
    for (const QJsonValue &value : told) {
        const int stars = value["stars"_L1].toInt();
        all.append({value["source"_L1].toString(), stars > 0 ? std::optional(stars) : std::nullopt,
                    value["sentence"_L1].toString(), value["language"_L1].toString(),
                    QDate::fromString(value["day"_L1].toString(), Qt::ISODate)});
    }
    return all;
}

QList<protocol::TitleDetails> titles()
{
    QList<protocol::TitleDetails> all;
    for (const QJsonValue &value : arrayOf(u"chain/titles.json"_s)) {
        if (all.size() == titlesWanted || value["kind"_L1] != u"film"_s)
            continue;
        protocol::TitleDetails title;
        title.card.title = TitleId(all.size() + 1);
        title.card.name = value["title"_L1].toString();
        title.card.year = value["year"_L1].toInt();
        title.card.minutes = value["minutes"_L1].toInt();
        title.card.ageRating = value["ageRating"_L1].toInt();
        title.card.genres = strings(value["genres"_L1]);
        title.languages = strings(value["intertitles"_L1]);
        title.originalName = value["originalTitle"_L1].toString();
        const QJsonArray people = value["people"_L1].toArray();
        QStringList names;
        for (const QJsonValue &person : people)
            names << person["name"_L1].toString();
        title.people = names.join(u", "_s);
        title.synopsis = value["synopsis"_L1].toString();
        title.posterSvg = QString::fromUtf8(contents(u"posters/%1.svg"_s.arg(value["key"_L1].toString())));
        title.reviews = reviews(value["reviews"_L1].toArray());
        all << title;
    }
    return all;
}

QList<protocol::VenueCard> venues()
{
    QList<protocol::VenueCard> all;
    for (const QJsonValue &value : arrayOf(u"chain/venues.json"_s)) {
        if (value["city"_L1].toInt() != berlin)
            continue;
        protocol::VenueCard venue;
        venue.venue = VenueId(all.size() + 1);
        venue.name = value["name"_L1].toString();
        venue.address = value["address"_L1].toString();
        venue.city = CityId(berlin);
        venue.cityName = u"Berlin"_s;
        venue.place = {value["lat"_L1].toDouble(), value["lon"_L1].toDouble()};
        venue.timeZone = u"Europe/Berlin"_s;
        venue.distanceKm = double(all.size()) * 2.3;
        all << venue;
    }
    return all.first(3);
}

QList<protocol::Price> prices()
{
    QList<protocol::Price> all;
    const QJsonObject list = arrayOf(u"chain/prices.json"_s).first()["prices"_L1].toObject();
    for (auto category = list.begin(); category != list.end(); ++category)
        for (const auto &type : {"adult"_L1, "child"_L1, "student"_L1, "senior"_L1})
            all << protocol::Price {category.key(), type, category.value()[type].toInteger()};
    return all;
}

// Four shows of each title in each venue on each day: one sold out, one nearly so.
void addShows(DemoData &data, QDate day)
{
    static constexpr std::array hours {20, 21, 22, 23};
    for (const protocol::TitleDetails &title : std::as_const(data.titles)) {
        for (const protocol::VenueCard &venue : std::as_const(data.venues)) {
            for (size_t i = 0; i < hours.size(); ++i) {
                HouseShow show;
                show.title = title.card.title;
                show.venue = venue.venue;
                show.plan = PlanId(venue.venue == VenueId(3) ? 3 : i == 1 ? 2 : 1);
                show.card.show = makeShowId(day, int(data.shows.size() % 1000) + 1);
                show.card.startsAt =
                    QDateTime(day, QTime(hours[i], i % 2 ? 15 : 30), QTimeZone("Europe/Berlin")).toUTC();
                show.card.hall = u"Saal %1"_s.arg(i + 3);
                show.card.language = i == 2 ? u"en"_s : u"de"_s;
                show.card.priceFrom = {1250, u"EUR"_s};
                show.card.seatCount = 220;
                show.card.freeSeats = i == 3 ? 12 : i == 0 && venue.venue == VenueId(2) ? 0 : 104;
                data.shows << show;
            }
        }
    }
}

} // namespace

const HouseShow *DemoData::show(ShowId id) const
{
    const auto found = std::find_if(shows.begin(), shows.end(), [id](const HouseShow &s) { return s.card.show == id; });
    return found == shows.end() ? nullptr : &*found;
}

const protocol::TitleDetails *DemoData::title(TitleId id) const
{
    return id.value >= 1 && id.value <= titles.size() ? &titles[id.value - 1] : nullptr;
}

const protocol::VenueCard *DemoData::venue(VenueId id) const
{
    return id.value >= 1 && id.value <= venues.size() ? &venues[id.value - 1] : nullptr;
}

DemoData readDemoData(QDate today)
{
    DemoData data;
    data.cities = cities();
    data.titles = titles();
    data.venues = venues();
    data.prices = prices();
    for (size_t i = 0; i < planNames.size(); ++i) {
        const QByteArray plan = contents(u"plans/%1.json"_s.arg(planNames[i]));
        data.plans.insert(PlanId(qint64(i) + 1), QJsonDocument::fromJson(plan).object());
    }
    for (int i = 0; i < 3; ++i)
        addShows(data, today.addDays(i));
    for (protocol::TitleDetails &title : data.titles)
        title.card.showCount = titlesPerDay;
    return data;
}

} // namespace foyer::test
