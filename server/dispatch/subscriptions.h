// Where requests for what is pushed go; server/push implements it.
#pragma once

#include "server/dispatch/exchange.h"
#include "shared/protocol/live.h"
#include "shared/protocol/payment.h"

namespace foyer::server
{

// Any thread; nothing here waits. Each takes over the exchange and answers it.
class Subscriptions
{
public:
    virtual ~Subscriptions() = default;

    virtual void subscribe(const ExchangePtr &exchange, const protocol::SubscribeShow &message) = 0;
    virtual void subscribe(const ExchangePtr &exchange, const protocol::UnsubscribeShow &message) = 0;
    virtual void subscribe(const ExchangePtr &exchange, const protocol::WatchPayments &message) = 0;
    // The connection is gone: it is subscribed to nothing any more.
    virtual void forget(const std::shared_ptr<Session> &session) = 0;
};

} // namespace foyer::server
