// The limit against guessing: who looks up what does not exist has to wait, each time longer.
#pragma once

#include "server/limits/asker.h"
#include "shared/core/clock.h"
#include "shared/core/lrumap.h"
#include "shared/core/result.h"

#include <mutex>

namespace foyer::server
{

class Counter;
class Metrics;

inline constexpr int wrongLookUpsFree = 5;
inline constexpr int wrongLookUpsForgottenAfterSeconds = 3600;
inline constexpr int lookUpAskersMax = 100'000; // remembered; beyond it, who has not asked for longest is forgotten

// Of one node, in memory. Any thread.
class LookUpGuard
{
public:
    LookUpGuard(const Clock &clock, Metrics &metrics);

    // Before each look-up: Paused with the time to wait, or nothing; then it counts as wrong until it was right, so
    // that many at once do not get by.
    std::optional<Error> refusal(const Asker &asker);
    void wasRight(const Asker &asker);

private:
    struct Record {
        int wrong = 0;
        qint64 lastMs = 0;
    };

    const Clock &m_clock;
    Counter &m_paused;
    std::mutex m_mutex;
    LruMap<Asker, Record> m_askers; // guarded by m_mutex
};

} // namespace foyer::server
