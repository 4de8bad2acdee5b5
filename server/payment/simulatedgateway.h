// The driver of the simulated gateway: a small HTTP service of its own process (simulator/), for the demo and the
// tests.
#pragma once

#include "server/payment/gateway.h"

#include <string>

namespace foyer::server
{

class SimulatedGateway final : public PaymentGateway
{
public:
    static constexpr int connectTimeoutMs = 2'000;
    static constexpr int answerTimeoutMs = 5'000; // a gateway that takes longer is asked again

    // url: "http://127.0.0.1:port"
    explicit SimulatedGateway(const QString &url);

    Result<GatewayAnswer> submit(const GatewayRequest &request) override;
    Result<GatewayAnswer> lookUp(const GatewayRequest &request) override;
    Result<GatewayAnswer> capture(const GatewayRequest &request) override;
    Result<GatewayAnswer> voidPayment(const GatewayRequest &request) override;
    Result<RefundState> refund(const GatewayRefund &refund) override;

private:
    Result<GatewayAnswer> post(const QString &path, const QByteArray &body);

    std::string m_url;
};

} // namespace foyer::server
