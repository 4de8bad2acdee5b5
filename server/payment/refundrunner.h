// Moves every refund on: gives the seats back, then the money to where it came from. Also gives back what was reserved
// for payments that never began.
#pragma once

#include "server/engine/command.h"
#include "server/engine/outcome.h"
#include "server/payment/refunds.h"
#include "server/storage/pool.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace foyer::server
{

struct RefundRunnerParts {
    ConnectionSettings connection;
    PaymentGateway &gateway;
    // To the lanes; false when they are full or stopping.
    std::function<bool(engine::Command, std::function<void(const engine::Outcome &)>)> submit;
};

// A refund is moved on by one process at a time, by a lease in the database; every step may be repeated.
class RefundRunner
{
public:
    static constexpr int lookEveryMs = 1'000;
    static constexpr int leaseSeconds = 15; // longer than any one call to a gateway
    static constexpr int againSecondsMax = 60;
    static constexpr int threads = 2;
    static constexpr int stepsWaitingMax = 4'096; // one that finds no place is made up for when its lease is over
    static constexpr int reservationSeconds = 600; // between reserving and beginning to pay

    explicit RefundRunner(RefundRunnerParts parts);
    ~RefundRunner(); // stops
    Q_DISABLE_COPY_MOVE(RefundRunner)

    // A refund was committed just now. Any thread.
    void wake();
    // Finishes the calls that are under way.
    void stop();

private:
    void lookRegularly();
    void runStep(std::function<void(Database &)> step);
    void takeUpDue(Database &database);
    void advance(const DueRefund &refund, Database &database);
    void giveSeatsBack(const DueRefund &refund);
    void payBack(const DueRefund &refund, Database &database);
    // False: not over yet, ask again later.
    bool pay(const RefundPart &part, Database &database);

    const RefundRunnerParts m_parts;
    Pool m_pool;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    bool m_woken = false;
    std::thread m_timer;
};

} // namespace foyer::server
