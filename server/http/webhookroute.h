// Where a payment gateway tells what happened by itself.
#pragma once

#include <QByteArray>
#include <functional>

namespace httplib
{
class Server;
}

namespace foyer::server
{

inline constexpr auto stripeWebhookPath = "/webhooks/stripe";
inline constexpr auto stripeSignatureHeader = "Stripe-Signature";
inline constexpr size_t webhookBodyMax = 256 * 1024; // bytes; an event holds the whole object it is about

// Takes the signature and the body, answers the HTTP status. Called on the service's threads.
using WebhookReceiver = std::function<int(const QByteArray &signature, const QByteArray &body)>;

// POST PATH. Bodies of more than webhookBodyMax are answered 413.
void addWebhookRoute(httplib::Server &server, const WebhookReceiver &receive);

} // namespace foyer::server
