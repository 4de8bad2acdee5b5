// Money that nobody has to be asked for: cash in a till, an amount of nothing, payments of load tests.
#pragma once

#include "server/payment/gateway.h"

namespace foyer::server
{

// Keeps nothing: what it is asked about it has approved, so nothing must be voided that it could have taken. What was
// taken is told by the attempts' own rows.
class InstantGateway final : public PaymentGateway
{
public:
    Result<GatewayAnswer> submit(const GatewayRequest &request) override
    {
        return answer(request, GatewayState::Approved);
    }
    Result<GatewayAnswer> lookUp(const GatewayRequest &request) override
    {
        return answer(request, GatewayState::Approved);
    }
    Result<GatewayAnswer> capture(const GatewayRequest &request) override
    {
        return answer(request, GatewayState::Captured);
    }
    Result<GatewayAnswer> voidPayment(const GatewayRequest &request) override
    {
        return answer(request, GatewayState::Voided);
    }
    Result<RefundState> refund(const GatewayRefund &) override { return RefundState::Paid; }

private:
    static GatewayAnswer answer(const GatewayRequest &request, GatewayState state)
    {
        return {state, request.attempt.toString()};
    }
};

} // namespace foyer::server
