// Sends each payment to whom its method says: cards to the gateway, cash to the till; a terminal asks for money itself.
#pragma once

#include "server/payment/instantgateway.h"

#include <memory>

namespace foyer::server
{

class GatewayByMethod final : public PaymentGateway
{
public:
    // cards: also what the terminals' payments go through.
    explicit GatewayByMethod(std::unique_ptr<PaymentGateway> cards);

    Result<GatewayAnswer> submit(const GatewayRequest &request) override;
    Result<GatewayAnswer> lookUp(const GatewayRequest &request) override;
    Result<GatewayAnswer> capture(const GatewayRequest &request) override;
    Result<GatewayAnswer> voidPayment(const GatewayRequest &request) override;
    Result<RefundState> refund(const GatewayRefund &refund) override;

private:
    PaymentGateway &of(PaymentMethod method, const Money &amount);

    const std::unique_ptr<PaymentGateway> m_cards;
    InstantGateway m_till;
};

} // namespace foyer::server
