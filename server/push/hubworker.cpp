#include "server/push/hubworker.h"

#include "server/dispatch/attempt.h"
#include "server/metrics/metrics.h"
#include "server/push/hint.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.push")
} // namespace

HubWorker::HubWorker(const PushHubSettings &settings, Metrics &metrics)
    : m_settings(settings)
    , m_metrics(metrics)
    , m_compareTimer(this)
    , m_flushTimer(this)
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &HubWorker::flush);
    connect(&m_compareTimer, &QTimer::timeout, this, &HubWorker::compareVersions);
    m_metrics.addGauge("foyer_boards", [this] { return m_boardCount.load(); });
}

HubWorker::~HubWorker() { m_metrics.removeGauge("foyer_boards"); }

void HubWorker::start()
{
    m_database.emplace(m_settings.connection);
    m_reconnect.emplace(*m_database);
    m_sinceFlush.start();
    m_compareTimer.start(m_settings.compareMs);
    isConnected();
}

void HubWorker::end()
{
    m_compareTimer.stop();
    m_flushTimer.stop();
    m_reconnect.reset();
    m_database.reset();
    QCoreApplication::removePostedEvents(this);
}

bool HubWorker::isConnected() { return m_reconnect->attempt(); }

void HubWorker::subscribe(const ExchangePtr &exchange, const protocol::SubscribeShow &message)
{
    if (const Result<Nothing> opened = open(message.show); !opened)
        return exchange->fail(opened.error());
    Watched &watched = m_boards.at(message.show);
    // What the board knows and the other subscribers do not: told now, so that all of the topic stand at one version.
    publish(message.show, watched.board);
    if (!m_shows.join(*exchange->session(), protocol::showTopic(message.show)))
        return exchange->fail(failure(ErrorCode::RateLimited, u"too many subscriptions on one connection"_s));
    const protocol::ShowSnapshot snapshot {message.show, watched.board.version(), watched.board.states()};
    exchange->answer(Result(snapshot));
}

void HubWorker::subscribe(const ExchangePtr &exchange, const protocol::UnsubscribeShow &message)
{
    m_shows.leave(*exchange->session(), protocol::showTopic(message.show));
    exchange->answer(Result(protocol::Done {}));
}

void HubWorker::subscribe(const ExchangePtr &exchange, const protocol::WatchHolder &message)
{
    m_holders.joinAndDropOldest(*exchange->session(), protocol::holderTopic(message.holder));
    exchange->answer(Result(protocol::Done {}));
}

void HubWorker::subscribe(const ExchangePtr &exchange, const protocol::WatchLine &message)
{
    m_lines.joinAndDropOldest(*exchange->session(), protocol::lineTopic(message.show));
    m_toldLines[message.show].reset();
    m_settings.listLine(message.show);
    exchange->answer(Result(protocol::Done {}));
}

void HubWorker::missed(const Session &session, const QString &topic)
{
    QByteArray frame = m_news.value(topic).frame;
    if (const std::optional<ShowId> show = protocol::showOfTopic(topic)) {
        const auto found = m_boards.find(*show);
        if (found == m_boards.end())
            return;
        Board &board = found->second.board;
        publish(*show, board); // as for one who subscribes
        frame = protocol::pushFrame(topic, board.version(), protocol::toJson(board.wholeDelta()));
    }
    if (!frame.isEmpty())
        session.outbox->resume(session.id, topic, frame);
}

void HubWorker::forget(const Session &session)
{
    m_shows.leaveAll(session);
    m_holders.leaveAll(session);
    m_lines.leaveAll(session);
}

Result<Nothing> HubWorker::open(ShowId show)
{
    if (m_boards.contains(show))
        return Nothing {};
    if (m_boards.size() >= size_t(m_settings.boardsMax))
        return failure(ErrorCode::Busy, u"too many shows are looked at"_s);
    isConnected(); // where not, the query says so
    return attempt<Nothing>("push/snapshot", [&]() -> Result<Nothing> {
        std::optional<Board> board = readBoard(*m_database, show);
        if (!board)
            return failure(ErrorCode::NotFound, u"no such show"_s, u"show"_s);
        m_boards.emplace(show, Watched {std::move(*board), {}});
        countBoards();
        return Nothing {};
    });
}

void HubWorker::changedHere(const ShowVersions &versions, Commits commits)
{
    for (auto it = versions.begin(); it != versions.end(); ++it)
        m_toHint.insert(it.key(), std::max(it.value(), m_toHint.value(it.key())));
    noteNewer(versions);
    std::ranges::sort(commits, {}, [](const auto &commit) { return commit.second.version; });
    for (const auto &[show, change] : commits)
        if (const auto found = m_boards.find(show); found != m_boards.end())
            found->second.board.apply(change);
    scheduleFlush();
}

void HubWorker::hinted(const QString &payload)
{
    const std::optional<Hint> hint = readHint(payload);
    if (!hint || hint->node == m_node)
        return;
    noteNewer(hint->versions);
    scheduleFlush();
}

void HubWorker::noteNewer(const ShowVersions &versions)
{
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        const auto found = m_boards.find(it.key());
        if (found != m_boards.end() && found->second.board.version() < it.value())
            m_untold.insert(it.key(), std::max(it.value(), m_untold.value(it.key())));
    }
}

template <protocol::Push News>
void HubWorker::tell(const Topics &topics, const QString &topic, const News &news)
{
    if (topics.isEmpty(topic))
        return;
    LastNews &last = m_news[topic];
    last.frame = protocol::pushFrame(topic, ++last.seq, protocol::toJson(news));
    topics.publish(topic, last.frame);
}

template <protocol::Push News>
void HubWorker::tell(const HolderId &holder, const News &news)
{
    tell(m_holders, protocol::holderTopic(holder), news);
}

void HubWorker::paymentChanged(const HolderId &holder, const protocol::Payment &payment)
{
    tell(holder, protocol::PaymentChanged {payment});
}

void HubWorker::roomChanged(const HolderId &holder, const protocol::RoomPlace &place)
{
    tell(holder, protocol::RoomChanged {place});
}

void HubWorker::tell(const HoldersEntry &changed) { tell(changed.holder, protocol::EntryChanged {changed.entry}); }

void HubWorker::entryChanged(const HoldersEntry &changed)
{
    m_waitlists.note(changed);
    tell(changed);
}

void HubWorker::lineListed(ShowId show, const QList<HoldersEntry> &waiting)
{
    for (const HoldersEntry &moved : m_waitlists.moved(show, waiting))
        tell(moved);
    tellLine(show, waiting);
}

void HubWorker::tellLine(ShowId show, const QList<HoldersEntry> &waiting)
{
    const auto told = m_toldLines.find(show);
    if (told == m_toldLines.end())
        return;
    protocol::LineChanged line {show, int(waiting.size()), {}};
    for (const HoldersEntry &one : waiting.first(std::min<qsizetype>(waiting.size(), protocol::placesInLineMax)))
        line.first.append({one.entry.entry, one.entry.count, one.entry.chance});
    if (told->second == line)
        return;
    told->second = line;
    tell(m_lines, protocol::lineTopic(show), line);
}

void HubWorker::askForLines()
{
    std::erase_if(m_toldLines, [this](const auto &told) { return m_lines.isEmpty(protocol::lineTopic(told.first)); });
    QSet<ShowId> shows;
    for (const auto &[show, told] : m_toldLines)
        shows.insert(show);
    for (const ShowId show : m_waitlists.shows())
        shows.insert(show);
    for (const ShowId show : std::as_const(shows))
        m_settings.listLine(show);
}

void HubWorker::compareVersions()
{
    dropDesertedBoards();
    m_news.removeIf([this](const auto &news) { return m_holders.isEmpty(news.key()) && m_lines.isEmpty(news.key()); });
    m_waitlists.forget([this](const HolderId &holder) { return m_holders.isEmpty(protocol::holderTopic(holder)); });
    askForLines();
    if (!isConnected())
        return;
    QList<ShowId> shows;
    for (const auto &[show, watched] : m_boards)
        shows.append(show);
    if (!shows.isEmpty()) {
        try {
            noteNewer(readVersions(*m_database, shows));
        } catch (const DatabaseError &error) {
            qCWarning(log).noquote() << "comparing versions failed:" << error.text();
            return;
        }
    }
    scheduleFlush();
}

void HubWorker::scheduleFlush()
{
    if (m_flushTimer.isActive() || (m_untold.isEmpty() && m_toHint.isEmpty()))
        return;
    m_flushTimer.start(int(std::max<qint64>(0, coalesceMs - m_sinceFlush.elapsed())));
}

// What fails here is still noted, and tried again when versions are compared.
void HubWorker::flush()
{
    m_sinceFlush.restart();
    publishCurrent();
    if ((m_untold.isEmpty() && m_toHint.isEmpty()) || !isConnected())
        return;
    try {
        catchUpAndPublish();
        sendHints(*m_database, m_node, m_toHint);
        m_toHint.clear();
    } catch (const DatabaseError &error) {
        qCWarning(log).noquote() << "catching up with the log failed:" << error.text();
    }
}

// The boards that have every row already; this needs no database.
void HubWorker::publishCurrent()
{
    m_untold.removeIf([this](const auto &untold) {
        const auto found = m_boards.find(untold.key());
        if (found == m_boards.end())
            return true;
        if (found->second.board.version() < untold.value())
            return false;
        publish(untold.key(), found->second.board);
        return true;
    });
}

void HubWorker::catchUpAndPublish()
{
    for (auto it = m_untold.begin(); it != m_untold.end(); it = m_untold.erase(it)) {
        Board &board = m_boards.at(it.key()).board;
        catchUp(*m_database, it.key(), it.value(), board);
        publish(it.key(), board);
    }
}

void HubWorker::publish(ShowId show, Board &board)
{
    const std::optional<protocol::ShowDelta> delta = board.takeDelta();
    const QString topic = protocol::showTopic(show);
    if (delta && !m_shows.isEmpty(topic))
        m_shows.publish(topic, protocol::pushFrame(topic, delta->version, protocol::toJson(*delta)));
}

void HubWorker::dropDesertedBoards()
{
    for (auto it = m_boards.begin(); it != m_boards.end();) {
        QElapsedTimer &deserted = it->second.deserted;
        if (!m_shows.isEmpty(protocol::showTopic(it->first)))
            deserted.invalidate();
        else if (!deserted.isValid())
            deserted.start();
        it = deserted.isValid() && deserted.hasExpired(m_settings.boardGraceMs) ? m_boards.erase(it) : std::next(it);
    }
    countBoards();
}

} // namespace foyer::server
