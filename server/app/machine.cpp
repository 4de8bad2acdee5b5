#include "server/app/machine.h"

#include "server/app/configuration.h"
#include "server/app/databasehome.h"
#include "server/handlers/handlers.h"
#include "server/payment/simulatedgateway.h"
#include "server/push/hint.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.app")

TransportSettings transportSettings(const Configuration &configuration)
{
    TransportSettings settings;
    settings.address = QHostAddress(configuration.text(u"listen-address"_s));
    settings.port = quint16(configuration.number(u"port"_s));
    settings.ioThreads = configuration.number(u"io-threads"_s);
    settings.sessionsMax = configuration.number(u"sessions-max"_s);
    settings.sessionsPerAddressMax = configuration.number(u"sessions-per-address-max"_s);
    settings.allowedOrigins = configuration.text(u"allowed-origins"_s).split(u',', Qt::SkipEmptyParts);
    return settings;
}

HttpSettings httpSettings(const Configuration &configuration)
{
    return {configuration.text(u"http-address"_s), configuration.number(u"http-port"_s)};
}
} // namespace

Machine::Machine(const Configuration &configuration, const ConnectionSettings &connection,
                 std::shared_ptr<const TicketSigner> tickets)
    : m_tickets(std::move(tickets))
    , m_services(makeServices(configuration))
    , m_pool({connection, configuration.number(u"pool-threads"_s)})
    , m_lanes({connection, configuration.number(u"lanes"_s)})
    , m_hub({connection}, m_metrics)
    , m_listener(connection, {hintChannel})
    , m_dispatcher({m_services, m_pool, m_lanes, m_hub, m_metrics, m_clock})
    , m_transport(transportSettings(configuration), m_dispatcher, m_metrics)
    , m_sweeper(m_pool, m_lanes, m_services.showChanged)
    , m_readiness(m_pool)
    , m_http(httpSettings(configuration), makeHttpSources())
{
    startPayments(configuration.text(u"gateway-url"_s), connection);
    connectListener();
    addMetrics();
    QObject::connect(&m_partitionTimer, &QTimer::timeout, &m_partitionTimer, [this] { keepPartitionsAhead(); });
}

Machine::~Machine() { stop(); }

Services Machine::makeServices(const Configuration &configuration)
{
    return Services {configuration.holdPolicy(), m_plans, *m_tickets,
                     [this](ShowId show, qint64 version) { m_hub.showChanged(show, version); },
                     [this] {
                         if (m_payments)
                             m_payments->wake();
                     }};
}

HttpSources Machine::makeHttpSources()
{
    return {[this] { return m_readiness.notReadyBecause(); }, [this] { return m_metrics.text(); }};
}

void Machine::startPayments(const QString &gatewayUrl, const ConnectionSettings &connection)
{
    if (gatewayUrl.isEmpty()) {
        qCInfo(log) << "no payment gateway is configured: nothing can be paid";
        return;
    }
    m_gateway = std::make_unique<SimulatedGateway>(gatewayUrl);
    const PaymentObserver observer {m_services.showChanged,
                                    [this](ShowId show, const HolderId &holder, const AttemptId &attempt,
                                           Database &database) { tellPayment(show, holder, attempt, database); }};
    m_payments = std::make_unique<PaymentRunner>(connection, *m_gateway, observer);
}

// The push says what a question would be answered.
void Machine::tellPayment(ShowId show, const HolderId &holder, const AttemptId &attempt, Database &database)
{
    Caller caller {Role::Kiosk, {}};
    HandlerContext context {database, m_services, caller};
    if (const auto payment = handle(protocol::GetPayment {show, holder, attempt}, context))
        m_hub.paymentChanged(holder, *payment);
}

// The hub takes calls from any thread, so the hints need not pass through this one.
void Machine::connectListener()
{
    QObject::connect(
        &m_listener, &Listener::notified, &m_listener,
        [this](const QString &, const QString &payload) { m_hub.hinted(payload); }, Qt::DirectConnection);
    QObject::connect(
        &m_listener, &Listener::mayHaveMissed, &m_listener, [this] { m_hub.mayHaveMissedHints(); },
        Qt::DirectConnection);
}

void Machine::addMetrics()
{
    m_metrics.describe("foyer_sessions", "Connections of clients.");
    m_metrics.describe("foyer_requests_total", "Requests by kind and outcome: ok or the name of an error.");
    m_metrics.describe("foyer_request_seconds", "From a request's arrival to its answer.");
    m_metrics.describe("foyer_lane_queue_length", "Commands that wait in the lanes.");
    m_metrics.describe("foyer_pool_queue_length", "Jobs that wait for a connection of the pool.");
    m_metrics.describe("foyer_pool_connections", "Connections of the pool that are up.");
    m_metrics.describe("foyer_push_frames_total", "Frames pushed to clients.");
    m_metrics.describe("foyer_push_frames_left_out_total", "Frames not pushed because a client reads too slowly.");
    m_metrics.describe("foyer_boards", "Shows that are looked at.");
    m_metrics.describe("process_start_time_seconds", "When the server was started, in seconds since 1970.");
    m_metrics.addGauge("foyer_lane_queue_length", [this] { return m_lanes.waiting(); });
    m_metrics.addGauge("foyer_pool_queue_length", [this] { return m_pool.waiting(); });
    m_metrics.addGauge("foyer_pool_connections", [this] { return m_pool.connected(); });
    m_metrics.addGauge("process_start_time_seconds",
                       [start = m_clock.nowUtc()] { return double(start.toMSecsSinceEpoch()) / 1000; });
}

Result<Nothing> Machine::start()
{
    if (const auto started = m_transport.start(); !started)
        return started.error();
    if (const auto started = m_http.start(); !started)
        return started.error();
    m_listener.start();
    m_sweeper.start();
    m_partitionTimer.start(partitionsEveryMs);
    return Nothing {};
}

void Machine::keepPartitionsAhead()
{
    const bool accepted = m_pool.submit([](Database &database) {
        try {
            ensurePartitions(database);
        } catch (const DatabaseError &error) {
            qCWarning(log).noquote() << "making partitions failed:" << error.text();
        }
    });
    if (!accepted)
        qCWarning(log) << "making partitions waits for the next time: too much is waiting";
}

void Machine::beginStop()
{
    m_readiness.stopping();
    m_dispatcher.refuseNew();
    m_transport.stopAccepting();
    m_sweeper.stop();
    m_partitionTimer.stop();
}

// Those who answer first, those who carry the answers last.
void Machine::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    beginStop();
    m_http.stop();
    m_pool.stop();
    m_lanes.stop();
    if (m_payments)
        m_payments->stop();
    m_hub.stop();
    m_transport.stop();
}

} // namespace foyer::server
