#include "server/transport/transport.h"

#include "server/dispatch/dispatcher.h"
#include "server/metrics/metrics.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.transport")

constexpr int waitingToBeAcceptedMax = 1024; // by the kernel
constexpr int acceptAgainMs = 500;
} // namespace

Transport::Transport(TransportSettings settings, Dispatcher &dispatcher, Metrics &metrics)
    : m_settings(std::move(settings))
    , m_metrics(metrics)
    , m_context {m_settings, dispatcher, metrics.counter("foyer_push_frames_total"),
                 metrics.counter("foyer_push_frames_left_out_total")}
    , m_admission(std::make_shared<Admission>(m_settings.sessionsMax, m_settings.sessionsPerAddressMax))
{
    setListenBacklogSize(waitingToBeAcceptedMax);
    m_acceptLater.setSingleShot(true);
    connect(&m_acceptLater, &QTimer::timeout, this, [this] { resumeAccepting(); });
    connect(this, &QTcpServer::acceptError, this, [this] { acceptLater(); });
    m_metrics.addGauge("foyer_sessions", [admission = m_admission] { return admission->count(); });
}

Transport::~Transport() { stop(); }

Result<Nothing> Transport::start()
{
    if (!listen(m_settings.address, m_settings.port))
        return failure(ErrorCode::BadConfiguration,
                       u"cannot listen on %1 port %2: %3"_s.arg(m_settings.address.toString())
                           .arg(m_settings.port)
                           .arg(errorString()));
    for (int i = 0; i < m_settings.ioThreads; ++i)
        m_threads.push_back(std::make_unique<IoThread>(i, m_admission, m_context));
    return Nothing {};
}

QUrl Transport::url() const
{
    QUrl url;
    url.setScheme(u"ws"_s);
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    return url;
}

void Transport::incomingConnection(qintptr descriptor)
{
    m_threads.at(m_next)->accept(descriptor);
    m_next = (m_next + 1) % m_threads.size();
}

// Qt stops accepting for good when it fails once, for instance for want of file descriptors.
void Transport::acceptLater()
{
    if (m_acceptLater.isActive())
        return;
    qCWarning(log).noquote() << "a connection could not be accepted:" << errorString();
    m_acceptLater.start(acceptAgainMs);
}

void Transport::stopAccepting() { close(); }

void Transport::stop()
{
    stopAccepting();
    m_threads.clear();
}

} // namespace foyer::server
