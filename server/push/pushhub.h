// Live push: keeps a board for every show that somebody looks at, and tells its subscribers what changes.
#pragma once

#include "server/dispatch/subscriptions.h"
#include "server/push/boardqueries.h"
#include "server/storage/database.h"

#include <QThread>

namespace foyer::server
{

class HubWorker;
class Metrics;

inline constexpr int hubQueueMax = 4096; // subscriptions that wait for the hub; more are refused as busy
inline constexpr int coalesceMs = 20; // deltas of a show are at least this far apart
inline constexpr int showsPerSessionMax = 16; // subscriptions of one connection; more are refused
inline constexpr int holdersPerSessionMax = 4; // of one connection; the oldest makes room
inline constexpr int boardsMax = 10'000; // shows that are looked at at the same time

struct PushHubSettings {
    ConnectionSettings connection;
    int compareMs = 1000; // how often the boards' versions are compared with the log's
    int boardGraceMs = 30'000; // a board is kept this long after its last subscriber left
};

// Works in a thread of its own, with a connection of its own. All functions may be called from any thread.
class PushHub final : public Subscriptions
{
public:
    PushHub(const PushHubSettings &settings, Metrics &metrics);
    ~PushHub() override; // stops
    Q_DISABLE_COPY_MOVE(PushHub)

    // Ends the thread; what waits is answered `unavailable`, what is said later goes unheard.
    void stop();

    void subscribe(const ExchangePtr &exchange, const protocol::SubscribeShow &message) override;
    void subscribe(const ExchangePtr &exchange, const protocol::UnsubscribeShow &message) override;
    void subscribe(const ExchangePtr &exchange, const protocol::WatchPayments &message) override;
    void forget(const std::shared_ptr<Session> &session) override;

    // After a commit of this node that changed seats of the show.
    void showChanged(ShowId show, qint64 version);
    // After a commit that changed where a payment stands.
    void paymentChanged(const HolderId &holder, const protocol::Payment &payment);
    // What another node said, or that it may have said something that was lost.
    void hinted(const QString &payload);
    void mayHaveMissedHints();

private:
    template <class Message>
    void post(const ExchangePtr &exchange, const Message &message);
    void deliverChanges();

    QThread m_thread;
    const std::unique_ptr<HubWorker> m_worker; // lives in m_thread
    std::atomic<int> m_waiting = 0;
    std::mutex m_mutex;
    ShowVersions m_changed; // guarded by m_mutex: not seen by the worker yet
};

} // namespace foyer::server
