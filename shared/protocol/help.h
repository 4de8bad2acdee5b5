// A customer at a kiosk calls for somebody, and what staff answer.
#pragma once

#include "shared/protocol/message.h"

#include <QDateTime>
#include <QList>
#include <optional>

namespace foyer::protocol
{

inline constexpr int helpCallsMax = 100; // in one answer
inline constexpr int helpAnswerLengthMax = 120; // it is shown large
inline constexpr int helpCallMinutes = 15; // then nobody stands there any more

struct HelpCall {
    qint64 number = 0;
    QString device; // where the customer stands
    QString venueName; // empty where the device stands in none
    QDateTime calledAt;
    std::optional<QString> answer; // "Anna is coming"

    static constexpr auto fields()
    {
        return std::tuple {field("number", &HelpCall::number), field("device", &HelpCall::device),
                           field("venueName", &HelpCall::venueName), field("calledAt", &HelpCall::calledAt),
                           field("answer", &HelpCall::answer, {1, helpAnswerLengthMax})};
    }
    bool operator==(const HelpCall &) const = default;
};

struct CallHelp {
    static constexpr auto kind = "help.call";
    static constexpr auto about =
        "Calls staff to this kiosk. Each has one call at a time: who calls again gets the one "
        "that is open.";
    using Reply = HelpCall;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    static constexpr auto fields() { return std::tuple<> {}; }
    bool operator==(const CallHelp &) const = default;
};

struct GetHelp {
    static constexpr auto kind = "help.get";
    static constexpr auto about =
        "Whether somebody has answered this kiosk's call. Refused with not_found when it is over.";
    using Reply = HelpCall;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    qint64 number = 0;

    static constexpr auto fields() { return std::tuple {field("number", &GetHelp::number)}; }
    bool operator==(const GetHelp &) const = default;
};

struct EndHelp {
    static constexpr auto kind = "help.end";
    static constexpr auto about = "Nobody needs to come to this kiosk any more.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Kiosk;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    qint64 number = 0;

    static constexpr auto fields() { return std::tuple {field("number", &EndHelp::number)}; }
    bool operator==(const EndHelp &) const = default;
};

struct HelpCalls {
    QList<HelpCall> calls; // who waits longest, first

    static constexpr auto fields() { return std::tuple {field("calls", &HelpCalls::calls, {0, helpCallsMax})}; }
    bool operator==(const HelpCalls &) const = default;
};

struct ListHelp {
    static constexpr auto kind = "help.list";
    static constexpr auto about = "Who stands at a kiosk and waits for somebody.";
    using Reply = HelpCalls;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    static constexpr auto fields() { return std::tuple<> {}; }
    bool operator==(const ListHelp &) const = default;
};

struct AnswerHelp {
    static constexpr auto kind = "help.answer";
    static constexpr auto about =
        "What the customer at the kiosk reads: who comes, or what to do. A later answer takes "
        "the place of the one before.";
    using Reply = HelpCall;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    qint64 number = 0;
    QString answer;

    static constexpr auto fields()
    {
        return std::tuple {field("number", &AnswerHelp::number),
                           field("answer", &AnswerHelp::answer, {1, helpAnswerLengthMax})};
    }
    bool operator==(const AnswerHelp &) const = default;
};

} // namespace foyer::protocol
