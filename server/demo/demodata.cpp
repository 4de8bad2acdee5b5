#include "server/demo/demodata.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(demoRoot + path);
    if (!file.open(QFile::ReadOnly))
        qFatal("the program lacks %s", qPrintable(file.fileName()));
    return file.readAll();
}

QJsonArray arrayOf(const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(contents(path));
    Q_ASSERT(document.isArray());
    return document.array();
}

QString languageOf(const QJsonObject &title)
{
    for (const QLatin1StringView key : {"spoken"_L1, "intertitles"_L1, "subtitles"_L1}) {
        const QJsonArray languages = title[key].toArray();
        if (!languages.isEmpty())
            return languages.first().toString();
    }
    return u"zxx"_s;
}

QList<DemoTitle> titlesOf(const QJsonArray &file)
{
    QList<DemoTitle> titles;
    for (const QJsonValue &value : file) {
        const QJsonObject title = value.toObject();
        titles.append({title["key"_L1].toString(), title["kind"_L1].toString(), languageOf(title),
                       title["minutes"_L1].toInt(), title["ageRating"_L1].toInt(), title["popularity"_L1].toInt()});
    }
    return titles;
}

QList<DemoVenue> venuesOf(const QJsonArray &file, const QJsonArray &cities)
{
    QHash<qint64, QJsonObject> cityById;
    for (const QJsonValue &city : cities)
        cityById.insert(city["id"_L1].toInteger(), city.toObject());

    QList<DemoVenue> venues;
    int ordinal = 0;
    for (const QJsonValue &venue : file) {
        const QJsonObject city = cityById.value(venue["city"_L1].toInteger());
        DemoVenue demo {venue["key"_L1].toString(),
                        venue["kind"_L1].toString(),
                        city["country"_L1].toString().toLower(),
                        QTimeZone(city["timeZone"_L1].toString().toLatin1()),
                        {}};
        const QJsonArray halls = venue["halls"_L1].toArray();
        for (const QJsonValue &hall : halls)
            demo.halls.append({hall["name"_L1].toString(), hall["plan"_L1].toString(), ordinal++});
        venues.append(demo);
    }
    return venues;
}

} // namespace

DemoData readDemoData()
{
    DemoData data;
    data.cities = arrayOf(u"/chain/cities.json"_s);
    data.venueFile = arrayOf(u"/chain/venues.json"_s);
    data.titleFile = arrayOf(u"/chain/titles.json"_s);
    data.prices = arrayOf(u"/chain/prices.json"_s);
    data.titles = titlesOf(data.titleFile);
    data.venues = venuesOf(data.venueFile, data.cities);
    for (const DemoTitle &title : std::as_const(data.titles))
        data.posters.insert(title.key, QString::fromUtf8(contents(u"/posters/%1.svg"_s.arg(title.key))));
    return data;
}

QByteArray demoPlan(const QString &key) { return contents(u"/plans/%1.json"_s.arg(key)); }

} // namespace foyer::server
