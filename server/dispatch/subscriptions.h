// Where requests for what is pushed go; server/push implements it.
#pragma once

#include "server/dispatch/exchange.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/line.h"
#include "shared/protocol/live.h"

namespace foyer::server
{

// Any thread; nothing here waits. Each takes over the exchange and answers it.
class Subscriptions
{
public:
    virtual ~Subscriptions() = default;

    virtual void subscribe(const ExchangePtr &exchange, const protocol::SubscribeShow &message) = 0;
    virtual void subscribe(const ExchangePtr &exchange, const protocol::UnsubscribeShow &message) = 0;
    virtual void subscribe(const ExchangePtr &exchange, const protocol::WatchHolder &message) = 0;
    virtual void subscribe(const ExchangePtr &exchange, const protocol::WatchLine &message) = 0;
    // Pushes of the topic were left out because the client read too slowly; now it can take what it has missed, which
    // goes through Outbox::resume().
    virtual void missed(const std::shared_ptr<Session> &session, const QString &topic) = 0;
    // The connection is gone: it is subscribed to nothing any more.
    virtual void forget(const std::shared_ptr<Session> &session) = 0;
};

} // namespace foyer::server
