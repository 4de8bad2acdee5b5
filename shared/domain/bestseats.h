// Chooses the best free seats of a show for some people. Pure and deterministic: the same states, the same answer.
#pragma once

#include "shared/core/result.h"
#include "shared/domain/seatindex.h"

namespace foyer
{

// Candidates in bestSeatsRanked that are not together: each takes a search of its own.
inline constexpr int splitChoicesMax = 4;

struct BestSeatsWish {
    int count = 1; // of all people
    QString category {}; // PlanCategory::key; empty: any
    int wheelchairs = 0; // how many of them need a bay
    bool mustBeTogether = false;
};

struct SeatChoice {
    SeatNos seats;
    int groups = 1; // runs of neighbours: more than one means that they do not sit together
    bool together() const { return groups == 1; }
    bool operator==(const SeatChoice &) const = default;
};

// Together in one row with no aisle between, at the place that costs least: the mean of the seats' distances from the
// best place (seatindex.cpp) and of what the choice spoils (freeseats.cpp): lone seats, halves of love seats, odd
// rests, broken rows. Companion seats come last for those who need no bay, who never get a bay. Who needs a bay gets
// one with the others beside it. Where no such place is left: the fewest groups, near each other. Errors: OutOfRange
// (count, wheelchairs, category), NoSeatsTogether, SoldOut.
Result<SeatChoice> bestSeats(const SeatIndex &index, const QByteArray &states, const BestSeatsWish &wish);

// The first limit choices, none of which shares a seat with another: each is the best once those before it are taken.
// Who loses the first to somebody else tries the next. Empty where bestSeats has an error.
QList<SeatChoice> bestSeatsRanked(const SeatIndex &index, const QByteArray &states, const BestSeatsWish &wish,
                                  int limit);

// As many free seats side by side as were wanted, of the same category (any, when several were wanted) and with as many
// bays, as near to them as can be; empty when there are none.
SeatNos equalSeatsNear(const SeatIndex &index, const QByteArray &states, const SeatNos &wanted);

// The same in the order of the wanted seats: each stands for one of its own category, so at its price. Empty when there
// are none.
SeatNos equalSeatsFor(const SeatIndex &index, const QByteArray &states, const SeatNos &wanted);

} // namespace foyer
