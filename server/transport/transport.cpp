#include "server/transport/transport.h"

#include "server/dispatch/dispatcher.h"
#include "server/metrics/metrics.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int waitingToBeAcceptedMax = 1024; // by the kernel
}

Transport::Transport(TransportSettings settings, Dispatcher &dispatcher, Metrics &metrics)
    : m_settings(std::move(settings))
    , m_metrics(metrics)
    , m_context {m_settings, dispatcher, metrics.counter("foyer_push_frames_total"),
                 metrics.counter("foyer_push_frames_left_out_total")}
    , m_admission(std::make_shared<Admission>(m_settings.sessionsMax, m_settings.sessionsPerAddressMax))
{
    setListenBacklogSize(waitingToBeAcceptedMax);
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

void Transport::stopAccepting() { close(); }

void Transport::stop()
{
    stopAccepting();
    m_threads.clear();
}

} // namespace foyer::server
