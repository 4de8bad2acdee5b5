// Who of those that wait for seats of a show gets which of them, and how good their chance is.
#pragma once

#include "shared/core/result.h"
#include "shared/domain/seatindex.h"

namespace foyer
{

// What somebody waits for. Never more than seatsPerHoldMax seats.
struct WaitWish {
    int count = 1;
    SeatNos seats {}; // exactly these, which may be bays; empty: any of the plan but bays
    QString section {}; // PlanSection::name; empty: any. Not with seats
    bool together = false; // side by side in one row, with no aisle between. Not with seats
};

struct WaitingEntry {
    EntryId entry;
    WaitWish wish;
};

struct WaitOffer {
    EntryId entry;
    SeatNos seats;
    bool operator==(const WaitOffer &) const = default;
};

// Why even an empty hall could not meet the wish; nothing when it could. Errors: OutOfRange, SeatUnknown,
// NoSeatsTogether, SoldOut (the section has too few seats).
std::optional<Error> faultOf(const SeatIndex &index, const WaitWish &wish);

// The policy (docs/adr/0008): entries are served strictly in the order of `waiting`, which is that of their sequence
// numbers. Each gets the best of all seats that are free once those before it are served; one whose wish these seats
// cannot meet is passed over and keeps its place. Wishes have no fault. states: one SeatState letter for each seat
// number.
QList<WaitOffer> offersFor(const SeatIndex &index, const QByteArray &states, std::span<const WaitingEntry> waiting);

enum class WaitChance { Good, Fair, Slim };

// Seats that may still come free: held, being paid for, or offered.
int seatsInPlay(const QByteArray &states);

// Most holds are bought, so good takes three times as many seats in play as all up to and with this entry want; fair,
// as many; anything less is slim.
WaitChance chanceOf(int seatsInPlay, int seatsWantedAhead, int count);

} // namespace foyer
