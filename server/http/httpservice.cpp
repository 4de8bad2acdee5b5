#include "server/http/httpservice.h"

#include <httplib.h>

namespace foyer::server
{

namespace
{
constexpr auto plainText = "text/plain; charset=utf-8";
constexpr auto prometheusText = "text/plain; version=0.0.4; charset=utf-8";
} // namespace

HttpService::HttpService(HttpSettings settings, HttpSources sources)
    : m_sources(std::move(sources))
    , m_listener(std::move(settings))
{
    addRoutes();
}

void HttpService::addRoutes()
{
    m_listener.routes().Get("/healthz", [](const httplib::Request &, httplib::Response &response) {
        response.set_content("alive\n", plainText);
    });
    m_listener.routes().Get("/readyz", [this](const httplib::Request &, httplib::Response &response) {
        const QString reason = m_sources.notReadyBecause();
        response.status = reason.isEmpty() ? 200 : 503;
        response.set_content(reason.isEmpty() ? "ready\n" : reason.toStdString() + '\n', plainText);
    });
    m_listener.routes().Get("/metrics", [this](const httplib::Request &, httplib::Response &response) {
        response.set_content(m_sources.metrics().toStdString(), prometheusText);
    });
    if (m_sources.webhook)
        addWebhookRoute(m_listener.routes(), m_sources.webhook);
}

} // namespace foyer::server
