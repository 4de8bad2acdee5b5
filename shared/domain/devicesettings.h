// What the house tells a device about its place: kept by the server, sent to the device, changed by key and value.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <QStringList>
#include <optional>

namespace foyer
{

struct DeviceSettings {
    static constexpr int idleSecondsDefault = 45;

    std::optional<VenueId> venue; // where it stands
    QStringList halls; // shows in these halls of its venue alone, by their names; empty: all
    QStringList languages; // the order in which they are offered, by their codes; empty: the usual one
    int idleSeconds = idleSecondsDefault; // until a kiosk asks whether somebody is still there
    QString printer; // as foyer-kiosk --printer; empty: what the command line says
    QString terminal; // HOST:PORT; empty: what the command line says
    int screenWidthMm = 0; // of the visible picture; 0: not known
    int screenHeightMm = 0;
    QString openingHours; // of the box office, see readOpeningHours()
    QString boxOffice; // how to find or call it, in the house's own words
    QString staffPin; // hashOfSecret() of what lets staff out of the kiosk; empty: nobody
    QString staffBadge; // of the code on a badge that does the same

    bool operator==(const DeviceSettings &) const = default;
};

inline constexpr int idleSecondsMin = 15;
inline constexpr int idleSecondsMax = 600;
inline constexpr int screenMmMin = 90; // of a screen's short side
inline constexpr int screenMmMax = 2500; // of its long side
inline constexpr qsizetype settingListMax = 50; // halls, languages
inline constexpr qsizetype settingTextMax = 200; // characters of a value
inline constexpr int staffPinMin = 6; // digits
inline constexpr int staffPinMax = 12;
inline constexpr int staffBadgeMin = 8; // characters of its code
inline constexpr int staffBadgeMax = 64;

// Sets one of venue, halls, languages, idle, printer, terminal, screen, hours, boxoffice, pin, badge. An empty value
// takes back what was said before. OutOfRange with an English sentence for whoever typed it. Whether the venue and its
// halls exist is for the database to say.
Result<DeviceSettings> changed(const DeviceSettings &settings, const QString &key, const QString &value);
// Whether the value of this setting is to be seen by nobody.
bool isSecretSetting(const QString &key);

} // namespace foyer
