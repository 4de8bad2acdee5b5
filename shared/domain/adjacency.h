// Who sits beside whom in a seating plan: from geometry, never from printed numbers.
#pragma once

#include "shared/domain/seatingplan.h"

#include <span>

namespace foyer
{

// A gap wider than this many times a row's usual pitch is an aisle.
inline constexpr double aisleGapFactor = 1.6;
// A row of few seats has no usual pitch of its own: at most this many times its section's counts as one, so that two
// lone bays at the ends of a row are no neighbours.
inline constexpr double rowPitchFactorMax = 1.8;

// Seats of one row with no aisle between them: plan.seats[first .. first + count), from the house's left to its right.
struct SeatRun {
    int row = 0; // index into SeatingPlan::rows
    int first = 0; // index into SeatingPlan::seats
    int count = 0;
    int end() const { return first + count; }
    bool operator==(const SeatRun &) const = default;
};

// All runs of a plan, in the order of its rows. Immutable: any thread may read it.
class SeatRuns
{
public:
    explicit SeatRuns(const SeatingPlan &plan);

    std::span<const SeatRun> all() const { return m_runs; }
    // seat: index into SeatingPlan::seats.
    const SeatRun &runOf(int seat) const { return m_runs[m_runOfSeat[seat]]; }
    bool areNeighbours(int seat, int other) const;

private:
    QList<SeatRun> m_runs;
    QList<int> m_runOfSeat;
};

} // namespace foyer
