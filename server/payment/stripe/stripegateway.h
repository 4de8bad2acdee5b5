// The driver of Stripe: PaymentIntents whose money is reserved first and taken once there is a booking.
#pragma once

#include "server/payment/gateway.h"
#include "server/payment/stripe/stripeclient.h"

namespace foyer::server
{

// An intent is made first, which moves nothing, and confirmed then, which reserves the money. So whoever does not know
// what became of an attempt may make it again: within a day the key leads to the same intent, and after that it is
// found by the attempt's id, which is part of what the intent says of itself.
class StripeGateway final : public PaymentGateway
{
public:
    // key: the secret one of the account.
    StripeGateway(const QString &url, const QByteArray &key);

    Result<GatewayAnswer> submit(const GatewayRequest &request) override;
    Result<GatewayAnswer> lookUp(const GatewayRequest &request) override;
    Result<GatewayAnswer> capture(const GatewayRequest &request) override;
    Result<GatewayAnswer> voidPayment(const GatewayRequest &request) override;
    Result<RefundState> refund(const GatewayRefund &refund) override;

private:
    // The intent's id; empty when Stripe will make none of what the card's form gave.
    Result<QString> make(const GatewayRequest &request);
    Result<QString> find(const GatewayRequest &request);
    Result<GatewayAnswer> retrieve(const QString &intent);
    Result<GatewayAnswer> act(const GatewayRequest &request, const QString &deed);
    Result<std::optional<RefundState>> knownRefund(const GatewayRefund &refund);

    StripeClient m_client;
};

} // namespace foyer::server
