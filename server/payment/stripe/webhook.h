// Takes up what Stripe tells by itself: whatever it says, the attempt or refund that it speaks of becomes due, and
// whoever takes that up asks Stripe for the truth, also about a refund that was paid and is told to have failed. So
// neither the order of events nor their repetition matters.
#pragma once

#include "server/storage/pool.h"
#include "shared/core/clock.h"

#include <functional>

namespace foyer::server
{

class StripeWebhook
{
public:
    static constexpr int storedWithinMs = 4'000; // the answer to Stripe waits for the commit so long

    struct Parts {
        QByteArray secret; // of this endpoint, as Stripe shows it: "whsec_..."
        const Clock &clock;
        Pool &pool;
        std::function<void()> becameDue; // after the commit
    };
    explicit StripeWebhook(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    // The HTTP status to answer with: 200 once it is committed, 400 when it is not Stripe's, 503 when it could not be
    // stored: Stripe comes again. Any thread.
    int receive(const QByteArray &signature, const QByteArray &body);

private:
    const Parts m_parts;
};

} // namespace foyer::server
