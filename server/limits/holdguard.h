// The limits against hoarding (rule 8): how fast, how many at once, and a pause that grows when holds are left to
// expire.
#pragma once

#include "server/limits/asker.h"
#include "shared/core/clock.h"
#include "shared/core/lrumap.h"
#include "shared/core/result.h"
#include "shared/domain/limits.h"

#include <QHash>
#include <mutex>

namespace foyer::server
{

class Counter;
class Metrics;

enum class HoldEnd { Booked, Released, Expired };

struct AskerLimits {
    int holdsPerMinuteMax;
    int holdBurstMax;
    int activeHoldsMax;
    int lapsesFree;
};

struct GuardLimits {
    AskerLimits address {holdsPerMinuteFromAddressMax, holdBurstFromAddressMax, activeHoldsFromAddressMax,
                         lapsesFreeFromAddress};
    AskerLimits kiosk {holdsPerMinuteFromKioskMax, holdBurstFromKioskMax, activeHoldsFromKioskMax, lapsesFreeFromKiosk};
    // What is remembered; beyond it, who has not asked for longest is forgotten.
    int askersMax = 100'000;
    int holdsMax = 200'000;
};

// Of one node, in memory: after a restart everybody begins anew. Staff are exempt. Any thread.
class HoldGuard
{
public:
    HoldGuard(const Clock &clock, Metrics &metrics, const GuardLimits &limits = {});

    // To be asked once before each command that would make a hold. Errors, the first two with the time to wait: Paused,
    // RateLimited, TooManyHolds.
    std::optional<Error> refusal(const Asker &asker);
    // After a hold was made, and after it has ended. A hold that replaces another ends that one as released.
    void held(const Asker &asker, ShowId show, HoldId hold);
    void ended(ShowId show, HoldId hold, HoldEnd end);

    // For whom staff have lifted the limits, and for how many milliseconds from now. Who is not named is limited again.
    void setLifted(const QHash<Asker, qint64> &forMs);

private:
    using HoldName = std::pair<ShowId, HoldId>;
    struct Active {
        HoldName hold;
        qint64 sinceMs;
    };
    struct Record {
        qint64 paidUpToMs = 0; // the pace is kept as long as this is not too far in the future
        QList<Active> active;
        int lapses = 0;
        qint64 lastLapseMs = 0;
    };

    const AskerLimits &limitsOf(const Asker &asker) const;
    bool isLifted(const Asker &asker, qint64 nowMs) const;
    void forgetOld(Record &record, qint64 nowMs) const;
    // 0: none.
    static qint64 pauseMs(const Record &record, const AskerLimits &limits, qint64 nowMs);

    const Clock &m_clock;
    const GuardLimits m_limits;
    Counter &m_paused;
    Counter &m_tooFast;
    Counter &m_tooMany;
    std::mutex m_mutex;
    LruMap<Asker, Record> m_askers; // these three are guarded by m_mutex
    LruMap<HoldName, Asker> m_holds;
    QHash<Asker, qint64> m_liftedUntilMs;
};

} // namespace foyer::server
