#include "server/payment/gateways.h"

#include "server/payment/gatewaybymethod.h"
#include "server/payment/simulatedgateway.h"
#include "server/payment/stripe/stripegateway.h"
#include "shared/core/secretfile.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr QLatin1StringView instantUrl("instant:");
constexpr QLatin1StringView stripePrefix("stripe:");

using Made = Result<std::unique_ptr<PaymentGateway>>;

Made makeStripe(const QString &address, const QString &keyFile)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return failure(ErrorCode::BadConfiguration,
                       u"gateway-url: after stripe: comes a URL, for instance stripe:https://api.stripe.com"_s);
    if (keyFile.isEmpty())
        return failure(ErrorCode::BadConfiguration, u"Stripe needs stripe-key-file"_s);
    const Result<QByteArray> key = readSecretLine(keyFile);
    if (!key)
        return failure(ErrorCode::BadConfiguration, u"%1: %2"_s.arg(keyFile, key.error().detail));
    return Made(std::make_unique<StripeGateway>(address, *key));
}

Made makeCards(const GatewaySettings &settings)
{
    if (settings.url == instantUrl)
        return Made(std::make_unique<InstantGateway>());
    if (settings.url.startsWith(stripePrefix))
        return makeStripe(settings.url.sliced(stripePrefix.size()), settings.stripeKeyFile);
    return Made(std::make_unique<SimulatedGateway>(settings.url));
}
} // namespace

Made makeGateway(const GatewaySettings &settings)
{
    Made cards = makeCards(settings);
    if (!cards)
        return cards.error();
    return Made(std::make_unique<GatewayByMethod>(std::move(*cards)));
}

} // namespace foyer::server
