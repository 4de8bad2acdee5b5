#include "server/limits/holdguard.h"

#include "server/limits/growingpause.h"
#include "server/metrics/metrics.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr char refusalsName[] = "foyer_hold_guard_refusals_total";
constexpr qint64 minuteMs = 60'000;
// A hold has ended by then, even when another node ended it and nobody told.
constexpr qint64 activeMsMax = (holdTotalSecondsMax + payingSecondsMin) * 1000ll;

bool isExempt(const Asker &asker) { return asker.role == Role::Staff || asker.role == Role::Admin; }

Error later(ErrorCode code, qint64 ms, const QString &detail)
{
    Error error = failure(code, detail);
    error.retryAfterMs = int(ms);
    return error;
}

} // namespace

HoldGuard::HoldGuard(const Clock &clock, Metrics &metrics, const GuardLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_paused(metrics.counter(refusalsName, "reason=\"paused\""))
    , m_tooFast(metrics.counter(refusalsName, "reason=\"too_fast\""))
    , m_tooMany(metrics.counter(refusalsName, "reason=\"too_many\""))
    , m_askers(limits.askersMax)
    , m_holds(limits.holdsMax)
{
    metrics.describe(refusalsName, "Holds refused by the limits against hoarding");
}

const AskerLimits &HoldGuard::limitsOf(const Asker &asker) const
{
    return asker.role == Role::Public ? m_limits.address : m_limits.kiosk;
}

std::optional<Error> HoldGuard::refusal(const Asker &asker)
{
    if (isExempt(asker))
        return std::nullopt;
    const AskerLimits &limits = limitsOf(asker);
    const qint64 nowMs = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    if (isLifted(asker, nowMs))
        return std::nullopt;
    Record &record = m_askers.touch(asker);
    forgetOld(record, nowMs);
    if (const qint64 ms = pauseMs(record, limits, nowMs); ms > 0) {
        m_paused.add();
        return later(ErrorCode::Paused, ms, u"%1 holds were left to expire"_s.arg(record.lapses));
    }
    const qint64 paceMs = minuteMs / limits.holdsPerMinuteMax;
    const qint64 aheadMs = std::max<qint64>(0, record.paidUpToMs - nowMs);
    if (const qint64 tooFarMs = aheadMs - (limits.holdBurstMax - 1) * paceMs; tooFarMs > 0) {
        m_tooFast.add();
        return later(ErrorCode::RateLimited, tooFarMs, u"too many holds in a short time"_s);
    }
    record.paidUpToMs = nowMs + aheadMs + paceMs;
    if (record.active.size() >= limits.activeHoldsMax) {
        m_tooMany.add();
        return failure(ErrorCode::TooManyHolds, u"%1 holds of one device or address"_s.arg(record.active.size()));
    }
    return std::nullopt;
}

void HoldGuard::held(const Asker &asker, ShowId show, HoldId hold)
{
    if (isExempt(asker))
        return;
    const std::lock_guard lock(m_mutex);
    const HoldName name {show, hold};
    if (m_holds.find(name))
        return; // a repeated command
    m_holds.touch(name) = asker;
    m_askers.touch(asker).active.append({name, m_clock.monotonicMs()});
}

void HoldGuard::ended(ShowId show, HoldId hold, HoldEnd end)
{
    const std::lock_guard lock(m_mutex);
    const HoldName name {show, hold};
    const std::optional<Asker> asker = m_holds.take(name);
    Record *record = asker ? m_askers.find(*asker) : nullptr;
    if (!record)
        return;
    record->active.removeIf([&name](const Active &active) { return active.hold == name; });
    switch (end) {
    case HoldEnd::Booked:
        record->lapses = 0;
        return;
    case HoldEnd::Released:
        return;
    case HoldEnd::Expired:
        const qint64 nowMs = m_clock.monotonicMs();
        forgetOld(*record, nowMs);
        ++record->lapses;
        record->lastLapseMs = nowMs;
        return;
    }
}

void HoldGuard::setLifted(const QHash<Asker, qint64> &forMs)
{
    const qint64 nowMs = m_clock.monotonicMs();
    QHash<Asker, qint64> untilMs;
    for (auto it = forMs.cbegin(); it != forMs.cend(); ++it)
        untilMs.insert(it.key(), nowMs + it.value());
    const std::lock_guard lock(m_mutex);
    m_liftedUntilMs.swap(untilMs);
}

bool HoldGuard::isLifted(const Asker &asker, qint64 nowMs) const { return nowMs < m_liftedUntilMs.value(asker, 0); }

void HoldGuard::forgetOld(Record &record, qint64 nowMs) const
{
    record.active.removeIf([nowMs](const Active &active) { return nowMs - active.sinceMs >= activeMsMax; });
    if (nowMs - record.lastLapseMs >= lapsesForgottenAfterSeconds * 1000ll)
        record.lapses = 0;
}

qint64 HoldGuard::pauseMs(const Record &record, const AskerLimits &limits, qint64 nowMs)
{
    const int beyond = record.lapses - limits.lapsesFree;
    return beyond <= 0 ? 0 : std::max<qint64>(0, record.lastLapseMs + growingPauseMs(beyond) - nowMs);
}

} // namespace foyer::server
