// A customer at a real socket: the clients' own connection, with the commands of a purchase.
#pragma once

#include "client/net/websocket/websocketapi.h"
#include "shared/core/clock.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/live.h"
#include "shared/protocol/payment.h"
#include "shared/protocol/tickets.h"
#include "tests/e2e/support/await.h"

namespace foyer::test
{

class Customer
{
public:
    // Without the key of a paired device nothing can be paid for.
    explicit Customer(const QUrl &server, const std::optional<QString> &deviceKey = {});

    // Opens the connection. It comes back by itself when it is lost.
    void open() { m_api.open(); }
    bool isUp() const { return m_api.connection() == client::Connection::Up; }
    bool awaitUp() const;
    client::WebSocketApi &api() { return m_api; }
    const HolderId &holder() const { return m_holder; }

    template <protocol::Request M>
    Result<typename M::Reply> ask(const M &message)
    {
        return await(m_api.send(message));
    }

    // The commonest messages of this customer, each command with a new id.
    protocol::HoldSeats wanting(ShowId show, const SeatNos &seats) const;
    protocol::BeginPayment paying(const protocol::Hold &hold, qint64 seatMinor, const QString &token) const;
    protocol::GetPayment asking(const protocol::BeginPayment &payment) const;
    Result<protocol::Hold> hold(ShowId show, const SeatNos &seats) { return ask(wanting(show, seats)); }
    Result<protocol::Hold> stateOf(const protocol::Hold &hold);
    // Asks until the payment has come to its end: captured, declined or voided.
    Result<protocol::Payment> outcomeOf(const protocol::BeginPayment &payment);

private:
    const SystemClock m_clock;
    client::WebSocketApi m_api;
    const HolderId m_holder = HolderId::create();
};

} // namespace foyer::test
