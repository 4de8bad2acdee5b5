#include "server/payment/gateways.h"

#include "server/payment/simulatedgateway.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr QLatin1StringView instantUrl("instant:");

// Keeps nothing: what it is asked about it has approved, so nothing must be voided that it could have taken.
class InstantGateway final : public PaymentGateway
{
public:
    Result<GatewayAnswer> submit(const GatewayRequest &request) override { return answer(request.attempt); }
    Result<GatewayAnswer> lookUp(const AttemptId &attempt) override { return answer(attempt); }
    Result<GatewayAnswer> capture(const AttemptId &attempt) override
    {
        return GatewayAnswer {GatewayState::Captured, attempt.toString()};
    }
    Result<GatewayAnswer> voidPayment(const AttemptId &attempt) override
    {
        return GatewayAnswer {GatewayState::Voided, attempt.toString()};
    }
    Result<RefundState> refund(const GatewayRefund &) override { return RefundState::Paid; }

private:
    static GatewayAnswer answer(const AttemptId &attempt) { return {GatewayState::Approved, attempt.toString()}; }
};
} // namespace

std::unique_ptr<PaymentGateway> makeInstantGateway() { return std::make_unique<InstantGateway>(); }

std::unique_ptr<PaymentGateway> makeGateway(const QString &url)
{
    if (url == instantUrl)
        return makeInstantGateway();
    return std::make_unique<SimulatedGateway>(url);
}

} // namespace foyer::server
