#include "tests/support/money/runs/node.h"

namespace foyer::test
{

using namespace server;

struct Node::Running {
    static constexpr int laneCount = 2;
    static constexpr int paymentThreads = 4;

    explicit Running(const Parts &parts);
    // The lanes end last: what they answer goes to runners that take nothing up any more.
    ~Running()
    {
        payments.stop();
        refunds.stop();
        lanes.stop();
    }
    Q_DISABLE_COPY_MOVE(Running)

    bool submit(engine::Command command, LaneCallback done)
    {
        return lanes.submit(std::move(command), std::move(done));
    }

    PlanCache plans;
    Metrics metrics;
    Delivery delivery;
    Lanes lanes;
    PaymentRunner payments;
    RefundRunner refunds;
    JobRunner jobs;
};

namespace
{
int newNode(const ConnectionSettings &connection)
{
    Database database(connection);
    database.open();
    return database.value<int>("lanes/new_node");
}
} // namespace

Node::Running::Running(const Parts &parts)
    : delivery({parts.signer, parts.pressProgram, {}, {}})
    , lanes({parts.connection, parts.policy, newNode(parts.connection)}, laneCount, plans,
            [](const engine::ShowState &, const QList<engine::Event> &) {})
    , payments({parts.connection, parts.gateway, std::bind_front(&Running::submit, this),
                [moved = parts.moved](const PaymentNews &news) { moved(news.attempt.request.attempt); },
                paymentThreads})
    , refunds({parts.connection, parts.gateway, std::bind_front(&Running::submit, this)})
    , jobs({parts.connection, delivery.jobLines(), metrics})
{
}

Node::Node(Parts parts)
    : m_parts(std::move(parts))
    , m_running(std::make_unique<Running>(m_parts))
{
}

Node::~Node() = default;

bool Node::submit(const engine::Command &command, LaneCallback done)
{
    const std::shared_lock lock(m_mutex);
    return m_running->lanes.submit(command, std::move(done));
}

void Node::begin(const DueAttempt &attempt)
{
    const std::shared_lock lock(m_mutex);
    m_running->payments.begin(attempt);
}

void Node::wake()
{
    const std::shared_lock lock(m_mutex);
    m_running->payments.lookNow();
    m_running->refunds.wake();
    m_running->jobs.wake();
}

void Node::restart()
{
    const std::unique_lock lock(m_mutex);
    m_running.reset();
    m_running = std::make_unique<Running>(m_parts);
}

} // namespace foyer::test
