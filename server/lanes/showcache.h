// The shows that a lane has in memory. What it hands out is proved by the log's hash: another node's commits are read
// from the log first.
#pragma once

#include "server/engine/showstate.h"
#include "server/lanes/plancache.h"
#include "server/storage/database.h"

#include <QCache>
#include <QElapsedTimer>

namespace foyer::server
{

// A show that this transaction has locked.
struct LockedShow {
    ShowId show;
    qint64 version = 0;
    QByteArray logHash;
    PlanId plan;
    qint64 priceList = 0;
    qint64 saleEndsAtMs = 0;
    qint64 nowMs = 0; // the database's clock when it was locked

    bool operator==(const LockedShow &) const = default;
};

// Locks these shows until the end of the transaction; those that do not exist are not among the answers.
QList<LockedShow> lockShows(Database &database, const QList<ShowId> &shows);

// Belongs to one lane.
class ShowCache
{
public:
    static constexpr int seatsKeptMax = 3'000'000; // of all shows together, some 100 bytes each
    static constexpr int showOverheadSeats = 50; // what a show takes besides its seats ...
    static constexpr int eventSeats = 3; // ... and what each row of its log takes: holds and commands are remembered
    static constexpr int priceListsKeptMax = 2000; // for each plan that they are used with

    explicit ShowCache(PlanCache &plans, int seatsMax = seatsKeptMax)
        : m_plans(plans)
        , m_states(seatsMax)
    {
    }

    // As of the lock. Whoever takes a state gives it back after the commit; after a rollback it is thrown away.
    std::unique_ptr<engine::ShowState> take(Database &database, const LockedShow &locked);
    void giveBack(std::unique_ptr<engine::ShowState> state);
    // As it was when this node last looked, which was a moment ago at most: perhaps behind other nodes. Null where it
    // is not in memory, or was not looked at lately.
    const engine::ShowState *peek(ShowId show) const;
    static constexpr int momentMs = 1000;

private:
    struct Kept {
        std::unique_ptr<engine::ShowState> state;
        QElapsedTimer sinceProof;
    };

    // A price list as it applies to a plan; like a plan it does not change while shows sell by it.
    struct Prices {
        QString currency;
        QHash<QString, QList<qint64>> byType; // by category index; -1: not sold so
    };

    std::shared_ptr<const engine::ShowFacts> readFacts(Database &database, const LockedShow &locked);
    const Prices &prices(Database &database, const LockedShow &locked, const SeatIndex &seats);
    static bool catchUp(Database &database, const LockedShow &locked, engine::ShowState &state);

    PlanCache &m_plans;
    QCache<ShowId, Kept> m_states;
    QCache<std::pair<PlanId, qint64>, Prices> m_prices {priceListsKeptMax};
};

} // namespace foyer::server
