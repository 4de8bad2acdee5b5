// One round: a crowd, a bad line and a nemesis for some seconds; then peace, and the reckoning.
#pragma once

#include "tests/chaos/history/rules.h"
#include "tests/chaos/storm/stormhouse.h"

namespace foyer::chaos
{

struct RoundSettings {
    quint32 seed = 1;
    int nodes = 1;
    int seconds = 60;
};

// What happened, in one line, and the faults.
struct RoundReport {
    QString summary;
    Faults faults;
    History history;
};

RoundReport runRound(StormHouse &house, const RoundSettings &settings);

} // namespace foyer::chaos
