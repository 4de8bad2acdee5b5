// The running server without its database: all parts that work for clients, wired to each other.
#pragma once

#include "server/app/deliveryservice.h"
#include "server/app/readiness.h"
#include "server/dispatch/devicesessions.h"
#include "server/dispatch/dispatcher.h"
#include "server/dispatch/gate.h"
#include "server/dispatch/staffwatch.h"
#include "server/http/httpservice.h"
#include "server/lanes/expirysweeper.h"
#include "server/lanes/lanes.h"
#include "server/lanes/plancache.h"
#include "server/metrics/metrics.h"
#include "server/payment/paymentrunner.h"
#include "server/payment/refundrunner.h"
#include "server/payment/stripe/webhook.h"
#include "server/phone/phonepages.h"
#include "server/push/pushhub.h"
#include "server/storage/listener.h"
#include "server/transport/transport.h"
#include "shared/core/clock.h"

namespace foyer::server
{

class Configuration;

// Lives in the main thread.
class Machine
{
public:
    // node: the number of this run among all of all nodes. The configuration outlives this.
    Machine(const Configuration &configuration, const ConnectionSettings &connection, int node,
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
    // Where the pages for phones are served; they know it by the address that was configured. Empty: there are none.
    QUrl publicUrl() const { return m_publicHttp ? m_publicHttp->url() : QUrl(); }

private:
    Services makeServices(const Configuration &configuration);
    void tellCommit(const engine::ShowState &state, const QList<engine::Event> &events);
    void listLine(ShowId show);
    void tickRooms();
    HoldGuard *guardFor(const Configuration &configuration);
    PushHubSettings hubSettings(const ConnectionSettings &connection);
    HttpSources makeHttpSources();
    Result<Nothing> startPayments();
    Result<Nothing> startWebhook(const QString &secretFile);
    void lookAtPayments();
    void tellPayment(const PaymentNews &news);
    void tellPaymentAsStored(const DueAttempt &attempt);
    void makePhonePages(const Configuration &configuration);
    void connectListener();
    void addMetrics();
    void addLaneMetrics();
    void jobAdded();

    const Configuration &m_configuration;
    const ConnectionSettings m_connection;
    const SystemClock m_clock;
    Metrics m_metrics;
    DeviceSessions m_devices;
    PlanCache m_plans;
    const std::shared_ptr<const TicketSigner> m_tickets;
    const Services m_services;
    Pool m_pool;
    Lanes m_lanes;
    std::optional<HoldGuard> m_guard; // none where the house wants no limits
    WaitingRoom m_room;
    LookUpGuard m_lookUps;
    Gate m_gate;
    PushHub m_hub;
    Listener m_listener;
    std::unique_ptr<PaymentGateway> m_gateway; // null when none is configured
    std::unique_ptr<PaymentRunner> m_payments; // null without a gateway
    std::unique_ptr<RefundRunner> m_refunds; // null without a gateway
    std::unique_ptr<StripeWebhook> m_webhook; // null without a secret
    const Result<DeliveryParts> m_deliveryParts;
    std::unique_ptr<DeliveryService> m_delivery; // null until start
    Dispatcher m_dispatcher;
    Transport m_transport;
    ExpirySweeper m_sweeper;
    StaffWatch m_staffWatch;
    QTimer m_roomTimer;
    Readiness m_readiness;
    HttpService m_http;
    std::unique_ptr<PhonePages> m_phonePages; // this and the next one null where nobody asked for them
    std::unique_ptr<PublicHttp> m_publicHttp;
    bool m_stopped = false;
};

} // namespace foyer::server
