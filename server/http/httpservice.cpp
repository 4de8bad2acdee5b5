#include "server/http/httpservice.h"

#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int requestsPerConnectionMax = 1; // a kept connection would hold up a stop
constexpr auto plainText = "text/plain; charset=utf-8";
constexpr auto prometheusText = "text/plain; version=0.0.4; charset=utf-8";

// Not httplib's own options: those let two servers share one port without a word.
void setSocketOptions(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}
} // namespace

HttpService::HttpService(HttpSettings settings, HttpSources sources)
    : m_settings(std::move(settings))
    , m_sources(std::move(sources))
    , m_server(std::make_unique<httplib::Server>())
{
    setLimits();
    addRoutes();
}

HttpService::~HttpService() { stop(); }

void HttpService::setLimits()
{
    m_server->new_task_queue = [] { return new httplib::ThreadPool(httpThreads); };
    m_server->set_socket_options(setSocketOptions);
    m_server->set_payload_max_length(httpBodyMax);
    m_server->set_read_timeout(httpSecondsMax);
    m_server->set_write_timeout(httpSecondsMax);
    m_server->set_keep_alive_max_count(requestsPerConnectionMax);
}

void HttpService::addRoutes()
{
    m_server->Get("/healthz", [](const httplib::Request &, httplib::Response &response) {
        response.set_content("alive\n", plainText);
    });
    m_server->Get("/readyz", [this](const httplib::Request &, httplib::Response &response) {
        const QString reason = m_sources.notReadyBecause();
        response.status = reason.isEmpty() ? 200 : 503;
        response.set_content(reason.isEmpty() ? "ready\n" : reason.toStdString() + '\n', plainText);
    });
    m_server->Get("/metrics", [this](const httplib::Request &, httplib::Response &response) {
        response.set_content(m_sources.metrics().toStdString(), prometheusText);
    });
}

Result<Nothing> HttpService::start()
{
    const std::string address = m_settings.address.toStdString();
    if (m_settings.port == 0)
        m_port = m_server->bind_to_any_port(address);
    else if (m_server->bind_to_port(address, m_settings.port))
        m_port = m_settings.port;
    if (m_port <= 0)
        return failure(ErrorCode::BadConfiguration,
                       u"cannot listen on %1 port %2 for HTTP: the address is not ours or the port is in use"_s
                           .arg(m_settings.address)
                           .arg(m_settings.port));
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    // Answered once it runs; stop() would be ignored before.
    if (!httplib::Client(address, m_port).Get("/healthz"))
        return failure(ErrorCode::BadConfiguration, u"%1 does not reach its own HTTP port"_s.arg(m_settings.address));
    return Nothing {};
}

void HttpService::stop()
{
    if (!m_thread.joinable())
        return;
    m_server->stop();
    m_thread.join();
}

QUrl HttpService::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_settings.address);
    url.setPort(m_port);
    return url;
}

} // namespace foyer::server
