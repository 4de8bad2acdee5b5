// Devices in the field: how a kiosk is paired, what it is told, what it reports, and how staff look after it.
#pragma once

#include "shared/domain/devicesettings.h"
#include "shared/domain/staffsecret.h"
#include "shared/protocol/enumnames.h"
#include "shared/protocol/message.h"

#include <QDateTime>

namespace foyer::protocol
{

inline constexpr qint64 deviceNameMax = 80;
inline constexpr qint64 devicesPerAnswerMax = 100;
inline constexpr qint64 keyHashLength = 64; // SHA-256 in hexadecimal
inline constexpr qint64 pairingCodeTypedMax = 20;
inline constexpr int reportSeconds = 30; // a device reports this often, and when something changes
inline constexpr int silentSeconds = 90; // a device without a report for so long is silent

struct Settings : DeviceSettings {
    static constexpr auto fields()
    {
        return std::tuple {field("venue", &DeviceSettings::venue),
                           field("halls", &DeviceSettings::halls, {0, settingListMax}),
                           field("languages", &DeviceSettings::languages, {0, settingListMax}),
                           field("idleSeconds", &DeviceSettings::idleSeconds, {idleSecondsMin, idleSecondsMax}),
                           field("printer", &DeviceSettings::printer),
                           field("terminal", &DeviceSettings::terminal),
                           field("screenWidthMm", &DeviceSettings::screenWidthMm, {0, screenMmMax}),
                           field("screenHeightMm", &DeviceSettings::screenHeightMm, {0, screenMmMax}),
                           field("openingHours", &DeviceSettings::openingHours),
                           field("boxOffice", &DeviceSettings::boxOffice),
                           field("staffPin", &DeviceSettings::staffPin, {0, staffHashMax}),
                           field("staffBadge", &DeviceSettings::staffBadge, {0, staffHashMax})};
    }
    bool operator==(const Settings &) const = default;
};

// Pushed to a device under "device/" and its name.
struct DeviceNews {
    static constexpr auto pushKind = "device.news";
    static constexpr auto topicPrefix = "device/";
    static constexpr auto about = "To a paired device, unasked: its settings have changed, or it was revoked. After "
                                  "that its connection is ended.";

    std::optional<Settings> settings;
    bool revoked = false;

    static constexpr auto fields()
    {
        return std::tuple {field("settings", &DeviceNews::settings), field("revoked", &DeviceNews::revoked)};
    }
    bool operator==(const DeviceNews &) const = default;
};

// What a kiosk may say of itself to who must decide whether it is the right one.
struct DeviceFacts {
    QString host;
    QString program; // and its version
    QString screen; // "1080 x 1920"

    static constexpr auto fields()
    {
        return std::tuple {field("host", &DeviceFacts::host, {1, 80}), field("program", &DeviceFacts::program, {1, 80}),
                           field("screen", &DeviceFacts::screen, {0, 40})};
    }
    bool operator==(const DeviceFacts &) const = default;
};

struct PairingState {
    bool paired = false;
    QString code; // as people read it; empty once paired
    QDateTime expiresAt; // of the code
    QDateTime now;

    static constexpr auto fields()
    {
        return std::tuple {field("paired", &PairingState::paired), field("code", &PairingState::code),
                           field("expiresAt", &PairingState::expiresAt), field("now", &PairingState::now)};
    }
    bool operator==(const PairingState &) const = default;
};

struct AskToPair {
    static constexpr auto kind = "device.ask_to_pair";
    static constexpr auto about =
        "A device that is not paired yet asks to be, again and again until it is: it has made "
        "itself a key, of which the server hears only the hash. It shows the code to people, "
        "one of whom approves it. A code that has ended is followed by a new one.";
    using Reply = PairingState;
    static constexpr Role leastRole = Role::Public;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString keyHash; // of the text that the device will greet with
    DeviceFacts facts;

    static constexpr auto fields()
    {
        return std::tuple {field("keyHash", &AskToPair::keyHash, {keyHashLength, keyHashLength}),
                           field("facts", &AskToPair::facts)};
    }
    bool operator==(const AskToPair &) const = default;
};

struct PairedDevice {
    QString name;
    DeviceFacts facts;
    QString address; // that it asked from

    static constexpr auto fields()
    {
        return std::tuple {field("name", &PairedDevice::name, {1, deviceNameMax}), field("facts", &PairedDevice::facts),
                           field("address", &PairedDevice::address)};
    }
    bool operator==(const PairedDevice &) const = default;
};

struct PairDevice {
    static constexpr auto kind = "device.pair";
    static constexpr auto about =
        "Approves the kiosk that shows this code. not_found when no kiosk shows it, or not any "
        "more; out_of_range at name while another device has it and is not revoked.";
    using Reply = PairedDevice;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString code; // as typed
    QString name;
    std::optional<VenueId> venue;

    static constexpr auto fields()
    {
        return std::tuple {field("code", &PairDevice::code, {1, pairingCodeTypedMax}),
                           field("name", &PairDevice::name, {1, deviceNameMax}), field("venue", &PairDevice::venue)};
    }
    bool operator==(const PairDevice &) const = default;
};

struct RevokeDevice {
    static constexpr auto kind = "device.revoke";
    static constexpr auto about =
        "Locks a device at once: its connections are told and ended, and its key opens nothing "
        "any more. Only an admin revokes other devices than kiosks.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString name;

    static constexpr auto fields() { return std::tuple {field("name", &RevokeDevice::name, {1, deviceNameMax})}; }
    bool operator==(const RevokeDevice &) const = default;
};

struct SetDevice {
    static constexpr auto kind = "device.set";
    static constexpr auto about =
        "Changes one setting of a device, which hears of it at once. An empty value takes back "
        "what was said before. out_of_range with a sentence about what is wrong with it. Hashes of secrets are told to "
        "the device alone.";
    using Reply = Settings;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QString name;
    QString key; // see changed()
    QString value;

    static constexpr auto fields()
    {
        return std::tuple {field("name", &SetDevice::name, {1, deviceNameMax}), field("key", &SetDevice::key, {1, 40}),
                           field("value", &SetDevice::value, {0, settingTextMax})};
    }
    bool operator==(const SetDevice &) const = default;
};

} // namespace foyer::protocol
