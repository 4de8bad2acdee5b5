// Moves every payment attempt on: asks the gateway, has the engine book or give back, captures or voids. What this node
// began it carries on in memory; what somebody left unfinished is found in the database, at start and every second.
#pragma once

#include "server/engine/command.h"
#include "server/engine/outcome.h"
#include "server/payment/attempts.h"
#include "server/payment/gateway.h"
#include "server/storage/pool.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace foyer::server
{

// What a payment has come to. Called on a lane's or the runner's threads.
struct PaymentNews {
    enum class State { Unknown, Approved, Declined, Voided, EqualSeats };
    DueAttempt attempt;
    State state = State::Unknown;
    engine::Done done; // the hold; without a number where the engine was not asked
};

struct PaymentRunnerParts {
    ConnectionSettings connection;
    PaymentGateway &gateway;
    // To the lanes; false when they are full or stopping.
    std::function<bool(engine::Command, std::function<void(const engine::Outcome &)>)> submit;
    std::function<void(const PaymentNews &)> tell;
    int threads = 8; // a thread waits while its gateway does
};

// One attempt is moved on by one process at a time: a lease in the database sees to that. A process that dies loses its
// leases, and another one goes on by asking the gateway what happened.
class PaymentRunner
{
public:
    static constexpr int lookEveryMs = 1'000;
    static constexpr int writeCapturedEveryMs = 100; // many in one transaction: nobody waits for it
    static constexpr int leaseSeconds = 15; // longer than any one call to a gateway; the lanes give the same at first
    static constexpr int askAgainSecondsMax = 30;
    static constexpr int stepsWaitingMax = 16'384; // one that finds no place is made up for when its lease is over

    explicit PaymentRunner(PaymentRunnerParts parts);
    ~PaymentRunner(); // stops
    Q_DISABLE_COPY_MOVE(PaymentRunner)

    // An attempt that was committed just now. Any thread.
    void begin(const DueAttempt &attempt);
    // Takes up what is due. Any thread.
    void lookNow();
    // Finishes the calls that are under way.
    void stop();

private:
    void lookRegularly();
    void writeCaptured();
    void takeUpDue(Database &database);
    void advance(const DueAttempt &attempt, Database &database);
    Result<GatewayAnswer> ask(const DueAttempt &attempt, Database &database);
    Result<GatewayAnswer> voidLate(const DueAttempt &attempt);
    void settle(const DueAttempt &attempt, const GatewayAnswer &answer, Database &database);
    void approve(const DueAttempt &attempt, const QString &gatewayReference);
    void decline(const DueAttempt &attempt);
    void finishApproved(const DueAttempt &attempt, Database &database);
    void noteCaptured(const DueAttempt &attempt);
    void runStep(std::function<void(Database &)> step);

    const PaymentRunnerParts m_parts;
    Pool m_pool;
    std::mutex m_mutex;
    std::condition_variable m_stopRequested;
    bool m_stopping = false;
    std::mutex m_capturedMutex;
    QList<DueAttempt> m_captured; // not written yet
    std::thread m_timer;
};

} // namespace foyer::server
