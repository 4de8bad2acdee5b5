// The demo chain as its files tell it (resources/demo, embedded under :/demo): what the schedule needs as values, the
// rest as the JSON that the database takes apart itself. The files are ours and are checked by demochaintest, not here.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace foyer::server
{

inline constexpr QLatin1StringView demoRoot(":/demo");
inline constexpr int demoShowsPerHallMax = 8; // a day; each hall has that many serials of show ids

struct DemoHall {
    QString name;
    QString plan; // key of resources/demo/plans
    int ordinal = 0; // its place in the whole chain: 0, 1, 2 ... as long as venues are only added at the file's end
};

struct DemoVenue {
    QString key;
    QString kind; // "cinema", "theatre", "arena"
    QString country; // ISO 3166, lower case: price lists begin with it
    QTimeZone zone;
    QList<DemoHall> halls;
};

struct DemoTitle {
    QString key;
    QString kind; // "film", "play", "opera", "concert"
    QString language; // BCP 47; "zxx" where nobody speaks and nothing is to be read
    int minutes = 0;
    int ageRating = 0;
    int popularity = 0; // 1 .. 10
};

struct DemoData {
    QJsonArray cities;
    QJsonArray venueFile;
    QJsonArray titleFile;
    QJsonArray prices;
    QJsonObject posters; // SVG by title key
    QList<DemoVenue> venues;
    QList<DemoTitle> titles;
};

DemoData readDemoData();

// The file of a seating plan.
QByteArray demoPlan(const QString &key);

} // namespace foyer::server
