#include "server/app/machine.h"

#include "server/app/configuration.h"
#include "server/app/leaveline.h"
#include "server/handlers/device/devices.h"
#include "server/handlers/handlers.h"
#include "server/handlers/holdview.h"
#include "server/payment/gateways.h"
#include "server/push/hint.h"
#include "shared/core/secretfile.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.app")

constexpr int httpNotFound = 404;

TransportSettings transportSettings(const Configuration &configuration)
{
    TransportSettings settings;
    settings.address = QHostAddress(configuration.text(u"listen-address"_s));
    settings.port = quint16(configuration.number(u"port"_s));
    settings.certificateFile = configuration.text(u"tls-certificate"_s);
    settings.keyFile = configuration.text(u"tls-key"_s);
    settings.ioThreads = configuration.number(u"io-threads"_s);
    settings.sessionsMax = configuration.number(u"sessions-max"_s);
    settings.sessionsPerAddressMax = configuration.number(u"sessions-per-address-max"_s);
    settings.allowedOrigins = configuration.text(u"allowed-origins"_s).split(u',', Qt::SkipEmptyParts);
    return settings;
}

LaneLoad loadOf(const Lane &lane) { return {lane.waiting(), lane.commandsPerSecond()}; }

protocol::RoomPlace placeFrom(ShowId show, const Place &place)
{
    return {show, place.admitted, place.number, place.ahead, place.estimatedSeconds};
}

// Without a slash at its end; empty: there are no pages for phones.
QString phonePagesUrl(const Configuration &configuration)
{
    QString url = configuration.text(u"public-url"_s);
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

HttpSettings publicHttpSettings(const Configuration &configuration)
{
    return {configuration.text(u"public-address"_s), configuration.number(u"public-http-port"_s),
            configuration.text(u"tls-certificate"_s), configuration.text(u"tls-key"_s)};
}

HttpSettings httpSettings(const Configuration &configuration)
{
    return {configuration.text(u"http-address"_s), configuration.number(u"http-port"_s),
            configuration.text(u"tls-certificate"_s), configuration.text(u"tls-key"_s)};
}
} // namespace

Machine::Machine(const Configuration &configuration, const ConnectionSettings &connection, int node,
                 std::shared_ptr<const TicketSigner> tickets)
    : m_configuration(configuration)
    , m_connection(connection)
    , m_devices(m_metrics)
    , m_tickets(std::move(tickets))
    , m_services(makeServices(configuration))
    , m_pool({connection, configuration.number(u"pool-threads"_s)})
    , m_lanes({connection, m_services.holds, node}, configuration.number(u"lanes"_s), m_plans,
              [this](const engine::ShowState &state, const QList<engine::Event> &events) { tellCommit(state, events); })
    , m_room(m_clock, m_metrics, [this](ShowId show) { return loadOf(m_lanes.laneOf(show)); })
    , m_lookUps(m_clock, m_metrics)
    , m_gate(guardFor(configuration), m_room, m_lookUps)
    , m_hub(hubSettings(connection), m_metrics)
    , m_listener(connection, {hintChannel, staffChannel})
    , m_deliveryParts(deliveryParts(configuration, m_services))
    , m_dispatcher({m_services, m_pool, m_lanes, m_gate, m_hub, m_devices, m_metrics, m_clock})
    , m_transport(transportSettings(configuration), m_dispatcher, m_metrics)
    , m_sweeper(m_pool, m_lanes)
    , m_staffWatch(m_pool, m_devices, m_gate)
    , m_readiness(m_pool)
    , m_http(httpSettings(configuration), makeHttpSources())
{
    makePhonePages(configuration);
    connectListener();
    addMetrics();
    QObject::connect(&m_roomTimer, &QTimer::timeout, &m_roomTimer, [this] { tickRooms(); });
}

Machine::~Machine() { stop(); }

Services Machine::makeServices(const Configuration &configuration)
{
    const auto paymentBegun = [this](const protocol::BeginPayment &begun, const Money &toPay) {
        const GatewayRequest request {begun.attempt, toPay, begun.paymentToken, begun.show, begun.method};
        if (m_payments)
            m_payments->begin({begun.show, begun.holder, AttemptState::Open, request});
    };
    const auto refundAsked = [this] {
        if (m_refunds)
            m_refunds->wake();
    };
    const auto enterRoom = [this](ShowId show, const HolderId &holder) -> Result<protocol::RoomPlace> {
        const Result<Place> place = m_room.enter(show, holder);
        return place ? Result(placeFrom(show, *place)) : place.error();
    };
    const auto entryAsked = [this](const HolderId &holder, const protocol::Entry &entry) {
        m_hub.entryChanged({holder, entry});
    };
    return Services {
        configuration.holdPolicy(),
        *m_tickets,
        paymentBegun,
        refundAsked,
        enterRoom,
        entryAsked,
        phonePagesUrl(configuration),
        [this] { lookAtPayments(); },
        [this] { jobAdded(); },
        [this](const Caller &device, const protocol::DeviceReport &report) { m_devices.reported(device, report); },
        offerWays(configuration)};
}

HoldGuard *Machine::guardFor(const Configuration &configuration)
{
    if (!configuration.isOn(u"hoarding-limits"_s))
        return nullptr;
    return &m_guard.emplace(m_clock, m_metrics);
}

PushHubSettings Machine::hubSettings(const ConnectionSettings &connection)
{
    PushHubSettings settings {connection};
    settings.listLine = [this](ShowId show) { listLine(show); };
    return settings;
}

// On a lane's thread.
void Machine::tellCommit(const engine::ShowState &state, const QList<engine::Event> &events)
{
    const ShowId show = state.facts().show;
    QList<SeatChange> changes;
    changes.reserve(events.size());
    for (const engine::Event &event : events) {
        if (event.change == engine::Change::Sell || event.change == engine::Change::Reseat
            || event.change == engine::Change::Offer)
            jobAdded();
        changes.append({event.version, engine::letterAfter(event.change), event.seats});
        if (!event.entry.isValid())
            continue;
        const engine::EntryView view = engine::viewOf(event.entry, *state.entry(event.entry), state);
        m_hub.entryChanged({event.holder, entryFrom(show, view, event.atMs, m_services.holds)});
    }
    m_gate.committed(show, events);
    m_hub.committed(show, changes);
}

// Any thread.
void Machine::jobAdded()
{
    if (m_delivery)
        m_delivery->wake();
}

// The lane has the line in memory, also where another node changed it.
void Machine::listLine(ShowId show)
{
    engine::Command command;
    command.show = show;
    command.request = engine::ListWaiting {};
    (void)m_lanes.submit(command, [this, show](const engine::Outcome &outcome) {
        if (!outcome)
            return; // no such show; or asked again soon
        QList<HoldersEntry> waiting;
        for (const engine::WaitingView &view : outcome->waiting)
            waiting.append({view.holder, entryFrom(show, view.entry, outcome->atMs, m_services.holds)});
        m_hub.lineListed(show, waiting);
    });
}

void Machine::tickRooms()
{
    for (const RoomChange &change : m_room.tick())
        m_hub.roomChanged(change.holder, placeFrom(change.show, change.place));
}

HttpSources Machine::makeHttpSources()
{
    return {[this] { return m_readiness.notReadyBecause(); }, [this] { return m_metrics.text(); },
            [this](const QByteArray &signature, const QByteArray &body) {
                return m_webhook ? m_webhook->receive(signature, body) : httpNotFound;
            }};
}

Result<Nothing> Machine::startPayments()
{
    const GatewaySettings settings {m_configuration.text(u"gateway-url"_s), m_configuration.text(u"stripe-key-file"_s)};
    if (settings.url.isEmpty()) {
        qCInfo(log) << "no payment gateway is configured: nothing can be paid";
        return Nothing {};
    }
    auto gateway = makeGateway(settings);
    if (!gateway)
        return gateway.error();
    m_gateway = std::move(*gateway);
    const auto submit = [this](engine::Command command, LaneCallback done) {
        return m_lanes.submit(std::move(command), std::move(done));
    };
    m_payments = std::make_unique<PaymentRunner>(
        PaymentRunnerParts {m_connection, *m_gateway, submit, [this](const PaymentNews &news) { tellPayment(news); }});
    m_refunds = std::make_unique<RefundRunner>(RefundRunnerParts {m_connection, *m_gateway, submit});
    return startWebhook(m_configuration.text(u"stripe-webhook-secret-file"_s));
}

Result<Nothing> Machine::startWebhook(const QString &secretFile)
{
    if (secretFile.isEmpty())
        return Nothing {};
    const Result<QByteArray> secret = readSecretLine(secretFile);
    if (!secret)
        return failure(ErrorCode::BadConfiguration, u"%1: %2"_s.arg(secretFile, secret.error().detail));
    m_webhook =
        std::make_unique<StripeWebhook>(StripeWebhook::Parts {*secret, m_clock, m_pool, [this] { lookAtPayments(); }});
    return Nothing {};
}

void Machine::lookAtPayments()
{
    if (m_payments)
        m_payments->lookNow();
    if (m_refunds)
        m_refunds->wake();
}

void Machine::makePhonePages(const Configuration &configuration)
{
    if (m_services.phonePages.isEmpty())
        return;
    m_phonePages = std::make_unique<PhonePages>(
        m_services, m_pool, m_lookUps,
        [this](ShowId show, const HolderId &holder, EntryId entry) { return leaveLine(m_lanes, show, holder, entry); });
    m_publicHttp =
        std::make_unique<PublicHttp>(publicHttpSettings(configuration),
                                     [this](const PublicRequest &request) { return m_phonePages->answer(request); });
}

void Machine::tellPayment(const PaymentNews &news)
{
    protocol::Payment payment;
    payment.attempt = news.attempt.request.attempt;
    switch (news.state) {
    case PaymentNews::State::Approved:
        payment.state = protocol::PaymentState::Approved;
        break;
    case PaymentNews::State::Declined:
        payment.state = protocol::PaymentState::Declined;
        break;
    case PaymentNews::State::Unknown:
    case PaymentNews::State::Voided:
    case PaymentNews::State::EqualSeats:
        return tellPaymentAsStored(news.attempt);
    }
    payment.hold = holdFrom(news.attempt.show, news.done.hold, news.done.atMs, m_services.holds);
    m_hub.paymentChanged(news.attempt.holder, payment);
}

// What is decided without the engine is told as a question for it would be answered.
void Machine::tellPaymentAsStored(const DueAttempt &attempt)
{
    const bool accepted = m_pool.submit([this, attempt](Database &database) {
        Caller caller {Role::Kiosk, {}};
        HandlerContext context {database, m_services, caller};
        try {
            const protocol::GetPayment question {attempt.show, attempt.holder, attempt.request.attempt};
            if (const auto payment = handle(question, context))
                m_hub.paymentChanged(attempt.holder, *payment);
        } catch (const DatabaseError &error) {
            qCInfo(log).noquote() << "a payment's news was not told:" << error.text();
        }
    });
    if (!accepted)
        qCInfo(log) << "a payment's news was not told: too much is waiting";
}

// The hub takes calls from any thread, so the hints need not pass through this one.
void Machine::connectListener()
{
    QObject::connect(
        &m_listener, &Listener::notified, &m_listener,
        [this](const QString &about, const QString &payload) {
            if (about == staffChannel)
                m_staffWatch.look();
            else
                m_hub.hinted(payload);
        },
        Qt::DirectConnection);
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
    addLaneMetrics();
    m_metrics.addGauge("foyer_pool_queue_length", [this] { return m_pool.waiting(); });
    m_metrics.addGauge("foyer_pool_connections", [this] { return m_pool.connected(); });
    m_metrics.addGauge("process_start_time_seconds",
                       [start = m_clock.nowUtc()] { return double(start.toMSecsSinceEpoch()) / 1000; });
}

void Machine::addLaneMetrics()
{
    const auto sum = [this](qint64 (Lane::*count)() const) {
        return [this, count] {
            qint64 all = 0;
            for (const auto &lane : m_lanes.all())
                all += ((*lane).*count)();
            return double(all);
        };
    };
    m_metrics.describe("foyer_lane_commands", "Commands that the lanes carried out.");
    m_metrics.describe("foyer_lane_batches",
                       "Transactions that they took; commands by batches is the size of a batch.");
    m_metrics.describe("foyer_lane_refused_from_memory", "Commands for sold seats, refused without a transaction.");
    m_metrics.addGauge("foyer_lane_commands", sum(&Lane::commandsDone));
    m_metrics.addGauge("foyer_lane_batches", sum(&Lane::batchesDone));
    m_metrics.addGauge("foyer_lane_refused_from_memory", sum(&Lane::refusedFromMemory));
}

Result<Nothing> Machine::start()
{
    if (const auto started = startPayments(); !started)
        return started.error();
    if (!m_deliveryParts)
        return m_deliveryParts.error();
    m_delivery = std::make_unique<DeliveryService>(*m_deliveryParts, m_connection, m_metrics);
    if (const auto started = m_transport.start(); !started)
        return started.error();
    if (const auto started = m_http.start(); !started)
        return started.error();
    if (m_publicHttp)
        if (const auto started = m_publicHttp->start(); !started)
            return started.error();
    m_listener.start();
    m_sweeper.start();
    m_roomTimer.start(roomTickMs);
    m_staffWatch.start();
    return Nothing {};
}

void Machine::beginStop()
{
    m_readiness.stopping();
    m_dispatcher.refuseNew();
    m_transport.stopAccepting();
    m_sweeper.stop();
    m_roomTimer.stop();
    m_staffWatch.stop();
}

// Those who answer first, those who carry the answers last.
void Machine::stop()
{
    if (std::exchange(m_stopped, true))
        return;
    beginStop();
    m_http.stop();
    if (m_publicHttp)
        m_publicHttp->stop();
    if (m_payments)
        m_payments->stop();
    if (m_refunds)
        m_refunds->stop();
    m_lanes.stop();
    if (m_delivery)
        m_delivery->stop();
    m_pool.stop();
    m_hub.stop();
    m_transport.stop();
}

} // namespace foyer::server
