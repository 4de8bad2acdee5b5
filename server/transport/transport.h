// The server's WebSocket side: accepts connections and spreads them over its I/O threads.
#pragma once

#include "server/transport/iothread.h"
#include "shared/core/result.h"

#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <vector>

namespace foyer::server
{

class Metrics;

// Lives in the main thread.
class Transport final : private QTcpServer
{
public:
    Transport(TransportSettings settings, Dispatcher &dispatcher, Metrics &metrics);
    ~Transport() override; // stops
    Q_DISABLE_COPY_MOVE(Transport)

    // BadConfiguration when the address cannot be listened on, or the certificate or its key is not usable.
    Result<Nothing> start();
    // ws://ADDRESS:PORT, with TLS wss://, after start().
    QUrl url() const;
    // First step of a stop: nobody new gets in, who is in goes on.
    void stopAccepting();
    // Last step: closes all connections as "going away" and ends the threads.
    void stop();

private:
    Result<Nothing> prepareTls();
    void incomingConnection(qintptr descriptor) override;
    void reopenLater();
    void reopen();

    const TransportSettings m_settings;
    Metrics &m_metrics;
    ConnectionContext m_context; // constant once the threads run
    const std::shared_ptr<Admission> m_admission;
    std::vector<std::unique_ptr<IoThread>> m_threads;
    QTimer m_reopen {this};
    quint16 m_port = 0; // the one that was got, where the settings leave it open
    size_t m_next = 0;
};

} // namespace foyer::server
