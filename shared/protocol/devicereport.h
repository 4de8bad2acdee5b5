// What a device reports of itself, what staff see of it, and how people use it, step by step.
#pragma once

#include "shared/protocol/devices.h"

namespace foyer::protocol
{

enum class Health { None, Ready, Trouble }; // None: there is no such thing here
enum class PaperLevel { Unknown, Enough, Low, Out };

template <>
struct EnumNames<Health> {
    static constexpr std::array list {std::pair {Health::None, std::string_view("none")},
                                      std::pair {Health::Ready, std::string_view("ready")},
                                      std::pair {Health::Trouble, std::string_view("trouble")}};
};

template <>
struct EnumNames<PaperLevel> {
    static constexpr std::array list {std::pair {PaperLevel::Unknown, std::string_view("unknown")},
                                      std::pair {PaperLevel::Enough, std::string_view("enough")},
                                      std::pair {PaperLevel::Low, std::string_view("low")},
                                      std::pair {PaperLevel::Out, std::string_view("out")}};
};

struct DeviceReport {
    Health printer = Health::None;
    PaperLevel paper = PaperLevel::Unknown;
    Health terminal = Health::None;
    QString version;

    static constexpr auto fields()
    {
        return std::tuple {field("printer", &DeviceReport::printer), field("paper", &DeviceReport::paper),
                           field("terminal", &DeviceReport::terminal),
                           field("version", &DeviceReport::version, {1, 80})};
    }
    bool operator==(const DeviceReport &) const = default;
};

// Staff must look after it.
inline bool needsHelp(const DeviceReport &report)
{
    return report.printer == Health::Trouble || report.terminal == Health::Trouble || report.paper == PaperLevel::Low
        || report.paper == PaperLevel::Out;
}

struct ReportDevice {
    static constexpr auto kind = "device.report";
    static constexpr auto about = "A paired device says how it is: every 30 seconds, and when that changes.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    DeviceReport report;

    static constexpr auto fields() { return std::tuple {field("report", &ReportDevice::report)}; }
    bool operator==(const ReportDevice &) const = default;
};

struct DeviceCard {
    QString name;
    QString role; // kiosk, staff
    Settings settings;
    QDateTime pairedAt;
    std::optional<QDateTime> revokedAt;
    std::optional<DeviceReport> report; // the last one; none since it was paired
    std::optional<QDateTime> reportedAt;
    std::optional<QDateTime> silentSince; // no report came for longer than usual

    static constexpr auto fields()
    {
        return std::tuple {field("name", &DeviceCard::name, {1, deviceNameMax}),
                           field("role", &DeviceCard::role, {1, 20}),
                           field("settings", &DeviceCard::settings),
                           field("pairedAt", &DeviceCard::pairedAt),
                           field("revokedAt", &DeviceCard::revokedAt),
                           field("report", &DeviceCard::report),
                           field("reportedAt", &DeviceCard::reportedAt),
                           field("silentSince", &DeviceCard::silentSince)};
    }
    bool operator==(const DeviceCard &) const = default;
};

struct DeviceList {
    QList<DeviceCard> devices; // by name

    static constexpr auto fields()
    {
        return std::tuple {field("devices", &DeviceList::devices, {0, devicesPerAnswerMax})};
    }
    bool operator==(const DeviceList &) const = default;
};

struct ListDevices {
    static constexpr auto kind = "device.list";
    static constexpr auto about = "The devices, what they were told and how they are. The next ones are had by naming "
                                  "the last one.";
    using Reply = DeviceList;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    std::optional<QString> after;

    static constexpr auto fields() { return std::tuple {field("after", &ListDevices::after, {1, deviceNameMax})}; }
    bool operator==(const ListDevices &) const = default;
};

// How one step of a purchase was used since the last batch, by everybody together.
struct StepUse {
    QString step; // the name of a screen; never what was typed or chosen there
    int visits = 0;
    int taps = 0;
    qint64 dwellMs = 0; // of all visits together
    int abandoned = 0; // visits after which the customer left, or was not seen any more

    static constexpr auto fields()
    {
        return std::tuple {field("step", &StepUse::step, {1, 20}), field("visits", &StepUse::visits, {0, 100'000}),
                           field("taps", &StepUse::taps, {0, 10'000'000}), field("dwellMs", &StepUse::dwellMs),
                           field("abandoned", &StepUse::abandoned, {0, 100'000})};
    }
    bool operator==(const StepUse &) const = default;
};

struct ReportSteps {
    static constexpr auto kind = "device.steps";
    static constexpr auto about = "How the steps of a purchase were used at this device: sums over everybody, nothing "
                                  "about anybody. A batch is sent once; one whose answer is lost is not sent again, so "
                                  "that none counts twice.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    QList<StepUse> steps;

    static constexpr auto fields() { return std::tuple {field("steps", &ReportSteps::steps, {1, 50})}; }
    bool operator==(const ReportSteps &) const = default;
};

} // namespace foyer::protocol
