// What a handler is given besides the message: its connection, who asks, and the services of the server.
#pragma once

#include "server/engine/policy.h"
#include "shared/core/ids.h"
#include "shared/core/money.h"
#include "shared/core/result.h"
#include "shared/domain/role.h"
#include "shared/protocol/devicereport.h"
#include "shared/protocol/payment.h"
#include "shared/protocol/waitingroom.h"
#include "shared/protocol/waitlist.h"

#include <QString>
#include <functional>

namespace foyer
{
class TicketSigner;
namespace protocol
{
struct BeginPayment;
struct DeviceReport;
struct Entry;
struct RoomPlace;
} // namespace protocol
} // namespace foyer

namespace foyer::server
{

class Database;

// Who sent a message, as far as the server has proof of it.
struct Caller {
    Role role = Role::Public;
    QString device; // the device's name; empty for an unpaired client
    QByteArray keyHash = {}; // of the device's key
    QString address = {}; // of the other side
};

// NOTIFY: staff changed what nodes keep in memory: a device, a lifted limit.
inline constexpr QLatin1StringView staffChannel("foyer_staff");

// How who waits for seats can be told of an offer, wherever he is.
struct OfferWays {
    bool byMail = false;
    bool byPhone = false;
};

// Lives as long as the server; handlers on any thread use it.
struct Services {
    engine::HoldPolicy holds;
    const TicketSigner &tickets;
    // To be called after the commit that began a payment, with what the gateway is to take.
    std::function<void(const protocol::BeginPayment &begun, const Money &toPay)> paymentBegun;
    // To be called after the commit that asked for a refund.
    std::function<void()> refundAsked;
    // Where somebody stands before the sale of a show.
    std::function<Result<protocol::RoomPlace>(ShowId show, const HolderId &holder)> enterRoom;
    // Who asks for his place on a waitlist looks at it: he is told when it changes.
    std::function<void(const HolderId &holder, const protocol::Entry &entry)> entryAsked;
    // Where the pages for phones are, as phones see it; empty where there are none.
    QString phonePages = {};
    // An attempt has become due: it is to be taken up at once.
    std::function<void()> paymentDue = [] {};
    // To be called after a commit that left a job to do.
    std::function<void()> jobAdded = [] {};
    // A device has said how it is.
    std::function<void(const Caller &device, const protocol::DeviceReport &report)> deviceReported =
        [](const Caller &, const protocol::DeviceReport &) {};
    OfferWays offerWays = {};
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
