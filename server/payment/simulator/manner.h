// How an answer over HTTP goes out: at once, late, never, or not because the line or the process breaks.
#pragma once

#include "server/payment/gateway.h"
#include "server/payment/simulator/behaviour.h"

#include <condition_variable>
#include <mutex>

namespace httplib
{
struct Response;
}

namespace foyer::server
{

// Any thread.
class Manner
{
public:
    static constexpr int silentForMs = 20'000; // longer than any client waits

    // To be called with the complete answer to what made the gateway decide. isFirst: it was asked for the first time.
    void apply(const QString &token, GatewayState state, bool isFirst, httplib::Response &response);
    // Ends all waiting.
    void stop();

private:
    void wait(int ms);

    std::mutex m_mutex;
    std::condition_variable m_stopRequested;
    bool m_stopping = false;
};

} // namespace foyer::server
