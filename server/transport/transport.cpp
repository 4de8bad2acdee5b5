#include "server/transport/transport.h"

#include "server/dispatch/dispatcher.h"
#include "server/metrics/metrics.h"
#include "server/transport/tlsidentity.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.transport")

constexpr int waitingToBeAcceptedMax = 1024; // by the kernel
constexpr int reopenAfterMs = 500;
} // namespace

Transport::Transport(TransportSettings settings, Dispatcher &dispatcher, Metrics &metrics)
    : m_settings(std::move(settings))
    , m_metrics(metrics)
    , m_context {m_settings, dispatcher, metrics.counter("foyer_push_frames_total"),
                 metrics.counter("foyer_push_frames_left_out_total")}
    , m_admission(std::make_shared<Admission>(m_settings.sessionsMax, m_settings.sessionsPerAddressMax))
{
    setListenBacklogSize(waitingToBeAcceptedMax);
    m_reopen.setSingleShot(true);
    connect(&m_reopen, &QTimer::timeout, this, [this] { reopen(); });
    connect(this, &QTcpServer::acceptError, this, [this] { reopenLater(); });
    m_metrics.addGauge("foyer_sessions", [admission = m_admission] { return admission->count(); });
}

Transport::~Transport() { stop(); }

Result<Nothing> Transport::prepareTls()
{
    if (m_settings.certificateFile.isEmpty() && m_settings.keyFile.isEmpty())
        return Nothing {};
    const auto identity = readTlsIdentity(m_settings.certificateFile, m_settings.keyFile);
    if (!identity)
        return identity.error();
    m_context.tls = *identity;
    return Nothing {};
}

Result<Nothing> Transport::start()
{
    if (const auto prepared = prepareTls(); !prepared)
        return prepared.error();
    if (!listen(m_settings.address, m_settings.port))
        return failure(ErrorCode::BadConfiguration,
                       u"cannot listen on %1 port %2: %3"_s.arg(m_settings.address.toString())
                           .arg(m_settings.port)
                           .arg(errorString()));
    m_port = serverPort();
    for (int i = 0; i < m_settings.ioThreads; ++i)
        m_threads.push_back(std::make_unique<IoThread>(i, m_admission, m_context));
    return Nothing {};
}

QUrl Transport::url() const
{
    QUrl url;
    url.setScheme(m_context.tls ? u"wss"_s : u"ws"_s);
    url.setHost(m_settings.address.toString());
    url.setPort(m_port);
    return url;
}

void Transport::incomingConnection(qintptr descriptor)
{
    m_threads.at(m_next)->accept(descriptor);
    m_next = (m_next + 1) % m_threads.size();
}

// Qt 6.4 stops accepting for good when it fails once, for want of file descriptors for instance, and takes every later
// look for the same failure: so the door is closed and opened anew.
void Transport::reopenLater()
{
    qCWarning(log).noquote() << "a connection could not be accepted:" << errorString();
    close();
    m_reopen.start(reopenAfterMs);
}

void Transport::reopen()
{
    if (!listen(m_settings.address, m_port))
        m_reopen.start(reopenAfterMs);
}

void Transport::stopAccepting()
{
    m_reopen.stop();
    close();
}

void Transport::stop()
{
    stopAccepting();
    m_threads.clear();
}

} // namespace foyer::server
