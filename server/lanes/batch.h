// Carries out commands in the order given, in one transaction: lock the shows, decide on their states, write, commit.
#pragma once

#include "server/engine/decision.h"
#include "server/lanes/batchwriter.h"
#include "server/lanes/promisedtickets.h"
#include "server/lanes/reservations.h"
#include "server/lanes/showcache.h"

#include <functional>
#include <span>

namespace foyer::server
{

// Told after each commit, on the thread that committed: a show's new rows, in order, and what the show is after them.
using CommitObserver = std::function<void(const engine::ShowState &state, const QList<engine::Event> &events)>;

// Belongs to one thread, with the connection that it is given; the connection's settings should be those of a lane.
class BatchRunner
{
public:
    BatchRunner(PlanCache &plans, const engine::HoldPolicy &policy, CommitObserver committed);

    // meanwhile: called while PostgreSQL writes the batch; perhaps not at all, perhaps more than once.
    using Meanwhile = std::function<void()>;

    // One outcome for each command. Where the whole cannot be committed for one command's sake, each is committed by
    // itself, in order: one that fails is answered Internal and the others stand. A lost connection answers
    // Unavailable: those commands may have been carried out, and are to be repeated with the same id.
    QList<engine::Outcome> run(
        Database &database, std::span<const engine::Command> commands, const Meanwhile &meanwhile = [] {});

    // A refusal that needs no transaction: the seat is sold or blocked, as far as this node knows, which was true a
    // moment ago at least. It is kept for the proof of fairness with the next batch. Nothing where the database must
    // say.
    std::optional<Error> refusalFromMemory(const engine::Command &command);
    bool hasUnwrittenRefusals() const { return !m_refusals.isEmpty(); }
    // At the latest so long after the first of them.
    static constexpr int refusalsWaitMsMax = 1000;
    static constexpr int refusalsWaitingMax = 4096;
    void writeRefusalsNow(Database &database);

private:
    // What the decisions need of the tables besides the shows.
    struct Beside {
        Reservations reservations;
        PromisedTickets promised;
    };

    QList<engine::Outcome> runTogether(Database &database, std::span<const engine::Command> commands,
                                       const Meanwhile &meanwhile);
    BatchShows lock(Database &database, std::span<const engine::Command> commands, qint64 &nowMs);
    engine::Outcome decide(Database &database, const engine::Command &command, const Beside &beside,
                           engine::ShowState &state, qint64 nowMs, engine::Effects &effects);
    engine::Outcome repeated(Database &database, const engine::Command &command, const engine::ShowState &state,
                             const engine::Effects &effects);
    void tell(const BatchShows &shows, const engine::Effects &effects) const;

    const engine::HoldPolicy m_policy;
    const CommitObserver m_committed;
    ShowCache m_cache;
    QList<engine::Refused> m_refusals;
};

} // namespace foyer::server
