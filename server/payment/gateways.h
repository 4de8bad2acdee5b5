// Which gateways there are, by the option gateway-url, and which of them a method of payment goes to.
#pragma once

#include "server/payment/gateway.h"

#include <QString>
#include <memory>

namespace foyer::server
{

struct GatewaySettings {
    // "instant:" approves everything within the process, for load tests and houses that sell for nothing;
    // "stripe:https://api.stripe.com" is Stripe; otherwise the URL of a simulated gateway.
    QString url;
    QString stripeKeyFile = {}; // holds Stripe's secret key, on one line
};

// BadConfiguration or FileUnusable with a sentence for people.
Result<std::unique_ptr<PaymentGateway>> makeGateway(const GatewaySettings &settings);

} // namespace foyer::server
