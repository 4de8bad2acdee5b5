// The running server without its database: all parts that work for clients, wired to each other.
#pragma once

#include "server/app/readiness.h"
#include "server/dispatch/dispatcher.h"
#include "server/handlers/plancache.h"
#include "server/http/httpservice.h"
#include "server/lanes/expirysweeper.h"
#include "server/lanes/lanes.h"
#include "server/metrics/metrics.h"
#include "server/payment/paymentrunner.h"
#include "server/push/pushhub.h"
#include "server/storage/listener.h"
#include "server/transport/transport.h"
#include "shared/core/clock.h"

namespace foyer::server
{

class Configuration;

inline constexpr int partitionsEveryMs = 6 * 3600 * 1000; // days are made ahead, so this need not be exact

// Lives in the main thread.
class Machine
{
public:
    Machine(const Configuration &configuration, const ConnectionSettings &connection,
            std::shared_ptr<const TicketSigner> tickets);
    ~Machine(); // stops
    Q_DISABLE_COPY_MOVE(Machine)

    Result<Nothing> start();
    // First step of a stop: no new clients, no new requests; what runs goes on.
    void beginStop();
    bool isIdle() const { return m_dispatcher.openRequests() == 0; }
    // Last step. Waits for what still runs.
    void stop();

    QUrl webSocketUrl() const { return m_transport.url(); }
    QUrl httpUrl() const { return m_http.url(); }

private:
    Services makeServices(const Configuration &configuration);
    HttpSources makeHttpSources();
    void startPayments(const QString &gatewayUrl, const ConnectionSettings &connection);
    void tellPayment(ShowId show, const HolderId &holder, const AttemptId &attempt, Database &database);
    void connectListener();
    void addMetrics();
    void keepPartitionsAhead();

    const SystemClock m_clock;
    Metrics m_metrics;
    PlanCache m_plans;
    const std::shared_ptr<const TicketSigner> m_tickets;
    const Services m_services;
    Pool m_pool;
    Lanes m_lanes;
    PushHub m_hub;
    Listener m_listener;
    std::unique_ptr<PaymentGateway> m_gateway; // null when none is configured
    std::unique_ptr<PaymentRunner> m_payments; // null without a gateway
    Dispatcher m_dispatcher;
    Transport m_transport;
    ExpirySweeper m_sweeper;
    Readiness m_readiness;
    HttpService m_http;
    QTimer m_partitionTimer;
    bool m_stopped = false;
};

} // namespace foyer::server
