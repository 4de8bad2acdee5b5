#include "server/http/httplistener.h"

#include <QFile>
#include <httplib.h>
#include <semaphore>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int requestsPerConnectionMax = 1; // a kept connection would hold up a stop

// Not httplib's own options: those let two servers share one port without a word.
void setSocketOptions(int socket)
{
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

// httplib's own threads take any number of connections; the one that accepts waits here until there is room.
class BoundedThreads final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override
    {
        m_places.acquire();
        m_threads.enqueue([this, task = std::move(task)] {
            task();
            m_places.release();
        });
    }
    void shutdown() override { m_threads.shutdown(); }

private:
    std::counting_semaphore<> m_places {httpThreads + httpWaitingMax};
    httplib::ThreadPool m_threads {httpThreads};
};

std::unique_ptr<httplib::Server> makeServer(const HttpSettings &settings)
{
    if (settings.certificateFile.isEmpty())
        return std::make_unique<httplib::Server>();
    return std::make_unique<httplib::SSLServer>(QFile::encodeName(settings.certificateFile).constData(),
                                                QFile::encodeName(settings.keyFile).constData());
}
} // namespace

HttpListener::HttpListener(HttpSettings settings)
    : m_settings(std::move(settings))
    , m_server(makeServer(m_settings))
{
    setLimits();
}

HttpListener::~HttpListener() { stop(); }

void HttpListener::setLimits()
{
    m_server->new_task_queue = [] { return new BoundedThreads; };
    m_server->set_socket_options([this](int socket) {
        setSocketOptions(socket);
        m_socket = socket;
    });
    m_server->set_payload_max_length(httpBodyMax);
    m_server->set_read_timeout(httpSecondsMax);
    m_server->set_write_timeout(httpSecondsMax);
    m_server->set_keep_alive_max_count(requestsPerConnectionMax);
}

// httplib lets five connections wait: of a burst the kernel would drop the rest, whose clients try again after a second
// or more.
bool HttpListener::letMoreConnectionsWait() const { return ::listen(m_socket, httpPendingMax) == 0; }

Result<Nothing> HttpListener::start()
{
    if (!m_server->is_valid())
        return failure(
            ErrorCode::BadConfiguration,
            u"%1 and %2 are no certificate and key for HTTPS"_s.arg(m_settings.certificateFile, m_settings.keyFile));
    const std::string address = m_settings.address.toStdString();
    if (m_settings.port == 0)
        m_port = m_server->bind_to_any_port(address);
    else if (m_server->bind_to_port(address, m_settings.port))
        m_port = m_settings.port;
    if (m_port <= 0 || !letMoreConnectionsWait())
        return failure(ErrorCode::BadConfiguration,
                       u"cannot listen on %1 port %2 for HTTP: the address is not ours or the port is in use"_s
                           .arg(m_settings.address)
                           .arg(m_settings.port));
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    if (!reachesItself())
        return failure(ErrorCode::BadConfiguration, u"%1 does not reach its own HTTP port"_s.arg(m_settings.address));
    return Nothing {};
}

// Answered once it runs, were it by "not found"; stop() would be ignored before.
bool HttpListener::reachesItself() const
{
    const std::string address = m_settings.address.toStdString();
    if (!isEncrypted())
        return bool(httplib::Client(address, m_port).Get("/"));
    httplib::SSLClient client(address, m_port);
    client.enable_server_certificate_verification(false); // the certificate need not name this address
    return bool(client.Get("/"));
}

void HttpListener::stop()
{
    if (!m_thread.joinable())
        return;
    m_server->stop();
    m_thread.join();
}

QUrl HttpListener::url() const
{
    QUrl url;
    url.setScheme(isEncrypted() ? u"https"_s : u"http"_s);
    url.setHost(m_settings.address);
    url.setPort(m_port);
    return url;
}

} // namespace foyer::server
