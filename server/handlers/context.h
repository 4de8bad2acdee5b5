// What a handler is given besides the message: its connection, who asks, and the services of the server.
#pragma once

#include "shared/core/ids.h"
#include "shared/domain/limits.h"
#include "shared/domain/role.h"

#include <QString>
#include <functional>

namespace foyer
{
class TicketSigner;
}

namespace foyer::server
{

class Database;
class PlanCache;

// Who sent a message, as far as the server has proof of it.
struct Caller {
    Role role = Role::Public;
    QString device; // the device's name; empty for an unpaired client
};

// The times and limits of holds, from the configuration.
struct HoldPolicy {
    int holdSeconds = holdSecondsDefault;
    int renewals = holdRenewalsDefault;
    int totalSecondsMax = holdTotalSecondsMax;
    int payingSeconds = payingSecondsMin;
    int holdsPerHolderMax = activeHoldsPerHolderMax;
};

// Lives as long as the server; handlers on any thread use it.
struct Services {
    HoldPolicy holds;
    PlanCache &plans;
    const TicketSigner &tickets;
    // To be called after the commit of whatever changed seats of a show, with the version of its log.
    std::function<void(ShowId show, qint64 version)> showChanged;
    // To be called after the commit that made a payment attempt or gave it something new to do.
    std::function<void()> paymentsDue;
};

// For one message, on one thread. A handler is a free function
//     Result<M::Reply> handle(const M &message, HandlerContext &context);
// declared in handlers.h. Expected failures come back as Result; DatabaseError flies through to the dispatcher.
struct HandlerContext {
    Database &database;
    const Services &services;
    Caller &caller; // only the greeting may change it
};

} // namespace foyer::server
