// The operations' endpoints over HTTP: /healthz, /readyz, /metrics. On a port of its own, never for customers. And
// where payment gateways call, whose path a proxy may let through.
#pragma once

#include "server/http/webhookroute.h"
#include "shared/core/result.h"

#include <QUrl>
#include <functional>
#include <memory>
#include <thread>

namespace httplib
{
class Server;
}

namespace foyer::server
{

inline constexpr int httpThreads = 2;
inline constexpr int httpWaitingMax = 64; // connections; while so many wait no further one is accepted
inline constexpr size_t httpBodyMax = webhookBodyMax; // bytes; of all routes the most, each has its own limit
inline constexpr int httpSecondsMax = 5; // to read a request, and to write an answer

struct HttpSettings {
    QString address = QStringLiteral("127.0.0.1");
    int port = 0; // 0: any that is free
    QString certificateFile = {}; // with the next one: HTTPS only; both empty: HTTP only
    QString keyFile = {};
};

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
    ~HttpService(); // stops
    Q_DISABLE_COPY_MOVE(HttpService)

    // BadConfiguration when the address cannot be listened on.
    Result<Nothing> start();
    void stop();
    // http://ADDRESS:PORT, with TLS https://, after start().
    QUrl url() const;

private:
    bool isEncrypted() const { return !m_settings.certificateFile.isEmpty(); }
    bool reachesItself() const;
    void addRoutes();
    void setLimits();

    const HttpSettings m_settings;
    const HttpSources m_sources;
    const std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_port = 0;
};

} // namespace foyer::server
