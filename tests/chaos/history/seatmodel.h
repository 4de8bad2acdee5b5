// What can happen to one seat, and what it is afterwards: the model that a history is checked against.
#pragma once

#include "tests/chaos/history/operation.h"

namespace foyer::chaos
{

enum class SeatAct {
    Take, // by a hold
    Renew,
    Release, // by command; one that has ended already stays ended
    Replace, // given back in the step in which another hold is taken instead
    Pay, // a payment begins
    Sell, // it was approved
    Decline, // it was declined
    Offer, // kept for who waits
    Accept, // what was offered is a hold now
    GiveUp, // ... or was declined
    Block, // kept back by the house
    Unblock,
    SeeHeld, // an answer says: held by this hold ...
    SeeOffered,
    SeePaying,
    SeeSold,
    SeeEnded, // ... not had by this hold any more
    SeeTaken, // a refusal says: somebody else has it
    SeeFree, // the books say: nobody has it ...
    SeeClaimed, // ... or this hold, be its time over or not
};

constexpr bool isLooking(SeatAct act) { return act >= SeatAct::SeeHeld; }

struct SeatEvent {
    SeatAct act = SeatAct::Take;
    HoldId hold; // SeeTaken: whose having it does not count
    HoldId instead; // Take: the hold that is given back in the same step
    AttemptId attempt; // Pay, Sell, Decline
    char letter = '.'; // SeeTaken: what the seat was said to be
    qint64 invokedMs = 0;
    qint64 returnedMs = never;
    qint64 decidedMs = never; // by the database's clock: not later than this
    qint64 endLeastMs =
        0; // Take, Renew, Decline, Offer, Accept: when the hold ends afterwards; two times where it is not known
    qint64 endMostMs = never;
    const Operation *source = nullptr; // none: the books
};

struct SeatState {
    enum class Kind { Free, Held, Paying, Sold, Offered, Blocked };
    Kind kind = Kind::Free;
    HoldId hold;
    AttemptId attempt; // while paying
    qint64 endLeastMs = 0; // while held or offered
    qint64 endMostMs = never;

    bool operator==(const SeatState &) const = default;
};
size_t qHash(const SeatState &state, size_t seed = 0);

// Milliseconds by which times may seem off: they are cut to whole ones here and there.
inline constexpr qint64 clockSlackMs = 2;

// The state after the event; nothing when the event cannot happen in this state. A hold ends by itself: from its end on
// anybody can have the seat.
std::optional<SeatState> after(const SeatState &state, const SeatEvent &event);

QString describe(const SeatEvent &event);
QString describe(const SeatState &state);

} // namespace foyer::chaos
