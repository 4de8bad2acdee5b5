#include "server/payment/gatewaybymethod.h"

namespace foyer::server
{

GatewayByMethod::GatewayByMethod(std::unique_ptr<PaymentGateway> cards)
    : m_cards(std::move(cards))
{
}

// Nobody is asked for nothing.
PaymentGateway &GatewayByMethod::of(PaymentMethod method, const Money &amount)
{
    if (method == PaymentMethod::Cash || amount.minor == 0)
        return m_till;
    return *m_cards;
}

Result<GatewayAnswer> GatewayByMethod::submit(const GatewayRequest &request)
{
    PaymentGateway &gateway = of(request.method, request.amount);
    const bool asksItself = request.method == PaymentMethod::Terminal && &gateway == m_cards.get();
    return asksItself ? gateway.lookUp(request) : gateway.submit(request);
}

Result<GatewayAnswer> GatewayByMethod::lookUp(const GatewayRequest &request)
{
    return of(request.method, request.amount).lookUp(request);
}

Result<GatewayAnswer> GatewayByMethod::capture(const GatewayRequest &request)
{
    return of(request.method, request.amount).capture(request);
}

Result<GatewayAnswer> GatewayByMethod::voidPayment(const GatewayRequest &request)
{
    return of(request.method, request.amount).voidPayment(request);
}

Result<RefundState> GatewayByMethod::refund(const GatewayRefund &refund)
{
    return of(refund.method, refund.amount).refund(refund);
}

} // namespace foyer::server
