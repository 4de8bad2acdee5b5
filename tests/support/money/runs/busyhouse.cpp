#include "tests/support/money/runs/busyhouse.h"

#include "shared/protocol/vouchers.h"
#include "tests/support/house/desk.h"
#include "tests/support/places/places.h"

#include <QTest>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using namespace server;

namespace
{
constexpr QLatin1StringView nodeName("money node");

ConnectionSettings nodeConnection(const TestDatabase &database)
{
    ConnectionSettings settings = database.serverSettings();
    settings.applicationName = nodeName;
    return settings;
}

// The first node is as all are. At the second one the time to pay is over as soon as it begins.
engine::HoldPolicy policyOf(int node)
{
    engine::HoldPolicy policy;
    if (node > 0)
        policy.payingSeconds = 0;
    return policy;
}
} // namespace

BusyHouse::BusyHouse(TestPostgres &postgres, quint32 seed)
    : m_seed(seed)
    , m_database(postgres)
    , m_house(m_database, u"multiplex-204"_s)
    , m_signer(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 'k')).value())
    , m_ledger(Ledger::open({}, m_clock).value())
{
    auto cards = std::make_unique<FaultyGateway>(*m_ledger, seed);
    m_cards = cards.get();
    m_gateway = std::make_unique<GatewayByMethod>(std::move(cards));
    for (int i = 0; i < showCount; ++i)
        m_shows.append(m_house.makeShow(1 + i % 2, 24 * 60 + i));
    fillTill();
    for (int i = 0; i < nodeCount; ++i)
        m_nodes.push_back(
            std::make_unique<Node>(Node::Parts {nodeConnection(m_database), policyOf(i), *m_gateway, m_signer,
                                                inBuild(u"bin/foyer-test-press"), [this](const AttemptId &attempt) {
                                                    const std::scoped_lock lock(m_newsMutex);
                                                    m_news.insert(attempt);
                                                    m_newsCame.notify_all();
                                                }}));
}

BusyHouse::~BusyHouse() = default;

// Vouchers that are soon empty, and codes with few uses: many customers want the last of it.
void BusyHouse::fillTill()
{
    Desk desk(m_database);
    for (int i = 0; i < 60; ++i)
        m_vouchers.append(desk.ask(protocol::IssueVoucher {{1'000 + i * 700, u"EUR"_s}, {}}).value().code);
    for (int i = 0; i < 8; ++i) {
        protocol::SavePromotion save;
        save.code = u"CODE%1"_s.arg(i);
        save.value = 1'000 * (i + 1);
        save.usesMax = 1 << (2 * i);
        desk.ask(save).value();
        m_promotions.append(save.code);
    }
}

engine::Outcome BusyHouse::carryOut(const engine::Command &command, QRandomGenerator &random)
{
    constexpr int triesMax = 1'000;
    for (int i = 0; i < triesMax; ++i) {
        std::promise<engine::Outcome> promise;
        std::future<engine::Outcome> answer = promise.get_future();
        Node &node = *m_nodes[random.bounded(4) == 0 ? 1 : 0];
        if (!node.submit(command, [&promise](const engine::Outcome &outcome) { promise.set_value(outcome); }))
            continue;
        engine::Outcome outcome = answer.get();
        if (outcome || outcome.error().code != ErrorCode::Unavailable)
            return outcome;
    }
    return failure(ErrorCode::Unavailable, u"no node answers"_s);
}

void BusyHouse::begin(const DueAttempt &attempt, QRandomGenerator &random)
{
    m_nodes[size_t(random.bounded(nodeCount))]->begin(attempt);
}

void BusyHouse::wake()
{
    for (const auto &node : m_nodes)
        node->wake();
}

void BusyHouse::lapse(ShowId show, HoldId hold)
{
    const std::scoped_lock lock(m_ownerMutex);
    m_house.lapse(show, hold);
}

void BusyHouse::endTimeToPay(ShowId show, const AttemptId &attempt)
{
    const std::scoped_lock lock(m_ownerMutex);
    owner().run("house/end_time_to_pay", show, attempt);
}

void BusyHouse::loseSeats(ShowId show, HoldId hold)
{
    const std::scoped_lock lock(m_ownerMutex);
    m_house.loseSeats(show, hold);
}

bool BusyHouse::awaitNews(const AttemptId &attempt, int ms)
{
    std::unique_lock lock(m_newsMutex);
    m_newsCame.wait_for(lock, std::chrono::milliseconds(ms), [&] { return m_news.contains(attempt); });
    return m_news.remove(attempt);
}

void BusyHouse::endLeases()
{
    owner().run("money/end_leases");
    owner().run("house/end_leases");
    wake();
}

void BusyHouse::maybeFail(QRandomGenerator &random)
{
    const int dice = random.bounded(1'000);
    if (dice < 8)
        return m_nodes[size_t(random.bounded(nodeCount))]->restart();
    const std::scoped_lock lock(m_ownerMutex);
    if (dice < 16)
        owner().run("runs/end_a_session", QString(nodeName));
    else if (dice < 60)
        endLeases();
    else if (dice < 70)
        owner().run("money/age_reservations", RefundRunner::reservationSeconds);
}

qint64 BusyHouse::open() { return owner().value<qint64>("money/open_ends") + owner().value<qint64>("runs/jobs"); }

bool BusyHouse::awaitQuiet()
{
    constexpr int patienceMs = 60'000;
    m_cards->heal();
    owner().run("money/age_reservations", RefundRunner::reservationSeconds);
    return QTest::qWaitFor(
        [this] {
            owner().run("runs/end_times_to_pay");
            endLeases();
            return open() == 0;
        },
        patienceMs);
}

void BusyHouse::complain(int run, const QString &what)
{
    const std::scoped_lock lock(m_complaintsMutex);
    m_complaints.append(u"run %1: %2"_s.arg(run).arg(what));
}

QStringList BusyHouse::complaints() const
{
    const std::scoped_lock lock(m_complaintsMutex);
    return m_complaints;
}

} // namespace foyer::test
