#include "server/payment/simulatedgateway.h"

#include "server/payment/gatewaywire.h"

#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
httplib::Client clientFor(const std::string &url)
{
    httplib::Client client(url);
    client.set_connection_timeout(std::chrono::milliseconds(SimulatedGateway::connectTimeoutMs));
    client.set_read_timeout(std::chrono::milliseconds(SimulatedGateway::answerTimeoutMs));
    return client;
}

Result<GatewayAnswer> answerOf(const httplib::Result &response)
{
    if (!response)
        return failure(ErrorCode::PaymentUnknown, QString::fromStdString(httplib::to_string(response.error())));
    const std::optional<GatewayAnswer> answer = answerFromJson(QByteArray::fromStdString(response->body));
    if (response->status != 200 || !answer)
        return failure(ErrorCode::PaymentUnknown, u"the gateway answered with status %1"_s.arg(response->status));
    return *answer;
}
} // namespace

SimulatedGateway::SimulatedGateway(const QString &url)
    : m_url(url.toStdString())
{
}

Result<GatewayAnswer> SimulatedGateway::submit(const GatewayRequest &request)
{
    return post(u"/payments"_s, requestToJson(request));
}

Result<GatewayAnswer> SimulatedGateway::lookUp(const GatewayRequest &request)
{
    return answerOf(clientFor(m_url).Get(u"/payments/%1"_s.arg(request.attempt.toString()).toStdString()));
}

Result<GatewayAnswer> SimulatedGateway::capture(const GatewayRequest &request)
{
    return post(u"/payments/%1/capture"_s.arg(request.attempt.toString()), {});
}

Result<GatewayAnswer> SimulatedGateway::voidPayment(const GatewayRequest &request)
{
    return post(u"/payments/%1/void"_s.arg(request.attempt.toString()), {});
}

Result<RefundState> SimulatedGateway::refund(const GatewayRefund &refund)
{
    const QString path = u"/payments/%1/refunds"_s.arg(refund.attempt.toString());
    const httplib::Result response =
        clientFor(m_url).Post(path.toStdString(), refundToJson(refund).toStdString(), "application/json");
    if (!response)
        return failure(ErrorCode::PaymentUnknown, QString::fromStdString(httplib::to_string(response.error())));
    const std::optional<RefundState> state = refundStateFromJson(QByteArray::fromStdString(response->body));
    if (response->status != 200 || !state)
        return failure(ErrorCode::PaymentUnknown, u"the gateway answered with status %1"_s.arg(response->status));
    return *state;
}

Result<GatewayAnswer> SimulatedGateway::post(const QString &path, const QByteArray &body)
{
    return answerOf(clientFor(m_url).Post(path.toStdString(), body.toStdString(), "application/json"));
}

} // namespace foyer::server
