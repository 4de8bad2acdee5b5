// More payments than there is room for: who finds no place is made up for when its lease is over.
#include "server/lanes/lanes.h"
#include "server/payment/paymentrunner.h"
#include "server/payment/simulator/ledger.h"
#include "tests/support/fakeclock.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QLoggingCategory>
#include <QSet>
#include <QTest>
#include <atomic>
#include <mutex>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;
using protocol::PaymentState;
using test::seatNos;

namespace
{
// Answers nobody until it is opened, and then knows only what its ledger does.
class ClosedGateway final : public PaymentGateway
{
public:
    explicit ClosedGateway(Ledger &ledger)
        : m_ledger(ledger)
    {
    }
    void open()
    {
        m_isOpen = true;
        m_isOpen.notify_all();
    }
    int calls() const { return m_calls; }
    bool wasAsked(const AttemptId &attempt) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked.contains(attempt);
    }

    Result<GatewayAnswer> submit(const GatewayRequest &request) override
    {
        ++m_calls;
        m_isOpen.wait(false);
        const std::scoped_lock lock(m_mutex);
        m_asked.insert(request.attempt);
        if (request.token.isEmpty())
            return failure(ErrorCode::Unavailable);
        return m_ledger.submit(request);
    }
    Result<GatewayAnswer> lookUp(const GatewayRequest &request) override { return m_ledger.lookUp(request.attempt); }
    Result<GatewayAnswer> capture(const GatewayRequest &request) override { return m_ledger.capture(request.attempt); }
    Result<GatewayAnswer> voidPayment(const GatewayRequest &request) override
    {
        return m_ledger.voidPayment(request.attempt);
    }
    Result<RefundState> refund(const GatewayRefund &refund) override { return m_ledger.refund(refund); }

private:
    Ledger &m_ledger;
    std::atomic<bool> m_isOpen = false;
    std::atomic<int> m_calls = 0;
    mutable std::mutex m_mutex;
    QSet<AttemptId> m_asked;
};
} // namespace

class PaymentBoundsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aStepThatFindsNoPlaceIsMadeUpForWhenItsLeaseIsOver();

private:
    test::TestPostgres m_postgres;
};

void PaymentBoundsTest::aStepThatFindsNoPlaceIsMadeUpForWhenItsLeaseIsOver()
{
    QLoggingCategory::setFilterRules(u"foyer.payment.info=false"_s);
    constexpr int threads = 4;
    test::TestDatabase database(m_postgres);
    test::SmallHouse house(database);
    test::Desk anna(database);
    const test::FakeClock clock;
    const auto ledger = Ledger::open({}, clock).value();
    ClosedGateway gateway(*ledger);
    PlanCache plans;
    Lanes lanes(LaneSettings {database.serverSettings(), {}, 1}, 1, plans,
                [](const engine::ShowState &, const QList<engine::Event> &) {});
    PaymentRunner runner({database.serverSettings(), gateway,
                          [&lanes](engine::Command command, LaneCallback done) {
                              return lanes.submit(std::move(command), std::move(done));
                          },
                          [](const PaymentNews &) {}, threads});
    const auto atLast = qScopeGuard([&gateway] { gateway.open(); });
    const auto strange = [&] {
        return DueAttempt {house.show(), HolderId::create(), AttemptState::Open,
                           GatewayRequest {AttemptId::create(), {1200, u"EUR"_s}, {}}};
    };
    for (int i = 0; i < threads; ++i)
        runner.begin(strange());
    QTRY_COMPARE(gateway.calls(), threads);
    for (int i = 0; i < PaymentRunner::stepsWaitingMax; ++i)
        runner.begin(strange());

    anna.paymentBegun = [&](const protocol::BeginPayment &begun, const Money &toPay) {
        runner.begin({begun.show, begun.holder, AttemptState::Open,
                      GatewayRequest {begun.attempt, toPay, begun.paymentToken, begun.show, begun.method}});
    };
    const protocol::Hold hold = anna.hold(house.show(), seatNos({30})).value();
    const protocol::Payment payment = anna.pay(hold, test::SmallHouse::adultMinor, u"card-approved"_s).value();
    database.owner().run("test/due_later");
    gateway.open();
    const DueAttempt last = strange(); // when it is asked about, all that waited before it was
    const auto isLastAsked = [&] {
        runner.begin(last);
        return gateway.wasAsked(last.request.attempt);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLastAsked(), 120'000);
    const auto now = [&] {
        return anna.ask(protocol::GetPayment {house.show(), anna.holder(), payment.attempt})->state;
    };
    QCOMPARE(ledger->lookUp(payment.attempt).state, GatewayState::Unheard);
    house.orphanPayments(); // its lease is over
    runner.lookNow();
    QTRY_COMPARE_WITH_TIMEOUT(now(), PaymentState::Captured, 30'000);
    runner.stop();
    QLoggingCategory::setFilterRules({});
}

FOYER_TEST(PaymentBoundsTest)
#include "paymentboundstest.moc"
