// The operations' endpoints over HTTP: /healthz, /readyz, /metrics. On a port of its own, never for customers. And
// where payment gateways call, whose path a proxy may let through.
#pragma once

#include "server/http/httplistener.h"
#include "server/http/webhookroute.h"

#include <functional>

namespace foyer::server
{

// What is told. Called on the service's threads.
struct HttpSources {
    // Empty when the server can do its work, otherwise why not. Should answer within httpSecondsMax.
    std::function<QString()> notReadyBecause;
    std::function<QByteArray()> metrics; // Prometheus text format 0.0.4
    WebhookReceiver webhook = {}; // none: there is no such path
};

class HttpService
{
public:
    HttpService(HttpSettings settings, HttpSources sources);

    // BadConfiguration when the address cannot be listened on.
    Result<Nothing> start() { return m_listener.start(); }
    void stop() { m_listener.stop(); }
    QUrl url() const { return m_listener.url(); }

private:
    void addRoutes();

    const HttpSources m_sources;
    HttpListener m_listener;
};

} // namespace foyer::server
