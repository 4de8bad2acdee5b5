// A house with dozens of shows and two nodes that fail, for many customers at once, and the gateway that they pay at.
#pragma once

#include "tests/support/house/smallhouse.h"
#include "tests/support/money/runs/faultygateway.h"
#include "tests/support/money/runs/node.h"

#include <QRandomGenerator>
#include <QSet>
#include <condition_variable>

namespace foyer::test
{

// A hundred times as fast as the time of the day. Any thread.
class QuickClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_start.addMSecs(monotonicMs()); }
    qint64 monotonicMs() const override { return (m_system.monotonicMs() - m_startMs) * 100; }

private:
    const SystemClock m_system;
    const QDateTime m_start = m_system.nowUtc();
    const qint64 m_startMs = m_system.monotonicMs();
};

// Any thread, but for what says otherwise.
class BusyHouse
{
public:
    BusyHouse(TestPostgres &postgres, quint32 seed);
    ~BusyHouse();

    quint32 seed() const { return m_seed; }
    const TestDatabase &database() const { return m_database; }
    const QList<ShowId> &shows() const { return m_shows; }
    const SeatingPlan &plan() const { return m_house.plan(); }
    const QStringList &vouchers() const { return m_vouchers; }
    const QStringList &promotions() const { return m_promotions; }
    server::Ledger &ledger() { return *m_ledger; }

    // Asks until a node has decided: at another one when one stops, again when its connection was lost.
    server::engine::Outcome carryOut(const server::engine::Command &command, QRandomGenerator &random);
    void begin(const server::DueAttempt &attempt, QRandomGenerator &random);
    void wake();
    void lapse(ShowId show, HoldId hold);
    void endTimeToPay(ShowId show, const AttemptId &attempt);
    // Here seats are lost under their payments, by rows that no server of ours writes and the audit would find.
    bool isUnlucky(ShowId show) const { return show == m_shows.first() || show == m_shows.last(); }
    void loseSeats(ShowId show, HoldId hold);
    // Whether something has become of the attempt since this was asked last; waits for it.
    bool awaitNews(const AttemptId &attempt, int ms);

    // Perhaps something goes wrong: a node starts anew, a connection breaks, somebody dawdles until his leases are
    // over.
    void maybeFail(QRandomGenerator &random);
    // Nothing fails any more. True once nothing is open; of the thread that made the house, as all that follow.
    bool awaitQuiet();
    server::Database &owner() { return m_database.owner(); }

    // What must not be: a run and what it saw.
    void complain(int run, const QString &what);
    QStringList complaints() const;

private:
    static constexpr int showCount = 80; // most customers find seats, some in the middle do not
    static constexpr int nodeCount = 2;

    void fillTill();
    void endLeases();
    qint64 open();

    const quint32 m_seed;
    TestDatabase m_database;
    SmallHouse m_house;
    const QuickClock m_clock;
    TicketSigner m_signer;
    std::unique_ptr<server::Ledger> m_ledger;
    FaultyGateway *m_cards = nullptr;
    std::unique_ptr<server::GatewayByMethod> m_gateway;
    QList<ShowId> m_shows;
    QStringList m_vouchers;
    QStringList m_promotions;
    std::mutex m_ownerMutex; // of the owner's connection
    std::mutex m_newsMutex;
    std::condition_variable m_newsCame;
    QSet<AttemptId> m_news;
    mutable std::mutex m_complaintsMutex;
    QStringList m_complaints;
    std::vector<std::unique_ptr<Node>> m_nodes;
};

} // namespace foyer::test
