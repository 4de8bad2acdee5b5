// The simulated gateway's HTTP service over its ledger: its own protocol, that of Stripe, and orders of tests.
#pragma once

#include "server/payment/simulator/stripeapi.h"

#include <memory>
#include <thread>

namespace foyer::server
{

// POST /payments, GET /payments/ID, POST /payments/ID/capture, /void and /refunds, GET /payments: all of them.
// POST /next with a token as its body: what becomes of the next payment. /v1/...: as Stripe.
// Listens on 127.0.0.1 only, on threads of its own.
class GatewayService
{
public:
    static constexpr size_t bodySizeMax = 4096;
    static constexpr int threads = 16; // a silent payment keeps one of them busy

    // All of it outlives the service.
    GatewayService(Ledger &ledger, const Clock &clock, const WebhookTarget &target = {});
    ~GatewayService(); // stops
    Q_DISABLE_COPY_MOVE(GatewayService)

    // port 0: any free one. The port, or 0 when it cannot be had.
    int listen(int port);
    // The tests' orders, which hold for terminals as well.
    NextPayment &next() { return m_next; }

private:
    void defineRoutes();
    void defineOrders();

    Ledger &m_ledger;
    Manner m_manner;
    NextPayment m_next;
    WebhookSender m_webhooks;
    StripeApi m_stripe;
    std::unique_ptr<httplib::Server> m_http;
    std::thread m_thread;
};

} // namespace foyer::server
