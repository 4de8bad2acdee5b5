// Decides one command on the state of its show: the only place where it is decided who gets a seat.
#pragma once

#include "server/engine/effects.h"
#include "server/engine/outcome.h"
#include "server/engine/policy.h"
#include "server/engine/showstate.h"

namespace foyer::server::engine
{

// For one command. Pure: what it decides is in the state and in the effects afterwards, to be committed together or to
// be thrown away together. The same state, command and time lead to the same events.
class Decision
{
public:
    // nowMs: the database's clock, read after the show was locked.
    Decision(ShowState &state, const HoldPolicy &policy, qint64 nowMs, Effects &effects)
        : m_state(state)
        , m_policy(policy)
        , m_nowMs(nowMs)
        , m_effects(effects)
    {
    }

    // The command must not have been carried out before (ShowState::command says so).
    Outcome decide(const Command &command);

private:
    enum class Origin { Asked, Follows };

    Outcome on(const HoldSeats &asked);
    Outcome on(const HoldBest &asked);
    Outcome on(const RenewHold &asked);
    Outcome on(const ReleaseHold &asked);
    Outcome on(const BeginPayment &asked);
    Outcome on(const ApprovePayment &asked);
    Outcome on(const DeclinePayment &asked);
    Outcome on(const AnswerEqualSeats &asked);
    Outcome on(const FreeLapsed &asked);
    Outcome on(const ListWaiting &asked);
    Outcome on(const JoinWaitlist &asked);
    Outcome on(const LeaveWaitlist &asked);
    Outcome on(const KeepPlace &asked);
    Outcome on(const AcceptOffer &asked);
    Outcome on(const DeclineOffer &asked);
    Outcome on(const BlockSeats &asked);
    Outcome on(const UnblockSeats &asked);
    Outcome on(const Reseat &asked);
    Outcome on(const RefundSeats &asked);

    // Frees what has ended and offers it to those who wait.
    void settle();
    // Keeps seats that are free for the entries that they suit (domain rule 5).
    void offerFreeSeats();

    // Appends the event and changes the state by it. Version, time, hash and, for what was asked for, the command are
    // filled in here.
    void append(Event event, Origin origin);
    Event about(Change change, HoldId hold) const; // with all of the hold's seats, its holder and its end
    Done done(HoldId hold) const;
    Done done(EntryId entry) const;

    std::optional<Error> whyNotHeld(const HolderId &holder, HoldId hold) const;
    std::optional<Error> whyNoNewHold(const HolderId &holder, HoldId instead) const;
    std::optional<Error> unknownSeats(const SeatNos &seats) const;
    std::optional<Error> takenSeats(const SeatNos &seats, HoldId except) const;
    std::optional<Error> loneSeat(const HoldSeats &asked) const;
    QByteArray lettersWithout(HoldId hold) const; // the seats of this hold count as free
    Done take(const HolderId &holder, const SeatNos &seats, HoldId instead);
    std::optional<Error> faultOf(const BeginPayment &asked, QList<qint64> &pricesMinor) const;
    bool takeAgain(HoldId hold);
    bool holdEqualSeats(const AttemptId &attempt);
    void lose(const AttemptId &attempt);
    void sell(HoldId hold, const ApprovePayment &asked);
    void settle(const AttemptId &attempt, bool used);
    std::optional<Error> faultOf(const JoinWaitlist &asked) const;
    const EntryRecord *ownEntry(const HolderId &holder, EntryId entry) const;
    void giveOfferBack(const EntryRecord &record);
    void refuse(const Command &command, const Error &error);

    ShowState &m_state;
    const HoldPolicy &m_policy;
    const qint64 m_nowMs;
    Effects &m_effects;
    const Command *m_command = nullptr;
};

// How a hold or an entry is told, as of the state.
HoldView viewOf(HoldId id, const HoldRecord &record);
EntryView viewOf(EntryId id, const EntryRecord &record, const ShowState &state);

// What a repeated command is answered: from the event that it led to.
Done repeatedOutcome(const Event &event, const ShowState &state);

} // namespace foyer::server::engine
