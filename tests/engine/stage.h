// A show in memory whose clock a test moves by hand: what is asked of it is decided by the engine at once.
#pragma once

#include "server/engine/decision.h"
#include "tests/support/fakeshow.h"

namespace foyer::test
{

namespace engine = server::engine;

// Rows A and B of fakePlan(): front seats 1 to 4 at 15 euros, back seats 5 to 8 at 12; the second row lies behind.
inline std::shared_ptr<engine::ShowFacts> stageFacts(const SeatingPlan &plan = fakePlan(), ShowId show = fakeShowId)
{
    auto facts = std::make_shared<engine::ShowFacts>();
    facts->show = show;
    facts->plan = PlanId(5);
    facts->seats = std::make_shared<const SeatIndex>(plan);
    facts->currency = QStringLiteral("EUR");
    facts->prices = {{QStringLiteral("adult"), {1500, 1200}}, {QStringLiteral("child"), {900}}};
    facts->saleEndsAtMs = std::numeric_limits<qint64>::max();
    return facts;
}

// Some rows of seats side by side, all of one category.
inline SeatingPlan wideHall(int rows, int seatsInRow)
{
    SeatingPlan plan;
    plan.focus = {FocusKind::Stage, {-500, -400, 1000, 30}};
    plan.categories = {{QStringLiteral("standard"), QStringLiteral("Standard")}};
    plan.sections = {{QStringLiteral("Stalls"), {}, 0, {}}};
    for (int row = 0; row < rows; ++row) {
        plan.rows += SeatRow {QString::number(row + 1), 0, row * seatsInRow, seatsInRow};
        for (int i = 0; i < seatsInRow; ++i)
            plan.seats +=
                Seat {SeatNo(row * seatsInRow + i + 1), {}, {(i - seatsInRow / 2) * 55.0, row * 100.0}, row, 0, {}};
    }
    plan.index();
    return plan;
}

class Stage
{
public:
    static constexpr qint64 startMs = 1'790'000'000'000;

    explicit Stage(std::shared_ptr<engine::ShowFacts> facts = stageFacts(), const engine::HoldPolicy &policy = {})
        : m_facts(std::move(facts))
        , m_policy(policy)
        , m_state(m_facts)
    {
    }

    engine::Outcome ask(const engine::Request &request, const CommandId &command = CommandId::create())
    {
        const engine::Command asked {m_facts->show, command, 1, request, {1, ++m_arrivals}};
        return engine::Decision(m_state, m_policy, nowMs, m_effects).decide(asked);
    }

    engine::Outcome hold(const HolderId &holder, std::initializer_list<int> wanted, HoldId instead = {})
    {
        return ask(engine::HoldSeats {holder, seats(wanted), instead});
    }
    engine::Outcome pay(const HolderId &holder, HoldId hold, const AttemptId &attempt)
    {
        const SeatNos paid = m_state.hold(hold) ? m_state.hold(hold)->seats : SeatNos();
        qint64 total = 0;
        for (const SeatNo seat : paid)
            total +=
                m_facts->prices[QStringLiteral("adult")].at(m_facts->seats->seats()[size_t(seat.value) - 1].category);
        return ask(engine::BeginPayment {holder, hold, attempt, paid, QStringList(paid.size(), QStringLiteral("adult")),
                                         Money {total, QStringLiteral("EUR")}, QStringLiteral("token")});
    }
    engine::Outcome approve(const AttemptId &attempt)
    {
        return ask(engine::ApprovePayment {attempt, QStringLiteral("gateway-1"), QStringLiteral("ABCD2345")});
    }
    // Held, paid and approved.
    HoldId sold(std::initializer_list<int> wanted, const HolderId &holder = HolderId::create())
    {
        const HoldId held = hold(holder, wanted).value().hold.hold;
        const AttemptId attempt = AttemptId::create();
        return pay(holder, held, attempt).ok() && approve(attempt).ok() ? held : HoldId();
    }
    engine::Outcome join(const HolderId &holder, const WaitWish &wish, bool atKiosk = false)
    {
        return ask(engine::JoinWaitlist {holder, wish, atKiosk});
    }

    // A row that no decision led to: what another version, or somebody with other rights, may have written.
    void write(engine::Event event)
    {
        event.show = m_facts->show;
        event.version = m_state.version() + 1;
        event.atMs = nowMs;
        event.hash = engine::chainedHash(m_state.hash(), event);
        m_state.apply(event);
        m_effects.events.append(event);
    }

    void passSeconds(int seconds) { nowMs += seconds * 1000LL; }
    QByteArray letters() const { return m_state.letters(); }
    const engine::ShowState &state() const { return m_state; }
    const engine::Effects &effects() const { return m_effects; }
    const QList<engine::Event> &log() const { return m_effects.events; }
    const engine::HoldPolicy &policy() const { return m_policy; }
    const std::shared_ptr<engine::ShowFacts> &facts() const { return m_facts; }

    qint64 nowMs = startMs;

private:
    std::shared_ptr<engine::ShowFacts> m_facts;
    engine::HoldPolicy m_policy;
    engine::ShowState m_state;
    engine::Effects m_effects;
    qint64 m_arrivals = 0;
};

} // namespace foyer::test
