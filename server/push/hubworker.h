// The inside of the push hub: everything here happens in the hub's thread.
#pragma once

#include "server/push/pushhub.h"
#include "server/push/topics.h"
#include "server/storage/reconnect.h"

#include <QElapsedTimer>
#include <QTimer>
#include <optional>

namespace foyer::server
{

class HubWorker final : public QObject
{
    Q_OBJECT
public:
    HubWorker(const PushHubSettings &settings, Metrics &metrics);
    ~HubWorker() override;

    void start();
    // The last thing in the hub's thread.
    void end();

    void subscribe(const ExchangePtr &exchange, const protocol::SubscribeShow &message);
    void subscribe(const ExchangePtr &exchange, const protocol::UnsubscribeShow &message);
    void subscribe(const ExchangePtr &exchange, const protocol::WatchPayments &message);
    void forget(const Session &session);
    void changedHere(const ShowVersions &versions);
    void hinted(const QString &payload);
    void paymentChanged(const HolderId &holder, const protocol::Payment &payment);
    void compareVersions();

private:
    struct Watched {
        Board board;
        QElapsedTimer deserted; // invalid while it has subscribers
    };

    bool isConnected();
    Result<Nothing> open(ShowId show);
    void noteNewer(const ShowVersions &versions);
    void scheduleFlush();
    void flush();
    void flushBoards();
    void publish(ShowId show, Board &board);
    void dropDesertedBoards();
    void countBoards() { m_boardCount = int(m_boards.size()); }

    const PushHubSettings m_settings;
    const QString m_node = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Metrics &m_metrics;
    std::optional<Database> m_database; // made in the hub's thread
    std::optional<Reconnect> m_reconnect;

    Topics m_shows {showsPerSessionMax};
    Topics m_holders {holdersPerSessionMax};
    std::map<ShowId, Watched> m_boards;
    std::atomic<int> m_boardCount = 0; // for the metrics
    ShowVersions m_behind; // boards that are to be brought at least to this version
    ShowVersions m_toHint; // commits of this node that the others have not been told of
    QHash<HolderId, qint64> m_paymentSeq;
    QTimer m_compareTimer;
    QTimer m_flushTimer;
    QElapsedTimer m_sinceFlush;
};

} // namespace foyer::server
