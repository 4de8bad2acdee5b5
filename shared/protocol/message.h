// What every request states about itself: its kind, what it is about, its reply, the least role that may send it and
// where it runs.
#pragma once

#include "shared/domain/role.h"
#include "shared/protocol/field.h"

#include <QLatin1String>

namespace foyer::protocol
{

// Raised whenever the wire changes so that an older side would misread it; a golden file per message watches over it.
inline constexpr int protocolVersion = 1;

enum class RunsOn {
    Session, // on the connection itself: greeting, time
    Push, // subscriptions to what is pushed
    Lane, // contended commands on one show, in the order of arrival; such a message has a field `show`
    Pool, // everything else
};

template <class T>
concept Request = Described<T> && Described<typename T::Reply> && requires
{
    {
        T::kind
        } -> std::convertible_to<const char *>;
    {
        T::about
        } -> std::convertible_to<const char *>; // for the documents: when to send it, and what comes back
    {
        T::leastRole
        } -> std::convertible_to<Role>;
    {
        T::runsOn
        } -> std::convertible_to<RunsOn>;
};

// A body that the server sends unasked, under a topic.
template <class T>
concept Push = Described<T> && requires
{
    {
        T::pushKind
        } -> std::convertible_to<const char *>;
    {
        T::topicPrefix
        } -> std::convertible_to<const char *>; // topics with this beginning carry it; kinds on one topic are told
                                                // apart by their fields
    {
        T::about
        } -> std::convertible_to<const char *>;
};

struct Done {
    static constexpr auto fields() { return std::tuple<> {}; }
    bool operator==(const Done &) const = default;
};

} // namespace foyer::protocol
