// Sends messages straight to their handlers, without sockets: what a customer's commands do to the database.
#pragma once

#include "server/handlers/handlers.h"
#include "server/handlers/plancache.h"
#include "shared/domain/ticketcode.h"
#include "tests/support/testdatabase.h"

namespace foyer::test
{

// Belongs to the thread that made it; several desks on several threads may share one database.
class Desk
{
public:
    explicit Desk(const TestDatabase &database, server::HoldPolicy policy = {});
    // The same customer on another connection.
    void actAs(const HolderId &holder) { m_holder = holder; }

    template <protocol::Request M>
    Result<typename M::Reply> ask(const M &message)
    {
        server::HandlerContext context {*m_database, m_services, m_caller};
        return server::handle(message, context);
    }

    // The commonest commands of one customer, each with a new command id.
    Result<protocol::Hold> hold(ShowId show, const SeatNos &seats, std::optional<HoldId> instead = {});
    Result<protocol::Hold> best(ShowId show, int count);
    Result<protocol::Hold> release(const protocol::Hold &hold);
    Result<protocol::Hold> renew(const protocol::Hold &hold);
    Result<protocol::Payment> pay(const protocol::Hold &hold, qint64 totalMinor, const QString &token);

    server::Database &database() { return *m_database; }
    const HolderId &holder() const { return m_holder; }
    server::Caller &caller() { return m_caller; }
    const TicketPublicKey &ticketKey() const { return m_signer.publicKey(); }
    int paymentsAnnounced() const { return m_paymentsAnnounced; }

private:
    std::unique_ptr<server::Database> m_database;
    HolderId m_holder = HolderId::create();
    server::Caller m_caller {Role::Kiosk, {}};
    server::PlanCache m_plans;
    TicketSigner m_signer;
    int m_paymentsAnnounced = 0;
    server::Services m_services;
};

SeatNos seatNos(std::initializer_list<int> numbers);

} // namespace foyer::test
