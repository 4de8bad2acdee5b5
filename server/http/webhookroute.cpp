#include "server/http/webhookroute.h"

#include <httplib.h>

namespace foyer::server
{

void addWebhookRoute(httplib::Server &server, const WebhookReceiver &receive)
{
    server.Post(
        stripeWebhookPath,
        [receive](const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &content) {
            QByteArray body;
            const bool complete = content([&body](const char *data, size_t length) {
                if (size_t(body.size()) + length > webhookBodyMax)
                    return false;
                body.append(data, qsizetype(length));
                return true;
            });
            if (!complete) {
                response.status = 413;
                return;
            }
            response.status = receive(QByteArray::fromStdString(request.get_header_value(stripeSignatureHeader)), body);
        });
}

} // namespace foyer::server
