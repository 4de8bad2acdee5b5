#include "tests/support/money/cashbox.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using namespace server;

Cashbox::Cashbox(const TestDatabase &database)
    : m_connection(database.serverSettings())
    , m_ledger(Ledger::open({}, m_clock).value())
    , m_service(std::make_unique<GatewayService>(*m_ledger, m_clock))
    , m_gateway(std::make_unique<GatewayByMethod>(
          std::make_unique<SimulatedGateway>(u"http://127.0.0.1:%1"_s.arg(m_service->listen(0)))))
{
}

Cashbox::~Cashbox()
{
    if (m_payments)
        m_payments->stop();
    if (m_refunds)
        m_refunds->stop();
    m_lanes.reset();
}

void Cashbox::open()
{
    Database database(m_connection);
    database.open();
    const int node = database.value<int>("lanes/new_node");
    m_lanes = std::make_unique<Lanes>(LaneSettings {m_connection, {}, node}, 1, m_plans,
                                      [](const engine::ShowState &, const QList<engine::Event> &) {});
    m_payments = std::make_unique<PaymentRunner>(PaymentRunnerParts {
        m_connection, *m_gateway, std::bind_front(&Cashbox::submit, this), [](const PaymentNews &) {}, 2});
    goOnWithRefunds();
}

void Cashbox::goOnWithRefunds()
{
    m_refunds = std::make_unique<RefundRunner>(
        RefundRunnerParts {m_connection, *m_gateway, std::bind_front(&Cashbox::submit, this)});
}

bool Cashbox::submit(engine::Command command, LaneCallback done)
{
    return m_lanes->submit(std::move(command), std::move(done));
}

void Cashbox::begin(const protocol::BeginPayment &begun, const Money &toPay)
{
    m_payments->begin({begun.show, begun.holder, AttemptState::Open,
                       GatewayRequest {begun.attempt, toPay, begun.paymentToken, begun.show, begun.method}});
}

qint64 Cashbox::keptMinor()
{
    qint64 kept = 0;
    for (const Ledger::Entry &entry : m_ledger->entries()) {
        if (entry.state != GatewayState::Captured)
            continue;
        kept += entry.request.amount.minor
            - std::accumulate(entry.refundsMinor.cbegin(), entry.refundsMinor.cend(), qint64(0));
    }
    return kept;
}

} // namespace foyer::test
