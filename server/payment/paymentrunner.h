// Moves every unfinished payment attempt on: asks the gateway, books or gives back, at start, on a call and every
// second.
#pragma once

#include "server/payment/attempts.h"
#include "server/payment/gateway.h"
#include "server/storage/pool.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace foyer::server
{

// What a runner tells after it committed something. Called on the runner's threads.
struct PaymentObserver {
    std::function<void(ShowId show, qint64 version)> showChanged;
    std::function<void(ShowId show, const HolderId &holder, const AttemptId &attempt, Database &database)>
        paymentChanged;
};

// One attempt is looked at by one thread at a time, on whatever node: a lease in the database sees to that. A process
// that dies loses its leases, and another one goes on by asking the gateway what happened.
class PaymentRunner
{
public:
    static constexpr int threadsDefault = 8; // a thread waits while its gateway does
    static constexpr int leaseSeconds = 15; // longer than any one call to a gateway
    static constexpr int lookEveryMs = 1'000;
    static constexpr int askAgainSecondsMax = 30;

    PaymentRunner(ConnectionSettings connection, PaymentGateway &gateway, PaymentObserver observer,
                  int threads = threadsDefault);
    ~PaymentRunner(); // stops
    Q_DISABLE_COPY_MOVE(PaymentRunner)

    // Something is due now. Any thread.
    void wake();
    // Finishes the calls that are under way.
    void stop();

private:
    void lookRegularly();
    void advanceOne(Database &database);
    void advance(const DueAttempt &attempt, Database &database);
    Result<GatewayAnswer> ask(const DueAttempt &attempt, Database &database);
    void settle(const DueAttempt &attempt, const GatewayAnswer &answer, Database &database);
    void finishApproved(const DueAttempt &attempt, Database &database);
    void tell(const DueAttempt &attempt, Database &database);

    PaymentGateway &m_gateway;
    const PaymentObserver m_observer;
    Pool m_pool;
    std::mutex m_mutex;
    std::condition_variable m_stopRequested;
    bool m_stopping = false;
    std::thread m_timer;
};

} // namespace foyer::server
