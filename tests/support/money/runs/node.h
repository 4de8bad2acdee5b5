// One server without its sockets: lanes, what moves payments and refunds, what makes papers. Stops and begins anew at
// any moment.
#pragma once

#include "server/delivery/delivery.h"
#include "server/lanes/lanes.h"
#include "server/payment/gatewaybymethod.h"
#include "server/payment/paymentrunner.h"
#include "server/payment/refundrunner.h"

#include <shared_mutex>

namespace foyer::test
{

// Any thread.
class Node
{
public:
    struct Parts {
        server::ConnectionSettings connection;
        server::engine::HoldPolicy policy;
        server::PaymentGateway &gateway;
        const TicketSigner &signer;
        QString pressProgram;
        std::function<void(const AttemptId &)> moved; // an attempt came to something
    };
    explicit Node(Parts parts);
    ~Node();

    // False while it stops.
    bool submit(const server::engine::Command &command, server::LaneCallback done);
    void begin(const server::DueAttempt &attempt);
    // There may be payments, refunds and jobs to take up.
    void wake();
    // What waits for a lane is carried out; what was to follow from it is lost.
    void restart();

private:
    struct Running;

    const Parts m_parts;
    std::shared_mutex m_mutex;
    std::unique_ptr<Running> m_running;
};

} // namespace foyer::test
