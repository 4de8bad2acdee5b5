// Live push: keeps a board for every show that somebody looks at, and tells its subscribers what changes.
#pragma once

#include "server/dispatch/subscriptions.h"
#include "server/push/boardqueries.h"
#include "server/push/waitlistwatch.h"
#include "server/storage/database.h"
#include "shared/protocol/payment.h"
#include "shared/protocol/waitingroom.h"

#include <QThread>

namespace foyer::server
{

class HubWorker;
class Metrics;

inline constexpr int hubQueueMax = 4096; // subscriptions that wait for the hub; more are refused as busy
inline constexpr qsizetype commitsWaitingMax = 65'536; // log rows; the boards look into the log for what is more
inline constexpr int coalesceMs = 20; // deltas of a show are at least this far apart
inline constexpr int showsPerSessionMax = 16; // subscriptions of one connection; more are refused
inline constexpr int holdersPerSessionMax = 4; // of one connection; the oldest makes room
inline constexpr int linesPerSessionMax = 16; // likewise

using Commits = std::vector<std::pair<ShowId, SeatChange>>;

struct PushHubSettings {
    ConnectionSettings connection;
    int boardsMax = 10'000; // shows that are looked at at the same time; more are refused as busy
    int compareMs = 1000; // how often the boards' versions are compared with the log's
    int boardGraceMs = 30'000; // a board is kept this long after its last subscriber left
    // Has the line of a show's waitlist read, which comes back by lineListed(). Called every compareMs for each show
    // whose line somebody here looks at.
    std::function<void(ShowId)> listLine = [](ShowId) {};
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
    void subscribe(const ExchangePtr &exchange, const protocol::WatchHolder &message) override;
    void subscribe(const ExchangePtr &exchange, const protocol::WatchLine &message) override;
    void missed(const std::shared_ptr<Session> &session, const QString &topic) override;
    void forget(const std::shared_ptr<Session> &session) override;

    // After a commit of this node: the rows that it added to the show's log. They may come twice, late, and in any
    // order: a board that misses one looks into the log.
    void committed(ShowId show, const QList<SeatChange> &changes);
    // After a commit that changed where a payment stands.
    void paymentChanged(const HolderId &holder, const protocol::Payment &payment);
    void roomChanged(const HolderId &holder, const protocol::RoomPlace &place);
    // After a commit that changed a waitlist entry, and when its holder has asked for it.
    void entryChanged(const HoldersEntry &changed);
    void lineListed(ShowId show, const QList<HoldersEntry> &waiting);
    // What another node said, or that it may have said something that was lost.
    void hinted(const QString &payload);
    void mayHaveMissedHints();

private:
    template <class Message>
    void post(const ExchangePtr &exchange, const Message &message);
    struct HoldersPayment {
        HolderId holder;
        protocol::Payment payment;
    };

    void note(ShowId show, qint64 version);
    void wakeForFirst();
    void deliverChanges();

    QThread m_thread;
    const std::unique_ptr<HubWorker> m_worker; // lives in m_thread
    std::atomic<int> m_waiting = 0;
    std::mutex m_mutex;
    // Guarded by m_mutex: what the worker has not seen yet.
    ShowVersions m_changed;
    Commits m_commits;
    QList<HoldersPayment> m_payments; // as many as payments are under way
};

} // namespace foyer::server
