// Greeting and time.
#pragma once

#include "shared/core/ids.h"
#include "shared/protocol/devices.h"
#include "shared/protocol/enumnames.h"
#include "shared/protocol/message.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace foyer::protocol
{

struct Device {
    QString name;
    std::optional<VenueId> venue; // where it stands

    static constexpr auto fields() { return std::tuple {field("name", &Device::name), field("venue", &Device::venue)}; }
    bool operator==(const Device &) const = default;
};

struct Welcome {
    int protocolVersion = 0;
    QString serverVersion;
    QDateTime now; // the database's clock
    Role role = Role::Public;
    std::optional<Device> device;
    int holdSeconds = 0;
    int seatsPerHoldMax = 0;
    std::optional<Settings> settings; // of a paired device; later ones are pushed
    std::optional<bool> offersByMail; // who waits for seats can be told so; absent: he cannot
    std::optional<bool> offersByPhone;

    static constexpr auto fields()
    {
        return std::tuple {field("protocolVersion", &Welcome::protocolVersion, {1, 1000}),
                           field("serverVersion", &Welcome::serverVersion),
                           field("now", &Welcome::now),
                           field("role", &Welcome::role),
                           field("device", &Welcome::device),
                           field("holdSeconds", &Welcome::holdSeconds, {1, 86400}),
                           field("seatsPerHoldMax", &Welcome::seatsPerHoldMax, {1, 1000}),
                           field("settings", &Welcome::settings),
                           field("offersByMail", &Welcome::offersByMail),
                           field("offersByPhone", &Welcome::offersByPhone)};
    }
    bool operator==(const Welcome &) const = default;
};

struct Hello {
    static constexpr auto kind = "session.hello";
    static constexpr auto about = "Greets the server: the first message of every connection; anything else before it "
                                  "is answered with hello_required.";
    using Reply = Welcome;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    int protocolVersion = 0;
    QString client; // program and version, for the log
    std::optional<QString> deviceKey; // a paired device proves itself with it

    static constexpr auto fields()
    {
        return std::tuple {field("protocolVersion", &Hello::protocolVersion, {1, 1000}),
                           field("client", &Hello::client, {1, 80}), field("deviceKey", &Hello::deviceKey, {32, 128})};
    }
    bool operator==(const Hello &) const = default;
};

struct ServerTime {
    QDateTime now;

    static constexpr auto fields() { return std::tuple {field("now", &ServerTime::now)}; }
    bool operator==(const ServerTime &) const = default;
};

struct GetTime {
    static constexpr auto kind = "session.time";
    static constexpr auto about = "Asks for the database's time, so that countdowns follow the server's clock.";
    using Reply = ServerTime;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    static constexpr auto fields() { return std::tuple<> {}; }
    bool operator==(const GetTime &) const = default;
};

} // namespace foyer::protocol
