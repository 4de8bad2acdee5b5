#include "server/lanes/batch.h"

#include "server/faults/faultpoint.h"
#include "server/lanes/showlog.h"
#include "shared/core/wakeups.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

using engine::Command;
using engine::Outcome;

namespace
{
Q_LOGGING_CATEGORY(batchLog, "foyer.lanes")

constexpr int attemptsMax = 3; // of a transaction that was rolled back for another one's sake
constexpr int unavailableRetryMs = 1000;

bool isUnfinished(const DatabaseError &error)
{
    return error.isConnectionLost() || dynamic_cast<const CommitNotReplicated *>(&error);
}

Error unavailable()
{
    Error error = failure(ErrorCode::Unavailable, u"the database does not answer"_s);
    error.retryAfterMs = unavailableRetryMs;
    return error;
}
} // namespace

BatchRunner::BatchRunner(PlanCache &plans, const engine::HoldPolicy &policy, CommitObserver committed)
    : m_policy(policy)
    , m_committed(std::move(committed))
    , m_cache(plans)
{
}

QList<Outcome> BatchRunner::run(Database &database, std::span<const Command> commands, const Meanwhile &meanwhile)
{
    for (int attempt = 1;; ++attempt) {
        try {
            return runTogether(database, commands, meanwhile);
        } catch (const DatabaseError &error) {
            if (isUnfinished(error)) {
                qCWarning(batchLog).noquote() << commands.size() << "commands were not finished:" << error.text();
                return QList<Outcome>(qsizetype(commands.size()), Outcome(unavailable()));
            }
            if (error.isRetryable() && attempt < attemptsMax)
                continue;
            if (commands.size() > 1)
                break;
            qCCritical(batchLog).noquote() << "a command failed:" << error.sqlState() << error.text();
            return {failure(ErrorCode::Internal, u"the command failed"_s)};
        }
    }
    QList<Outcome> outcomes;
    for (const Command &command : commands)
        outcomes.append(run(database, std::span(&command, 1), meanwhile));
    return outcomes;
}

QList<Outcome> BatchRunner::runTogether(Database &database, std::span<const Command> commands,
                                        const Meanwhile &meanwhile)
{
    QList<Outcome> outcomes;
    engine::Effects effects;
    Transaction transaction(database, meanwhile);
    qint64 nowMs = 0;
    BatchShows shows = lock(database, commands, nowMs);
    const Beside beside {{database, commands}, {database, commands}};
    for (const Command &command : commands) {
        const auto found = shows.find(command.show);
        if (found == shows.end())
            outcomes.append(failure(ErrorCode::NotFound, u"no such show"_s, u"show"_s));
        else
            outcomes.append(decide(database, command, beside, *found->second.state, nowMs, effects));
    }
    effects.refusals = m_refusals + effects.refusals;
    dieHereIfTold(FaultPoint::BatchDecided);
    writeBatch(database, transaction, shows, effects);
    dieHereIfTold(FaultPoint::BatchCommitted);
    m_refusals.clear();
    tell(shows, effects);
    for (auto &[show, of] : shows)
        m_cache.giveBack(std::move(of.state));
    return outcomes;
}

BatchShows BatchRunner::lock(Database &database, std::span<const Command> commands, qint64 &nowMs)
{
    std::set<ShowId> wanted;
    for (const Command &command : commands)
        wanted.insert(command.show);
    BatchShows shows;
    const QList<LockedShow> locked = lockShows(database, QList<ShowId>(wanted.begin(), wanted.end()));
    for (const LockedShow &show : locked) {
        nowMs = std::max(nowMs, show.nowMs);
        std::unique_ptr<engine::ShowState> state = m_cache.take(database, show);
        const HoldId lastHold = state->lastHold();
        shows.emplace(show.show, BatchShow {std::move(state), lastHold});
    }
    return shows;
}

Outcome BatchRunner::decide(Database &database, const Command &command, const Beside &beside, engine::ShowState &state,
                            qint64 nowMs, engine::Effects &effects)
{
    if (state.command(command.id))
        return repeated(database, command, state, effects);
    engine::Decision decision(state, m_policy, nowMs, effects);
    const auto *const begin = std::get_if<engine::BeginPayment>(&command.request);
    const auto *const reseat = std::get_if<engine::Reseat>(&command.request);
    if (!reseat && (!begin || !begin->reserved))
        return decision.decide(command);
    Command whole = command;
    if (reseat) {
        whole.request = beside.promised.filledIn(command.show, *reseat);
    } else {
        const Result<engine::BeginPayment> filled = beside.reservations.filledIn(*begin);
        if (!filled)
            return filled.error();
        whole.request = *filled;
    }
    return decision.decide(whole);
}

// What was answered is told again by a write, so that it waits for the replica as the first answer did.
Outcome BatchRunner::repeated(Database &database, const Command &command, const engine::ShowState &state,
                              const engine::Effects &effects)
{
    const engine::CommandRecord &record = *state.command(command.id);
    if (record.fingerprint != command.fingerprint)
        return failure(ErrorCode::CommandReused);
    for (const engine::Event &event : effects.events)
        if (event.show == command.show && event.version == record.version)
            return engine::repeatedOutcome(event, state);
    database.run("lanes/fence");
    const QList<engine::Event> rows = readLog(database, command.show, record.version - 1, record.version);
    return engine::repeatedOutcome(rows.value(0), state);
}

void BatchRunner::tell(const BatchShows &shows, const engine::Effects &effects) const
{
    const WakeUps together;
    QHash<ShowId, QList<engine::Event>> ofShows;
    for (const engine::Event &event : effects.events)
        ofShows[event.show].append(event);
    for (auto it = ofShows.cbegin(); it != ofShows.cend(); ++it)
        m_committed(*shows.at(it.key()).state, *it);
}

std::optional<Error> BatchRunner::refusalFromMemory(const Command &command)
{
    const auto *const asked = std::get_if<engine::HoldSeats>(&command.request);
    const engine::ShowState *const state = asked ? m_cache.peek(command.show) : nullptr;
    if (!state || state->command(command.id) || m_refusals.size() >= refusalsWaitingMax)
        return std::nullopt;
    Error refusal = failure(ErrorCode::SeatTaken);
    for (const SeatNo seat : asked->seats) {
        if (seat.value < 1 || seat.value > state->letters().size())
            return std::nullopt;
        // The asker's own seat: what became of the hold is to be told, not that somebody else was faster.
        if (asked->instead.isValid() && state->ownerOf(seat) == asked->instead)
            return std::nullopt;
        const char letter = state->letters().at(seat.value - 1);
        if (letter != static_cast<char>(SeatState::Sold) && letter != static_cast<char>(SeatState::Blocked))
            continue;
        refusal.seats.append(seat);
        refusal.seatStates.append(letter);
    }
    if (refusal.seats.isEmpty())
        return std::nullopt;
    if (!state->isFull())
        refusal.alternatives = equalSeatsNear(*state->facts().seats, state->letters(), asked->seats);
    m_refusals.append({command.show, command.arrival, 0, asked->holder, engine::requestName(command.request),
                       asked->seats, refusal.code, state->version()});
    return refusal;
}

void BatchRunner::writeRefusalsNow(Database &database)
{
    try {
        writeRefusals(database, m_refusals);
        m_refusals.clear();
    } catch (const DatabaseError &error) {
        qCWarning(batchLog).noquote() << "keeping refusals failed:" << error.text();
        if (!error.isConnectionLost())
            m_refusals.clear();
    }
}

} // namespace foyer::server
