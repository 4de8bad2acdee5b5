// Sends messages straight to their handlers or to the engine, without sockets: what a customer's commands do to the
// database. Each desk is a node of its own: it has its own memory of the shows.
#pragma once

#include "server/handlers/handlers.h"
#include "server/handlers/lanecommands.h"
#include "server/lanes/batch.h"
#include "shared/domain/ticketcode.h"
#include "shared/protocol/codec.h"
#include "tests/support/testdatabase.h"

namespace foyer::test
{

// Belongs to the thread that made it; several desks on several threads may share one database.
class Desk
{
public:
    explicit Desk(const TestDatabase &database, const server::engine::HoldPolicy &policy = {});
    // The same customer on another connection.
    void actAs(const HolderId &holder) { m_holder = holder; }

    template <protocol::Request M>
    Result<typename M::Reply> ask(const M &message)
    {
        if constexpr (M::runsOn == protocol::RunsOn::Lane) {
            const auto outcome = carryOut({message.show,
                                           message.command,
                                           server::fingerprint(M::kind, protocol::toJson(message)),
                                           server::requestOf(message, m_caller),
                                           {}});
            if (!outcome)
                return outcome.error();
            return server::replyTo(message, *outcome, m_services);
        } else {
            server::HandlerContext context {*m_database, m_services, m_caller};
            return server::handle(message, context);
        }
    }
    // What has no message: approvals, refunds.
    server::engine::Outcome carryOut(server::engine::Command command);

    // The commonest commands of one customer, each with a new command id.
    Result<protocol::Hold> hold(ShowId show, const SeatNos &seats, std::optional<HoldId> instead = {});
    Result<protocol::Hold> best(ShowId show, int count);
    Result<protocol::Hold> release(const protocol::Hold &hold);
    Result<protocol::Hold> renew(const protocol::Hold &hold);
    Result<protocol::Payment> pay(const protocol::Hold &hold, qint64 totalMinor, const QString &token,
                                  PaymentMethod method = PaymentMethod::Token);

    // Called as the server's services are, where somebody moves the money.
    std::function<void(const protocol::BeginPayment &, const Money &toPay)> paymentBegun;
    std::function<void()> refundAsked;
    // Who carries the contended commands out instead of this desk.
    std::function<server::engine::Outcome(const server::engine::Command &)> toLanes;
    // All the way to the tickets, for adults; seatMinor is what each pays.
    Result<protocol::Booking> book(ShowId show, const SeatNos &seats, qint64 seatMinor, const QString &reference);

    server::Database &database() { return *m_database; }
    const HolderId &holder() const { return m_holder; }
    server::Caller &caller() { return m_caller; }
    server::Services &services() { return m_services; } // before anything is asked
    const TicketPublicKey &ticketKey() const { return m_signer.publicKey(); }
    // Payments that were begun at this desk, oldest first.
    const QList<protocol::BeginPayment> &begun() const { return m_begun; }
    // Rows that this desk added to the log.
    const QList<server::engine::Event> &committed() const { return m_committed; }

private:
    std::unique_ptr<server::Database> m_database;
    HolderId m_holder = HolderId::create();
    server::Caller m_caller {Role::Kiosk, {}};
    server::PlanCache m_plans;
    TicketSigner m_signer;
    QList<protocol::BeginPayment> m_begun;
    QList<server::engine::Event> m_committed;
    server::Services m_services;
    const int m_node;
    qint64 m_lastArrival = 0;
    server::BatchRunner m_runner;
};

SeatNos seatNos(std::initializer_list<int> numbers);

} // namespace foyer::test
