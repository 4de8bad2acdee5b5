// How long somebody has to wait who did once more what he had done too often.
#pragma once

#include "shared/domain/limits.h"

#include <QtGlobal>
#include <algorithm>

namespace foyer::server
{

// beyond: how often more than is free. 0 where it is not more.
inline qint64 growingPauseMs(int beyond)
{
    constexpr int doublingsMax = 16; // far beyond pauseSecondsMax, far below an overflow
    if (beyond <= 0)
        return 0;
    const qint64 grownSeconds = qint64(pauseSecondsFirst) << std::min(beyond - 1, doublingsMax);
    return std::min<qint64>(grownSeconds, pauseSecondsMax) * 1000;
}

} // namespace foyer::server
