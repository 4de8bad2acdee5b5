// What the device knew last of where it stands, kept on disk: for a start without the server.
#pragma once

#include "shared/core/result.h"
#include "shared/protocol/devices.h"
#include "shared/protocol/venues.h"

namespace foyer::client
{

struct KnownPlace {
    protocol::Settings settings;
    std::optional<protocol::VenueCard> venue;

    static constexpr auto fields()
    {
        return std::tuple {protocol::field("settings", &KnownPlace::settings),
                           protocol::field("venue", &KnownPlace::venue)};
    }
    bool operator==(const KnownPlace &) const = default;
};

// Nothing is known where there is no such file, or it is damaged or of another version.
KnownPlace readKnownPlace(const QString &path);
// Complete or not at all. FileUnusable with the reason.
Result<Nothing> writeKnownPlace(const QString &path, const KnownPlace &place);

} // namespace foyer::client
