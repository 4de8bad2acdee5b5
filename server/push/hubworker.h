// The inside of the push hub: everything here happens in the hub's thread.
#pragma once

#include "server/push/pushhub.h"
#include "server/push/topics.h"
#include "server/push/waitlistwatch.h"
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
    void subscribe(const ExchangePtr &exchange, const protocol::WatchHolder &message);
    void subscribe(const ExchangePtr &exchange, const protocol::WatchLine &message);
    void missed(const Session &session, const QString &topic);
    void forget(const Session &session);
    void changedHere(const ShowVersions &versions, Commits commits);
    void hinted(const QString &payload);
    void paymentChanged(const HolderId &holder, const protocol::Payment &payment);
    void roomChanged(const HolderId &holder, const protocol::RoomPlace &place);
    void entryChanged(const HoldersEntry &changed);
    void lineListed(ShowId show, const QList<HoldersEntry> &waiting);
    void compareVersions();

private:
    struct Watched {
        Board board;
        QElapsedTimer deserted; // invalid while it has subscribers
    };
    struct LastNews {
        qint64 seq = 0;
        QByteArray frame;
    };

    template <protocol::Push News>
    void tell(const Topics &topics, const QString &topic, const News &news);
    template <protocol::Push News>
    void tell(const HolderId &holder, const News &news);
    void tell(const HoldersEntry &changed);
    void tellLine(ShowId show, const QList<HoldersEntry> &waiting);
    void askForLines();

    bool isConnected();
    Result<Nothing> open(ShowId show);
    void noteNewer(const ShowVersions &versions);
    void scheduleFlush();
    void flush();
    void publishCurrent();
    void catchUpAndPublish();
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
    Topics m_lines {linesPerSessionMax};
    std::map<ShowId, Watched> m_boards;
    std::atomic<int> m_boardCount = 0; // for the metrics
    ShowVersions m_untold; // boards whose subscribers are to hear of this version
    ShowVersions m_toHint; // commits of this node that the others have not been told of
    QHash<QString, LastNews> m_news; // of holders and lines, by topic, while it has subscribers
    WaitlistWatch m_waitlists;
    std::map<ShowId, std::optional<protocol::LineChanged>> m_toldLines; // none: somebody does not know it yet
    QTimer m_compareTimer;
    QTimer m_flushTimer;
    QElapsedTimer m_sinceFlush;
};

} // namespace foyer::server
