#include "server/handlers/device/devices.h"
#include "server/handlers/handlers.h"
#include "shared/protocol/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// What the values alone do not show.
std::optional<Error> unknownPlace(const DeviceSettings &settings, Database &database)
{
    if (settings.venue && !database.value<bool>("device/venue_exists", *settings.venue))
        return failure(ErrorCode::OutOfRange, u"there is no venue %1"_s.arg(settings.venue->value), u"value"_s);
    if (settings.halls.isEmpty())
        return std::nullopt;
    if (!settings.venue)
        return failure(ErrorCode::OutOfRange, u"halls are of a venue: set the venue first"_s, u"value"_s);
    QStringList halls;
    for (Row row : database.run("device/halls", *settings.venue))
        halls.append(row.next<QString>());
    for (const QString &hall : settings.halls)
        if (!halls.contains(hall))
            return failure(ErrorCode::OutOfRange,
                           u"venue %1 has no hall \"%2\"; it has %3"_s.arg(QString::number(settings.venue->value), hall,
                                                                           halls.join(u", "_s)),
                           u"value"_s);
    return std::nullopt;
}

QJsonObject stored(protocol::Settings settings)
{
    settings.venue.reset(); // has a column of its own
    return protocol::toJson(settings);
}
} // namespace

protocol::Settings settingsFrom(const std::optional<VenueId> &venue, const QJsonObject &stored)
{
    protocol::Settings settings;
    if (!stored.isEmpty())
        if (const auto read = protocol::fromJson<protocol::Settings>(stored))
            settings = *read;
    settings.venue = venue;
    return settings;
}

protocol::Settings withoutSecrets(protocol::Settings settings)
{
    settings.staffPin.clear();
    settings.staffBadge.clear();
    return settings;
}

Result<protocol::Settings> setDevice(const protocol::SetDevice &asked, const Caller &caller, Database &database)
{
    Transaction transaction(database);
    std::optional<Row> row = database.one("device/lock_settings", asked.name);
    if (!row)
        return failure(ErrorCode::NotFound, u"there is no device \"%1\""_s.arg(asked.name), u"name"_s);
    const auto venue = row->next<std::optional<VenueId>>();
    const protocol::Settings before = settingsFrom(venue, row->next<QJsonObject>());
    Result<DeviceSettings> wanted = changed(before, asked.key, asked.value);
    if (!wanted)
        return wanted.error();
    if (wanted->venue != before.venue)
        wanted->halls.clear(); // they were those of the other venue
    if (const auto unknown = unknownPlace(*wanted, database))
        return *unknown;
    const protocol::Settings settings {*wanted};
    database.run("device/set_settings", asked.name, settings.venue, stored(settings),
                 isSecretSetting(asked.key) ? asked.key : asked.key + u'=' + asked.value, caller.device);
    transaction.commit();
    database.run("storage/notify", staffChannel, asked.name);
    return settings;
}

Result<protocol::Settings> handle(const protocol::SetDevice &asked, HandlerContext &context)
{
    const Result<protocol::Settings> settings = setDevice(asked, context.caller, context.database);
    return settings ? withoutSecrets(*settings) : settings;
}

} // namespace foyer::server
