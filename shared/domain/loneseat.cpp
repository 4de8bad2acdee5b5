#include "shared/domain/loneseat.h"

#include "shared/domain/seatstate.h"

namespace foyer
{

namespace
{

bool isOpen(const IndexedSeat &seat, const QByteArray &states)
{
    const qsizetype at = seat.no.value - 1;
    return seat.kind == SeatKind::Ordinary && at < states.size() && states[at] == static_cast<char>(SeatState::Free);
}

bool leavesOneIn(const SeatRun &run, const SeatIndex &index, const QByteArray &states, const SeatNos &chosen)
{
    int length = 0, taken = 0, lone = 0, rest = 0; // of the free stretch, and of what is left since the last taken seat
    for (int i = run.first; i <= run.end(); ++i) {
        const bool goesOn = i < run.end() && isOpen(index.seats()[size_t(i)], states);
        const bool isTaken = goesOn && chosen.contains(index.seats()[size_t(i)].no);
        length += goesOn ? 1 : 0;
        if (goesOn && !isTaken) {
            ++rest;
            continue;
        }
        lone += rest == 1 ? 1 : 0;
        rest = 0;
        taken += isTaken ? 1 : 0;
        if (isTaken)
            continue;
        const int unavoidable = length - taken == 1 ? 1 : 0;
        if (taken > 0 && lone > unavoidable)
            return true;
        length = taken = lone = 0;
    }
    return false;
}

} // namespace

bool leavesAvoidableLoneSeat(const SeatIndex &index, const QByteArray &states, const SeatNos &chosen)
{
    QList<int> looked; // the first seats of runs
    for (const SeatNo no : chosen) {
        const int seat = index.indexOf(no);
        if (seat < 0)
            continue;
        const SeatRun &run = index.runs().runOf(seat);
        if (looked.contains(run.first))
            continue;
        looked.append(run.first);
        if (leavesOneIn(run, index, states, chosen))
            return true;
    }
    return false;
}

} // namespace foyer
