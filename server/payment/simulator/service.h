// The simulated gateway's HTTP service over its ledger.
#pragma once

#include "server/payment/simulator/ledger.h"

#include <condition_variable>
#include <memory>
#include <thread>

namespace httplib
{
class Server;
}

namespace foyer::server
{

// POST /payments, GET /payments/ID, POST /payments/ID/capture, POST /payments/ID/void, GET /payments: all of them.
// Listens on 127.0.0.1 only, on threads of its own.
class GatewayService
{
public:
    static constexpr size_t bodySizeMax = 4096;
    static constexpr int threads = 16; // a silent payment keeps one of them busy
    static constexpr int silentForMs = 20'000; // longer than any client waits

    explicit GatewayService(Ledger &ledger);
    ~GatewayService(); // stops
    Q_DISABLE_COPY_MOVE(GatewayService)

    // port 0: any free one. The port, or 0 when it cannot be had.
    int listen(int port);

private:
    void defineRoutes();

    Ledger &m_ledger;
    std::unique_ptr<httplib::Server> m_http;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_stopRequested;
    bool m_stopping = false;
};

} // namespace foyer::server
