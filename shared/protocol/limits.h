// Staff lift a limit against hoarding (domain rule 8): for a school class, for a kiosk that is being tested.
#pragma once

#include "shared/protocol/codec.h"
#include "shared/protocol/message.h"

#include <QDateTime>

namespace foyer::protocol
{

inline constexpr int liftMinutesMax = 24 * 60;

enum class LimitOf { Device, Address, Contact };

template <>
struct EnumNames<LimitOf> {
    static constexpr std::array list {std::pair {LimitOf::Device, std::string_view("device")},
                                      std::pair {LimitOf::Address, std::string_view("address")},
                                      std::pair {LimitOf::Contact, std::string_view("contact")}};
};

struct LiftedLimit {
    QDateTime until;

    static constexpr auto fields() { return std::tuple {field("until", &LiftedLimit::until)}; }
    bool operator==(const LiftedLimit &) const = default;
};

struct LiftLimit {
    static constexpr auto kind = "limits.lift";
    static constexpr auto about = "Lifts the limits against hoarding for a device, an IP address or a mail address for "
                                  "some minutes. A longer time "
                                  "that stands already is kept. Who did it and why is recorded.";
    using Reply = LiftedLimit;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    LimitOf of = LimitOf::Device;
    QString whom; // a device's name, an IP address, a mail address
    int minutes = 0;
    QString reason;

    static constexpr auto fields()
    {
        return std::tuple {field("of", &LiftLimit::of), field("whom", &LiftLimit::whom, {1, textLengthMax}),
                           field("minutes", &LiftLimit::minutes, {1, liftMinutesMax}),
                           field("reason", &LiftLimit::reason, {1, textLengthMax})};
    }
    bool operator==(const LiftLimit &) const = default;
};

} // namespace foyer::protocol
