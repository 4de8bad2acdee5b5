// One HTTP port with bounded threads, waiting connections and time. Routes are added before start().
#pragma once

#include "shared/core/result.h"

#include <QUrl>
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
inline constexpr int httpPendingMax = 128; // connections that nobody accepted yet; clients of more try again
inline constexpr size_t httpBodyMax = 256 * 1024; // bytes; of all routes the most, each may have its own limit
inline constexpr int httpSecondsMax = 5; // to read a request, and to write an answer

struct HttpSettings {
    QString address = QStringLiteral("127.0.0.1");
    int port = 0; // 0: any that is free
    QString certificateFile = {}; // with the next one: HTTPS only; both empty: HTTP only
    QString keyFile = {};
};

class HttpListener
{
public:
    explicit HttpListener(HttpSettings settings);
    ~HttpListener(); // stops
    Q_DISABLE_COPY_MOVE(HttpListener)

    httplib::Server &routes() { return *m_server; }
    // BadConfiguration when the address cannot be listened on.
    Result<Nothing> start();
    void stop();
    bool isEncrypted() const { return !m_settings.certificateFile.isEmpty(); }
    // http://ADDRESS:PORT, with TLS https://, after start().
    QUrl url() const;

private:
    bool reachesItself() const;
    void setLimits();
    bool letMoreConnectionsWait() const;

    const HttpSettings m_settings;
    const std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_socket = -1; // that listens; httplib's
    int m_port = 0;
};

} // namespace foyer::server
