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

void HubWorker::subscribe(const ExchangePtr &exchange, const protocol::WatchPayments &message)
{
    m_holders.joinAndDropOldest(*exchange->session(), protocol::holderTopic(message.holder));
    exchange->answer(Result(protocol::Done {}));
}

void HubWorker::forget(const Session &session)
{
    m_shows.leaveAll(session);
    m_holders.leaveAll(session);
}

Result<Nothing> HubWorker::open(ShowId show)
{
    if (m_boards.contains(show))
        return Nothing {};
    if (m_boards.size() >= boardsMax)
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

void HubWorker::changedHere(const ShowVersions &versions)
{
    for (auto it = versions.begin(); it != versions.end(); ++it)
        m_toHint.insert(it.key(), it.value());
    noteNewer(versions);
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
            m_behind.insert(it.key(), std::max(it.value(), m_behind.value(it.key())));
    }
}

void HubWorker::paymentChanged(const HolderId &holder, const protocol::Payment &payment)
{
    const QString topic = protocol::holderTopic(holder);
    if (m_holders.isEmpty(topic))
        return;
    const qint64 seq = ++m_paymentSeq[holder];
    m_holders.publish(topic, protocol::pushFrame(topic, seq, protocol::toJson(protocol::PaymentChanged {payment})));
}

void HubWorker::compareVersions()
{
    dropDesertedBoards();
    m_paymentSeq.removeIf([this](const auto &entry) { return m_holders.isEmpty(protocol::holderTopic(entry.key())); });
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
    if (m_flushTimer.isActive() || (m_behind.isEmpty() && m_toHint.isEmpty()))
        return;
    m_flushTimer.start(int(std::max<qint64>(0, coalesceMs - m_sinceFlush.elapsed())));
}

// What fails here is still noted, and tried again when versions are compared.
void HubWorker::flush()
{
    m_sinceFlush.restart();
    if (!isConnected())
        return;
    try {
        flushBoards();
        sendHints(*m_database, m_node, m_toHint);
        m_toHint.clear();
    } catch (const DatabaseError &error) {
        qCWarning(log).noquote() << "catching up with the log failed:" << error.text();
    }
}

void HubWorker::flushBoards()
{
    while (!m_behind.isEmpty()) {
        const auto next = m_behind.begin();
        const ShowId show = next.key();
        if (const auto found = m_boards.find(show); found != m_boards.end()) {
            catchUp(*m_database, show, next.value(), found->second.board);
            publish(show, found->second.board);
        }
        m_behind.erase(next);
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
