// Tells a server what became of payments, signed as Stripe signs: some seconds late, twice or not at all if need be.
#pragma once

#include "server/payment/simulator/ledger.h"

#include <condition_variable>
#include <deque>
#include <thread>

namespace foyer::server
{

struct WebhookTarget {
    QString url; // http://127.0.0.1:4711/webhooks/stripe; empty: nobody is told
    QByteArray secret;
};

class WebhookSender
{
public:
    static constexpr int triesMax = 5;
    static constexpr int retryMs = 500;
    static constexpr int waitingMax = 10'000; // more are dropped: the server asks by itself, later

    WebhookSender(Ledger &ledger, const Clock &clock, WebhookTarget target);
    ~WebhookSender(); // what waits is not told any more
    Q_DISABLE_COPY_MOVE(WebhookSender)

    // To be called when something has happened to a payment. A late approval is told when its time has come. Any
    // thread.
    void changed(const AttemptId &attempt);

private:
    struct Letter {
        AttemptId attempt;
        std::chrono::steady_clock::time_point due;
        int triesLeft = triesMax;
    };
    void work();
    void put(const Letter &letter);
    bool deliver(const AttemptId &attempt);

    Ledger &m_ledger;
    const Clock &m_clock;
    const WebhookTarget m_target;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::deque<Letter> m_letters; // by due
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace foyer::server
