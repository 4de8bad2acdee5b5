// How the simulated gateway and its driver name things in their JSON.
#pragma once

#include "server/payment/gateway.h"

#include <QByteArray>
#include <optional>

namespace foyer::server
{

QByteArray requestToJson(const GatewayRequest &request);
std::optional<GatewayRequest> requestFromJson(const QByteArray &json);
QByteArray answerToJson(const GatewayAnswer &answer);
std::optional<GatewayAnswer> answerFromJson(const QByteArray &json);

QByteArray refundToJson(const GatewayRefund &refund);
std::optional<GatewayRefund> refundFromJson(const QByteArray &json); // without attempt and reference
QByteArray refundStateToJson(RefundState state);
std::optional<RefundState> refundStateFromJson(const QByteArray &json);

QLatin1StringView gatewayStateName(GatewayState state);
std::optional<GatewayState> gatewayStateFromName(QStringView name);

} // namespace foyer::server
