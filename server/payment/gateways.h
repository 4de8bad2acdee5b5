// Which gateways there are, by the option gateway-url.
#pragma once

#include "server/payment/gateway.h"

#include <QString>
#include <memory>

namespace foyer::server
{

// "instant:" approves everything within the process, for load tests and houses that sell for nothing; otherwise the URL
// of a simulated gateway.
std::unique_ptr<PaymentGateway> makeGateway(const QString &url);
// For payments of which nothing is left to pay: approves them.
std::unique_ptr<PaymentGateway> makeInstantGateway();

} // namespace foyer::server
