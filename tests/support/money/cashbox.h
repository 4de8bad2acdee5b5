// All that moves money, on one database: lanes, the runners of payments and refunds, and the simulated gateway over
// real HTTP.
#pragma once

#include "server/lanes/lanes.h"
#include "server/payment/gatewaybymethod.h"
#include "server/payment/paymentrunner.h"
#include "server/payment/refundrunner.h"
#include "server/payment/simulatedgateway.h"
#include "server/payment/simulator/service.h"
#include "shared/protocol/payment.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testdatabase.h"

namespace foyer::test
{

class Cashbox
{
public:
    explicit Cashbox(const TestDatabase &database);
    ~Cashbox();

    // Until now nothing moves what was begun.
    void open();
    // As the server does after the commit that began a payment or asked for a refund.
    void begin(const protocol::BeginPayment &begun, const Money &toPay);
    void refundAsked() { m_refunds->wake(); }
    // Nobody takes refunds up, until ...
    void holdRefunds() { m_refunds->stop(); }
    void goOnWithRefunds();

    server::Ledger &ledger() { return *m_ledger; }
    FakeClock &clock() { return m_clock; }
    // What the gateway took and did not give back.
    qint64 keptMinor();

private:
    bool submit(server::engine::Command command, server::LaneCallback done);

    const server::ConnectionSettings m_connection;
    FakeClock m_clock;
    std::unique_ptr<server::Ledger> m_ledger;
    std::unique_ptr<server::GatewayService> m_service;
    std::unique_ptr<server::GatewayByMethod> m_gateway;
    server::PlanCache m_plans;
    std::unique_ptr<server::Lanes> m_lanes;
    std::unique_ptr<server::PaymentRunner> m_payments;
    std::unique_ptr<server::RefundRunner> m_refunds;
};

} // namespace foyer::test
