#include "shared/domain/loneseat.h"

#include "shared/domain/freeseats.h"

#include <algorithm>

namespace foyer
{

bool leavesAvoidableLoneSeat(const SeatIndex &index, const QByteArray &states, const SeatNos &chosen)
{
    std::vector<bool> isChosen(index.seats().size(), false);
    for (const SeatNo no : chosen)
        if (const int seat = index.indexOf(no); seat >= 0)
            isChosen[size_t(seat)] = true;
    for (const Stretch &stretch : FreeSeats(index, states).stretches({})) {
        int taken = 0, lone = 0, rest = 0;
        for (int i = stretch.begin; i <= stretch.end; ++i) {
            const bool goesOn = i < stretch.end && !isChosen[size_t(i)];
            lone += !goesOn && rest == 1 ? 1 : 0;
            rest = goesOn ? rest + 1 : 0;
            taken += i < stretch.end && isChosen[size_t(i)] ? 1 : 0;
        }
        const int unavoidable = stretch.length() - taken == 1 ? 1 : 0;
        if (taken > 0 && lone > unavoidable)
            return true;
    }
    return false;
}

} // namespace foyer
