// A transport and a dispatcher without the rest of a server: what is pushed, and to whom, is up to the test.
#pragma once

#include "server/dispatch/devicesessions.h"
#include "server/dispatch/dispatcher.h"
#include "server/dispatch/gate.h"
#include "server/lanes/lanes.h"
#include "server/metrics/metrics.h"
#include "server/storage/pool.h"
#include "server/transport/transport.h"
#include "shared/core/clock.h"
#include "shared/domain/ticketcode.h"
#include "tests/support/testdatabase.h"

#include <QTest>

namespace foyer::test
{

// Subscribes whoever asks to the topic of the show, keeps who it was, and tells who missed pushes the last one again.
class OneTopic : public server::Subscriptions
{
public:
    void subscribe(const server::ExchangePtr &exchange, const protocol::SubscribeShow &message) override
    {
        session = exchange->session();
        session->outbox->join(session->id, protocol::showTopic(message.show));
        exchange->answer(Result(protocol::ShowSnapshot {message.show, 0, {}}));
    }
    void subscribe(const server::ExchangePtr &exchange, const protocol::UnsubscribeShow &) override
    {
        exchange->answer(Result(protocol::Done {}));
    }
    void subscribe(const server::ExchangePtr &exchange, const protocol::WatchHolder &) override
    {
        exchange->answer(Result(protocol::Done {}));
    }
    void subscribe(const server::ExchangePtr &exchange, const protocol::WatchLine &) override
    {
        exchange->answer(Result(protocol::Done {}));
    }
    void missed(const std::shared_ptr<server::Session> &who, const QString &topic) override
    {
        who->outbox->resume(who->id, topic, last);
    }
    void forget(const std::shared_ptr<server::Session> &) override { ++forgotten; }

    std::shared_ptr<server::Session> session;
    QByteArray last; // set before anything is published
    std::atomic<int> forgotten = 0;
};

class BareServer
{
public:
    BareServer(TestDatabase &database, server::Subscriptions &subscriptions, server::Metrics &metrics,
               const server::TransportSettings &settings = {})
        : m_pool {{database.serverSettings(), 1}}
        , m_lanes {{database.serverSettings(), {}, 1},
                   1,
                   m_plans,
                   [](const server::engine::ShowState &, const QList<server::engine::Event> &) {}}
        , m_room {m_clock, metrics, [](ShowId) { return server::LaneLoad(); }}
        , m_lookUps(m_clock, metrics)
        , m_gate {nullptr, m_room, m_lookUps}
        , m_devices(metrics)
        , m_dispatcher {{m_services, m_pool, m_lanes, m_gate, subscriptions, m_devices, metrics, m_clock}}
        , m_transport(settings, m_dispatcher, metrics)
    {
        if (!m_transport.start())
            qFatal("the test's server does not listen");
    }

    QUrl url() const { return m_transport.url(); }
    server::Dispatcher &dispatcher() { return m_dispatcher; }

private:
    server::PlanCache m_plans;
    const TicketSigner m_signer {TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value()};
    const server::Services m_services {{},
                                       m_signer,
                                       [](const protocol::BeginPayment &, const Money &) {},
                                       [] {},
                                       [](ShowId show, const HolderId &) {
                                           return Result(protocol::RoomPlace {show, true, 0, 0, 0});
                                       },
                                       [](const HolderId &, const protocol::Entry &) {}};
    const SystemClock m_clock;
    server::Pool m_pool;
    server::Lanes m_lanes;
    server::WaitingRoom m_room;
    server::LookUpGuard m_lookUps;
    server::Gate m_gate;
    server::DeviceSessions m_devices;
    server::Dispatcher m_dispatcher;
    server::Transport m_transport;
};

} // namespace foyer::test
